import type { HostTrouble } from '#app';
import type { Task } from '../state';
import type { Words } from './words';

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
  summarise: 'The summary sheets were not inserted',
  'remove-summaries': 'The summary sheets were not removed',
  fix: 'The fix was not made',
  recalculate: 'The formulas were not inserted',
  ignore: 'The list of ignored findings could not be saved',
  'take-back': 'The changes were not taken back',
  'insert-log': 'The log sheet was not made',
};

export const PASSED_OVER: Words['notice']['passedOver'] = {
  mark: (sheets) =>
    `The findings on ${sheets} are not marked, because the sheet is protected or gone. All other sheets are marked.`,
  unmark: (sheets) =>
    `The marks on ${sheets} are still there, because the sheet is protected. Unprotect it with Review > Unprotect Sheet, then try again.`,
};

/** Why nothing was changed on some sheets, beside what was. */
export const LEFT: Words['notice']['left'] = (trouble, sheets) => {
  if (trouble === 'protected')
    return `Nothing was changed on ${sheets}, which is protected. Unprotect it with Review > Unprotect Sheet, then try again.`;
  if (trouble === 'bound')
    return `Nothing was changed on ${sheets}, where a cell belongs to a merged cell, to an array formula or to an Excel table. Fix its findings one by one.`;
  return `Nothing was changed on ${sheets}, which has changed since the check. Try again.`;
};

export const TROUBLES: Readonly<Record<HostTrouble, (sheet: string | undefined) => string>> = {
  protected: (sheet) =>
    sheet === undefined
      ? 'This workbook is protected or open for reading only. Unprotect it or save a copy, then try again.'
      : `The sheet “${sheet}” is protected. Unprotect it with Review > Unprotect Sheet, then try again.`,
  busy: () => 'A cell is being edited or a dialog is open. Press Enter or close the dialog, then try again.',
  unsupported: () => 'This version of Excel lacks what is needed. Update Excel, or use Excel 2021 or later.',
  lost: (sheet) =>
    sheet === undefined
      ? 'The cell or its sheet is no longer there. Check the workbook again to renew the list.'
      : `The sheet “${sheet}” or the cell is no longer there. Check the workbook again to renew the list.`,
  hidden: (sheet) =>
    `${sheet === undefined ? 'The sheet' : `The sheet “${sheet}”`}, or the row or column of the cell, is hidden. Unhide it in Excel (right-click a sheet tab or a row number > Unhide, or clear the filter), then try again.`,
  'deep-hidden': (sheet) =>
    `${sheet === undefined ? 'This sheet' : `The sheet “${sheet}”`} is hidden, and the Unhide menu does not list it. In Excel (Windows or Mac) press Alt+F11, choose the sheet, and in Properties (F4) change Visible to -1.`,
  bound: (sheet) =>
    `The cell${sheet === undefined ? '' : ` on the sheet “${sheet}”`} cannot be changed by itself: it belongs to a merged cell, to an array formula, or to an Excel table that copies a formula to its whole column. Change it in Excel.`,
  unselected: () =>
    'Something other than cells is selected, for instance a chart or a picture. Select a cell, then try again.',
  referenced: (sheet) =>
    `A formula or a name ${sheet === undefined ? 'of this workbook' : `in “${sheet}”`} refers to a sheet made by SAKIP. If that sheet is replaced or removed, the reference breaks. Change the formula or the name first, then try again.`,
  changed: (sheet) =>
    `A cell${sheet === undefined ? '' : ` on the sheet “${sheet}”`} has changed since the check. Check again, then repeat.`,
  newer: () =>
    'This workbook keeps notes of a newer version of SAKIP. Checks still work, but nothing is saved, so that those notes are not lost. To save settings or fixes, use the newest version of SAKIP.',
  'too-large': () =>
    'This is more than Excel takes at once. Do a part first, for instance one table, then go on.',
  'nothing-else': () =>
    'This workbook has no other visible sheet, and a workbook needs at least one. Add or unhide a sheet, then try again.',
  cancelled: () => 'The work was stopped as you asked.',
  other: () =>
    'Something unexpected happened. Try again; if it happens again, close the workbook and open it once more.',
};
