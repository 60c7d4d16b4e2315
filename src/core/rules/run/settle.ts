import type { Finding, RuleId } from '#core/finding';
import type { CellRef } from '#core/grid';
import type { Differs } from '../rule';
import type { Calculation } from '../support/calculation';
import { sameCell } from '../support/relation-rows';
import { dropEchoes, unique } from './echoes';
import { fingerprintOf } from './fingerprint';
import { followsFromOthers } from './follows-from';
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
  'hitungan',
];

/**
 * Makes of all differences the findings that a reader gets: one mistake, one finding.
 *
 * @param sound calculations that come out as printed
 */
export function settle(found: readonly Found[], sound: readonly Calculation[]): Finding[] {
  const broken = found.filter(isBroken).map((one) => ({ ...one, calculation: one.differs.calculation }));
  const causes = rootCauses(broken, sound);
  const explained = new Set([
    ...causes.flatMap((cause) => cause.mends.map((one) => one.differs)),
    ...[...followsFromOthers(broken, sound, causes).keys()].map((one) => one.differs),
  ]);
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
    fixes: [],
  };
}
