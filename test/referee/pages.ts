import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Where the pages are put to be looked at. */
const FOLDER = path.join(__dirname, '../../build/referee');

/**
 * Keeps a PDF, and its pages as pictures in grey, in `build/referee`: what they look like only a person can say.
 *
 * @returns the text of each page as it is laid out; `undefined` on a machine without poppler's tools
 */
export function pages(name: string, pdf: Uint8Array): readonly string[] | undefined {
  mkdirSync(FOLDER, { recursive: true });
  const file = path.join(FOLDER, `${name}.pdf`);
  writeFileSync(file, pdf);
  const folder = mkdtempSync(path.join(tmpdir(), 'sakip-pages-'));
  try {
    execFileSync('pdftoppm', ['-r', '80', '-gray', '-png', file, path.join(FOLDER, name)], {
      stdio: 'ignore',
    });
    const text = path.join(folder, 'text');
    execFileSync('pdftotext', ['-layout', file, text], { stdio: 'ignore' });
    // Each page ends in a form feed.
    return readFileSync(text, 'utf8').split('\f').slice(0, -1);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    console.warn('Pages were not looked at, because pdftoppm and pdftotext were not found.');
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
