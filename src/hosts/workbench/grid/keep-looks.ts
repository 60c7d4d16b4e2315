import { type ICellData, type Injector, IUniverInstanceService, type Workbook } from '@univerjs/core';
import type { ISetRangeValuesMutationParams } from '@univerjs/preset-sheets-core';

/**
 * Takes the looks off what is about to be written into cells, but for the number format, which belongs to what a cell
 * holds: copying down brings those of the first cell along, and the file would not keep them.
 */
export function keepLooks(injector: Injector, { unitId, cellValue }: ISetRangeValuesMutationParams): void {
  const styles = injector.get(IUniverInstanceService).getUnit<Workbook>(unitId)?.getStyles();
  if (!styles) return;
  for (const row of Object.values(cellValue ?? {}))
    for (const cell of Object.values((row ?? {}) as Record<number, ICellData | null>)) {
      if (!cell || cell.s === undefined) continue;
      const pattern = styles.getStyleByCell(cell)?.n?.pattern;
      cell.s = { n: pattern === undefined ? null : { pattern } };
    }
}
