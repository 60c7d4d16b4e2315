import type { HostTrouble } from '#app';
import type { Task } from '../state';

export const TASKS: Readonly<Record<Task, string>> = {
  load: 'The settings of this workbook could not be read',
  watch: 'Changes of the workbook could not be watched',
  check: 'The check did not finish',
  mark: 'The findings could not be marked on the sheets',
  unmark: 'The marks could not be removed',
  show: 'The cell could not be shown',
  insert: 'The cell could not be changed',
  save: 'The settings could not be saved',
  read: 'The workbook could not be read',
};

export const TROUBLES: Readonly<Record<HostTrouble, (sheet: string | undefined) => string>> = {
  protected: (sheet) =>
    sheet === undefined
      ? 'This workbook is protected or open for reading only. Unprotect it or save a copy, then try again.'
      : `The sheet “${sheet}” is protected. Unprotect it with Review > Unprotect Sheet, then try again.`,
  busy: () =>
    'Excel is waiting for you: a cell is being edited or a dialog is open. Press Enter or close the dialog, then try again.',
  unsupported: () => 'This version of Excel lacks what is needed. Update Excel, or use Excel 2021 or later.',
  lost: (sheet) =>
    sheet === undefined
      ? 'The cell or its sheet is no longer there. Check the workbook again to renew the list.'
      : `The sheet “${sheet}” or the cell is no longer there. Check the workbook again to renew the list.`,
  hidden: (sheet) =>
    sheet === undefined
      ? 'The sheet is hidden, so the cell cannot be shown. Right-click a sheet tab, choose Unhide, then try again.'
      : `The sheet “${sheet}” is hidden, so its cell cannot be shown. Right-click a sheet tab, choose Unhide, then try again.`,
  cancelled: () => 'The work was stopped as you asked.',
  other: () =>
    'Something unexpected happened. Try again; if it happens again, close the workbook and open it once more.',
};
