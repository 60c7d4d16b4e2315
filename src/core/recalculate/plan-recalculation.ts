import type { Settings } from '#core/fact';
import type { Workbook } from '#core/grid';
import type { FormulaStyle, Recalculation } from './recalculation';

/**
 * Puts formulas in place of the typed capaian, penyerapan, efisiensi, sisa, means and sums of one table.
 *
 * @param tableId `DetectedTable.id` of a check of the same workbook with the same settings
 * @returns nothing where there is no such table
 */
export function planRecalculation(
  _workbook: Workbook,
  _settings: Settings,
  _tableId: string,
  _style: FormulaStyle,
): Recalculation {
  return { items: [], skipped: [] };
}
