import type { Report } from '#core/fact';
import type { Finding, Tally } from '#core/finding';
import { type CellRef, cellKey } from '#core/grid';
import { finish, gathered, telling } from '#core/steps';
import { rules } from '../catalogue';
import { Evidence, rowKey } from '../repair/evidence';
import type { Known } from '../repair/mend';
import type { Differs, Rule, Unchecked } from '../rule';
import type { Calculation } from '../support/calculation';
import { TWO_READINGS } from '../support/two-readings';
import { Fingerprints } from './fingerprint';
import { withoutMisread } from './misread';
import { type Found, settle } from './settle';

/** What the rules say of a report. */
export interface RuleResults {
  readonly findings: readonly Finding[];
  readonly tally: Tally;
  readonly unchecked: readonly (Unchecked & { readonly rule: string })[];
}

const ORDER = ['error', 'warning', 'info'];

/**
 * Follows all rules through a report, and after each step tells the part that is done, from 0 to 1.
 * `which` narrows them down, for the examples of one rule.
 */
export function* runRulesInSteps(
  report: Report,
  which: readonly Rule[] = rules,
): Generator<number, RuleResults, void> {
  const found: Found[] = [];
  const unchecked: (Unchecked & { rule: string })[] = [];
  const sound: Calculation[] = [];
  const agreeing: (readonly CellRef[])[] = [];
  let agrees = 0;
  for (const [i, rule] of which.entries()) {
    const part = i / (which.length + 1);
    yield part;
    const outcomes = yield* telling(part, gathered(rule.check(report)));
    for (const outcome of withoutMisread(report, rule.info.id, outcomes)) {
      if (outcome.verdict === 'agrees') {
        agrees++;
        if (outcome.calculation) sound.push(outcome.calculation);
        if (rule.info.id === 'lintas-tabel') agreeing.push(outcome.cells);
      } else if (outcome.verdict === 'differs' && isTolerated(outcome, report)) {
        agrees++;
        if (outcome.calculation) sound.push(outcome.calculation);
      } else if (outcome.verdict === 'unchecked') unchecked.push({ ...outcome, rule: rule.info.id });
      else found.push({ rule: rule.info.id, differs: outcome });
    }
  }
  const place = new Map(report.tables.map((table, i) => [table.id, i]));
  const known = knownOf(report, { found, sound, agreeing, unchecked });
  const settled = telling(
    which.length / (which.length + 1),
    settle(found, sound, known, new Fingerprints(report)),
  );
  const findings = (yield* settled).sort(
    (a, b) =>
      (place.get(a.table) as number) - (place.get(b.table) as number) ||
      ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) ||
      a.at.row - b.at.row ||
      a.at.col - b.at.col,
  );
  // What is not there is no calculation that came out otherwise.
  const told = findings.filter((one) => one.rule !== 'isian');
  const differs = told.filter((one) => one.severity !== 'info').length;
  return {
    findings,
    unchecked,
    tally: { agrees: agrees + told.length - differs, differs, unchecked: unchecked.length },
  };
}

/** Whether the office said that a printed result may lie as far from the computed one as this one does. */
function isTolerated({ calculation }: Differs, { settings: { toleransi } }: Report): boolean {
  return toleransi !== undefined && calculation?.distance?.lte(toleransi) === true;
}

/** The same at once. */
export function runRules(report: Report, which: readonly Rule[] = rules): RuleResults {
  return finish(runRulesInSteps(report, which));
}

interface Said {
  readonly found: readonly Found[];
  readonly sound: readonly Calculation[];
  readonly agreeing: readonly (readonly CellRef[])[];
  readonly unchecked: readonly Unchecked[];
}

/** Rules that judge a figure by another one, and say nothing of it where that one is malformed. */
const BY_ANOTHER: ReadonlySet<string> = new Set(['kewajaran', 'predikat']);

/** The cells whose figures a rule finds strange; how they are written is no matter of that. */
function doubtedBy({ rule, differs }: Found): readonly CellRef[] {
  if (rule === 'format-angka') return [];
  return BY_ANOTHER.has(rule) ? [differs.at, ...differs.related] : [differs.at];
}

/** What fixes rest on; it is put in order when the first one is asked for. */
function knownOf(report: Report, { found, sound, agreeing, unchecked }: Said): Known {
  let evidence: Evidence | undefined;
  return {
    report,
    get evidence() {
      evidence ??= new Evidence({
        sound,
        broken: found.flatMap(({ differs }) => differs.calculation ?? []),
        agreeing,
        told: new Set(found.flatMap(doubtedBy).map(cellKey)),
        openRows: new Set(
          unchecked.flatMap(({ reason, at }) => (reason === TWO_READINGS ? [rowKey(at)] : [])),
        ),
      });
      return evidence;
    },
  };
}
