import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Where LibreOffice puts itself, beside what the search path knows. */
const PLACES = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.com',
  'C:\\Program Files (x86)\\LibreOffice\\program\\soffice.com',
];

/** LibreOffice keeps stored results unless its profile tells it to recalculate always (0). */
const PROFILE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

const TIME_LIMIT = 120_000;

/** LibreOffice's program; `undefined` on a machine without it. `SOFFICE` names it where it is somewhere else. */
export const SOFFICE = [process.env.SOFFICE, 'soffice', 'libreoffice', ...PLACES].find(
  (program) => program !== undefined && runs(program),
);

/** `describe` where there is a referee; says why not elsewhere. */
export function describeWithReferee(name: string, tests: () => void): void {
  if (SOFFICE !== undefined) describe(name, tests);
  else {
    console.warn(`Skipped, because LibreOffice (soffice) was not found: ${name}`);
    describe.skip(name, tests);
  }
}

/**
 * Lets LibreOffice open a workbook, recalculate all of it and save it in another format. Each call is a process
 * with a profile of its own: one that fails must not end others, and its exit code says nothing.
 *
 * @returns the converted file; throws when there is none
 */
export function convert(workbook: Uint8Array, format: 'xlsx' | 'pdf'): Uint8Array {
  const folder = mkdtempSync(path.join(tmpdir(), 'sakip-referee-'));
  try {
    const profile = path.join(folder, 'profile');
    mkdirSync(path.join(profile, 'user'), { recursive: true });
    writeFileSync(path.join(profile, 'user', 'registrymodifications.xcu'), PROFILE);
    const source = path.join(folder, 'workbook.xlsx');
    writeFileSync(source, workbook);
    const out = path.join(folder, 'out');
    const options = [`-env:UserInstallation=${pathToFileURL(profile)}`, '--headless', '--convert-to', format];
    const said = execFileSync(SOFFICE ?? 'soffice', [...options, '--outdir', out, source], {
      timeout: TIME_LIMIT,
      stdio: 'pipe',
    });
    const result = path.join(out, `workbook.${format}`);
    if (!existsSync(result)) throw new Error(`LibreOffice did not open the workbook: ${said}`);
    return readFileSync(result);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

function runs(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore', timeout: TIME_LIMIT });
    return true;
  } catch {
    return false;
  }
}
