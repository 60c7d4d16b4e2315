import Big from 'big.js';
import type { CellContent } from '#core/grid';
import { notationOf } from './notation';
import { type NumberFormat, parseNumberFormat } from './number-format';
import type { Quantity } from './quantity';

/** A text as a number cell: what it would show. */
interface Shape {
  readonly stored: Big;
  readonly persen: boolean;
  readonly decimals: number;
  readonly grouped: boolean;
  /** `Rp. ` and `,-` where the text has them, and whether brackets stand for a minus. */
  readonly before: string;
  readonly behind: string;
  readonly brackets: boolean;
}

/** Excel keeps no more digits of a number, and General shows no more than this many. */
const MOST_DIGITS = 15;
const GENERAL_DIGITS = 10;

const GENERAL = 'General';
const TEXT = '@';
/** Currency before, a dash for no sen behind, and nothing else around the numeral. */
const PLAIN = /^\s*([-(]?)\s*((?:rp\.?|idr)?\s*)([-(]?)\s*[\d.,\s]*\d[.]?(,-+)?\s*%?\s*\)?\s*$/i;
/** Codes that show digits and signs alone. */
const BARE = /^[#0,.%_()*\-; \\?]+$/;

/**
 * A text that is nothing but a figure, as a number of the same value that shows the same decimals.
 *
 * @param format the cell's own number format
 * @param quantity the figure that was read from the text, or the only likely one of a malformed numeral
 * @param formats number formats of other cells in its column, which are kept to where they show the figure just so
 * @returns the new content, with a format only where the cell's own would not show it so; `undefined` where the text
 *   is more than a figure
 */
export function asNumber(
  text: string,
  format: string | undefined,
  quantity: Quantity,
  formats: readonly string[] = [],
): CellContent | undefined {
  const shape = shapeOf(text, quantity);
  if (!shape || shape.stored.c.length > MOST_DIGITS) return undefined;
  const value = Number(shape.stored);
  const own = format ?? GENERAL;
  const shows = (code: string) => showsJustSo(code, shape);
  if (own !== TEXT && shows(own)) return { value };
  const kept =
    own === GENERAL || own === TEXT ? formats.find((one) => one !== GENERAL && shows(one)) : undefined;
  return { value, format: kept ?? (shows(GENERAL) ? GENERAL : codeOf(shape)) };
}

function shapeOf(text: string, quantity: Quantity): Shape | undefined {
  const plain = PLAIN.exec(text);
  if (!plain) return undefined;
  const notation = notationOf(text, quantity);
  const numeral = /\d[\d.,]*/.exec(text)?.[0] ?? '';
  // A code such as 007 loses what it is once it is a number.
  if (/^0\d/.test(numeral)) return undefined;
  const persen = text.includes('%');
  const power = (notation?.power ?? 0) + (persen ? 2 : 0);
  const [, first = '', currency = '', second = '', dash = ''] = plain;
  return {
    stored: quantity.value.div(new Big(10).pow(power)),
    persen,
    decimals: notation?.decimals ?? quantity.decimals,
    grouped: notation ? notation.group !== '' : quantity.value.abs().gte(1000),
    before: currency.trim() === '' ? '' : `${currency.trim()} `,
    behind: dash,
    brackets: first === '(' || second === '(',
  };
}

function showsJustSo(code: string, shape: Shape): boolean {
  const { stored, persen, decimals, grouped, before, behind, brackets } = shape;
  const format: NumberFormat = parseNumberFormat(code);
  if (before !== '' || behind !== '' || (brackets && !code.includes('('))) return false;
  const digits = stored.c.length;
  if (format.kind === 'general') {
    const trailing = decimals !== Math.max(0, digits - 1 - stored.e);
    return code.toLowerCase() === 'general' && !persen && !grouped && !trailing && digits <= GENERAL_DIGITS;
  }
  const groups = format.grouped === grouped || stored.abs().lt(1000);
  return (
    format.kind === 'number' &&
    BARE.test(code) &&
    format.thousands === 0 &&
    format.persen === persen &&
    format.least === decimals &&
    format.most === decimals &&
    groups
  );
}

function codeOf({ persen, decimals, grouped, before, behind, brackets }: Shape): string {
  const quoted = (words: string) => (words === '' ? '' : `"${words}"`);
  const digits = `${grouped ? '#,##0' : '0'}${decimals === 0 ? '' : `.${'0'.repeat(decimals)}`}`;
  const code = `${quoted(before)}${digits}${persen ? '%' : ''}${quoted(behind)}`;
  return brackets ? `${code};(${code})` : code;
}
