/**
 * Which code may import which. `npm run boundaries` checks it; each rule says where the code belongs instead.
 */

/** The rooms of the core, each with the rooms that it may see. */
const SEES = {
  steps: [],
  grid: [],
  number: ['grid'],
  table: ['steps', 'grid', 'number'],
  layout: ['steps', 'grid', 'number', 'table'],
  fact: ['steps', 'grid', 'number', 'table', 'layout'],
  finding: ['grid', 'number'],
  rules: ['steps', 'grid', 'number', 'table', 'layout', 'fact', 'finding', 'functions'],
  functions: ['grid', 'number'],
  report: ['grid', 'number', 'finding'],
  plan: ['grid'],
  'own-row': ['grid', 'number', 'table', 'layout', 'fact', 'rules', 'functions'],
  recalculate: [
    'steps',
    'grid',
    'number',
    'table',
    'layout',
    'fact',
    'finding',
    'rules',
    'plan',
    'functions',
  ],
  summary: ['grid', 'number', 'table', 'layout', 'fact', 'finding', 'rules', 'report', 'plan'],
};

const WHERE = {
  steps: 'How long work is done in steps: it knows nothing of what is done.',
  grid: 'The grid is plain data that every other room stands on: what needs more than cells belongs in a later room.',
  number:
    'Numbers know cells only: what depends on a table or a column role belongs in table, layout or fact.',
  table: 'Tables are found by shape: what gives a table or column its meaning belongs in layout.',
  layout: 'Layouts give columns their roles: what ties values to indicators and years belongs in fact.',
  fact: 'Facts collect figures: what compares them and judges belongs in a rule.',
  finding: 'A finding is a plain record: what produces it belongs in rules, what writes it in report.',
  rules: 'Rules judge and yield findings: what writes them for a reader belongs in report.',
  functions:
    'The functions of the add-in compute from single values: what needs a table or a report belongs in rules.',
  report: 'Reports are given results and rule metadata as arguments: what computes them belongs in rules.',
  'own-row': 'What a function finds of its own row stands on layout and rules: what asks for it is a host.',
  recalculate:
    'Recalculation puts formulas in place of typed figures: what makes the changes is a use case in src/app/.',
  plan: 'A plan says what a sheet holds: what decides it belongs in summary, what carries it out in src/hosts/.',
  summary: 'Summaries lay out what the earlier rooms found: nothing else of the core stands behind them.',
};

const rooms = Object.entries(SEES).map(([room, seen]) => ({
  name: `core-${room}`,
  comment: WHERE[room],
  severity: 'error',
  from: { path: `^src/core/${room}/` },
  to: { path: '^src/core/', pathNot: `^src/core/(${[room, ...seen].join('|')})/` },
}));

/** A library that only one place may use. */
function library(name, packages, home, comment) {
  return {
    name,
    comment,
    severity: 'error',
    from: { path: '^src/', pathNot: home },
    to: { path: `(^|/)node_modules/(${packages})/` },
  };
}

