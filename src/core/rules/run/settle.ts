import type Big from 'big.js';
import type { Finding, RuleId } from '#core/finding';
import type { CellRef } from '#core/grid';
import type { Calculation, Differs } from '../rule';
import { sameCell } from '../support/relation-rows';
import { fingerprintOf } from './fingerprint';

/** A difference together with the rule that found it. */
export interface Found {
  readonly rule: RuleId;
  readonly differs: Differs;
}

type Broken = Found & { readonly differs: Differs & { readonly calculation: Calculation } };

function isBroken(found: Found): found is Broken {
  return found.differs.calculation !== undefined;
}

/** Which finding tells a mistake best when several rules see it; the first one leads. */
const LEADS: readonly RuleId[] = [
  'format-angka',
  'tahun',
  'lintas-tabel',
  'jumlah',
  'sisa',
  'rerata',
  'capaian',
  'penyerapan',
  'perubahan',
  'efisiensi',
];

/** One figure that, mended, lets several broken calculations come out. */
interface Cause {
  readonly at: CellRef;
  readonly value: Big;
  readonly mends: readonly Broken[];
}

/** The figure that mends the most calculations, where one mends two or more. */
function bestCause(broken: readonly Broken[]): Cause | undefined {
  let best: Cause | undefined;
  for (const one of broken) {
    for (const { at, value } of one.differs.calculation.proposals) {
      const touched = broken.filter((other) =>
        other.differs.calculation.cells.some((cell) => sameCell(cell, at)),
      );
      if (touched.length < 2) continue;
      const mends = touched.filter(
        (other) => other === one || other.differs.calculation.holdsWith(at, value),
      );
      if (mends.length >= 2 && mends.length > (best?.mends.length ?? 1)) best = { at, value, mends };
    }
  }
  return best;
}

/** Calculations that share cells, and so may have one cause, together. */
function connected(broken: readonly Broken[]): Broken[][] {
  const groups: Broken[][] = [];
  const byCell = new Map<string, Broken[]>();
  for (const one of broken) {
    const keys = one.differs.calculation.cells.map((cell) => `${cell.sheet}!${cell.row},${cell.col}`);
    const joined = new Set(keys.flatMap((key) => (byCell.has(key) ? [byCell.get(key) as Broken[]] : [])));
    const group = [...joined].flat();
    group.push(one);
    for (const old of joined) groups.splice(groups.indexOf(old), 1);
    groups.push(group);
    for (const member of group) {
      for (const cell of member.differs.calculation.cells)
        byCell.set(`${cell.sheet}!${cell.row},${cell.col}`, group);
    }
  }
  return groups;
}

/** Makes of all differences the findings that a reader gets: one mistake, one finding. */
export function settle(found: readonly Found[]): Finding[] {
  const findings: Finding[] = [];
  const taken = new Set<Found>();
  for (const group of connected(found.filter(isBroken))) {
    let left = group;
    for (let cause = bestCause(left); cause; cause = bestCause(left)) {
      const { mends } = cause;
      findings.push(mergeCause(cause));
      for (const one of mends) taken.add(one);
      left = left.filter((one) => !mends.includes(one));
    }
  }
  for (const one of found) if (!taken.has(one)) findings.push(asFinding(one));
  return dropEchoes(findings);
}

function lead(mends: readonly Broken[], at: CellRef): Broken {
  const rank = (one: Broken) => LEADS.indexOf(one.rule) - (sameCell(one.differs.at, at) ? 100 : 0);
  return [...mends].sort((a, b) => rank(a) - rank(b))[0] as Broken;
}

/** One finding for several broken calculations; it stands where the best told of them stands. */
function mergeCause({ at, mends }: Cause): Finding {
  const first = lead(mends, at);
  const others = mends.filter((one) => one !== first);
  const own = asFinding(first);
  const related = [at, ...own.related, ...others.flatMap((one) => [one.differs.at, ...one.differs.related])];
  return { ...own, related: unique(related, own.at) };
}

function asFinding({ rule, differs }: Found): Finding {
  return {
    rule,
    severity: differs.severity,
    at: differs.at,
    table: differs.table.id,
    stated: differs.stated,
    expected: differs.expected,
    message: differs.message,
    related: unique(differs.related, differs.at),
    fingerprint: fingerprintOf(rule, differs),
    fix: differs.fix ?? 'none',
  };
}

function unique(cells: readonly CellRef[], at: CellRef): CellRef[] {
  const seen = new Set([`${at.sheet}!${at.row},${at.col}`]);
  return cells.filter((cell) => {
    const key = `${cell.sheet}!${cell.row},${cell.col}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

/**
 * A cell that breaks its own row's formula also stands against other tables: that is one mistake, told by the
 * formula; the other tables' cells become related to it.
 */
function dropEchoes(findings: readonly Finding[]): Finding[] {
  const formula = new Set<RuleId>([
    'capaian',
    'penyerapan',
    'sisa',
    'jumlah',
    'efisiensi',
    'perubahan',
    'format-angka',
  ]);
  const kept: Finding[] = [];
  for (const one of findings) {
    const echo = one.rule === 'lintas-tabel' || (one.rule === 'capaian' && one.severity === 'info');
    const source = echo
      ? findings.find(
          (other) =>
            other !== one &&
            formula.has(other.rule) &&
            other.severity !== 'info' &&
            sameCell(other.at, one.at),
        )
      : undefined;
    if (!source) kept.push(one);
  }
  return kept.map((one) => {
    const echoes = findings.filter(
      (other) => !kept.includes(other) && other.rule === 'lintas-tabel' && sameCell(other.at, one.at),
    );
    return echoes.length === 0
      ? one
      : { ...one, related: unique([...one.related, ...echoes.flatMap((echo) => echo.related)], one.at) };
  });
}
