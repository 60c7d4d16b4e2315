import Big from 'big.js';
import { type Cell, isCellError, textOf } from '#core/grid';
import { parseNumberFormat } from './number-format';
import type { Because, Precision, Quantity, Reading, Unit } from './quantity';
import { formatNumber, roundHalfUp } from './write-number';
import { readWritten } from './written-figure';

/** What a cell can't tell about itself, but its column can. */
export interface ColumnContext {
  readonly unit: Unit;
  /** Given figures (target, realisasi, pagu) are exact as stored; derived ones only as printed. */
  readonly given: boolean;
  readonly decimal: ',' | '.' | undefined;
  /** Whether it prints money or counts with three decimals, as in millions. */
  readonly fine?: true;
}

/** Excel's General shows about ten significant digits. */
const GENERAL_DIGITS = 10;

function decimalsOf(value: Big): number {
  return Math.max(0, value.c.length - 1 - value.e);
}

function precisionOf(context: ColumnContext, decimals: number): Precision {
  return context.given ? 'exact' : { decimals };
}

/** Reads a cell as a figure, or says why it gives none. */
export function readCell(cell: Cell | undefined, context: ColumnContext): Reading {
  const value = cell?.value;
  if (cell?.formula !== undefined && value === null) return fail('no-cached-value', '');
  if (value === undefined || value === null) return fail('empty', '');
  if (typeof value === 'boolean') return fail('boolean', textOf(cell));
  if (isCellError(value)) return fail('error-value', value.error);
  return typeof value === 'number' ? readStored(value, cell?.format, context) : readText(value, context);
}

function fail(because: Because, text: string, likely?: Quantity): Reading {
  return { ok: false, because, text, ...(likely ? { likely } : {}) };
}

function readStored(stored: number, code: string | undefined, context: ColumnContext): Reading {
  if (!Number.isFinite(stored)) return fail('error-value', String(stored));
  const format = parseNumberFormat(code);
  if (format.kind === 'date') return fail('date', String(stored));
  const value = format.persen ? new Big(stored).times(100) : new Big(stored);
  const scaled = format.thousands === 0 ? value : value.div(new Big(1000).pow(format.thousands));
  const most =
    format.kind === 'number' ? format.most : Math.max(0, GENERAL_DIGITS - 1 - Math.max(0, scaled.e));
  const decimals = Math.max(format.least, decimalsOf(roundHalfUp(scaled, most)));
  const shown = format.thousands === 0 ? roundHalfUp(value, decimals) : value;
  const unit = format.persen ? 'persen' : context.unit;
  const grouped = formatNumber(shown, decimals);
  const figure = format.grouped ? grouped : grouped.replaceAll('.', '');
  const text = format.persen ? `${figure}%` : figure;
  return {
    ok: true,
    quantity: {
      value,
      shown,
      decimals,
      precision: precisionOf(context, decimals),
      unit,
      text,
      typed: 'number',
    },
  };
}

function readText(text: string, context: ColumnContext): Reading {
  const { numeral, persen, power } = readWritten(text, context);
  const quantity = (read: { value: Big; decimals: number }): Quantity => {
    const value = power === 0 ? read.value : read.value.times(new Big(10).pow(power));
    const decimals = Math.max(0, read.decimals - power);
    return {
      value,
      shown: value,
      decimals,
      // 1,5 juta was rounded to a hundred thousand, whoever gave it.
      precision: power === 0 ? precisionOf(context, decimals) : { decimals: read.decimals - power },
      unit: persen ? 'persen' : context.unit,
      text: text.trim(),
      typed: 'text',
    };
  };
  if (numeral.ok) return { ok: true, quantity: quantity(numeral) };
  return fail(numeral.because, text.trim(), numeral.likely && quantity(numeral.likely));
}
