import type { Figure, ReadTable } from '#core/fact';
import type { Fix } from '#core/finding';
import type { Change } from '#core/grid';
import type { LayoutColumn } from '#core/layout';
import { asNumber, countWords, formatNumber, type Quantity, surelyDecimal } from '#core/number';
import { contentAt } from './figure-at';
import type { Known } from './mend';
import { isEither, withoutWitnesses } from './witnesses';

/** Numbers that are stored as text, as numbers: all of a table at once, but for those that allow two readings. */
export function textNumberFixes(
  table: ReadTable,
  figures: readonly Figure[],
  { report, evidence }: Known,
): readonly Fix[] {
  const formats = formatsIn(table);
  const changes = figures.flatMap((figure) => {
    const { reading, ref } = figure;
    if (!reading.ok || (evidence.isOpen(ref) && isEither(reading.quantity))) return [];
    if (evidence.doubts(ref) > 0 && isForeign(reading.quantity)) return [];
    if (isBeyondPercent(figure, reading.quantity)) return [];
    return numberChange(table, figure, reading.quantity, formats) ?? [];
  });
  const kept = withoutWitnesses(report, table, changes);
  return safeFix(kept, `Ubah ${countWords(kept.length)} angka pada tabel ini dari teks menjadi angka`);
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

/**
 * Malformed numerals as numbers, by their only likely reading. Where a digit may have been lost, or where the figure
 * then stands against others, that reading is no more than likely.
 */
export function malformedFixes(
  table: ReadTable,
  figures: readonly Figure[],
  { evidence }: Known,
): readonly Fix[] {
  const formats = formatsIn(table);
  const safe: Change[] = [];
  const likely: Change[] = [];
  for (const figure of figures) {
    const { reading, ref } = figure;
    if (reading.ok || !reading.likely) continue;
    const change = numberChange(table, figure, reading.likely, formats);
    if (!change) continue;
    const sure = reading.because === 'mixed-separators' && isWhole(reading.likely) && !evidence.isTold(ref);
    (sure ? safe : likely).push(change);
  }
  const label = (changes: readonly Change[]) => labelOf(changes, figures);
  const suggested = likely.length > 0 ? [suggest(likely, label(likely))] : [];
  return [...safeFix(safe, label(safe)), ...suggested];
}

/** Whether a numeral has no decimals but zeros: other ones may be what is left of a group of thousands. */
function isWhole({ value }: Quantity): boolean {
  return value.eq(value.round(0));
}

function labelOf(changes: readonly Change[], figures: readonly Figure[]): string {
  const [first] = changes;
  const likely = figures.map(({ ref, reading }) =>
    ref === first?.at && !reading.ok ? reading.likely : undefined,
  );
  const quantity = likely.find((one) => one !== undefined);
  if (changes.length > 1 || !quantity)
    return `Tulis ulang ${countWords(changes.length)} angka pada tabel ini sebagai angka`;
  return `Tulis "${quantity.text}" sebagai angka ${formatNumber(quantity.shown, quantity.decimals)}`;
}

function suggest(changes: readonly Change[], label: string): Fix {
  return { kind: 'suggested', label, changes, restsOn: [], certain: false };
}

function safeFix(changes: readonly Change[], label: string): readonly Fix[] {
  return changes.length === 0 ? [] : [{ kind: 'safe', label, changes, restsOn: [], certain: true }];
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
