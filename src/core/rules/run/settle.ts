import type { Finding, RuleId } from '#core/finding';
import type { CellRef } from '#core/grid';
import type { Differs } from '../rule';
import { type Calculation, cellKey } from '../support/calculation';
import { sameCell } from '../support/relation-rows';
import { fingerprintOf } from './fingerprint';
import { type Cause, rootCauses } from './root-causes';

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

/**
 * Makes of all differences the findings that a reader gets: one mistake, one finding.
 *
 * @param sound calculations that come out as printed
 */
export function settle(found: readonly Found[], sound: readonly Calculation[]): Finding[] {
  const broken = found.filter(isBroken).map((one) => ({ ...one, calculation: one.differs.calculation }));
  const causes = rootCauses(broken, sound);
  const explained = new Set(causes.flatMap((cause) => cause.mends.map((one) => one.differs)));
  const alone = found.filter((one) => !explained.has(one.differs as Broken['differs']));
  return dropEchoes([...causes.map(mergeCause), ...alone.map(asFinding)]);
}

function lead(mends: readonly Broken[], at: CellRef): Broken {
  const rank = (one: Broken) => LEADS.indexOf(one.rule) - (sameCell(one.differs.at, at) ? 100 : 0);
  return [...mends].sort((a, b) => rank(a) - rank(b))[0] as Broken;
}

/** One finding for several broken calculations; it stands where the best told of them stands. */
function mergeCause({ at, mends }: Cause<Broken>): Finding {
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
  const seen = new Set([cellKey(at)]);
  return cells.filter((cell) => (seen.has(cellKey(cell)) ? false : seen.add(cellKey(cell))));
}

/** The rules whose word on a cell makes another table's contradiction of it an echo. */
const FORMULAS: ReadonlySet<RuleId> = new Set<RuleId>([
  'capaian',
  'penyerapan',
  'sisa',
  'jumlah',
  'efisiensi',
  'perubahan',
  'format-angka',
]);

/**
 * A cell that breaks its own row's formula also stands against other tables: that is one mistake, told by the
 * formula; the other tables' cells become related to it.
 */
function dropEchoes(findings: readonly Finding[]): Finding[] {
  const told = new Set<string>();
  for (const { rule, severity, at } of findings)
    if (FORMULAS.has(rule) && severity !== 'info') told.add(cellKey(at));
  const isEcho = ({ rule, severity, at }: Finding) =>
    (rule === 'lintas-tabel' || (rule === 'capaian' && severity === 'info')) && told.has(cellKey(at));
  const echoes = new Map<string, CellRef[]>();
  for (const one of findings.filter(isEcho)) {
    if (one.rule !== 'lintas-tabel') continue;
    echoes.set(cellKey(one.at), [...(echoes.get(cellKey(one.at)) ?? []), ...one.related]);
  }
  return findings
    .filter((one) => !isEcho(one))
    .map((one) => ({
      ...one,
      related: unique([...one.related, ...(echoes.get(cellKey(one.at)) ?? [])], one.at),
    }));
}
