import { BooleanNumber } from '@univerjs/core';
import type { Area, Cell, Row } from '#core/grid';
import type { GridCells } from '../../../src/hosts/workbench/grid';

/** A sheet as the grid holds it; hidden and very hidden are one to it. */
export interface GridSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly Row[];
  readonly merges: readonly Area[];
  /** The hidden columns among the first hundred: the grid hides none behind them. */
  readonly hiddenColumns: readonly number[];
  /** What cells look like, but for their number formats: row, column and style. */
  readonly looks: readonly (readonly [row: number, col: number, look: string])[];
}

const COLUMNS = 100;

/** The whole workbook as the grid holds it. */
export function gridCopy(cells: GridCells): GridSheet[] {
  const styles = cells.workbook.getStyles();
  return cells.workbook.getSheets().map((sheet) => {
    const looks: [number, number, string][] = [];
    const rows: Row[] = [];
    const matrix = sheet.getCellMatrix();
    const indexes = Object.keys(matrix.getMatrix()).map(Number);
    for (const index of indexes.sort((a, b) => a - b)) {
      const held: Cell[] = [];
      const cols = Object.keys(matrix.getRow(index) ?? {}).map(Number);
      for (const col of cols.sort((a, b) => a - b)) {
        const { n: _, ...look } = styles.getStyleByCell(matrix.getValue(index, col)) ?? {};
        const worn = Object.entries(look).filter(([, value]) => value !== null && value !== undefined);
        if (worn.length > 0) looks.push([index, col, JSON.stringify(worn.sort())]);
        const { value, formula, format } = cells.content(sheet, index, col);
        if (value === null && formula === undefined) continue;
        held.push({
          col,
          value,
          ...(formula === undefined ? {} : { formula }),
          ...(format === undefined || format === 'General' ? {} : { format }),
        });
      }
      if (held.length > 0)
        rows.push({ index, cells: held, ...(sheet.getRowVisible(index) ? {} : { hidden: true }) });
    }
    return {
      name: sheet.getName(),
      hidden: sheet.isSheetHidden() === BooleanNumber.TRUE,
      rows,
      merges: sheet.getMergeData().map(({ startRow, startColumn, endRow, endColumn }) => ({
        top: startRow,
        left: startColumn,
        bottom: endRow,
        right: endColumn,
      })),
      hiddenColumns: Array.from({ length: COLUMNS }, (_, col) => col).filter(
        (col) => col < sheet.getColumnCount() && !sheet.getColVisible(col),
      ),
      looks,
    };
  });
}
