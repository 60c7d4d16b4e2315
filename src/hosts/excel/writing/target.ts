import { HostError } from '#app';
import type { CellContent, CellRef, Edit } from '#core/grid';
import { CELLS, formulaOf, heldValue } from '../reading/cells';
import { portions } from './portions';

/** A cell that is to be changed. */
export interface Target {
  readonly edit: Edit;
  readonly cell: Excel.Range;
  readonly was: CellContent;
}

/**
 * Finds the cells of edits, in one sync for the sheets and one for every thousand edits.
 *
 * @throws HostError `lost` where a sheet is gone, `protected` where a cell is locked on a protected sheet, `bound`
 *   where a cell can't be changed by itself
 */
export async function findTargets(context: Excel.RequestContext, edits: readonly Edit[]): Promise<Target[]> {
  const sheets = context.workbook.worksheets.load('items/name,items/protection/protected');
  await context.sync();
  const byName = new Map(sheets.items.map((sheet) => [sheet.name, sheet]));
  const targets: Target[] = [];
  for (const some of portions(edits)) {
    const asked = some.map((edit) => ask(byName.get(edit.at.sheet), edit));
    await context.sync();
    targets.push(...asked.map(told));
  }
  return targets;
}

type Asked = ReturnType<typeof ask>;

function ask(sheet: Excel.Worksheet | undefined, edit: Edit) {
  const { at, to } = edit;
  if (!sheet) throw new HostError('lost', 'there is no such sheet', at.sheet);
  const cell = sheet
    .getCell(at.row, at.col)
    .load(`${CELLS},savedAsArray,hasSpill,format/protection/locked` as const);
  const merged = cell.getMergedAreasOrNullObject().load('areaCount');
  const areas = merged.areas.load('items/rowIndex,items/columnIndex');
  // Excel may fill a table's column with a formula that is written into one of its cells; never with a value.
  const tables = to.formula === undefined ? undefined : cell.getTables(false).load('items/id');
  return { edit, sheet, cell, merged, areas, tables };
}

function told({ edit, sheet, cell, merged, areas, tables }: Asked): Target {
  const { at } = edit;
  const bound = (by: string) => new HostError('bound', by, at.sheet);
  if (!merged.isNullObject && !areas.items.some((area) => startsAt(area, at))) throw bound('a merged area');
  if (cell.savedAsArray || cell.hasSpill) throw bound('an array formula');
  if (tables && tables.items.length > 0) throw bound('a table');
  if (sheet.protection.protected && cell.format.protection.locked) {
    throw new HostError('protected', 'the cell is locked', at.sheet);
  }
  return { edit, cell, was: contentOf(cell) };
}

function startsAt(area: Excel.Range, at: CellRef): boolean {
  return area.rowIndex === at.row && area.columnIndex === at.col;
}

/** What a single cell holds whose CELLS were loaded. The format is told even where it is General: it may change. */
export function contentOf(cell: Excel.Range): CellContent {
  const [value, formula, format, type] = [cell.values, cell.formulas, cell.numberFormat, cell.valueTypes].map(
    (table) => table[0]?.[0],
  );
  const told = { value, formula, format, type };
  const formulaText = formulaOf(told);
  const content = {
    value: value === '' && formulaText === undefined ? null : heldValue(told),
    format: String(format),
  };
  return formulaText === undefined ? content : { ...content, formula: formulaText };
}
