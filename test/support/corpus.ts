import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Workbook } from '#core/grid';
import { readXlsx } from '#hosts/xlsx';

/** Where the workbooks of real reports lie. */
export const CORPUS = path.join(__dirname, '../corpus/workbooks');

const SAMPLE = path.join(__dirname, '../../contoh/LKjIP-contoh.xlsx');

/** The files of the corpus, in the order of their names. */
export const corpusFiles: readonly string[] = readdirSync(CORPUS)
  .filter((file) => file.endsWith('.xlsx'))
  .sort();

const read = new Map<string, Workbook>();

/** A workbook of the corpus, read once for all tests of a suite: none of them may write on it. */
export function corpusWorkbook(file: string): Workbook {
  return readOnce(path.join(CORPUS, file));
}

/** The sample report that comes with the program. */
export function sampleWorkbook(): Workbook {
  return readOnce(SAMPLE);
}

function readOnce(file: string): Workbook {
  const workbook = read.get(file) ?? readXlsx(readFileSync(file));
  read.set(file, workbook);
  return workbook;
}
