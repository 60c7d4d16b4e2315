import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Workbook } from '#core/grid';
import { readXlsx } from '#hosts/xlsx';

/** Whether a law is tried on every workbook there is, as `npm run corpus` does, or on a few, as `npm test`. */
export const EVERY = (globalThis as { readonly everyWorkbook?: boolean }).everyWorkbook === true;

/** How often a property is tried: `few` times by `npm test`. */
export function runs(few: number, many: number): { readonly numRuns: number } {
  return { numRuns: EVERY ? many : few };
}

const FOLDER = path.join(__dirname, '../corpus/workbooks');

/** The sample report that comes with the program. */
export const SAMPLE = path.join(__dirname, '../../contoh/LKjIP-contoh.xlsx');

/** The files of real reports. */
export const CORPUS: readonly string[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.xlsx'))
  .map((file) => path.join(FOLDER, file));

/** A small report with its formulas, and one whose tables stand stacked. */
const FEW = ['bontang-iku.formulas.xlsx', 'kukar-2023.stacked.xlsx'];

/** The files on which laws are tried: the sample, and all real reports or a few of them. */
export const triedFiles: readonly string[] = [
  SAMPLE,
  ...CORPUS.filter((file) => EVERY || FEW.includes(path.basename(file))),
];

const read = new Map<string, Workbook>();

/** A workbook, read once for all tests of a suite: none of them may write on it. */
export function readOnce(file: string): Workbook {
  const workbook = read.get(file) ?? readXlsx(readFileSync(file));
  read.set(file, workbook);
  return workbook;
}
