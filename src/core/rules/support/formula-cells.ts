import { type Area, columnIndex } from '#core/grid';

/** Cells of one sheet that a formula names. */
export interface NamedCells extends Area {
  readonly sheet: string;
}

const SHEET = String.raw`(?:'((?:[^']|'')+)'!|([\p{L}\p{N}_.]+)!)?`;
const CELL = String.raw`\$?([A-Z]{1,3})\$?(\d{1,7})`;
const REFERENCE = new RegExp(
  String.raw`(?<![\p{L}\p{N}_.$])${SHEET}${CELL}(?::${CELL})?(?![\p{L}\p{N}_.(!])`,
  'gu',
);

/**
 * The cells that a formula names by their addresses. Defined names, whole columns and rows of sheets are passed over:
 * whoever asks wants to know what a result plainly rests on, and does without the rest.
 *
 * @param formula without its leading `=`
 * @param home the sheet it stands on
 */
export function cellsNamedIn(formula: string, home: string): NamedCells[] {
  return [...formula.matchAll(REFERENCE)].map(([, quoted, plain, col, row, toCol = col, toRow = row]) => {
    const cols = [columnIndex(col as string), columnIndex(toCol as string)];
    const rows = [Number(row) - 1, Number(toRow) - 1];
    return {
      sheet: quoted?.replaceAll("''", "'") ?? plain ?? home,
      top: Math.min(...rows),
      left: Math.min(...cols),
      bottom: Math.max(...rows),
      right: Math.max(...cols),
    };
  });
}
