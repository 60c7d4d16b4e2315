import { KIND_NAMES, ROLES, RULES } from './terms-en';
import { PASSED_OVER, TASKS, TROUBLES } from './troubles-en';
import type { Words } from './words';

/** A count in English notation: 12345 is "12,345". */
function count(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** English; the messages of findings stay in Bahasa Indonesia. */
export const en: Words = {
  code: 'en',
  count,
  views: { temuan: 'Findings', tabel: 'Tables', fungsi: 'Functions', pengaturan: 'Settings' },
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
  functions: {
    intro: 'An example goes into the selected cell. Replace its figures with addresses of your own cells.',
    insert: 'Insert',
    insertNamed: (name) => `Insert the example of ${name} into the selected cell`,
    gives: (result) => `Result: ${result}`,
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
    saved: 'The settings were saved in this workbook.',
    outsideTable:
      'The selected cell is not inside a recognised table. The findings of the whole workbook are shown.',
    close: 'Close this message',
    details: 'Details for the developers',
  },
  task: TASKS,
  trouble: TROUBLES,
};
