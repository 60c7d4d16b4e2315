import { type CellValue, textOf } from '#core/grid';
import { type Because, formatNumber, type Quantity, type Reading, readCell } from '#core/number';
import { notAvailable, refuse } from './result';

/** The values of a range, row by row; a single value is a range of one cell. */
export type Matrix = readonly (readonly CellValue[])[];

/** One value of an argument, with the decimal separator that the texts of its range agree on. */
export interface Argument {
  readonly value: CellValue;
  readonly decimal: ',' | '.' | undefined;
}

/** Excel keeps fifteen digits: what lies beyond is an echo of binary fractions. */
const EXCEL_DIGITS = 15;

function read({ value, decimal }: Argument, given: boolean): Reading {
  const clean = typeof value === 'number' ? Number(value.toPrecision(EXCEL_DIGITS)) : value;
  return readCell({ col: 0, value: clean }, { unit: 'lain', given, decimal });
}

/** Whether a cell is empty. */
export function isEmpty({ value }: Argument): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}

/** Whether nothing was filled in: an empty cell, or the dash that reports print for it. */
export function isBlank(argument: Argument): boolean {
  if (typeof argument.value !== 'string') return argument.value === null;
  const reading = read(argument, true);
  return !reading.ok && (reading.because === 'empty' || reading.because === 'dash');
}

const TROUBLES: Record<Exclude<Because, 'empty' | 'dash'>, string> = {
  'mixed-separators': 'memakai pemisah ribuan dan desimal yang tercampur',
  'bad-grouping': 'memakai pengelompokan ribuan yang tidak utuh',
  words: 'bukan angka',
  range: 'adalah rentang, bukan satu angka',
  date: 'adalah tanggal, bukan angka',
  boolean: 'adalah nilai logika, bukan angka',
  'error-value': 'adalah galat Excel',
  'no-cached-value': 'belum dihitung Excel',
};

function explain(name: string, reading: Exclude<Reading, { ok: true }>): never {
  const { because, text, likely } = reading;
  if (because === 'empty') return notAvailable(`${name} belum diisi.`);
  if (because === 'dash') return notAvailable(`${name} belum diisi ("${text}").`);
  const guess = likely ? ` Mungkin maksudnya ${formatNumber(likely.shown, likely.decimals)}.` : '';
  const shown = because === 'boolean' ? text.toUpperCase() : text;
  return refuse(`${name} "${shown}" ${TROUBLES[because]}.${guess}`);
}

/**
 * Reads an argument as a figure that is exact as given, as the core reads a cell without a number format.
 *
 * @param name what the argument is called, with a capital, for the sentence of a refusal
 */
export function readFigure(argument: Argument, name: string): Quantity {
  const reading = read(argument, true);
  return reading.ok ? reading.quantity : explain(name, reading);
}

/** Reads a figure that only says as much as it prints. */
export function readPrinted(argument: Argument, name: string): Quantity {
  const reading = read(argument, false);
  return reading.ok ? reading.quantity : explain(name, reading);
}

/**
 * Reads a percentage on the scale of 100. A stored number up to 2 is almost surely a fraction that a percent format
 * shows as 90% or 105%, and a function does not see formats: it is refused, not misread. `1,5%` as text is certain.
 */
export function readPersen(argument: Argument, name: string): Quantity {
  const quantity = readFigure(argument, name);
  const { value, unit, shown, decimals } = quantity;
  if (unit !== 'persen' && value.gt(0) && value.lte(2)) {
    const written = formatNumber(shown, decimals);
    refuse(
      `${name} ${written} tampaknya persen yang disimpan sebagai pecahan. Kalikan dengan 100, atau tuliskan "${written}%" bila memang sekecil itu.`,
    );
  }
  return quantity;
}

/** Reads how many decimals to print, a whole number from 0 to 10. */
export function readDecimals(argument: Argument): number {
  const decimals = readFigure(argument, 'Desimal').value.toNumber();
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 10)
    refuse('Desimal harus bilangan bulat dari 0 sampai 10.');
  return decimals;
}

/** Reads a text as it stands. */
export function readText({ value }: Argument): string {
  return textOf({ col: 0, value });
}

/** Reads a word, without regard to case and spaces at its ends; numbers as their digits. */
export function readWord(argument: Argument): string {
  return readText(argument).toLowerCase();
}
