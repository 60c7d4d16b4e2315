// Measures what first loads take on the way, and fails where one is over its budget.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const dist = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../dist');

/** The most that the pane's page and scripts may take together, gzipped, in bytes. */
const PANE = 250 * 1024;
/** The same for the workbench, with the grid library and all that comes later, whether it is asked for or not. */
const WORKBENCH = 2.2 * 1024 * 1024;

const pane = path.join(dist, 'excel');
const page = readFileSync(path.join(pane, 'taskpane.html'), 'utf8');
// What the build made; office.js comes from Microsoft, or from wherever the office keeps its copy.
const asked = [...page.matchAll(/(?:src|href)="?([^"\s>?]+)/g)].map(([, address]) => address);
const loaded = ['taskpane.html', ...readdirSync(pane).filter((file) => asked.includes(file))];
measure(
  'pane, first load',
  loaded.map((file) => path.join(pane, file)),
  PANE,
);

const bench = readdirSync(path.join(dist, 'workbench')).filter((file) => /\.(?:js|css)$/.test(file));
measure(
  'workbench, all of it',
  [path.join(dist, 'workbench.html'), ...bench.map((file) => path.join(dist, 'workbench', file))],
  WORKBENCH,
);

function measure(name, files, budget) {
  const sizes = files.map((file) => [path.relative(dist, file), gzipSync(readFileSync(file)).length]);
  const total = sizes.reduce((sum, [, size]) => sum + size, 0);
  for (const [file, size] of sizes) console.log(`${file}: ${kilobytes(size)}`);
  console.log(`${name}: ${kilobytes(total)} of ${kilobytes(budget)}, gzipped`);
  if (!files.some((file) => file.endsWith('.js'))) {
    console.error('the page loads no script of the build');
    process.exitCode = 1;
  }
  if (total > budget) {
    console.error('over the budget: import less, or load it later');
    process.exitCode = 1;
  }
}

function kilobytes(bytes) {
  return `${(bytes / 1024).toFixed(1)} kB`;
}
