import Big from 'big.js';
import type { Quantity } from './quantity';

/** How a text writes its figure: where the numeral stands in it, by which signs, and in which power of ten. */
export interface Notation {
  readonly start: number;
  readonly end: number;
  readonly decimal: ',' | '.';
  /** What parts thousands; nothing where they stand together. */
  readonly group: string;
  /** Digits behind the decimal sign. */
  readonly decimals: number;
  /** What the numeral counts: 6 for `1,5 juta`, 2 for `0,87` in a column of percentages, else 0. */
  readonly power: number;
}

const NUMERAL = /\d(?:[\d.,]|[ \u00a0](?=\d{3}(?!\d)))*/;

/** Decimal sign and what parts thousands, Indonesian first. */
const SIGNS = [
  [',', '.'],
  ['.', ','],
  [',', ' '],
  ['.', ' '],
  [',', '\u00a0'],
] as const;

/** Finds how a text writes the figure that was read from it; `undefined` where it does so in no regular way. */
export function notationOf(raw: string, quantity: Quantity): Notation | undefined {
  const found = NUMERAL.exec(raw);
  const numeral = found?.[0].replace(/[.,]+$/, '');
  if (!found || numeral === undefined) return undefined;
  const value = quantity.value.abs();
  for (const power of powersOf(raw, found.index + numeral.length, quantity)) {
    for (const [decimal, group] of SIGNS) {
      const read = parse(numeral, decimal, group);
      if (!read?.value.times(new Big(10).pow(power)).eq(value)) continue;
      const { decimals, grouped } = read;
      // Of nothing, 0.000 may be thousands or decimals.
      if (power === 0 && decimals !== quantity.decimals) continue;
      return {
        start: found.index,
        end: found.index + numeral.length,
        decimal,
        group: grouped ? group : '',
        decimals,
        power,
      };
    }
  }
  return undefined;
}

function powersOf(raw: string, end: number, { unit }: Quantity): readonly number[] {
  if (unit === 'persen' && !raw.includes('%')) return [0, 2];
  return /^\s*[a-z]/i.test(raw.slice(end)) ? [0, 3, 6, 9, 12] : [0];
}

function parse(numeral: string, decimal: string, group: string) {
  const [whole = '', fraction = '', ...more] = numeral.split(decimal);
  const groups = whole.split(group);
  const regular = groups.every((one, i) => /^\d+$/.test(one) && (i === 0 || one.length === 3));
  const grouped = groups.length > 1;
  if (!regular || more.length > 0 || !/^\d*$/.test(fraction)) return undefined;
  if (grouped && (groups[0] as string).length > 3) return undefined;
  const digits = groups.join('');
  return {
    value: new Big(fraction === '' ? digits : `${digits}.${fraction}`),
    decimals: fraction.length,
    grouped,
  };
}

/** Writes a numeral without its sign, by the signs of a notation. */
export function writeNumeral(value: Big, { decimal, group }: Notation, decimals: number): string {
  const [whole = '0', fraction] = value.abs().toFixed(decimals).split('.');
  const grouped = group === '' ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  return fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
}
