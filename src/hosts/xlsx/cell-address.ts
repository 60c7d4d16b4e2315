import { LAST_COL, LAST_ROW } from './limits';

const A = 65;
const Z = 90;
const ZERO = 48;
const NINE = 57;

/**
 * Reads a cell's address such as `AB12`. It is called once for every cell of a file, hence by hand.
 *
 * @returns row and column counted from 0; `undefined` when the text is no address or lies beyond the grid
 */
export function parseCellAddress(text: string): { row: number; col: number } | undefined {
  let at = 0;
  let col = 0;
  let row = 0;
  for (let code = text.charCodeAt(at); code >= A && code <= Z; code = text.charCodeAt(++at)) {
    col = col * 26 + code - A + 1;
  }
  for (let code = text.charCodeAt(at); code >= ZERO && code <= NINE; code = text.charCodeAt(++at)) {
    row = row * 10 + code - ZERO;
  }
  if (at < text.length || row < 1 || row > LAST_ROW + 1 || col < 1 || col > LAST_COL + 1) return undefined;
  return { row: row - 1, col: col - 1 };
}
