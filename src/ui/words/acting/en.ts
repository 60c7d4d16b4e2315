import type { ActingWords } from './acting-words';

/** A count in English notation: 12345 is "12,345". */
function count(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ',');
}

function cells(n: number): string {
  return n === 1 ? '1 cell' : `${count(n)} cells`;
}

/** English; labels and reasons of fixes stay in Bahasa Indonesia. */
export const en: ActingWords = {
  fix: {
    open: 'Fix…',
    make: 'Fix',
    preview: 'Preview of the fix',
    choices: 'Choose the fix',
    restsOn: 'Computed from',
    uncertain: 'It is not certain which figure is wrong. Compare it with the cells it rests on first.',
    apply: 'Apply',
    cancel: 'Cancel',
  },
  change: {
    empty: '(empty)',
    text: 'text',
    number: 'number',
    becomes: 'becomes',
    formula: (formula) => `=${formula}`,
    formulaGone: (formula) => `The formula =${formula} is replaced by a figure.`,
    formulaNew: (formula) => `Formula =${formula}`,
    formulaOther: (was, is) => `The formula =${was} becomes =${is}`,
    more: (n) => `Show ${n === 1 ? '1 more cell' : `${count(n)} more cells`}`,
    cells,
  },
  page: { back: 'Back to the findings' },
  safe: {
    title: 'Safe fixes',
    intro: 'The value stays the same; only its form is mended, for instance a number that is stored as text.',
    none: 'There are no safe fixes at the moment.',
    apply: (n) => `Apply to ${cells(n)}`,
    show: 'View the cells',
  },
  ignore: {
    open: 'Ignore…',
    title: 'Ignore the finding',
    scope: 'What to ignore',
    one: 'Only this finding',
    all: (rule, n) => `All findings “${rule}” in this table (${count(n)})`,
    reason: 'Reason (required)',
    hint: 'Kept inside the workbook, so that other reviewers know why.',
    quick: 'Frequent reasons',
    reasons: [
      'Agrees with the source document',
      'The office prescribes another calculation',
      'Differs by rounding only',
    ],
    confirm: 'Ignore',
    cancel: 'Cancel',
  },
  leftOut: {
    title: 'Could not be checked',
    intro:
      'The calculations in the cells below were passed over. Complete or mend the cells where needed, then check again.',
    none: 'No calculation was passed over.',
  },
  ignored: {
    title: 'Ignored findings',
    intro: 'They are left out of the list, the marks and the counts.',
    none: 'No finding is ignored.',
    reason: 'Reason',
    since: (date) => `Ignored ${date}`,
    again: 'Show again',
    stale: 'No longer found',
    staleHint: 'The cell was mended or says something else now, so that this note no longer applies.',
    remove: 'Remove',
    removeAll: 'Remove all that no longer apply',
  },
  log: {
    title: 'Log of changes',
    intro: 'All changes by SAKIP that still stand. The log is kept inside the workbook.',
    none: 'SAKIP has not changed this workbook.',
    undo: 'Undo the last change',
    undoAll: 'Undo all',
    ask: (n) => `${cells(n)} will be as before SAKIP changed ${n === 1 ? 'it' : 'them'}.`,
    formulas:
      'These formulas are written back. Make sure that you know them, above all in a file from someone else.',
    confirm: 'Yes, undo',
    confirmAll: 'Yes, undo all',
    keep: 'Keep them',
    recalculated: 'Recalculation',
    batch: (n, time) => `${time}, ${cells(n)}`,
    keepIt: 'Keep this log',
    sheet: 'Make the sheet Catatan SAKIP',
    sheetHint: 'If that sheet is there already, it is replaced.',
    file: 'Download the log (JSON)',
    fileHint: 'If no file appears in your Downloads folder, copy this text into a new file:',
    text: 'The log as text',
    copy: 'Copy the text',
    copied: 'The text was copied.',
    notCopied: 'The text is selected; press Ctrl+C to copy it.',
  },
  recalculate: {
    open: 'Recalculate…',
    title: 'Recalculate',
    intro:
      'Typed figures are replaced by formulas, so that they follow when target, realisation or budget change.',
    style: 'Formulas to insert',
    sakip: 'SAKIP functions',
    sakipHint: 'Easy to read; computed only where SAKIP for Excel is installed.',
    excel: 'Plain Excel formulas',
    excelHint: 'Computed by any Excel, without SAKIP.',
    planning: 'Preparing the formulas…',
    none: 'This table has no typed figure that can be replaced by a formula.',
    stale: 'The workbook has changed since the last check. Check again first.',
    all: 'Select all',
    items: 'Cells to replace',
    item: (cell, what) => `Replace cell ${cell}, ${what}`,
    same: 'same value',
    skipped: (n) => `Cannot be replaced (${count(n)})`,
    apply: (n) => `Apply to ${cells(n)}`,
    cancel: 'Cancel',
    roles: {
      capaian: 'Achievement',
      penyerapan: 'Absorption',
      efisiensi: 'Efficiency',
      sisa: 'Remainder',
      rerata: 'Mean',
      jumlah: 'Total',
    },
  },
};
