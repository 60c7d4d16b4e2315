// Measures what the pane's first load takes on the way, and fails where it is over the budget.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** The most that page and scripts may take together, gzipped, in bytes. */
const BUDGET = 250 * 1024;

const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../dist/excel');
const page = readFileSync(path.join(folder, 'taskpane.html'), 'utf8');
// What the build made; office.js comes from Microsoft, or from wherever the office keeps its copy.
const asked = [...page.matchAll(/(?:src|href)="?([^"\s>?]+)/g)].map(([, address]) => address);
const loaded = ['taskpane.html', ...readdirSync(folder).filter((file) => asked.includes(file))];
const sizes = loaded.map((file) => [file, gzipSync(readFileSync(path.join(folder, file))).length]);
const total = sizes.reduce((sum, [, size]) => sum + size, 0);

for (const [file, size] of sizes) console.log(`${file}: ${kilobytes(size)}`);
console.log(`first load: ${kilobytes(total)} of ${kilobytes(BUDGET)}, gzipped`);
if (!loaded.some((file) => file.endsWith('.js'))) {
  console.error('the page loads no script of the build');
  process.exitCode = 1;
}
if (total > BUDGET) {
  console.error('over the budget: import less, or load it later');
  process.exitCode = 1;
}

function kilobytes(bytes) {
  return `${(bytes / 1024).toFixed(1)} kB`;
}
