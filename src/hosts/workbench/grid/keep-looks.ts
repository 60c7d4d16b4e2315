import { type ICellData, type Injector, IUniverInstanceService, type Workbook } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  type ISetRangeValuesMutationParams,
  RemoveWorksheetMergeMutation,
  SetRangeValuesMutation,
} from '@univerjs/preset-sheets-core';

/** What a change is about to do. */
interface Doing {
  readonly id: string;
  readonly params?: object | undefined;
}

/**
 * Takes what the file would not keep off a change of cells: copying down brings the looks and the merged areas of the
 * first cells along.
 */
export function keepLooks(injector: Injector, { id, params }: Doing): void {
  if (id === SetRangeValuesMutation.id) withoutLooks(injector, params as ISetRangeValuesMutationParams);
  if (id === AddWorksheetMergeMutation.id || id === RemoveWorksheetMergeMutation.id)
    (params as { ranges: unknown[] }).ranges.length = 0;
}

/** But for the number format, which belongs to what a cell holds. */
function withoutLooks(injector: Injector, { unitId, cellValue }: ISetRangeValuesMutationParams): void {
  const styles = injector.get(IUniverInstanceService).getUnit<Workbook>(unitId)?.getStyles();
  if (!styles) return;
  for (const row of Object.values(cellValue ?? {}))
    for (const cell of Object.values((row ?? {}) as Record<number, ICellData | null>)) {
      if (!cell || cell.s === undefined) continue;
      const pattern = styles.getStyleByCell(cell)?.n?.pattern;
      cell.s = { n: pattern === undefined ? null : { pattern } };
    }
}
