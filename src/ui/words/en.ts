import { KIND_NAMES, ROLES, RULES } from './terms-en';
import { LEFT, PASSED_OVER, TASKS, TROUBLES } from './troubles-en';
import type { Words } from './words';

/** A count in English notation: 12345 is "12,345". */
function count(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** English; the messages of findings stay in Bahasa Indonesia. */
export const en: Words = {
  code: 'en',
  count,
  views: {
    temuan: 'Findings',
    tabel: 'Tables',
    ringkasan: 'Summary',
    fungsi: 'Functions',
    pengaturan: 'Settings',
  },
  viewsLabel: 'Views of the pane',
  clearSearch: 'Clear the search',
  severity: { error: 'Error', warning: 'Warning', info: 'Note' },
  severities: { error: 'Errors', warning: 'Warnings', info: 'Notes' },
  rule: RULES,
  kind: KIND_NAMES,
  role: ROLES,
  check: {
    first: 'Check',
    again: 'Check again',
    running: (percent) => `Checking the workbook, ${percent}%`,
    cancel: 'Cancel',
    cancelling: 'Stopping…',
    changing: 'Changing cells…',
    logging: (percent) => `Preparing the log, ${percent}%`,
    live: 'Check while typing',
    stale: {
      workbook: 'The workbook has changed since the last check.',
      settings: 'The settings have changed since the last check.',
    },
    tally: (agrees, differs, unchecked) =>
      `${count(agrees + differs)} calculations checked, ${count(agrees)} agree, ` +
      `${count(differs)} differ, ${count(unchecked)} could not be checked`,
  },
  welcome: {
    title: 'Check the figures of your performance report',
    text: 'SAKIP recognises the tables in this workbook, recomputes their figures, and points out those that do not fit.',
    steps: [
      'Open a workbook with LKjIP tables: performance agreement, achievement or budget.',
      'Choose Check. No cell is changed; cells with a problem are only marked.',
      'Choose a finding to see its cell, the reason, and what to do.',
    ],
    privacy: 'The check runs on this computer. The workbook is not sent anywhere.',
  },
  findings: {
    list: 'List of findings',
    filter: 'Filter by severity',
    search: 'Search findings',
    allRules: 'All kinds',
    ruleFilter: 'Filter by kind of finding',
    onlyTable: (table) => `Only ${table}`,
    clearTable: 'Show all tables',
    clearFilter: 'Clear the filters',
    none: {
      title: 'No findings',
      remedy: 'Every calculation that can be checked agrees. Tables shows what was recognised.',
    },
    someAgree: {
      title: 'No findings',
      remedy: 'What can be checked agrees, but not every calculation can be checked.',
    },
    leftOut: (n, of) => `${count(n)} of ${count(of)} calculations could not be checked.`,
    unsaved: (n) =>
      `The file holds no results of ${count(n)} formulas. Open and save this file in Excel, then check again.`,
    seeLeftOut: 'View what could not be checked',
    hidden: (n, sheets) =>
      `${count(n)} hidden ${n === 1 ? 'sheet is' : 'sheets are'} checked too: ${sheets}.`,
    noTables: {
      title: 'No table was recognised',
      remedy:
        'Tables are recognised by their column headings, such as Indikator Kinerja, Target, Realisasi and Capaian. Give every column a heading, then check again.',
    },
    noMatch: 'No finding matches these filters.',
    more: (n) => `Show ${count(n)} more`,
    outside: (sheet) => `Outside the tables, sheet ${sheet}`,
    count: (n) => (n === 1 ? '1 finding' : `${count(n)} findings`),
    stated: 'Stated',
    expected: 'Expected',
    unknown: 'Cannot be determined',
    empty: '(empty)',
    related: 'Compare with',
    moreCells: (n) => (n === 1 ? '1 more cell' : `${count(n)} more cells`),
    why: 'Why this matters',
    remedy: 'What to do',
    source: 'Based on',
    goTo: (cell) => `Go to cell ${cell}`,
    safe: (n) => (n === 1 ? '1 safe fix' : `${count(n)} safe fixes`),
    see: 'View',
    ignored: (n) => `${count(n)} ignored`,
    log: (n) => (n === 0 ? 'Log of changes' : `Log of changes (${count(n)})`),
  },
  later: {
    loading: 'Loading…',
    failed: 'This part could not be loaded. Check the network connection, then try again.',
    again: 'Try again',
  },
  tables: {
    untitled: 'No title',
    table: (number) => `Table ${number}`,
    sheet: (sheet) => `Sheet ${sheet}`,
    showArea: (area) => `Show ${area}`,
    showFindings: (n) => (n === 1 ? 'Show 1 finding' : `Show ${count(n)} findings`),
    column: 'Column',
    understoodAs: 'Understood as',
    year: 'Year',
    unchecked: 'Could not be checked',
    allChecked: 'No calculation of this table was left out.',
    none: {
      title: 'No table was recognised',
      remedy:
        'Tables are recognised by their column headings. Give every column a heading, then check again.',
    },
    beforeCheck: 'The recognised tables appear here once the workbook has been checked.',
  },
  summaries: {
    intro:
      'Sheets ready to print, at the end of this workbook. Their figures are formulas over your tables, so they follow when a table is corrected.',
    sheets: 'Sheets to insert',
    about: {
      ringkasan: 'Headline figures and charts',
      'rekap-capaian': 'Target, realisation and achievement of each indicator',
      'rekap-anggaran': 'Budget and realisation from programme to sub-activity',
      efisiensi: 'Achievement compared with absorption',
      temuan: 'Every finding with a link to its cell',
      'kertas-kerja': 'Review checklist of PermenPANRB 53/2014',
    },
    paper: 'Paper',
    papers: { F4: 'F4 (21.5 × 33 cm)', Legal: 'Legal (21.6 × 35.6 cm)', A4: 'A4 (21 × 29.7 cm)' },
    insert: 'Insert',
    running: (percent) => `Preparing the summary, ${percent}%`,
    inserted: (n) => (n === 1 ? '1 sheet was inserted' : `${count(n)} sheets were inserted`),
    nothing: 'No sheet can be inserted',
    skipped: 'Not made',
    remarks: 'Please note',
    otherPaper: (paper) =>
      `The paper ${paper} could not be set, most often because your printer does not offer it. Look at Page Layout before printing.`,
    open: (sheet) => `Open the sheet ${sheet}`,
    remove: 'Remove summary sheets',
    ask: 'All summary sheets are removed, with your entries and notes on them. This cannot be undone. The sheet Catatan SAKIP stays.',
    confirm: 'Yes, remove',
    keep: 'Keep them',
  },
  functions: {
    intro: 'An example goes into the selected cell. Replace its figures with addresses of your own cells.',
    insert: 'Insert',
    insertNamed: (name) => `Insert the example of ${name} into the selected cell`,
    gives: (result) => `Result: ${result}`,
    ownRow: (form) =>
      `In a table that is recognised ${form} is enough: it finds its inputs in its own row, and gives #N/A where that is not certain.`,
    none: 'No functions are available yet.',
  },
  settings: {
    intro: 'Settings are kept inside this workbook.',
    tahun: 'Report year',
    automatic: 'Automatic, from the report',
    automaticYear: (year) => `Automatic (${year})`,
    batas: 'Achievement cap',
    noCap: 'No cap',
    percent: (n) => `At most ${n}%`,
    skala: 'Grade scale',
    skalaHint: 'Used where the report prints no scale of its own.',
    skalaAutomatic: 'Automatic',
    skalaPermendagri: 'Permendagri 86/2017',
    skalaSakip: 'SAKIP (AA–D)',
    toleransi: 'Tolerance',
    toleransiHint: 'Difference that still counts as agreeing, in the unit of the figure. Empty means none.',
    polaritas: 'Direction of indicators',
    polaritasHint: 'Where lower is better, achievement is computed as (2 × target − realisation) ÷ target.',
    higher: 'Higher is better',
    lower: 'Lower is better',
    searchIndikator: 'Search indicators',
    reading: 'Reading indicators…',
    noIndikator: 'No indicator was recognised in this workbook.',
    faults: {
      tahun: 'Write the year with four digits, for example 2024.',
      toleransi: 'Write zero or a positive number, for example 0.01.',
    },
    save: 'Save',
    discard: 'Discard changes',
  },
  notice: {
    inserted: (cell) => `The example was inserted into cell ${cell}.`,
    undo: 'Undo',
    undone: 'The cell is as it was before.',
    unmarked: 'All marks were removed.',
    passedOver: PASSED_OVER,
    damaged:
      'The settings, the ignored findings and the log of changes in it are damaged. Checks still work without them, and the damaged part is not removed. If you need them, open an older copy of this workbook.',
    summariesRemoved: 'This workbook holds no summary sheets any more.',
    saved: 'The settings were saved in this workbook.',
    outsideTable:
      'The selected cell is not inside a recognised table. The findings of the whole workbook are shown.',
    changed: (cells) => (cells === 1 ? '1 cell was changed.' : `${count(cells)} cells were changed.`),
    left: LEFT,
    gone: (n) => (n === 1 ? 'Its finding is gone.' : `${count(n)} findings are gone.`),
    still: (n) =>
      n === 1 ? 'Its finding is still there:' : `${count(n)} findings are still there. The first:`,
    fresh: (n) =>
      n === 1 ? 'The change led to 1 new finding.' : `The change led to ${count(n)} new findings.`,
    unchecked: 'The workbook has not been checked again.',
    takenBack: (cells) =>
      cells === 1 ? '1 cell is as it was before.' : `${count(cells)} cells are as they were before.`,
    overtaken: (sheet) =>
      `A cell${sheet === undefined ? '' : ` on the sheet “${sheet}”`} was changed again after SAKIP changed it, or it has moved. No cell was taken back, so that nothing newer is lost. Find the cell in the log of changes and edit it in Excel.`,
    ignored: (findings) =>
      findings === 1 ? '1 finding is ignored.' : `${count(findings)} findings are ignored.`,
    showAgain: 'Show again',
    logInserted: (sheet) => `The sheet “${sheet}” was made.`,
    close: 'Close this message',
    details: 'Details for the developers',
  },
  task: TASKS,
  trouble: TROUBLES,
};
