import {
  ICommandService,
  type IRange,
  IUniverInstanceService,
  RANGE_TYPE,
  type Worksheet,
} from '@univerjs/core';
import {
  alignToMergedCellsBorders,
  getPrimaryForRange,
  getSheetCommandTarget,
  type ISetSelectionsOperationParams,
  SetSelectionsOperation,
} from '@univerjs/preset-sheets-core';
import type { OpenGrid } from './open-grid';

/**
 * Selects a merged area as a whole, whoever selects a part of it: the box with the cell's name, or a finding that is
 * shown. In a part of one, the grid library has no room to type, and loses letters.
 */
export function selectWholeMerges({ injector }: OpenGrid): void {
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id !== SetSelectionsOperation.id || !params) return;
    const selecting = params as ISetSelectionsOperationParams;
    const sheet = getSheetCommandTarget(injector.get(IUniverInstanceService), selecting)?.worksheet;
    if (!sheet) return;
    selecting.selections = selecting.selections.map((one) => {
      const range = wholeRange(one.range, sheet);
      if (range === one.range) return one;
      return { ...one, range, primary: one.primary && getPrimaryForRange(range, sheet) };
    });
  });
}

/** The range itself where no merged area reaches over its edge. */
function wholeRange(range: IRange, sheet: Worksheet): IRange {
  if ((range.rangeType ?? RANGE_TYPE.NORMAL) !== RANGE_TYPE.NORMAL) return range;
  const whole = alignToMergedCellsBorders(range, sheet);
  const isSame =
    whole.startRow === range.startRow &&
    whole.startColumn === range.startColumn &&
    whole.endRow === range.endRow &&
    whole.endColumn === range.endColumn;
  return isSame ? range : { ...range, ...whole };
}
