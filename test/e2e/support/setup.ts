import { existsSync } from 'node:fs';

/** The tests drive what `npm run build` made: without it they would try nothing. */
export default function setup(): void {
  for (const file of ['dist/excel/taskpane.html', 'dist/workbench.html', 'dist/cli/sakip.cjs']) {
    if (!existsSync(file)) throw new Error(`${file} is missing: run "npm run build" first`);
  }
}
