import { address } from '#core/grid';
import type { SheetPlan } from '#core/plan';
import { CALL, type Step } from './step';

/** How the sheet is shown at first: its tab, its grid, and what stays in view. */
export function viewSteps({ tab, gridlines, freeze }: SheetPlan): Step[] {
  const { rows, columns } = freeze ?? { rows: 0, columns: 0 };
  const queue = (sheet: Excel.Worksheet) => {
    if (tab) sheet.tabColor = tab;
    sheet.showGridlines = gridlines;
    if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(`A1:${address(rows - 1, columns - 1)}`);
    else if (rows > 0) sheet.freezePanes.freezeRows(rows);
    else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
  };
  return [{ size: CALL * 4, queue }];
}
