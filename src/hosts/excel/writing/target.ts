import { type CellContent, type Edit, HostError } from '#app';
import type { CellRef } from '#core/grid';
import { CELLS, formulaOf, heldValue } from '../reading/cells';

/** A cell that is to be changed. */
export interface Target {
  readonly edit: Edit;
  readonly cell: Excel.Range;
  readonly was: CellContent;
}

/**
 * Finds the cells of edits, in one sync.
 *
 * @throws HostError `lost` where a sheet is gone or a cell is covered by a merged area, `protected` where a cell is
 *   locked on a protected sheet
 */
export async function findTargets(context: Excel.RequestContext, edits: readonly Edit[]): Promise<Target[]> {
  const asked = edits.map(({ at }) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(at.sheet).load('protection/protected');
    const cell = sheet.getCell(at.row, at.col).load(`${CELLS},format/protection/locked`);
    const merged = cell.getMergedAreasOrNullObject().load('areaCount');
    return { sheet, cell, merged, areas: merged.areas.load('items/rowIndex,items/columnIndex') };
  });
  await context.sync();
  return asked.map(({ sheet, cell, merged, areas }, i) => {
    const edit = edits[i] as Edit;
    const { at } = edit;
    if (sheet.isNullObject) throw new HostError('lost', 'there is no such sheet', at.sheet);
    if (!merged.isNullObject && !areas.items.some((area) => startsAt(area, at))) {
      throw new HostError('lost', 'the cell is covered by a merged area', at.sheet);
    }
    if (sheet.protection.protected && cell.format.protection.locked) {
      throw new HostError('protected', 'the cell is locked', at.sheet);
    }
    return { edit, cell, was: contentOf(cell) };
  });
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
