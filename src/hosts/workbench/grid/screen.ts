import type { IRange } from '@univerjs/core';
import type { Mark, Selection } from '#app';
import type { CellRef } from '#core/grid';
import type { OpenGrid } from './open-grid';

/** What the user has selected; `undefined` where nothing is. */
export function selectedArea({ api }: OpenGrid): Selection | undefined {
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  const range = sheet?.getActiveRange()?.getRange();
  if (!sheet || !range) return undefined;
  return {
    sheet: sheet.getSheetName(),
    area: {
      top: range.startRow,
      left: range.startColumn,
      bottom: range.endRow,
      right: range.endColumn,
    },
  };
}

/** Rows that are to be seen before a cell that had to be brought into view. */
const ROWS_BEFORE = 5;

/** Opens the cell's sheet, selects the cell and brings it into view. */
export function showCell({ api, trusted }: OpenGrid, { sheet: name, row, col }: CellRef): void {
  const workbook = api.getActiveWorkbook();
  const sheet = workbook?.getSheetByName(name);
  if (!workbook || !sheet) return;
  trusted(() => {
    if (workbook.getActiveSheet().getSheetId() !== sheet.getSheetId()) workbook.setActiveSheet(sheet);
    sheet.getRange(row, col).activate();
  });
  // The sheet's own measures are there once it was drawn.
  requestAnimationFrame(() => bringIntoView(sheet, row, col));
}

type FSheet = ReturnType<NonNullable<ReturnType<OpenGrid['api']['getActiveWorkbook']>>['getActiveSheet']>;

function bringIntoView(sheet: FSheet, row: number, col: number): void {
  const seen = sheet.getVisibleRange();
  if (!seen) return;
  const frozen = { rows: sheet.getFrozenRows(), columns: sheet.getFrozenColumns() };
  // The last row and column may be seen in part only.
  const isRow = row < frozen.rows || (seen.startRow <= row && row < seen.endRow - 1);
  const isColumn = col < frozen.columns || (seen.startColumn <= col && col < seen.endColumn - 1);
  if (isRow && isColumn) return;
  sheet.scrollToCell(
    isRow ? seen.startRow : Math.max(frozen.rows, row - ROWS_BEFORE),
    isColumn ? seen.startColumn : Math.max(frozen.columns, firstBefore(sheet, seen, col)),
  );
}

/** The first column that may be seen together with another one: what a row is about stands to the left. */
function firstBefore(sheet: FSheet, seen: IRange, col: number): number {
  let room = -sheet.getColumnWidth(col);
  // The last one may be seen in part only.
  for (let one = seen.startColumn; one < seen.endColumn; one++) room += sheet.getColumnWidth(one);
  let first = col;
  while (first > 0 && room >= sheet.getColumnWidth(first - 1)) {
    first--;
    room -= sheet.getColumnWidth(first);
  }
  return first;
}

/** Draws marks in place of all former ones. */
export function markCells({ api, marks, redraw }: OpenGrid, all: readonly Mark[]): void {
  const ids = new Map(
    api
      .getActiveWorkbook()
      ?.getSheets()
      .map((sheet) => [sheet.getSheetName(), sheet.getSheetId()]) ?? [],
  );
  marks.clear();
  for (const { at, severity } of all) {
    const id = ids.get(at.sheet);
    if (id !== undefined) marks.add(id, at.row, at.col, severity);
  }
  redraw();
}
