import { commonSeparator, type Figure, type ReadTable, type Report } from '#core/fact';
import { type Change, cellKey } from '#core/grid';
import type { LayoutColumn } from '#core/layout';
import { commonDecimal, type Quantity, surelyDecimal, thousandthsBehind } from '#core/number';

/** Digits that give thousands as well as decimals. */
const EITHER = /^\D*[1-9]\d{0,2}[.,]\d{3}\D*$/;

/** A numeral that can't be typed as a number without its words; the currency goes into the number format. */
const WORDED = /^(?!\W*Rp\.?[^a-z]*$).*[a-z]/i;

export function isEither({ text }: Quantity): boolean {
  return EITHER.test(text);
}

/** A text that may be read in two ways. */
interface Wavering {
  readonly figure: Figure;
  readonly table: ReadTable;
  /** Whether its own column tells which of the two is meant, whatever the rest of the report does. */
  readonly decided: boolean;
}

/** The texts of a report that may be read in two ways, for as long as it lives. */
const wavering = new WeakMap<Report, readonly Wavering[]>();

/**
 * Leaves out the texts by which others are read: 12.5 tells that 1.000 beside it is one, not a thousand, and says no
 * more of it once it is a number.
 */
export function withoutWitnesses(
  report: Report,
  table: ReadTable,
  changes: readonly Change[],
): readonly Change[] {
  const all = wavering.get(report) ?? report.tables.flatMap(waveringIn);
  wavering.set(report, all);
  const own = new Set(changes.map(({ at }) => cellKey(at)));
  const others = all.filter(({ figure }) => !own.has(cellKey(figure.ref)));
  if (others.length === 0) return changes;
  const here = others.filter((one) => one.table === table);
  // Which texts of its table tell how a numeral with words is read, and stays one, is not to be foreseen.
  if (here.some(({ figure }) => WORDED.test(textOf(figure)))) return [];
  const columns = new Set(here.map(({ figure }) => figure.ref.col));
  const kept = changes.filter(({ at }) => !columns.has(at.col));
  const open = others.some((one) => one.table === table || !one.decided);
  const worded = others.some(({ figure }) => WORDED.test(textOf(figure)));
  const alone = !open || keepsSeparator(report, own);
  const together = !worded || keepsSeparator(report, plainIn(report));
  return alone && together ? kept : kept.filter(({ from }) => isSilent(from.value));
}

function isSilent(text: unknown): boolean {
  return typeof text === 'string' && surelyDecimal(text) === undefined;
}

/** Whether a report's texts still use the same decimal sign without some of them. */
function keepsSeparator({ tables }: Report, without: ReadonlySet<string>): boolean {
  const layouts = tables.map(({ layout }) => layout);
  return commonSeparator(layouts, (at) => !without.has(cellKey(at))) === commonSeparator(layouts);
}

/** The texts that become numbers once all that can be mended is. */
function plainIn({ tables }: Report): ReadonlySet<string> {
  const figures = tables.flatMap(({ entries }) => entries.flatMap((entry) => [...entry.figures.values()]));
  return new Set(figures.flatMap((figure) => (WORDED.test(textOf(figure)) ? [] : [cellKey(figure.ref)])));
}

function textOf({ reading }: Figure): string {
  return reading.ok ? reading.quantity.text : reading.text;
}

/** Money is in whole rupiah, whatever the others say. */
function waveringIn(table: ReadTable): Wavering[] {
  const decided = new Map<LayoutColumn, boolean>();
  return table.entries.flatMap(({ figures }) =>
    [...figures.values()].flatMap((figure) => {
      const { reading, inherited, column } = figure;
      if (!reading.ok || inherited || reading.quantity.typed !== 'text' || !isEither(reading.quantity))
        return [];
      const { unit, decimals } = reading.quantity;
      if ((unit === 'rupiah' || unit === 'jumlah') && decimals === 0) return [];
      const known = decided.get(column) ?? decidesItself(table, column);
      decided.set(column, known);
      return [{ figure, table, decided: known }];
    }),
  );
}

function decidesItself({ entries }: ReadTable, column: LayoutColumn): boolean {
  const texts = entries.flatMap(({ figures }) => {
    const figure = figures.get(column);
    return figure ? [textOf(figure)] : [];
  });
  return commonDecimal(texts) !== undefined || thousandthsBehind(texts) !== undefined;
}
