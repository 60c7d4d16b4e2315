import type Big from 'big.js';
import { cleanText } from './clean-text';
import { magnitudeOf } from './magnitude';
import { notAFigure } from './not-a-figure';
import { type Numeral, type NumeralContext, readNumeral } from './numeral';
import type { Because, Unit } from './quantity';

/** A text taken apart: the figure that it gives, whether it says percent, and the power of ten in words behind it. */
export interface WrittenFigure {
  readonly numeral: Numeral;
  readonly persen: boolean;
  readonly power: number;
}

/** A separator before the first digit belongs to it, unless it ends an abbreviation: `,5` but `Rp.5`. */
const NUMERAL = /(?:(?<![a-z.,])[.,]+)?\d[\d.,]*/gi;
const CURRENCY = /\b(?:rp|idr)(?![a-z])[.,:;]?/i;

function failed(because: Because): WrittenFigure {
  return { numeral: { ok: false, because }, persen: false, power: 0 };
}

/**
 * Reads a text as staff type it: `Rp. 49.990.000,-`, `83,42%`, `(1.234)`, `45 Orang`, `72/BB`, `84,00 (A)`,
 * `Rp 1,5 juta`. Words around one figure are left aside; two figures are read only where the second is explained
 * in brackets.
 */
export function readWritten(raw: string, context: NumeralContext): WrittenFigure {
  const text = cleanText(raw);
  const because = notAFigure(text);
  if (because) return failed(because);
  const body = joinGroups(text).replace(/,-+(?=\s|$|\))/g, '');
  const [first, second] = [...body.matchAll(NUMERAL)];
  if (!first || (second && !isExplained(body, first.index, second.index))) return failed('words');
  const before = body.slice(0, first.index).replace(CURRENCY, '');
  const behind = body.slice(first.index + first[0].length);
  if (isPartOfWord(before, behind)) return failed('words');
  const persen = /%|\bpersen\b/i.test(body.slice(0, second?.index));
  const money = context.unit === 'rupiah' || CURRENCY.test(body);
  const power = magnitudeOf(behind, money);
  const unit = unitOf({ persen, money, power }, context);
  const numeral = readNumeral(first[0].replace(/[.,]+$/, ''), { ...context, unit });
  return { numeral: isNegative(before, body) ? negated(numeral) : numeral, persen, power };
}

/** What the text says of its unit weighs more than its column; three digits before a word such as juta may well be decimals. */
function unitOf(says: { persen: boolean; money: boolean; power: number }, context: NumeralContext): Unit {
  if (says.persen) return 'persen';
  if (says.power > 0) return 'lain';
  return says.money ? 'rupiah' : context.unit;
}

/** Takes out the spaces between thousands: `1 234 567`, `1.234. 567`. A line's end parts two figures. */
function joinGroups(text: string): string {
  return text
    .replace(/(?<![\d.,])\d{1,3}(?: \d{3})+(?!\d)/g, (spaced) => spaced.replaceAll(' ', ''))
    .replace(/(?<=\d[.,]\d{3}) ?([.,]) ?(?=\d{3}(?!\d))/g, '$1');
}

/** `4 Orang (1 Korda dan 3 TKSK)`: the figure comes first, the others are in brackets behind it. */
function isExplained(text: string, first: number, second: number): boolean {
  const open = text.indexOf('(');
  return /^\D{0,5}$/.test(text.slice(0, first)) && open > first && open < second;
}

/** `H1`, and the letter O in place of a zero, which leaves a figure ten times too small: `10O`. */
function isPartOfWord(before: string, behind: string): boolean {
  return (/[a-z]-?$/i.test(before) && !/\s/.test(before)) || /^o(?![a-z])/i.test(behind);
}

/** A minus touches its digits or stands first; brackets around a bare figure are accountants' minus. */
function isNegative(before: string, text: string): boolean {
  if (/(?:^|[\s(])-$|^\s*\(?\s*-+\s*$/.test(before)) return true;
  const letters = text.replace(CURRENCY, '');
  return /^\s*-?\s*\(\s*$/.test(before) && /\)\s*%?$/.test(text) && !/[a-z]/i.test(letters);
}

function negated(numeral: Numeral): Numeral {
  const turn = <T extends { value: Big }>(one: T): T => ({ ...one, value: one.value.times(-1) });
  if (numeral.ok) return turn(numeral);
  return numeral.likely ? { ...numeral, likely: turn(numeral.likely) } : numeral;
}