module.exports = {
  forbidden: [
    ...rooms,
    {
      name: 'rooms-by-their-index',
      comment: 'A room is used through its index only: export what others need there, keep the rest inside.',
      severity: 'error',
      from: { path: '^src/core/([^/]+)/' },
      to: { path: '^src/core/[^/]+/', pathNot: ['^src/core/$1/', '^src/core/[^/]+/index[.]ts$'] },
    },
    {
      name: 'core-by-its-indexes',
      comment: 'Outside a room only its index is used: export what you need from the index of its room.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/core/[^/]+/' },
      to: { path: '^src/core/[^/]+/', pathNot: '^src/core/[^/]+/index[.]ts$' },
    },
    {
      name: 'rules-never-import-rules',
      comment:
        'A rule stands alone: what two rules share belongs in src/core/rules/support/ or in an earlier room.',
      severity: 'error',
      from: { path: '^src/core/rules/([^/]+)[.]ts$', pathNot: '^src/core/rules/(index|catalogue)[.]ts$' },
      to: { path: '^src/core/rules/[^/]+[.]ts$', pathNot: '^src/core/rules/rule[.]ts$' },
    },
    {
      name: 'rule-support-knows-no-rule',
      comment: 'Shared helpers serve every rule: what belongs to one rule stays in its file.',
      severity: 'error',
      from: { path: '^src/core/rules/support/' },
      to: { path: '^src/core/rules/[^/]+[.]ts$', pathNot: '^src/core/rules/rule[.]ts$' },
    },
    {
      name: 'core-is-pure',
      comment: 'The core runs anywhere: what needs Node, a browser or Office belongs in src/hosts/.',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'core-sees-only-core',
      comment: 'The core knows no one who uses it: use cases belong in src/app/, machines in src/hosts/.',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { path: '^src/', pathNot: '^src/(core|hosts)/' },
    },
    {
      name: 'app-sees-only-core',
      comment: 'Use cases reach a machine through ports: what implements a port belongs in src/hosts/.',
      severity: 'error',
      from: { path: '^src/app/' },
      to: { path: '^src/', pathNot: '^src/(app|core|hosts)/' },
    },
    {
      name: 'ui-sees-app-and-core',
      comment: 'The user interface is host-blind: what knows Excel or a page belongs in src/hosts/.',
      severity: 'error',
      from: { path: '^src/ui/' },
      to: { path: '^src/', pathNot: '^src/(ui|app|core|hosts)/' },
    },
    {
      name: 'nothing-imports-hosts',
      comment: 'Hosts stand at the edge: what others need from one belongs in src/app/ or src/core/.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/hosts/' },
      to: { path: '^src/hosts/' },
    },
    {
      name: 'hosts-stand-apart',
      comment:
        'A host knows no other host but the file codec (src/hosts/xlsx/): shared code belongs in src/app/.',
      severity: 'error',
      from: { path: '^src/hosts/([^/]+)/' },
      to: { path: '^src/hosts/', pathNot: ['^src/hosts/$1/', '^src/hosts/xlsx/index[.]ts$'] },
    },
    {
      name: 'cli-never-imports-ui',
      comment: 'The command has no pane: what both show belongs in src/core/report/ or src/app/.',
      severity: 'error',
      from: { path: '^src/hosts/cli/' },
      to: { path: '^src/ui/' },
    },
    library(
      'spreadsheet-files-in-one-room',
      'fflate|saxes|@e965/xlsx|exceljs',
      '^src/hosts/xlsx/',
      'Only src/hosts/xlsx/ knows how a spreadsheet file is made: pass a Workbook instead.',
    ),
    library(
      'terminal-in-one-room',
      'commander|picocolors|tinyglobby',
      '^src/hosts/cli/',
      'Only src/hosts/cli/ knows a terminal: the core is given words, widths and colours as arguments.',
    ),
    library(
      'components-in-the-ui',
      'react|react-dom|@fluentui',
      '^src/(ui/|hosts/[^/]+/[^/]+[.]tsx$|hosts/workbench/page/)',
      'Only src/ui/ and the page of the workbench draw: a host mounts its pane (in a .tsx file) and passes plain data.',
    ),
    library(
      'grid-library-in-one-room',
      '@univerjs',
      '^src/hosts/workbench/grid/',
      'Only src/hosts/workbench/grid/ knows the grid library: the page loads it later, and passes plain data.',
    ),
    {
      name: 'no-circular',
      comment: 'Files that import each other are one file, or lack a third that both may import.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unknown-import',
      comment: 'The import leads nowhere: name a file that exists, or a package that package.json lists.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-development-package',
      comment:
        'What ships may not need a development package: list it under dependencies, or move the code to test/ or tools/.',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: '/node_modules/@types/',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      exportsFields: ['exports'],
    },
  },
};
