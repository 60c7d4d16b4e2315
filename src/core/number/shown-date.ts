/** Serial number of 1904-01-01 in the system that counts from 1900. */
const SYSTEMS_APART = 1462;
/** Excel takes 1900 for a leap year: before 1 March 1900 its dates are none of the calendar's. */
const FIRST_SURE = 61;
/** 31 December 9999. */
const LAST = 2_958_465;
const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

export const MONTHS = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
];
const DAYS = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'];

/** The codes that Excel shows in the order of the machine's language, whatever they say; here in the Indonesian one. */
const OF_THE_MACHINE: ReadonlyMap<string, string> = new Map([
  ['mm-dd-yy', 'dd/mm/yyyy'],
  ['m/d/yyyy', 'dd/mm/yyyy'],
  ['m/d/yy h:mm', 'dd/mm/yyyy h:mm'],
  ['m/d/yyyy h:mm', 'dd/mm/yyyy h:mm'],
]);

const TOKEN = /"[^"]*"|\\.|\[[^\]]*\]|[_*].|AM\/PM|A\/P|y+|m+|d+|h+|s+|\.0+|./gis;

/**
 * A date or time as a number format shows it, with Indonesian names of months and days.
 *
 * @param serial in days, as the cell stores it
 * @param code of a number format that shows dates
 * @param date1904 whether days count from 1904-01-01 instead of 1900-01-01
 * @returns `undefined` where Excel shows no date of the calendar
 */
export function shownDate(serial: number, code: string, date1904: boolean): string | undefined {
  const section = code.split(';')[0] ?? '';
  const tokens = (OF_THE_MACHINE.get(section.toLowerCase()) ?? section).match(TOKEN) ?? [];
  const days = serial + (date1904 ? SYSTEMS_APART : 0);
  const isDate = tokens.some((token) => /^(?:y|d|mmm)/i.test(token));
  if (days < (isDate ? FIRST_SURE : 0) || days >= LAST + 1) return undefined;
  const fraction = tokens.find((token) => /^\.0+$/.test(token))?.length ?? 1;
  const unit = 1000 / 10 ** Math.min(3, fraction - 1);
  // A binary fraction of a day misses its second by a hair.
  const elapsed = Math.round((days * DAY) / unit) * unit;
  const date = new Date(EPOCH + elapsed);
  const half = tokens.some((token) => /^a/i.test(token));
  return tokens
    .map((token, i) => written(token, { date, elapsed, half, isMinute: isMinute(tokens, i) }))
    .join('');
}

/** What a token of a code is written from. */
interface Moment {
  readonly date: Date;
  /** Milliseconds since the day that is number 0. */
  readonly elapsed: number;
  /** Whether hours are those of half a day. */
  readonly half: boolean;
  /** Whether an `m` counts minutes, and not months. */
  readonly isMinute: boolean;
}

function written(token: string, { date, elapsed, half, isMinute }: Moment): string {
  const least = (value: number, digits = token.length) => String(value).padStart(Math.min(2, digits), '0');
  const first = token.charAt(0).toLowerCase();
  if (first === '"') return token.slice(1, -1);
  if (first === '\\') return token.slice(1);
  if (first === '_') return ' ';
  if (first === '*') return '';
  if (first === '[') return sinceTheStart(token.slice(1, -1), elapsed);
  if (/^a/i.test(token) && token.includes('/')) {
    const word = date.getUTCHours() < 12 ? 'AM' : 'PM';
    return token.length > 3 ? word : word.charAt(0);
  }
  if (/^\.0+$/.test(token))
    return `,${String(date.getUTCMilliseconds())
      .padStart(3, '0')
      .padEnd(token.length - 1, '0')
      .slice(0, token.length - 1)}`;
  if (first === 'y')
    return token.length > 2 ? String(date.getUTCFullYear()) : least(date.getUTCFullYear() % 100, 2);
  if (first === 'd')
    return token.length > 2 ? named(DAYS, date.getUTCDay(), token.length) : least(date.getUTCDate());
  if (first === 'h') return least(half ? date.getUTCHours() % 12 || 12 : date.getUTCHours());
  if (first === 's') return least(date.getUTCSeconds());
  if (first !== 'm') return token;
  if (isMinute) return least(date.getUTCMinutes());
  return token.length > 2 ? named(MONTHS, date.getUTCMonth(), token.length) : least(date.getUTCMonth() + 1);
}

/** Three letters stand for a name's first three, five for its first, more for all of it. */
function named(names: readonly string[], index: number, letters: number): string {
  const name = names[index] ?? '';
  if (letters === 3) return name.slice(0, 3);
  return letters === 5 ? name.slice(0, 1) : name;
}

/** `[h]`, `[mm]`, `[s]` count all of the time; other brackets tell a colour or a language. */
function sinceTheStart(unit: string, elapsed: number): string {
  const every = /^h+$/i.test(unit) ? 3_600_000 : /^m+$/i.test(unit) ? 60_000 : /^s+$/i.test(unit) ? 1000 : 0;
  return every === 0 ? '' : String(Math.floor(elapsed / every)).padStart(unit.length, '0');
}

/** An `m` counts minutes behind hours and before seconds. */
function isMinute(tokens: readonly string[], at: number): boolean {
  const letters = (token: string | undefined) =>
    /^\[?([ymdhs])\1*\]?$/i.exec(token ?? '')?.[1]?.toLowerCase();
  if (letters(tokens[at]) !== 'm' || (tokens[at] ?? '').length > 2) return false;
  const before = tokens
    .slice(0, at)
    .map(letters)
    .findLast((letter) => letter !== undefined);
  const behind = tokens
    .slice(at + 1)
    .map(letters)
    .find((letter) => letter !== undefined);
  return before === 'h' || behind === 's';
}
