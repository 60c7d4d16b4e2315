import type { Report } from '#core/fact';
import { type Failure, isFailure, type Result } from '#core/functions';
import type { CellRef } from '#core/grid';
import { argumentsFor } from './arguments';
import { definitionOf, type OwnRowFunction } from './definitions';
import { isUnknown, type Known, ownInputs } from './inputs';
import { ownPlace } from './own-place';
import { withForm } from './with-form';

/**
 * What a function without arguments gives in a cell of a detected table: from the inputs of its own row, as the table's
 * layout tells them, with the definition that the function has with arguments. Where its inputs are blank so is the
 * result.
 *
 * @param report read from the workbook as it stands; what the cell itself holds does not matter
 * @param at the cell that the function stands in
 * @returns as the function with arguments gives it, so that percentages are on the scale of 100 whatever the cell's
 *   format; else a failure whose sentence gives the form with arguments
 */
export function ownRowResult(report: Report, name: OwnRowFunction, at: CellRef): Result {
  const place = ownPlace(report, at);
  if (!place) return failure(name, 'Sel ini tidak berada di baris isi tabel yang dikenali.');
  const inputs = ownInputs(place, name);
  if (isUnknown(inputs)) return failure(name, inputs.because, inputs.figures, inputs.error);
  const result = definitionOf(name).run(argumentsFor(report, place, name, inputs))[0]?.[0] as Result;
  return isFailure(result) ? failure(name, result.message, inputs.figures, result.error) : result;
}

function failure(
  name: OwnRowFunction,
  because: string,
  figures: Partial<Known>['figures'] = [],
  error: Failure['error'] = 'na',
): Failure {
  return { error, message: withForm(because, name, figures) };
}
