import Big from 'big.js';
import { type ColumnContext, type Quantity, type Reading, readCell } from '#core/number';

const CONTEXT: ColumnContext = { unit: 'lain', given: true, decimal: undefined };

/** Reads a text as a cell of a column. */
export function readText(value: string, column: Partial<ColumnContext> = {}): Reading {
  return readCell({ col: 0, value }, { ...CONTEXT, ...column });
}

/** Reads a stored number as a cell of a column. */
export function readStored(value: number, format?: string, column: Partial<ColumnContext> = {}): Reading {
  return readCell({ col: 0, value, ...(format === undefined ? {} : { format }) }, { ...CONTEXT, ...column });
}

/** The figure of a reading; throws where there is none. */
export function figureOf(reading: Reading): Quantity {
  if (!reading.ok) throw new Error(`no figure: ${reading.because} "${reading.text}"`);
  return reading.quantity;
}

/** A reading in a few words: `1234.5`, `83.42 %`, `words`, `bad-grouping ~ 205778000`. */
export function say(reading: Reading): string {
  if (reading.ok) return value(reading.quantity);
  return reading.likely ? `${reading.because} ~ ${value(reading.likely)}` : reading.because;
}

function value(quantity: Quantity): string {
  return quantity.value.toFixed() + (quantity.unit === 'persen' ? ' %' : '');
}

/** A figure as a derived column prints it, e.g. `88.20`. */
export function printed(digits: string, changes: Partial<Quantity> = {}): Quantity {
  const decimals = digits.split('.')[1]?.length ?? 0;
  const shown = new Big(digits);
  return {
    value: shown,
    shown,
    decimals,
    precision: { decimals },
    unit: 'persen',
    text: digits,
    typed: 'number',
    ...changes,
  };
}

/** A figure as someone gave it. */
export function given(digits: string, changes: Partial<Quantity> = {}): Quantity {
  return printed(digits, { precision: 'exact', unit: 'rupiah', ...changes });
}
