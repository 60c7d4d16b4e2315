import Big from 'big.js';
import { type Figure, quantityOf, type ReadTable } from '#core/fact';
import type { CellRef } from '#core/grid';
import type { LayoutColumn, Role } from '#core/layout';
import { placeIn } from '#core/table';
import { type Expr, isFigure, NONE, sourceAddress, type Value } from '../expr';

/** A figure of the workbook as a summary takes it over. */
export interface Brought {
  /** A number where it was typed as text, else a formula that follows its cell. */
  readonly content: Expr | number | string;
  /** How many decimals the source prints. */
  readonly decimals: number;
  /** What its last printed digit is worth, where a table tells amounts in thousands or millions; else 1. */
  readonly step: number;
  /** Whether it was typed as text, so that the summary holds what was read from it. */
  readonly typed: boolean;
  readonly at: CellRef;
}

/**
 * Takes a figure over: a formula that follows the cell, on the scale of a hundred for percentages and in full
 * rupiah. What was typed as text can't be followed: it is brought as the number that was read. `undefined` where
 * there is no cell of its own.
 */
export function bring(figure: Figure | undefined, table: ReadTable): Brought | undefined {
  // A cell that is merged over from the left holds what stands there: a label, no figure of this column.
  if (!figure || figure.inherited || figure.ref.col !== figure.column.col) return undefined;
  const { reading, ref: at, column } = figure;
  const worth = worthOf(column);
  const source = sourceAddress(at);
  const value = placeIn(table.table, at.row, at.col).cell?.value;
  const quantity = quantityOf(figure);
  const step = worth === 1 ? 1 : worth * 10 ** -(quantity?.decimals ?? 0);
  if (quantity && typeof value !== 'number') {
    const content = quantity.value.times(worth).toNumber();
    return { content, decimals: quantity.decimals, step, typed: true, at };
  }
  if (!reading.ok && reading.because === 'date')
    return { content: NONE, decimals: 0, step, typed: false, at };
  if (typeof value === 'string' && reading.ok === false && reading.because !== 'dash') {
    const text = `IF(ISERROR(${source}),"${NONE}",IF(${source}="","${NONE}",${source}))`;
    return { content: { text, value: value === '' ? NONE : value }, decimals: 0, step, typed: false, at };
  }
  const own = quantity && typeof value === 'number' ? ownFactor(quantity.value, value, worth) : undefined;
  const times = own ?? factorOf(table, column);
  const scaled = times.eq(1) ? source : `${source}*${times.toFixed()}`;
  return {
    content: {
      text: `IF(ISNUMBER(${source}),${scaled},"${NONE}")`,
      value: quantity && typeof value === 'number' ? new Big(value).times(times) : NONE,
    },
    decimals: quantity?.decimals ?? 0,
    step,
    typed: false,
    at,
  };
}

/** What a table's unit makes of a column's figures: amounts in thousands are meant in full, rates as they stand. */
function worthOf({ role, worth }: LayoutColumn): number {
  return RATES.has(role) ? 1 : worth;
}

const RATES: ReadonlySet<Role> = new Set<Role>(['penyerapan', 'capaian', 'efisiensi', 'kemajuan']);

/** What a cell's number has to be multiplied by: 100 for fractions of percent, a thousand in tables of thousands. */
function ownFactor(read: Big, stored: number, worth: number): Big | undefined {
  if (stored === 0) return undefined;
  return new Big(read.div(stored).round(0).eq(100) ? 100 : 1).times(worth);
}

/** What most numbers of a column have to be multiplied by: for cells that are still empty. */
function factorOf(table: ReadTable, column: LayoutColumn): Big {
  let hundred = 0;
  let one = 0;
  for (const entry of table.entries) {
    const figure = entry.figures.get(column);
    const read = quantityOf(figure)?.value;
    const stored = figure && placeIn(table.table, figure.ref.row, figure.ref.col).cell?.value;
    if (!read || typeof stored !== 'number' || stored === 0) continue;
    if (read.div(stored).round(0).eq(100)) hundred++;
    else one++;
  }
  return new Big(hundred > one ? 100 : 1).times(worthOf(column));
}

/** What stands there now. */
export function nowIn({ content }: Brought): Value {
  if (typeof content === 'object') return content.value;
  return typeof content === 'number' ? new Big(content) : content;
}

/** Whether a figure stands there now. */
export function hasFigure(brought: Brought | undefined): boolean {
  return brought !== undefined && isFigure(nowIn(brought));
}
