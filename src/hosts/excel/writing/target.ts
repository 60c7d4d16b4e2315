import { HostError } from '#app';
import type { Area, CellContent, Edit } from '#core/grid';
import { CELLS, formulaOf, heldValue } from '../reading/cells';
import { areaOf, EXTENTS, rangeAt } from '../reading/extent';
import type { NumberedEdit, Run } from './runs';

/** Cells below one another that are to be changed. */
export interface Target {
  readonly run: Run;
  readonly range: Excel.Range;
  /** What each cell holds, in the order of the run. */
  readonly was: readonly CellContent[];
}

/**
 * Finds the cells of edits, in one sync for the sheets and one for every portion.
 *
 * @throws HostError `lost` where a sheet is gone, `protected` where a cell is locked on a protected sheet, `bound`
 *   where a cell can't be changed by itself
 */
export async function findTargets(
  context: Excel.RequestContext,
  portions: readonly (readonly Run[])[],
): Promise<Target[][]> {
  const sheets = context.workbook.worksheets.load('items/name,items/protection/protected');
  await context.sync();
  const byName = new Map(sheets.items.map((sheet) => [sheet.name, sheet]));
  const targets: Target[][] = [];
  for (const runs of portions) {
    const asked = runs.map((run) => ask(byName, run));
    await context.sync();
    targets.push(asked.flatMap(told));
  }
  return targets;
}

type Asked = ReturnType<typeof ask>;

function ask(sheets: ReadonlyMap<string, Excel.Worksheet>, run: Run) {
  const { sheet: name, col } = (run[0] as Edit).at;
  const sheet = sheets.get(name);
  if (!sheet) throw new HostError('lost', 'there is no such sheet', name);
  const area = { top: rowOf(run[0]), left: col, bottom: rowOf(run.at(-1)), right: col };
  const range = rangeAt(sheet, area).load(
    `${CELLS},rowHidden,savedAsArray,hasSpill,format/protection/locked` as const,
  );
  const merged = range.getMergedAreasOrNullObject().load('areaCount');
  const areas = merged.areas.load(EXTENTS);
  // Excel may fill a table's column with a formula that is written into one of its cells; never with a value.
  const hasFormula = run.some(({ to }) => to.formula !== undefined);
  const tables = hasFormula ? range.getTables(false).load('items/id') : undefined;
  return { run, sheet, name, range, merged, areas, tables };
}

function told({ run, sheet, name, range, merged, areas, tables }: Asked): Target[] {
  const bound = (by: string) => new HostError('bound', by, name);
  const merges = merged.isNullObject ? [] : areas.items.map(areaOf);
  if (run.some((edit) => merges.some((merge) => covers(merge, edit)))) throw bound('a merged area');
  // Where the cells differ Excel tells null: then it is so for some of them.
  if (range.savedAsArray !== false || range.hasSpill !== false) throw bound('an array formula');
  if (tables && tables.items.length > 0) throw bound('a table');
  if (sheet.protection.protected && range.format.protection.locked !== false) {
    throw new HostError('protected', 'a cell is locked', name);
  }
  const was = contentsOf(range);
  if (range.rowHidden === false) return [{ run, range, was }];
  // What is written into a range may pass over rows that a filter hides; into a single cell it goes whatever hides it.
  return run.map((edit, i) => ({
    run: [edit],
    range: range.getCell(i, 0),
    was: [was[i] as CellContent],
  }));
}

function rowOf(edit: NumberedEdit | undefined): number {
  return (edit as NumberedEdit).at.row;
}

/** Whether an area covers a cell that is not its first. */
function covers({ top, left, bottom, right }: Area, { at: { row, col } }: Edit): boolean {
  const inside = top <= row && row <= bottom && left <= col && col <= right;
  return inside && (row !== top || col !== left);
}

/**
 * What the cells of a range of one column hold whose CELLS were loaded. Formats are told even where they are General:
 * they may change.
 */
export function contentsOf({ values, formulas, numberFormat, valueTypes }: Excel.Range): CellContent[] {
  return values.map(([value], i) => {
    const [formula, format, type] = [formulas, numberFormat, valueTypes].map((table) => table[i]?.[0]);
    const told = { value, formula, format, type };
    const formulaText = formulaOf(told);
    const content = {
      value: value === '' && formulaText === undefined ? null : heldValue(told),
      format: String(format),
    };
    return formulaText === undefined ? content : { ...content, formula: formulaText };
  });
}
