import type { Area } from '#core/grid';
import { codeOf } from '../host-trouble';
import { CELLS } from './cells';
import { rangeAt } from './extent';
import { askAllMerges } from './merged-areas';
import type { BlockCells } from './sheet-cells';
import { cellsIn, tiles } from './tiles';

/** A part of a sheet that is read at once. */
export interface Block {
  readonly sheet: Excel.Worksheet;
  /** The sheet's place among all sheets. */
  readonly index: number;
  readonly area: Area;
  /** Whether its merged areas are still to be read. */
  readonly withMerges: boolean;
}

/**
 * Excel on the web gives at most 5 MB at once. A cell of a report takes 60 to 90 bytes with all that is read of
 * it; sheets full of long texts take more, are refused, and then asked for again in halves.
 */
export const CELLS_AT_ONCE = 40_000;

/** Gathers blocks in their order into groups of as many cells as can be read at once. */
export function grouped(blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = [];
  let room = 0;
  for (const block of blocks) {
    const cells = cellsIn(block.area);
    if (cells > room) {
      groups.push([]);
      room = CELLS_AT_ONCE;
    }
    groups.at(-1)?.push(block);
    room -= cells;
  }
  return groups;
}

/** Reads a group in one sync; `undefined` when that is more than Excel gives at once. */
export async function readGroup(
  context: Excel.RequestContext,
  group: readonly Block[],
): Promise<BlockCells[] | undefined> {
  const asked = group.map(ask);
  try {
    await context.sync();
  } catch (error) {
    if (codeOf(error) === 'ResponsePayloadSizeLimitExceeded') return undefined;
    throw error;
  }
  // A reading that is too large may also come back as null.
  if (asked.some(({ range }) => range.values === null)) return undefined;
  return asked.map(told);
}

/** Two groups of about half the cells each; `undefined` where there is but one cell. */
export function halves(group: readonly Block[]): [Block[], Block[]] | undefined {
  const middle = group.length / 2;
  if (group.length > 1) return [group.slice(0, middle), group.slice(middle)];
  const [block] = group;
  if (!block || cellsIn(block.area) < 2) return undefined;
  const parts = tiles(block.area, Math.ceil(cellsIn(block.area) / 2)).map((area) => ({ ...block, area }));
  return [parts.slice(0, 1), parts.slice(1)];
}

type Asked = ReturnType<typeof ask>;

function ask({ sheet, area, withMerges }: Block) {
  const range = rangeAt(sheet, area).load(CELLS);
  return {
    area,
    range,
    merges: withMerges ? askAllMerges(sheet, area) : () => [],
    rows: range.getRowProperties({ rowHidden: true }),
    columns: sheet.getRangeByIndexes(0, 0, 1, area.right + 1).getColumnProperties({ columnHidden: true }),
  };
}

function told({ area, range, merges, rows, columns }: Asked): BlockCells {
  const { values, formulas, numberFormat, valueTypes } = range;
  return {
    area,
    values,
    formulas,
    numberFormat,
    valueTypes,
    merges: merges(),
    hiddenRows: rows.value.map((row) => row.rowHidden === true),
    hiddenColumns: columns.value.map((column) => column.columnHidden === true),
  };
}
