import type { Finding, Fix, RuleId } from '#core/finding';
import { type CellRef, cellKey } from '#core/grid';
import { inSlices, type Steps } from '#core/steps';
import { calculationFixes } from '../repair/calculation-fixes';
import { causeFixes } from '../repair/cause-fixes';
import type { Known } from '../repair/mend';
import type { Differs } from '../rule';
import type { Calculation } from '../support/calculation';
import { sameCell } from '../support/relation-rows';
import { dropEchoes, unique } from './echoes';
import type { Fingerprints } from './fingerprint';
import { followsFromOthers } from './follows-from';
import { type Cause, rootCauses } from './root-causes';
import { subjectOf } from './subject';
import type { Told } from './told';

/** A difference together with the rule that found it. */
export interface Found {
  readonly rule: RuleId;
  readonly differs: Differs;
}

type Broken = Found & { readonly calculation: Calculation };

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
  'hitungan',
];

/**
 * Makes of all differences the findings that a reader gets: one mistake, one finding.
 *
 * @param sound calculations that come out as printed
 * @param known what their fixes rest on
 */
export function* settle(
  found: readonly Found[],
  sound: readonly Calculation[],
  known: Known,
  fingerprints: Fingerprints,
): Steps<Finding[]> {
  const broken = found.flatMap((one): Broken[] => {
    const { calculation } = one.differs;
    return calculation ? [{ ...one, calculation }] : [];
  });
  const causes = yield* rootCauses(broken, sound);
  const explained = new Set([
    ...causes.flatMap((cause) => cause.mends.map((one) => one.differs)),
    ...[...followsFromOthers(broken, sound, causes).keys()].map((one) => one.differs),
  ]);
  const borneOut = new Set(sound.flatMap((one) => one.cells.map(cellKey)));
  const alone = found
    .filter((one) => !explained.has(one.differs))
    .map((one) => doubtful(one, (cell) => borneOut.has(cellKey(cell))));
  const tell = (one: Found) => asFinding(one, known, fingerprints);
  const told = causes.map((cause) => mergeCause(cause, known, tell));
  yield* inSlices(alone, (one) => told.push(tell(one)));
  return dropEchoes(told).map(withFixes);
}

function lead(mends: readonly Broken[], at: CellRef): Broken {
  const rank = (one: Broken) => LEADS.indexOf(one.rule) - (sameCell(one.differs.at, at) ? 100 : 0);
  return [...mends].sort((a, b) => rank(a) - rank(b))[0] as Broken;
}

/** Of two figures of which either may be wrong, the one that no calculation bears out is told. */
function doubtful(one: Found, isBorneOut: (cell: CellRef) => boolean): Found {
  const [here, there] = one.differs.sides ?? [];
  const turned = here && there && isBorneOut(here.at) && !isBorneOut(there.at) && !isPromise(there);
  return turned ? { ...one, differs: there } : one;
}

/** What was promised is held against no table that computes with another figure. */
function isPromise({ table }: Differs): boolean {
  return table.layout.kind === 'perjanjian-kinerja';
}

/** The side of a difference that stands where the mistake is. */
function facing(one: Broken, at: CellRef): Broken {
  const side = one.differs.sides?.find((differs) => sameCell(differs.at, at));
  return side ? { ...one, differs: side } : one;
}

/** One finding for several broken calculations; it stands where the best told of them stands. */
function mergeCause(cause: Cause<Broken>, known: Known, tell: (one: Found) => Told): Told {
  const { at, mends } = cause;
  const stands = mends.some((one) => sameCell(one.differs.at, at) && !one.differs.sides);
  const turned = stands ? mends : mends.map((one) => facing(one, at));
  const first = lead(turned, at);
  const others = turned.filter((one) => one !== first);
  const own = tell(first);
  const related = [at, ...own.related, ...others.flatMap((one) => [one.differs.at, ...one.differs.related])];
  return {
    ...own,
    related: unique(related, own.at),
    mend: () =>
      causeFixes(
        cause,
        first.calculation,
        known,
        mends.every(({ differs }) => isSure(differs)),
      ),
  };
}

/** Whether a difference is surely a mistake, and nothing in it tells that it may be meant. */
function isSure({ severity, explained }: Differs): boolean {
  return severity === 'error' && explained !== true;
}

function asFinding({ rule, differs }: Found, known: Known, fingerprints: Fingerprints): Told {
  const { calculation, mend } = differs;
  const subject = subjectOf(rule, differs);
  const fixes = () => mend?.(known) ?? (calculation ? calculationFixes(calculation, known) : []);
  return {
    rule,
    severity: differs.severity,
    at: differs.at,
    table: differs.table.id,
    ...(subject === undefined ? {} : { subject }),
    stated: differs.stated,
    expected: differs.expected,
    message: differs.message,
    related: unique(differs.related, differs.at),
    fingerprint: fingerprints.of(rule, differs),
    mend: isSure(differs) || mend ? fixes : () => fixes().map((fix) => ({ ...fix, certain: false })),
  };
}

/** Fixes are looked for when someone first asks: a workbook may have thousands of findings. */
function withFixes({ mend, ...finding }: Told): Finding {
  let known: readonly Fix[] | undefined;
  const fixes = () => {
    known ??= mend();
    return known;
  };
  return {
    ...finding,
    get fix() {
      return fixes()[0]?.kind ?? 'none';
    },
    get fixes() {
      return fixes();
    },
  };
}
