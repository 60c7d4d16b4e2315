import { columnIndex, columnName } from '#core/grid';
import { LAST_COL, LAST_ROW } from './limits';

/** A row or a column in a formula that moves with the cell. */
interface Moving {
  readonly axis: 'row' | 'col';
  readonly index: number;
}

/** What may not follow a reference: anything that a name, a function or a sheet would go on with. */
const END = String.raw`(?![\w.$\\?(!\u0080-\uffff])`;

/**
 * The pieces of a formula, in the order in which they are tried; only the first three hold references.
 * Closing marks are optional, so that a broken formula is read in one pass too.
 */
const PIECE = new RegExp(
  [
    String.raw`(\$?[A-Z]{1,3})(\$?\d{1,7})${END}`, // a cell
    String.raw`(\$?[A-Z]{1,3}):(\$?[A-Z]{1,3})${END}`, // whole columns
    String.raw`(\$?\d{1,7}):(\$?\d{1,7})${END}`, // whole rows
    '"[^"]*"?', // a string; a doubled quote inside makes two of them
    "'[^']*'?", // a quoted sheet name, in the same way
    String.raw`\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\]?)*\]?`, // columns of a table, or another workbook
    String.raw`[\w\\$\u0080-\uffff][\w.\\?$\u0080-\uffff]*`, // a name, and the number 1E5
    '[^]',
  ].join('|'),
  'gi',
);

/** A formula whose relative references can be moved, as Excel moves them from a shared formula's first cell. */
export class FormulaTemplate {
  readonly #parts: (string | Moving)[] = [];

  /** @param formula its text, without the leading `=` */
  constructor(formula: string) {
    let text = '';
    for (const match of formula.matchAll(PIECE)) {
      // A reference beyond the grid, like ZZZ1, is a name: it stays as it is.
      for (const part of reference(match) ?? [match[0]]) {
        if (typeof part === 'string') text += part;
        else {
          this.#parts.push(text, part);
          text = '';
        }
      }
    }
    this.#parts.push(text);
  }

  /**
   * The formula as it reads some rows further down and some columns further right. A reference that leaves the
   * grid comes in again at its other side, as in Excel.
   */
  at(rows: number, cols: number): string {
    return this.#parts
      .map((part) => {
        if (typeof part === 'string') return part;
        if (part.axis === 'row') return String(wrap(part.index + rows, LAST_ROW) + 1);
        return columnName(wrap(part.index + cols, LAST_COL));
      })
      .join('');
  }
}

/** The parts of a piece that is a reference within the grid; `undefined` for any other piece. */
function reference(match: RegExpMatchArray): (string | Moving)[] | undefined {
  const [, col, row, firstCol, lastCol, firstRow, lastRow] = match;
  const parts =
    col !== undefined
      ? [half('col', col), half('row', row)]
      : firstCol !== undefined
        ? [half('col', firstCol), ':', half('col', lastCol)]
        : firstRow !== undefined
          ? [half('row', firstRow), ':', half('row', lastRow)]
          : [undefined];
  return parts.every((part) => part !== undefined) ? parts : undefined;
}

/** One half of a reference; `undefined` beyond the grid. Fixed by `$`, it is plain text. */
function half(axis: Moving['axis'], text = ''): string | Moving | undefined {
  const bare = text.replace('$', '');
  const index = axis === 'row' ? Number(bare) - 1 : columnIndex(bare);
  if (index < 0 || index > (axis === 'row' ? LAST_ROW : LAST_COL)) return undefined;
  return bare === text ? { axis, index } : text;
}

function wrap(index: number, last: number): number {
  const size = last + 1;
  return ((index % size) + size) % size;
}
