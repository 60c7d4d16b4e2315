import { type CellValue, isCellError } from '#core/grid';
import { shownDate } from '#core/number';

/** What was typed into a cell: its value, and the number format that it brings along. */
export interface Typed {
  readonly value: string | number | boolean | null;
  readonly format?: string;
}

/** How a language writes figures. Days come before months in both: the reports are Indonesian. */
export interface Notation {
  readonly decimal: ',' | '.';
  readonly thousands: '.' | ',';
  /** A sign, digits with or without marks between the thousands, a mark before decimals, and a percent sign. */
  readonly number: RegExp;
}

export const INDONESIAN: Notation = {
  decimal: ',',
  thousands: '.',
  number: /^([-+]?)(?:Rp\.?\s?)?(\d{1,3}(?:\.\d{3})+|\d+)?(?:,(\d*))?\s?(%?)$/i,
};

export const ENGLISH: Notation = {
  decimal: '.',
  thousands: ',',
  number: /^([-+]?)(?:Rp\.?\s?)?(\d{1,3}(?:,\d{3})+|\d+)?(?:\.(\d*))?\s?(%?)$/i,
};

const DATE = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})$/;
const MONEY = /^[-+]?Rp/i;

/** Excel counts days from here, and takes 1900 for a leap year; years before 1900 are texts. */
const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
/** Two digits mean this century up to here, as in Excel. */
const LAST_SHORT_YEAR = 29;

/**
 * Reads what an Indonesian types into a cell, as the Indonesian Excel does: `87,5`, `1.234,5`, `83,42%`, `Rp 1.500`,
 * `12/03/2025` (12 March), `TRUE`: that and the functions have English names in the Indonesian Excel, too. Whatever is none
 * of these is a text. In English, points and commas change places.
 *
 * @param pattern the number format that the cell has; a plain number typed into a percent cell counts percents
 */
export function readTyped(text: string, pattern?: string, notation = INDONESIAN): Typed {
  const typed = text.trim();
  if (typed === '') return { value: null };
  if (pattern === '@') return { value: text };
  if (/^true$/i.test(typed)) return { value: true };
  if (/^false$/i.test(typed)) return { value: false };
  return readNumber(typed, pattern, notation) ?? readDate(typed, pattern) ?? { value: text };
}

function readNumber(typed: string, pattern: string | undefined, notation: Notation): Typed | undefined {
  const [match, sign, whole = '', fraction = '', percent] = notation.number.exec(typed) ?? [];
  if (match === undefined || (whole === '' && fraction === '')) return undefined;
  const digits = `${whole.replaceAll(notation.thousands, '') || '0'}.${fraction || '0'}`;
  const isPercentCell = pattern?.includes('%') ?? false;
  const shift = percent || (isPercentCell && Number(digits) >= 1) ? 'e-2' : '';
  const value = Number(`${sign === '-' ? '-' : ''}${digits}${shift}`);
  const general = pattern === undefined || /^general$/i.test(pattern);
  if (!general) return { value };
  const decimals = fraction === '' ? '' : `.${'0'.repeat(Math.min(fraction.length, 10))}`;
  if (percent) return { value, format: `0${decimals}%` };
  if (MONEY.test(typed)) return { value, format: `"Rp"#,##0${decimals}` };
  return whole.includes(notation.thousands) ? { value, format: `#,##0${decimals}` } : { value };
}

function readDate(typed: string, pattern: string | undefined): Typed | undefined {
  const [match, day, , month, year = ''] = DATE.exec(typed) ?? [];
  if (match === undefined) return undefined;
  const short = Number(year) <= LAST_SHORT_YEAR ? 2000 : 1900;
  const full = year.length === 4 ? Number(year) : short + Number(year);
  const time = Date.UTC(full, Number(month) - 1, Number(day));
  const date = new Date(time);
  const exists = date.getUTCDate() === Number(day) && date.getUTCMonth() === Number(month) - 1;
  if (!exists || full < 1900) return undefined;
  const serial = Math.round((time - EPOCH) / DAY);
  const general = pattern === undefined || /^general$/i.test(pattern);
  return general ? { value: serial, format: 'dd/mm/yyyy' } : { value: serial };
}

/**
 * A stored value as it is typed: with a comma (in English a point), percents counted and with their sign, dates as days.
 *
 * @param pattern the number format that the cell has
 */
export function writeForTyping(value: CellValue, pattern?: string, notation = INDONESIAN): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  if (pattern?.includes('%')) return `${plainNumber(Number((value * 100).toPrecision(15)), notation)}%`;
  const date = isDate(pattern) && Number.isInteger(value) && shownDate(value, 'dd/mm/yyyy', false);
  return date || plainNumber(Number(value.toPrecision(15)), notation);
}

/** A number with nothing between its thousands. */
export function plainNumber(value: number, { decimal }: Notation): string {
  return String(value).replace('.', decimal);
}

function isDate(pattern: string | undefined): boolean {
  const bare = pattern?.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '') ?? '';
  return /[dy]/i.test(bare) && !/[0#?hs]/i.test(bare);
}
