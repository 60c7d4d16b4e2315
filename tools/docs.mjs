/** Writes the generated pages of docs/. What they say stands in the sources; `npm test` fails when a page is stale. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { requireTypeScript } from './require-typescript.mjs';

const docs = fileURLToPath(new URL('../docs', import.meta.url));
const { pages } = requireTypeScript('../test/support/docs/pages.ts');

for (const page of pages()) {
  const file = path.join(docs, page.path);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, page.text);
}
