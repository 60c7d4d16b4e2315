import { quantityOf, type Report } from '#core/fact';
import type { Severity } from '#core/finding';
import { countWords } from '#core/number';
import type { Differs } from '../rule';
import { type ErrorCause, errorCauses } from './error-causes';
import { errorsOf } from './error-cells';
import { errorWords } from './error-words';

/**
 * Tells of the errors that stand in a report instead of values: one finding for all that one column holds of one kind,
 * whatever follows from them. A report that prints `#REF!` is wrong; a share of what is not filled in yet is not.
 */
export function* errorFindings(report: Report): Generator<Differs> {
  const groups = new Map<string, ErrorCause[]>();
  for (const cause of errorCauses(errorsOf(report))) {
    const key = [cause.table.id, cause.at.col, cause.error, severityOf(cause)].join(' ');
    const group = groups.get(key);
    if (group) group.push(cause);
    else groups.set(key, [cause]);
  }
  for (const group of groups.values()) yield findingOf(group);
}

function severityOf(cause: ErrorCause): Severity {
  if (cause.error === '#DIV/0!') return isUnfilled(cause) ? 'info' : 'warning';
  // Often meant: what is not found, or shall not be drawn in a chart.
  return cause.error === '#N/A' ? 'warning' : 'error';
}

/** Whether a share has nothing to be a share of: a template's row, or a target of nothing. */
function isUnfilled({ table, entry, at }: ErrorCause): boolean {
  return table.layout.relations.some(({ result, second }) => {
    if (result.col !== at.col) return false;
    const divisor = quantityOf(entry.figures.get(second));
    return !divisor || divisor.value.eq(0);
  });
}

function findingOf(group: readonly ErrorCause[]): Differs {
  const { table, entry, at, error } = group[0] as ErrorCause;
  const { because, remedy } = errorWords(error);
  const cells =
    group.length === 1 ? 'Sel ini berisi' : `${countWords(group.length)} sel pada kolom ini berisi`;
  const followers = group.flatMap((one) => one.followers);
  const alsoWrong =
    followers.length === 0 ? '' : ` ${countWords(followers.length)} sel lain ikut galat karenanya.`;
  return {
    verdict: 'differs',
    at,
    table,
    entry,
    severity: severityOf(group[0] as ErrorCause),
    stated: error,
    expected: null,
    message: `${cells} nilai galat ${error}, bukan angka atau keterangan: ${because}. ${remedy}.${alsoWrong}`,
    related: [...group.slice(1).map((one) => one.at), ...followers],
  };
}
