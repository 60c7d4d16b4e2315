import { type Cell, isCellError, type SheetView, textOf } from '#core/grid';

/** One visible text or figure of a row; a merged area counts once. */
export interface Spot {
  readonly left: number;
  readonly right: number;
  readonly text: string;
  /** Whether it reads as a figure rather than words. */
  readonly figure: boolean;
  /** Whether its merged area began in a row above. */
  readonly fromAbove: boolean;
}

export interface RowProfile {
  readonly row: number;
  /** What starts in this row. */
  readonly own: readonly Spot[];
  /** What is visible in this row, areas merged down from above included. */
  readonly seen: readonly Spot[];
  /** Whether a merged area from above reaches into the row, filled or not. */
  readonly covered: boolean;
}

const FIGURE = /^[-–(]?\s*(?:rp\.?\s*)?\d[\d.,\s]*(?:,-|\)|%|\s*persen)?$/i;

/** Whether a text is written as a figure: digits, separators, a currency or percent sign. */
export function looksLikeFigure(text: string): boolean {
  return text.length <= 40 && FIGURE.test(text);
}

function isFigure(cell: Cell, text: string): boolean {
  return typeof cell.value === 'number' || isCellError(cell.value) || looksLikeFigure(text);
}

/** A year, as headers write them: `2021`, `Tahun 2021`, `Th. 2021`. */
export function looksLikeYear(text: string): boolean {
  return /^\(?(?:tahun|thn?\.?|ta\.?)?\s*(?:19|20)\d\d\s*\)?$/i.test(text);
}

/** Looks at a row the way a reader does. */
export function profileRow(view: SheetView, row: number): RowProfile {
  const own: Spot[] = [];
  const seen: Spot[] = [];
  let covered = false;
  for (const area of view.merges(row)) {
    const cell = view.cell(area.top, area.left);
    if (area.top < row) covered = true;
    const text = textOf(cell);
    if (!cell || text === '') continue;
    const spot: Spot = {
      left: area.left,
      right: area.right,
      text,
      figure: isFigure(cell, text),
      fromAbove: area.top < row,
    };
    seen.push(spot);
    if (!spot.fromAbove) own.push(spot);
  }
  for (const cell of view.row(row)?.cells ?? []) {
    const text = textOf(cell);
    if (text === '' || view.merge(row, cell.col)) continue;
    const spot = { left: cell.col, right: cell.col, text, figure: isFigure(cell, text), fromAbove: false };
    own.push(spot);
    seen.push(spot);
  }
  const byColumn = (a: Spot, b: Spot) => a.left - b.left;
  return { row, own: own.sort(byColumn), seen: seen.sort(byColumn), covered };
}
