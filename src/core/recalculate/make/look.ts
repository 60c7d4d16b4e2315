import Big from 'big.js';
import { type Figure, quantityOf, type ReadTable } from '#core/fact';
import { type Cell, textOf } from '#core/grid';
import type { LayoutColumn } from '#core/layout';
import type { Quantity } from '#core/number';
import { placeIn } from '#core/table';

/** How the figures of a column are stored and printed, for a cell of it that becomes a number. */
export interface Look {
  /** Whether percentages are stored as fractions of one. */
  readonly fraction: boolean;
  /** The number format of most of its numbers; where they have none, one that prints as the column's figures do. */
  readonly format: string;
}

/** The cell that a figure stands in. */
export function cellOf(table: ReadTable, { ref }: Figure): Cell | undefined {
  return placeIn(table.table, ref.row, ref.col).cell;
}

/** Whether a figure is a percentage that is stored as a fraction of one. */
export function isFraction(table: ReadTable, figure: Figure): boolean {
  const stored = cellOf(table, figure)?.value;
  const quantity = quantityOf(figure);
  if (typeof stored !== 'number' || !quantity) return false;
  return stored === 0 ? quantity.text.endsWith('%') : new Big(stored).times(100).eq(quantity.value);
}

/** How a column's figures look. */
export function lookOf(table: ReadTable, column: LayoutColumn): Look {
  const figures = table.entries.flatMap((entry) => {
    const figure = entry.figures.get(column);
    return figure && !figure.inherited && quantityOf(figure) ? [figure] : [];
  });
  const numbers = figures.filter((one) => typeof cellOf(table, one)?.value === 'number');
  const format = commonest(numbers.map((one) => cellOf(table, one)?.format ?? GENERAL));
  const shares = (numbers.length > 0 ? numbers : figures).filter((one) =>
    numbers.length > 0 ? isFraction(table, one) : textOf(cellOf(table, one)).includes('%'),
  );
  const fraction = shares.length * 2 > (numbers.length > 0 ? numbers : figures).length;
  const fits =
    format !== undefined && format !== GENERAL && format !== TEXT && format.includes('%') === fraction;
  return { fraction, format: fits ? format : madeFormat(figures, fraction) };
}

export const GENERAL = 'General';
/** The format under which whatever is typed is a text. */
export const TEXT = '@';

function commonest(all: readonly string[]): string | undefined {
  const times = (one: string) => all.filter((other) => other === one).length;
  return [...new Set(all)].sort((a, b) => times(b) - times(a))[0];
}

/** A format that prints the decimals and the thousands of a column's figures. */
function madeFormat(figures: readonly Figure[], fraction: boolean): string {
  const quantities = figures.flatMap((one) => quantityOf(one) ?? []);
  const decimals = Math.max(0, ...quantities.map((one) => one.decimals));
  const grouped = quantities.some((one) => one.value.abs().gte(1000) && /\d[.,]\d{3}(?!\d)/.test(one.text));
  const whole = grouped && !fraction ? '#,##0' : '0';
  return `${currencyOf(quantities)}${whole}${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}${fraction ? '%' : ''}`;
}

/** The mark that stands before all figures of a column, as a format writes it: `"Rp. "`. */
function currencyOf(quantities: readonly Quantity[]): string {
  const marks = new Set(quantities.map(({ text }) => /^Rp\.?\s?(?=\d)/i.exec(text)?.[0] ?? ''));
  const [mark = ''] = marks;
  return marks.size === 1 && mark !== '' ? `"${mark}"` : '';
}
