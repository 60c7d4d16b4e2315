import type { ReadTable } from '#core/fact';
import type { LayoutColumn } from '#core/layout';
import { MONTHS } from '#core/number';

/** A part of a year. */
export interface Period {
  /** As a title has it: `Triwulan IV`. */
  readonly label: string;
  /** The month that it ends with, 1 to 12. */
  readonly end: number;
}

const ROMAN = ['I', 'II', 'III', 'IV'];

/** Longer numerals first: `IV` holds an `I`. */
const QUARTER = /\b(?:triwulan|trw\.?|tw\.?)\s*(?:ke\s*-?\s*)?(iv|iii|ii|i|[1-4])\b/i;
const SEMESTER = /\b(?:semester|smt\.?)\s*(?:ke\s*-?\s*)?(ii|i|[12])\b/i;
const MONTH = new RegExp(
  `\\b(?:bulan|s\\.?/?d\\.?|sampai dengan)\\s+(?:bulan\\s+)?(${MONTHS.join('|')})\\b`,
  'i',
);

/** The part of a year that a text names; of a span such as `Triwulan I s.d. III` the last one. */
export function periodIn(text: string): Period | undefined {
  const quarter = numeralOf(lastOf(text, QUARTER));
  if (quarter) return quarterPeriod(quarter);
  const semester = numeralOf(lastOf(text, SEMESTER));
  if (semester) return { label: `Semester ${ROMAN[semester - 1]}`, end: 6 * semester };
  const name = lastOf(text, MONTH)?.toLowerCase();
  const month = MONTHS.findIndex((one) => one.toLowerCase() === name);
  return month < 0 ? undefined : { label: `Bulan ${MONTHS[month]}`, end: month + 1 };
}

function lastOf(text: string, pattern: RegExp): string | undefined {
  return [...text.matchAll(new RegExp(pattern, 'gi'))].at(-1)?.[1];
}

function numeralOf(text: string | undefined): number {
  if (text === undefined) return 0;
  return /\d/.test(text) ? Number(text) : ROMAN.indexOf(text.toUpperCase()) + 1;
}

function quarterPeriod(quarter: number): Period {
  return { label: `Triwulan ${ROMAN[quarter - 1]}`, end: 3 * quarter };
}

/** The part of a year that a column's figures are of: by its header, else by the table's title or its sheet's name. */
export function periodOf({ table }: ReadTable, column: LayoutColumn): Period | undefined {
  if (column.triwulan !== undefined) return quarterPeriod(column.triwulan);
  return (
    periodIn(column.labels.join(' ')) ??
    periodIn(table.titles.map(({ text }) => text).join(' ')) ??
    periodIn(table.sheet)
  );
}
