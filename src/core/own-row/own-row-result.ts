import type { Report } from '#core/fact';
import type { Result } from '#core/functions';
import type { CellRef } from '#core/grid';

/** The functions that find the inputs of their own row. */
export type OwnRowFunction = 'CAPAIAN' | 'PENYERAPAN' | 'EFISIENSI' | 'PREDIKAT';

/**
 * What a function without arguments gives in a cell of a detected table: from the inputs of its own row, as the table's
 * layout tells them, with the definition that the function has with arguments.
 *
 * @param at the cell that the function stands in
 * @returns as the function with arguments gives it: percent on the scale of 100; else a failure whose sentence gives
 *   the form with arguments
 */
export function ownRowResult(_report: Report, name: OwnRowFunction, _at: CellRef): Result {
  return { error: 'na', message: `SAKIP.${name}() belum dapat mencari masukannya sendiri.` };
}
