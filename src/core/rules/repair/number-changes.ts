import type { Figure, ReadTable } from '#core/fact';
import type { Change } from '#core/grid';
import type { LayoutColumn } from '#core/layout';
import { asNumber, type Quantity, surelyDecimal } from '#core/number';
import { contentAt } from './figure-at';
import type { Known } from './mend';

/** Digits that give thousands as well as decimals. */
const EITHER = /^\D*[1-9]\d{0,2}[.,]\d{3}\D*$/;

function isEither({ text }: Quantity): boolean {
  return EITHER.test(text);
}

/** The numbers in place of figures that are stored as text, but for those that allow two readings. */
export function textChanges(
  table: ReadTable,
  figures: readonly Figure[],
  { evidence }: Known,
): readonly Change[] {
  const formats = formatsIn(table);
  return figures.flatMap((figure) => {
    const { reading, ref } = figure;
    if (!reading.ok || (evidence.isOpen(ref) && isEither(reading.quantity))) return [];
    if (evidence.doubts(ref) > 0 && isForeign(reading.quantity)) return [];
    if (isBeyondPercent(figure, reading.quantity)) return [];
    return numberChange(table, figure, reading.quantity, formats) ?? [];
  });
}

/** Of 12.345 in a column of percentages no one knows that it is thousands, however the others part theirs. */
function isBeyondPercent({ column }: Figure, quantity: Quantity): boolean {
  const isPercent = quantity.unit === 'persen' || column.labels.some((label) => /%|\bpersen/i.test(label));
  return isPercent && isEither(quantity) && quantity.value.abs().gte(1000);
}

/** Of 8845.00 no one knows whether a point slipped in 884.500 or it is what it says, least where a sum doubts it. */
function isForeign({ text }: Quantity): boolean {
  return surelyDecimal(text) === '.';
}

/** The number in place of a malformed numeral. */
export interface MalformedChange {
  readonly change: Change;
  /** Whether no digit may have been lost, and the figure then stands against no others. */
  readonly sure: boolean;
}

/** The numbers in place of malformed numerals, by their only likely reading. */
export function malformedChanges(
  table: ReadTable,
  figures: readonly Figure[],
  { evidence }: Known,
): readonly MalformedChange[] {
  const formats = formatsIn(table);
  return figures.flatMap((figure) => {
    const { reading, ref } = figure;
    if (reading.ok || !reading.likely) return [];
    const change = numberChange(table, figure, reading.likely, formats);
    const sure = reading.because === 'mixed-separators' && isWhole(reading.likely) && !evidence.isTold(ref);
    return change ? [{ change, sure }] : [];
  });
}

/** Whether a numeral has no decimals but zeros: other ones may be what is left of a group of thousands. */
function isWhole({ value }: Quantity): boolean {
  return value.eq(value.round(0));
}

function numberChange(
  table: ReadTable,
  { ref, column }: Figure,
  quantity: Quantity,
  formatsOf: (column: LayoutColumn) => readonly string[],
): Change | undefined {
  const from = contentAt(table, ref);
  if (typeof from.value !== 'string' || from.formula !== undefined) return undefined;
  const to = asNumber(from.value, from.format, quantity, formatsOf(column));
  return to && { at: ref, from, to };
}

/** The formats of the numbers in a table's columns, the most frequent first. */
function formatsIn(table: ReadTable): (column: LayoutColumn) => readonly string[] {
  const known = new Map<LayoutColumn, readonly string[]>();
  return (column) => {
    const formats = known.get(column) ?? formatsOf(table, column);
    known.set(column, formats);
    return formats;
  };
}

function formatsOf(table: ReadTable, column: LayoutColumn): readonly string[] {
  const counts = new Map<string, number>();
  for (const { figures } of table.entries) {
    const figure = figures.get(column);
    const content = figure && !figure.inherited ? contentAt(table, figure.ref) : undefined;
    if (typeof content?.value !== 'number' || content.format === undefined) continue;
    counts.set(content.format, (counts.get(content.format) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([format]) => format);
}
