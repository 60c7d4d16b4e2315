import {
  BooleanNumber,
  type ICellData,
  ICommandService,
  type Injector,
  type Styles,
  type Workbook,
  type Worksheet,
  WrapStrategy,
} from '@univerjs/core';
import { SetWorksheetRowAutoHeightMutation, SheetSkeletonService } from '@univerjs/preset-sheets-core';

/** In milliseconds: how long rows are measured before the page may do something else. */
const SLICE = 10;

/** Pixels a point. */
const POINT = 96 / 72;
const USUAL_SIZE = 11;
/** Letters are on average no wider than this, and lines no higher, in sizes of the font. */
const WIDE = 0.8;
const LINE = 1.3;

interface RowHeight {
  readonly row: number;
  /** In pixels. */
  readonly autoHeight: number;
}

/**
 * Makes rows as high as their texts need where the file gives them no height, as Excel does when it opens the file:
 * each sheet when it is shown for the first time, some rows at a time.
 *
 * @returns ends it
 */
export function fitRows(injector: Injector, workbook: Workbook): () => void {
  const fitted = new Set<string>();
  let ended = false;
  const raise = async (sheet: Worksheet) => {
    if (fitted.has(sheet.getSheetId())) return;
    fitted.add(sheet.getSheetId());
    for (const heights of slices(injector, workbook, sheet)) {
      if (heights.length > 0)
        injector.get(ICommandService).syncExecuteCommand(SetWorksheetRowAutoHeightMutation.id, {
          unitId: workbook.getUnitId(),
          subUnitId: sheet.getSheetId(),
          rowsAutoHeightInfo: heights,
        });
      await new Promise((resolve) => setTimeout(resolve));
      if (ended || !workbook.getSheetBySheetId(sheet.getSheetId())) return;
    }
  };
  const subscription = workbook.activeSheet$.subscribe((sheet) => sheet && void raise(sheet));
  return () => {
    ended = true;
    subscription.unsubscribe();
  };
}

/** Rows that are too low for their texts, measured for a moment at a time. */
function* slices(injector: Injector, workbook: Workbook, sheet: Worksheet): Generator<RowHeight[]> {
  const skeleton = injector
    .get(SheetSkeletonService)
    .ensureSkeleton(workbook.getUnitId(), sheet.getSheetId());
  if (!skeleton) return;
  const styles = workbook.getStyles();
  let found: RowHeight[] = [];
  let since = performance.now();
  const matrix = sheet.getCellMatrix().getMatrix();
  for (const index in matrix) {
    const row = Number(index);
    if (performance.now() - since > SLICE) {
      yield found;
      found = [];
      since = performance.now();
    }
    if (sheet.getRowManager().getRow(row)?.ia === BooleanNumber.FALSE) continue;
    const height = sheet.getRowHeight(row);
    let needed = height;
    for (const [at, cell] of Object.entries(matrix[row] as Record<number, ICellData>)) {
      const col = Number(at);
      if (!mayNeedMore(cell, styles, sheet.getColumnWidth(col), height)) continue;
      needed = Math.max(needed, skeleton.calculateAutoHeightForCell(row, col) ?? 0);
    }
    if (needed > height) found.push({ row, autoHeight: Math.ceil(needed) });
  }
  yield found;
}

/** Most cells need no measuring, which takes its time: figures, and texts that surely fit. */
function mayNeedMore(cell: ICellData, styles: Styles, width: number, height: number): boolean {
  if (typeof cell.v !== 'string' || cell.v === '') return false;
  const style = styles.getStyleByCell(cell);
  const size = (style?.fs ?? USUAL_SIZE) * POINT;
  if (size * LINE > height) return true;
  return style?.tb === WrapStrategy.WRAP && (cell.v.length * size * WIDE > width || cell.v.includes('\n'));
}
