import Big from 'big.js';
import type { Because, Unit } from './quantity';

/** A written numeral once its separators are understood. */
export type Numeral =
  | { readonly ok: true; readonly value: Big; readonly decimals: number }
  | {
      readonly ok: false;
      readonly because: Because;
      readonly likely?: { readonly value: Big; readonly decimals: number };
    };

/** What decides a numeral that allows two readings, such as `1.234`. */
export interface NumeralContext {
  readonly unit: Unit;
  readonly decimal: ',' | '.' | undefined;
}

function plain(whole: string, fraction = ''): { value: Big; decimals: number } {
  return { value: new Big(fraction === '' ? whole : `${whole}.${fraction}`), decimals: fraction.length };
}

function isGrouped(groups: readonly string[]): boolean {
  const [first = '', ...rest] = groups;
  return first.length >= 1 && first.length <= 3 && rest.every((group) => group.length === 3);
}

/**
 * Reads digits with separators, of which none stands last. Three digits behind a single separator can be thousands or decimals: money and
 * counts take thousands, the rest what the column uses, else Indonesian notation.
 */
export function readNumeral(text: string, context: NumeralContext): Numeral {
  const dots = text.split('.').length - 1;
  const commas = text.split(',').length - 1;
  if (dots === 0 && commas === 0) return { ok: true, ...plain(text) };
  if (dots > 0 && commas > 0) return readMixed(text, context);
  const separator = dots > 0 ? '.' : ',';
  const groups = text.split(separator);
  return groups.length === 2
    ? readSingle(groups as [string, string], separator, context)
    : readRepeated(groups, context);
}

/** Money and counts have no decimals worth three digits, so that three digits are thousands in them. */
function isWhole(unit: Unit): boolean {
  return unit === 'rupiah' || unit === 'jumlah';
}

/** One separator: decimals unless it may as well be a group of thousands. */
function readSingle(
  [whole, rest]: [string, string],
  separator: ',' | '.',
  { unit, decimal }: NumeralContext,
): Numeral {
  const decimals = { ok: true, ...plain(whole === '' ? '0' : whole, rest) } as const;
  if (/^0/.test(whole)) return decimals;
  if (rest.length !== 3) {
    // Nobody writes rupiah to four decimals: a digit is one too many, or a separator is missing.
    const odd = unit === 'rupiah' && rest.length > 3 && whole.length <= 3;
    return odd ? { ok: false, because: 'bad-grouping' } : decimals;
  }
  if (isWhole(unit)) {
    if (whole === '') return { ok: false, because: 'bad-grouping' };
    const all = plain(whole + rest);
    return whole.length > 3 ? { ok: false, because: 'bad-grouping', likely: all } : { ok: true, ...all };
  }
  if (whole === '' || whole.length > 3) return decimals;
  const thousands =
    unit === 'persen'
      ? decimal !== undefined && decimal !== separator && Number(whole) < 10
      : (decimal ?? ',') !== separator;
  return thousands ? { ok: true, ...plain(whole + rest) } : decimals;
}

/** One separator, several times: thousands, unless a group is off. */
function readRepeated(groups: readonly string[], { unit }: NumeralContext): Numeral {
  if (isGrouped(groups)) return { ok: true, ...plain(groups.join('')) };
  const last = groups.at(-1) as string;
  if (isGrouped(groups.slice(0, -1)) && groups.length > 2) {
    const likely = plain(groups.slice(0, -1).join(''), last);
    // Two digits behind whole rupiah are sen only where they are zeros; else a digit may be lost.
    if (last.length === 2 && (last === '00' || unit !== 'rupiah'))
      return { ok: false, because: 'mixed-separators', likely };
  }
  const doubled = readDoubled(groups);
  if (doubled) return doubled;
  // One slip makes one odd group, two in figures as long as rupiah; more make a code, such as 5.1.02.01.
  const odd = groups.slice(1).filter((group) => group.length !== 3).length;
  return { ok: false, because: odd > (isWhole(unit) ? 2 : 1) ? 'words' : 'bad-grouping' };
}

/** `205..778.000`: a separator typed twice, or before the first digit. */
function readDoubled(groups: readonly string[], fraction = ''): Numeral | undefined {
  const filled = groups.filter((group) => group !== '');
  if (filled.length === groups.length) return undefined;
  if (filled.length < 2 || !isGrouped(filled)) return { ok: false, because: 'bad-grouping' };
  return { ok: false, because: 'bad-grouping', likely: plain(filled.join(''), fraction) };
}

/** Both separators: the last one is the decimal one, if it stands once and all groups before it are whole. */
function readMixed(text: string, context: NumeralContext): Numeral {
  const at = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  const decimal = text[at] as string;
  const thousands = decimal === '.' ? ',' : '.';
  const whole = text.slice(0, at);
  const fraction = text.slice(at + 1);
  const groups = whole.split(thousands);
  if (whole.includes(decimal)) return { ok: false, because: 'mixed-separators' };
  if (!isGrouped(groups)) return readDoubled(groups, fraction) ?? { ok: false, because: 'bad-grouping' };
  const read = plain(groups.join(''), fraction);
  if (fraction.length !== 3 || (!isWhole(context.unit) && context.decimal === decimal))
    return { ok: true, ...read };
  return context.unit === 'rupiah'
    ? { ok: false, because: 'mixed-separators', likely: plain(groups.join('') + fraction) }
    : { ok: false, because: 'mixed-separators' };
}
