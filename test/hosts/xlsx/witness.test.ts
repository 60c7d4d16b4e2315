import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readXlsx } from '#hosts/xlsx';
import { ourAccount, witnessAccount } from './witness';

const ROOT = path.join(__dirname, '../../..');
const REPORTS = path.join(ROOT, 'test/corpus/workbooks');

const files = [
  path.join(ROOT, 'contoh/LKjIP-contoh.xlsx'),
  ...readdirSync(REPORTS)
    .filter((file) => file.endsWith('.xlsx'))
    .map((file) => path.join(REPORTS, file)),
];

describe('readXlsx beside an independent reader', () => {
  it.each(files.map((file) => [path.basename(file), file]))('reads %s alike', (_, file) => {
    const bytes = readFileSync(file);
    expect(ourAccount(readXlsx(bytes))).toEqual(witnessAccount(bytes));
  });
});
