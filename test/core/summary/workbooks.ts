import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Workbook } from '#core/grid';
import { readXlsx } from '#hosts/xlsx';
import { books } from '../../support/books';

const CORPUS = path.join(__dirname, '../../corpus/workbooks');
const SAMPLE = path.join(__dirname, '../../../contoh/LKjIP-contoh.xlsx');

/** Real reports, the sample, and the reports of invented offices, each by its name. */
export const workbooks: readonly (readonly [string, Workbook])[] = [
  ...readdirSync(CORPUS)
    .filter((file) => file.endsWith('.xlsx'))
    .map((file) => [file, readXlsx(readFileSync(path.join(CORPUS, file)))] as const),
  ['LKjIP-contoh.xlsx', readXlsx(readFileSync(SAMPLE))],
  ...books.map((book) => [book.name, book.workbook] as const),
];
