import { nameOf } from '#core/fact';
import type { RuleId } from '#core/finding';
import type { Differs } from '../rule';

/**
 * What the row of a finding is about, in the report's own words: its indikator, program or whatever it begins with.
 *
 * @returns `undefined` outside of rows, where the finding is about that name itself, and where it is about many rows
 */
export function subjectOf(
  rule: RuleId,
  { table, entry: told, at, stated, related }: Differs,
): string | undefined {
  const entry = told?.row === at.row ? told : table.entries.find(({ row }) => row === at.row);
  // One finding tells of all numerals of a table that have one flaw, or of all errors of a column.
  const isOfMany =
    (rule === 'format-angka' && related.length > 0) ||
    (rule === 'isian' &&
      related.some(({ sheet, row, col }) => sheet === at.sheet && col === at.col && row !== at.row));
  if (!entry || isOfMany) return undefined;
  const subject = (nameOf(entry, 'indikator')?.text ?? entry.label).replace(/\s+/g, ' ').trim();
  return subject === '' || subject === stated.replace(/\s+/g, ' ').trim() ? undefined : subject;
}
