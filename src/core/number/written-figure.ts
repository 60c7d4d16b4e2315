import type Big from 'big.js';
import { type Numeral, type NumeralContext, readNumeral } from './numeral';
import type { Because } from './quantity';

/** A text taken apart: the figure that it gives, and whether it says percent. */
export interface WrittenFigure {
  readonly numeral: Numeral;
  readonly persen: boolean;
}

const DASH = /^(?:[-–—_.]+|n\/?a|nihil|tad|tidak ada data)$/i;
const RANGE = /\d\s*%?\s*(?:[-–—]|s\.?\s*\/?\s*d\.?|sampai|hingga)\s*(?:rp\.?\s*)?\d/i;
const LONGEST = 80;

function failed(because: Because): WrittenFigure {
  return { numeral: { ok: false, because }, persen: false };
}

/**
 * Reads a text as staff type it: `Rp. 49.990.000,-`, `83,42%`, `(1.234)`, `45 Orang`, `72/BB`, `84,00 (A)`.
 * Words around one figure are left aside; two figures are read only where the second is explained in brackets.
 */
export function readWritten(raw: string, context: NumeralContext): WrittenFigure {
  const text = raw
    .replace(/[\u00a0\u2000-\u200b\u202f]/g, ' ')
    .replace(/[\u2212]/g, '-')
    .replace(/^'/, '')
    .trim();
  if (text === '') return failed('empty');
  if (DASH.test(text)) return failed('dash');
  if (text.length > LONGEST) return failed('words');
  const body = text.replace(/(\d)\s(?=\d{3}(?:\D|$))/g, '$1').replace(/,-+(?=\s|$|\))/g, '');
  if (RANGE.test(body)) return failed('range');
  const numerals = [...body.matchAll(/\d[\d.,]*/g)];
  const first = numerals[0];
  if (!first) return failed('words');
  if (
    numerals.length > 1 &&
    !isExplained(body, first.index, (numerals[1] as RegExpMatchArray).index as number)
  )
    return failed('words');
  if (
    /[a-z]-?$/i.test(body.slice(0, first.index).replace(/rp\.?\s*$/i, '')) &&
    !/\s/.test(body.slice(0, first.index))
  )
    return failed('words');
  const digits = first[0].replace(/[.,]+$/, '');
  const numeral = readNumeral(digits, context);
  const persen = /%|\bpersen\b/i.test(body);
  return { numeral: isNegative(body, first.index) ? negated(numeral) : numeral, persen };
}

/** `4 Orang (1 Korda dan 3 TKSK)`: the figure comes first, the others are in brackets behind it. */
function isExplained(text: string, first: number, second: number): boolean {
  const open = text.indexOf('(');
  return /^\D{0,5}$/.test(text.slice(0, first)) && open > first && open < second;
}

function isNegative(text: string, at: number): boolean {
  const before = text.slice(0, at).replace(/rp\.?\s*/i, '');
  if (/(?:^|\s)-\s?$/.test(before)) return true;
  return /^\(\s*$/.test(before) && /\)\s*%?$/.test(text) && !/[a-z]/i.test(text.replace(/rp/i, ''));
}

function negated(numeral: Numeral): Numeral {
  const turn = <T extends { value: Big }>(one: T): T => ({ ...one, value: one.value.times(-1) });
  if (numeral.ok) return turn(numeral);
  return numeral.likely ? { ...numeral, likely: turn(numeral.likely) } : numeral;
}
