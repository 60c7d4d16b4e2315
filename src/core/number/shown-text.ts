import { type CellContent, textOf } from '#core/grid';
import { readCell } from './read-cell';

/**
 * What a reader sees in a cell: a number as its format shows it, in Indonesian notation, a text as it stands.
 *
 * @returns '' for a cell that holds nothing, and for a formula whose result is not known
 */
export function shownText({ value, format }: CellContent): string {
  const cell = { col: 0, value, ...(format === undefined ? {} : { format }) };
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value !== 'number') return textOf(cell);
  const reading = readCell(cell, { unit: 'lain', given: true, decimal: undefined });
  // A date is the number that the cell holds: no figure of a report is one.
  return reading.ok ? reading.quantity.text : String(value).replace('.', ',');
}
