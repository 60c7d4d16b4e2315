import { type Area, address } from '#core/grid';
import { AREAS_AT_ONCE } from '../areas-text';
import { cellsIn } from '../reading/tiles';
import type { FoundMark, MarkGroup } from './find-marks';

/** What leads from the marks that stand to those that are wanted. */
export interface MarkChanges {
  readonly leaving: readonly FoundMark[];
  readonly coming: readonly MarkGroup[];
}

/**
 * Compares marks, so that only rules are written whose cells changed: a rule stays where all its cells are still to be
 * marked alike. No sheet gets more rules than it needs: rather than to stand beside others, a small one is written
 * anew with what came.
 *
 * @param found marks that stand, one a rule
 * @param wanted one group a sheet and severity
 */
export function compareMarks(found: readonly FoundMark[], wanted: readonly MarkGroup[]): MarkChanges {
  const leaving: FoundMark[] = [];
  const coming: MarkGroup[] = [];
  const standing = new Set(found);
  for (const group of wanted) {
    const alike = found.filter((one) => one.sheet === group.sheet && one.severity === group.severity);
    for (const one of alike) standing.delete(one);
    const { goes, comes } = compareGroup(alike, group);
    leaving.push(...goes);
    if (comes.length > 0) coming.push({ ...group, areas: comes });
  }
  return { leaving: [...leaving, ...standing], coming };
}

function compareGroup(found: readonly FoundMark[], { areas }: MarkGroup) {
  const missing = new Map(areas.map((area) => [address(area.top, area.left), area]));
  const stays: { readonly mark: FoundMark; readonly cells: readonly string[] }[] = [];
  const goes: FoundMark[] = [];
  for (const mark of found) {
    const cells = mark.isFirst ? cellsOf(mark.areas, missing.size) : undefined;
    if (cells?.every((cell) => missing.has(cell)) && new Set(cells).size === cells.length) {
      stays.push({ mark, cells });
      for (const cell of cells) missing.delete(cell);
    } else goes.push(mark);
  }
  const comes = [...missing.values()];
  const needed = Math.ceil(areas.length / AREAS_AT_ONCE);
  stays.sort((a, b) => a.cells.length - b.cells.length);
  while (comes.length > 0 && stays.length + Math.ceil(comes.length / AREAS_AT_ONCE) > needed) {
    const smallest = stays.shift();
    if (!smallest) break;
    goes.push(smallest.mark);
    comes.push(...singleCells(smallest.mark.areas));
  }
  return { goes, comes };
}

/** The addresses of the cells of areas; `undefined` where there are more than so many. */
function cellsOf(areas: readonly Area[], most: number): string[] | undefined {
  const count = areas.reduce((sum, area) => sum + cellsIn(area), 0);
  return count > most ? undefined : singleCells(areas).map(({ top, left }) => address(top, left));
}

function singleCells(areas: readonly Area[]): Area[] {
  return areas.flatMap(({ top, left, bottom, right }) =>
    Array.from({ length: bottom - top + 1 }, (_, row) =>
      Array.from({ length: right - left + 1 }, (_, col) => ({
        top: top + row,
        left: left + col,
        bottom: top + row,
        right: left + col,
      })),
    ).flat(),
  );
}
