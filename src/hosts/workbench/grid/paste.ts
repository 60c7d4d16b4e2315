import { type ICellData, ICommandService, type IRange, type Worksheet } from '@univerjs/core';
import {
  SetRangeValuesCommand,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from '@univerjs/preset-sheets-core';
import { address } from '#core/grid';
import type { Pasted } from './clipboard-text';
import type { GridCells } from './grid-cells';
import { asText, isWhole } from './keep-broken-formulas';
import { type Block, copiedBlock, typedBlock } from './paste-block';
import { inheritedPattern } from './typing';

/** Excel's own limits. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/**
 * Pastes into the selected cells: what was copied in this grid with its formulas, which move along, and its number
 * formats; anything else as if it were typed. The looks of the cells stay. A selection that what is pasted fits into
 * several times is filled, as in Excel.
 *
 * @param broken told of cells whose formula is kept as a text
 */
export function paste(
  cells: GridCells,
  { htmlContent, textContent }: Pasted,
  broken: (cell: string) => void,
): void {
  const { api, unit, injector, notation } = cells.grid;
  const shown = api.getActiveWorkbook()?.getActiveSheet();
  const selected = shown?.getActiveRange()?.getRange();
  const block = copiedBlock(cells, htmlContent ?? '') ?? typedBlock(textContent ?? '', notation());
  const [first = []] = block;
  if (!shown || !selected || first.length === 0) return;
  const sheet = cells.workbook.getActiveSheet();
  const area = areaFor(withoutMerge(selected, sheet), block.length, first.length);
  if (area.endRow >= MOST_ROWS || area.endColumn >= MOST_COLUMNS) return;
  makeRoom(cells, sheet, area);
  const value = laid(cells, sheet, block, area);
  keepBroken(cells, value, broken);
  const params = { unitId: unit, subUnitId: sheet.getSheetId(), range: area, value };
  injector.get(ICommandService).syncExecuteCommand(SetRangeValuesCommand.id, params);
  const { startRow, startColumn, endRow, endColumn } = area;
  shown.getRange(startRow, startColumn, endRow - startRow + 1, endColumn - startColumn + 1).activate();
}

/** A merged area takes what its first cell would. */
function withoutMerge(selected: IRange, sheet: Worksheet): IRange {
  const { startRow, startColumn, endRow, endColumn } = selected;
  const merge = sheet.getMergedCell(startRow, startColumn);
  const isMerge = merge?.endRow === endRow && merge.endColumn === endColumn;
  return isMerge ? { startRow, startColumn, endRow: startRow, endColumn: startColumn } : selected;
}

/** The selected cells where a block fits into them several times; else as many as it has, from the first. */
function areaFor({ startRow, startColumn, endRow, endColumn }: IRange, rows: number, cols: number): IRange {
  const fits = (endRow - startRow + 1) % rows === 0 && (endColumn - startColumn + 1) % cols === 0;
  if (fits) return { startRow, startColumn, endRow, endColumn };
  return { startRow, startColumn, endRow: startRow + rows - 1, endColumn: startColumn + cols - 1 };
}

/** What the cells of an area get, the block laid over it as often as it fits. */
function laid(cells: GridCells, sheet: Worksheet, block: Block, area: IRange) {
  const styles = cells.workbook.getStyles();
  const value: Record<number, Record<number, ICellData>> = {};
  for (let row = area.startRow; row <= area.endRow; row++) {
    const line: Record<number, ICellData> = {};
    value[row] = line;
    const inBlock = block[(row - area.startRow) % block.length] ?? [];
    const top = row - ((row - area.startRow) % block.length);
    for (let col = area.startColumn; col <= area.endColumn; col++) {
      const left = col - ((col - area.startColumn) % inBlock.length);
      const raw = sheet.getCellRaw(row, col);
      const inherited = raw ? undefined : inheritedPattern(sheet, row, col);
      const pattern = inherited ?? styles.getStyleByCell(raw)?.n?.pattern;
      const data = inBlock[col - left]?.({ top, left, pattern }) ?? {};
      // Merged areas hold what they have in their first cell.
      if (isCovered(sheet, row, col) && isEmpty(data)) continue;
      const worn = inherited === undefined ? {} : { s: { n: { pattern: inherited } } };
      line[col] = { v: null, f: null, si: null, p: null, t: null, ...worn, ...data };
    }
  }
  return value;
}

/** Keeps formulas as texts that are not put together as one. */
function keepBroken(
  { grid }: GridCells,
  value: ReturnType<typeof laid>,
  broken: (cell: string) => void,
): void {
  for (const [row, line] of Object.entries(value))
    for (const [col, data] of Object.entries(line)) {
      if (typeof data.f !== 'string' || isWhole(grid.injector, data.f)) continue;
      Object.assign(data, asText(data.f));
      broken(address(Number(row), Number(col)));
    }
}

/** The grid only has as many rows and columns as a workbook uses, and some more. */
function makeRoom({ grid }: GridCells, sheet: Worksheet, { endRow, endColumn }: IRange): void {
  const commands = grid.injector.get(ICommandService);
  const at = { unitId: grid.unit, subUnitId: sheet.getSheetId() };
  if (endRow >= sheet.getRowCount())
    commands.syncExecuteCommand(SetWorksheetRowCountMutation.id, { ...at, rowCount: endRow + 1 });
  if (endColumn >= sheet.getColumnCount())
    commands.syncExecuteCommand(SetWorksheetColumnCountMutation.id, { ...at, columnCount: endColumn + 1 });
}

function isCovered(sheet: Worksheet, row: number, col: number): boolean {
  const merge = sheet.getMergedCell(row, col);
  return Boolean(merge) && (merge?.startRow !== row || merge?.startColumn !== col);
}

function isEmpty({ v, f }: ICellData): boolean {
  return !f && (v === undefined || v === null || v === '');
}
