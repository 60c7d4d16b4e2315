import type { ICellData } from '@univerjs/core';
import { ISheetClipboardService, LexerTreeBuilder } from '@univerjs/preset-sheets-core';
import { cellData } from './cell-data';
import { clipboardCells } from './clipboard-text';
import { GENERAL, type GridCells } from './grid-cells';
import type { Notation } from './typed';
import { formulaTyped, typedData } from './typing';

/** Where one of the cells comes to stand. */
export interface Laying {
  /** Where the block begins. */
  readonly top: number;
  readonly left: number;
  /** The number format of the cell that is there. */
  readonly pattern: string | undefined;
}

/** Rows of equal length; what each cell gives where it is laid. */
export type Block = readonly (readonly ((at: Laying) => ICellData)[])[];

/** What was copied in this grid, as its cells are now; `undefined` where the clipboard holds something else. */
export function copiedBlock(cells: GridCells, html: string): Block | undefined {
  const { injector, unit } = cells.grid;
  const [, id] = /data-copy-id="([^"\s]+)"/.exec(html) ?? [];
  const copied =
    id === undefined ? undefined : injector.get(ISheetClipboardService).copyContentCache().get(id);
  const sheet = copied?.unitId === unit ? cells.workbook.getSheetBySheetId(copied.subUnitId) : undefined;
  if (!copied || !sheet) return undefined;
  const { rows, cols } = copied.range;
  const lexer = injector.get(LexerTreeBuilder);
  return rows.map((row) =>
    cols.map((col) => {
      const { format, ...content } = cells.content(sheet, row, col);
      const s = { n: format === undefined || format === GENERAL ? null : { pattern: format } };
      const { f, ...data } = cellData(content);
      return ({ top, left }: Laying) =>
        typeof f === 'string'
          ? { f: lexer.moveFormulaRefOffset(f, left - (cols[0] ?? 0), top - (rows[0] ?? 0)), s }
          : { ...data, s };
    }),
  );
}

/** A text from elsewhere, its cells as if they were typed. */
export function typedBlock(text: string, notation: Notation): Block {
  return clipboardCells(text).map((row) =>
    row.map((cell) => ({ pattern }: Laying) => {
      if (/^=./.test(cell) && pattern !== '@') return { f: formulaTyped(cell, notation) };
      return typedData(cell, pattern, notation);
    }),
  );
}
