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
 * Reads digits with separators. Three digits behind a single separator can be thousands or decimals: money and
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

/** One separator: decimals unless it may as well be a group of thousands. */
function readSingle(
  [whole, rest]: [string, string],
  separator: ',' | '.',
  { unit, decimal }: NumeralContext,
): Numeral {
  if (whole === '' || rest === '') return { ok: false, because: 'bad-grouping' };
  if (rest.length !== 3 || whole.length > 3 || /^0/.test(whole)) return { ok: true, ...plain(whole, rest) };
  const thousands =
    unit === 'rupiah' ||
    unit === 'jumlah' ||
    (unit !== 'persen' && (decimal === undefined ? separator === '.' : decimal !== separator));
  const asDecimal =
    unit === 'persen' && decimal !== undefined && decimal !== separator && Number(whole) < 10
      ? false
      : !thousands;
  return { ok: true, ...(asDecimal ? plain(whole, rest) : plain(whole + rest)) };
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
  const collapsed = groups.filter((group) => group !== '');
  if (collapsed.length < groups.length && collapsed.length > 1 && isGrouped(collapsed)) {
    return { ok: false, because: 'bad-grouping', likely: plain(collapsed.join('')) };
  }
  return { ok: false, because: 'bad-grouping' };
}

/** Both separators: the last one is the decimal one, if it stands once and all groups before it are whole. */
function readMixed(text: string, { unit }: NumeralContext): Numeral {
  const at = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  const decimal = text[at] as string;
  const thousands = decimal === '.' ? ',' : '.';
  const whole = text.slice(0, at);
  const fraction = text.slice(at + 1);
  const groups = whole.split(thousands);
  if (whole.includes(decimal)) return { ok: false, because: 'mixed-separators' };
  if (!isGrouped(groups)) return { ok: false, because: 'bad-grouping' };
  if (fraction.length === 3) {
    const all = plain(groups.join('') + fraction);
    return unit === 'rupiah'
      ? { ok: false, because: 'mixed-separators', likely: all }
      : { ok: false, because: 'mixed-separators' };
  }
  if (fraction === '') return { ok: false, because: 'bad-grouping', likely: plain(groups.join('')) };
  return { ok: true, ...plain(groups.join(''), fraction) };
}
