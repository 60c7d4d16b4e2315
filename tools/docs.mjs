/**
 * Writes the generated pages of docs/. What they say stands in the TypeScript sources, which are transpiled as they
 * are loaded; `npm test` fails when a page is stale.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const docs = fileURLToPath(new URL('../docs', import.meta.url));
const require = createRequire(import.meta.url);
const typescript = require('typescript');

const compilerOptions = {
  module: typescript.ModuleKind.CommonJS,
  target: typescript.ScriptTarget.ES2022,
  esModuleInterop: true,
};

require.extensions['.ts'] = (module, file) => {
  const { outputText } = typescript.transpileModule(readFileSync(file, 'utf8'), { compilerOptions });
  module._compile(outputText, file);
};

const { pages } = require('../test/support/docs/pages.ts');

for (const page of pages()) {
  const file = path.join(docs, page.path);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, page.text);
}
