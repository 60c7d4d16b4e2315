/**
 * Why a host refused:
 * - `protected`: a sheet or the workbook is protected, or open for reading only
 * - `busy`: the user is typing in a cell, or a dialog is open
 * - `unsupported`: this version of the program lacks what is needed
 * - `lost`: the cell, the sheet or the workbook is no longer there
 * - `hidden`: the sheet, the row or the column is hidden, so that the cell can't be shown
 * - `deep-hidden`: the sheet is hidden in such a way (`veryHidden`) that the program's own menu does not list it
 * - `bound`: the cell can't be changed by itself: a merged area covers it, an array formula fills it, or a table would
 *   copy its formula to other cells
 * - `unselected`: something else than cells is selected, for instance a chart
 * - `referenced`: a sheet of ours can't be exchanged or taken out, because a formula or a name of the user's refers to
 *   it; `sheet` is where that stands
 * - `changed`: a cell no longer holds what was seen when the change was thought of; `sheet` is where it stands
 * - `newer`: what the workbook keeps was written by a later version of ours, which nothing of ours may replace
 * - `too-large`: more at once than the program takes
 * - `nothing-else`: no visible sheet would be left
 * - `cancelled`: the user asked to stop
 * - `other`: anything else
 */
export type HostTrouble =
  | 'protected'
  | 'busy'
  | 'unsupported'
  | 'lost'
  | 'hidden'
  | 'deep-hidden'
  | 'bound'
  | 'unselected'
  | 'referenced'
  | 'changed'
  | 'newer'
  | 'too-large'
  | 'nothing-else'
  | 'cancelled'
  | 'other';

/** A host could not do what was asked; the workbook is as it was. */
export class HostError extends Error {
  constructor(
    readonly trouble: HostTrouble,
    /** What the host itself said, for a report to the developers; never shown by itself. */
    readonly detail: string,
    /** The sheet that it is about, where one is. */
    readonly sheet?: string,
  ) {
    super(`${trouble}: ${detail}`);
    this.name = 'HostError';
  }
}

/** What stands against the change of single cells, and not against any. */
const OF_CELLS: ReadonlySet<HostTrouble> = new Set(['protected', 'bound', 'changed', 'lost'] as const);

/** Whether a host refused some cells, so that others may still be changed. */
export function isOfCells(error: unknown): error is HostError {
  return error instanceof HostError && OF_CELLS.has(error.trouble);
}
