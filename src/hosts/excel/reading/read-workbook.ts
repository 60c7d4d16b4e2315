import { HostError, type Progress } from '#app';
import type { Sheet, Workbook } from '#core/grid';
import { type Block, CELLS_AT_ONCE, grouped, halves, readGroup } from './blocks';
import { definedName, type Outline, outline } from './outline';
import { SheetCells } from './sheet-cells';
import { cellsIn, tiles } from './tiles';

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/**
 * Reads the workbook in three syncs, whatever the number of sheets: their list, their sizes and merged areas, their
 * cells. One more comes where a sheet has more than 512 merged areas, and one for every further 5 MB of cells.
 *
 * Excel's interface does not tell whether dates count from 1904: they are taken to count from 1900.
 *
 * @param only the names of the sheets that are wanted, where not all are
 * @throws HostError `cancelled` between two syncs, where the user asked to stop
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  progress?: Progress,
  only?: readonly string[],
): Promise<Workbook> {
  const sheets = context.workbook.worksheets.load('items/name,items/visibility');
  const names = context.workbook.names.load('items/name,items/formula');
  await context.sync();
  goOn(progress);

  const wanted = only ? sheets.items.filter(({ name }) => only.includes(name)) : sheets.items;
  const outlines = await outline(context, wanted);
  const cells = await readCells(context, outlines, progress);
  progress?.report(1);
  return {
    sheets: outlines.map((one, i) => sheetOf(one, cells[i] as SheetCells)),
    definedNames: [...names.items.map(definedName), ...outlines.flatMap((one) => one.names)],
    date1904: false,
  };
}

function sheetOf({ sheet }: Outline, cells: SheetCells): Sheet {
  return {
    name: sheet.name,
    visibility: VISIBILITY[sheet.visibility as keyof typeof VISIBILITY],
    ...cells.content,
  };
}

async function readCells(
  context: Excel.RequestContext,
  outlines: readonly Outline[],
  progress: Progress | undefined,
): Promise<SheetCells[]> {
  const sheets = outlines.map(({ merges = [] }) => {
    const cells = new SheetCells();
    cells.addMerges(merges);
    return cells;
  });
  const blocks = outlines.flatMap(({ sheet, used, merges }, index): Block[] =>
    used ? tiles(used, CELLS_AT_ONCE).map((area) => ({ sheet, index, area, withMerges: !merges })) : [],
  );
  const total = sum(blocks);
  const waiting = grouped(blocks);
  let done = 0;
  // One sync a group of 5 MB, not a sheet: a workbook of usual size is one group.
  for (let group = waiting.shift(); group; group = waiting.shift()) {
    goOn(progress);
    const read = await readGroup(context, group);
    if (read) {
      read.forEach((block, i) => {
        sheets[group?.[i]?.index as number]?.add(block);
      });
      done += sum(group);
      progress?.report(done / total);
    } else {
      const parts = halves(group);
      if (!parts) throw new HostError('other', 'a single cell is larger than a response may be');
      waiting.unshift(...parts);
    }
  }
  return sheets;
}

function sum(blocks: readonly Block[]): number {
  return blocks.reduce((cells, { area }) => cells + cellsIn(area), 0);
}

function goOn(progress: Progress | undefined): void {
  if (progress?.cancelled) throw new HostError('cancelled', 'while reading');
}
