import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '..');
const DEPCRUISE = path.join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

/** Files that break one rule each, by the rule that must refuse them. */
const PLANTED: Readonly<Record<string, readonly [file: string, source: string]>> = {
  'core-number': ['src/core/number/planted.ts', "import '#core/table';"],
  'core-report': ['src/core/report/planted.ts', "import type { T } from '#core/rules'; export type U = T;"],
  'rooms-by-their-index': ['src/core/layout/planted.ts', "import '../grid/inner';"],
  'rules-never-import-rules': ['src/core/rules/capaian.ts', "import './jumlah';"],
  'core-is-pure': ['src/core/fact/planted.ts', "import 'node:fs';"],
  'nothing-imports-hosts': ['src/app/planted.ts', "import '#hosts/xlsx';"],
  'cli-never-imports-ui': ['src/hosts/cli/planted.ts', "import '../../ui/index';"],
};

const CLEAN: Readonly<Record<string, string>> = {
  'src/core/grid/inner.ts': 'export type A = 1;',
  'src/core/grid/index.ts': "export * from './inner';",
  'src/core/number/index.ts': "import type { A } from '#core/grid'; export type B = A;",
  'src/core/table/index.ts': "import type { A } from '#core/grid'; export type C = A;",
  'src/core/rules/jumlah.ts': 'export type T = 1;',
  'src/core/rules/index.ts': "export * from './jumlah';",
  'src/core/index.ts': "export * from '#core/rules';",
  'src/ui/index.ts': "export * from '#core';",
  'src/hosts/xlsx/index.ts': "import '#core/grid';",
};

interface Violation {
  readonly rule: { readonly name: string };
  readonly from: string;
}

/** The rules that dependency-cruiser sees broken in a project of these files, each with the file at fault. */
function brokenRules(files: Readonly<Record<string, string>>): string[] {
  const project = mkdtempSync(path.join(tmpdir(), 'sakip-boundaries-'));
  try {
    for (const [file, source] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(project, file)), { recursive: true });
      writeFileSync(path.join(project, file), source);
    }
    for (const file of ['package.json', '.dependency-cruiser.cjs']) {
      cpSync(path.join(ROOT, file), path.join(project, file));
    }
    const args = [DEPCRUISE, 'src', '--config', '.dependency-cruiser.cjs', '--output-type', 'json'];
    const { stdout } = spawnSync(process.execPath, args, { cwd: project, encoding: 'utf8' });
    const { summary } = JSON.parse(stdout) as { summary: { violations: Violation[] } };
    return summary.violations.map((violation) => `${violation.rule.name}: ${violation.from}`);
  } finally {
    rmSync(project, { recursive: true });
  }
}

describe('the import directions', () => {
  it('accept a project that keeps them', () => {
    expect(brokenRules(CLEAN)).toEqual([]);
  });

  it('refuse each planted violation by the rule that names it', () => {
    const broken = brokenRules({ ...CLEAN, ...Object.fromEntries(Object.values(PLANTED)) });
    const expected = Object.entries(PLANTED).map(([rule, [file]]) => `${rule}: ${file}`);
    expect(broken.sort()).toEqual(expected.sort());
  });

  it('say for every rule where the code belongs', () => {
    const { forbidden } = jest.requireActual<{ forbidden: { name: string; comment?: string }[] }>(
      '../.dependency-cruiser.cjs',
    );
    const silent = forbidden.filter(({ comment }) => !comment?.endsWith('.'));
    expect(silent.map(({ name }) => name)).toEqual([]);
  });
});
