import { type CellContent, textOf } from '#core/grid';
import { parseNumberFormat } from './number-format';
import { readCell } from './read-cell';
import { shownDate } from './shown-date';

/**
 * What a reader sees in a cell: a number as its format shows it, in Indonesian notation, a text as it stands.
 *
 * @param date1904 whether the workbook's dates count from 1904
 * @returns '' for a cell that holds nothing, and for a formula whose result is not known
 */
export function shownText({ value, format }: CellContent, date1904: boolean): string {
  const cell = { col: 0, value, ...(format === undefined ? {} : { format }) };
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value !== 'number') return textOf(cell);
  const reading = readCell(cell, { unit: 'lain', given: true, decimal: undefined });
  if (reading.ok) return reading.quantity.text;
  const isDate = parseNumberFormat(format).kind === 'date';
  const date = isDate && format !== undefined && shownDate(value, format, date1904);
  return date || String(value).replace('.', ',');
}
