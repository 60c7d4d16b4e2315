import { IEditorBridgeService } from '@univerjs/preset-sheets-core';
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

/** Whether the user is typing in a cell. */
export function editing({ injector }: OpenGrid): boolean {
  return injector.get(IEditorBridgeService).isVisible().visible;
}

/** Opens the cell's sheet, selects the cell and brings it into view. */
export function showCell({ api, trusted }: OpenGrid, { sheet: name, row, col }: CellRef): void {
  const workbook = api.getActiveWorkbook();
  const sheet = workbook?.getSheetByName(name);
  if (!workbook || !sheet) return;
  trusted(() => {
    if (workbook.getActiveSheet().getSheetId() !== sheet.getSheetId()) workbook.setActiveSheet(sheet);
    sheet.getRange(row, col).activate();
    sheet.scrollToCell(Math.max(0, row - 3), Math.max(0, col - 2));
  });
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
