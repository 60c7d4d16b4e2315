import type { RowProfile } from './row-profile';

/** A cell of the row of column numbers, e.g. `(6) = (3-5)`: its number and the formula behind it. */
export interface Numbering {
  readonly number: number;
  readonly formula?: string;
}

/** A slip of the shift key or a stray stop closes it as well: `(12}`, `(8).`, `6.)`. */
const CELL = /^\(?\s*(\d{1,2})\s*[a-z]?\s*(?:\.?[)}\]]\.?)?\s*(?:[=:]?\s*(.*))?$/i;

/** Reads one cell of a row of column numbers; `undefined` when it is none. */
export function parseNumbering(text: string): Numbering | undefined {
  const match = CELL.exec(text.trim());
  if (!match) return undefined;
  const rest = (match[2] ?? '').trim();
  // What follows the number must be a formula over column numbers, not words or decimals.
  if (rest !== '' && !/^[\d\s()+\-–:/x×*÷%=.,]+$/i.test(rest)) return undefined;
  if (rest !== '' && !/[+\-–:/x×*÷]/.test(rest)) return undefined;
  const number = Number(match[1]);
  return rest === '' ? { number } : { number, formula: rest };
}

/** Letters that number columns; `x` is left to stand for times. */
const LETTERS = 'abcdefghijklmnopqrstuvw';
const LETTERED = /^\(?\s*[a-w]\s*\)?\s*(?:[=:]?[\s()+\-–:/x×*÷%=.,\da-w]*)?$/i;
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];

/** The cells of a row that counts columns by letters or Roman numbers, in figures: `e = d : c` gives `5 = 4 : 3`. */
function inFigures(texts: readonly string[]): readonly string[] {
  const roman = texts.map((text) => ROMAN.indexOf(text.toLowerCase().replace(/[()\s]/g, '')) + 1);
  if (roman.length >= 3 && roman.every((number, i) => number === i + 1)) return roman.map(String);
  if (!/^\(?\s*a\b/i.test(texts[0] ?? '') || !texts.every((text) => LETTERED.test(text))) return texts;
  return texts.map((text) =>
    text.replace(/[a-z]+/gi, (word) =>
      word.length === 1 && LETTERS.includes(word.toLowerCase())
        ? String(LETTERS.indexOf(word.toLowerCase()) + 1)
        : word,
    ),
  );
}

/**
 * Whether a row only counts the columns: `(1) (2) (3)`, `1 2 3`, `6 (4-5)`, `a b c`, `I II III`. It starts
 * at 1 and climbs; a gap is allowed, since rows of numbers are often copied from other tables.
 */
export function isNumberingRow(profile: RowProfile): boolean {
  const spots = profile.own;
  if (spots.length < 2 || profile.seen.length !== spots.length) return false;
  const numbers: number[] = [];
  let bracketed = 0;
  for (const text of inFigures(spots.map((spot) => spot.text))) {
    const parsed = parseNumbering(text);
    if (!parsed || parsed.number > 60) return false;
    if (/^\(/.test(text)) bracketed++;
    numbers.push(parsed.number);
  }
  if (numbers[0] !== 1 && !(numbers[0] === 2 && spots.length > 2)) return false;
  for (let i = 1; i < numbers.length; i++) {
    if ((numbers[i] as number) <= (numbers[i - 1] as number)) return false;
  }
  // Plain figures may be a body row of counts: those must climb one by one, but for one slip.
  if (bracketed === spots.length) return true;
  const slips = numbers.slice(1).filter((n, i) => n - (numbers[i] as number) !== 1).length;
  return spots.length >= 3 && slips <= Math.max(1, Math.floor(spots.length / 4));
}

/** The numbers of a row that counts columns, by column and in figures; a merged number counts all columns that it covers. */
export function numbersByColumn(profile: RowProfile): Map<number, string> {
  const numbers = new Map<number, string>();
  const texts = inFigures(profile.own.map((spot) => spot.text));
  profile.own.forEach((spot, i) => {
    const text = texts[i] as string;
    if (!parseNumbering(text)) return;
    for (let col = spot.left; col <= spot.right; col++) numbers.set(col, text);
  });
  return numbers;
}
