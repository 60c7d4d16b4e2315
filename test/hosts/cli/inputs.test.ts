import fs from 'node:fs';
import path from 'node:path';
import { findInputs } from '../../../src/hosts/cli/inputs';
import { inFolderOf } from './support';

inFolderOf({
  'a.xlsx': '',
  'laporan/LKjIP 10.xlsx': '',
  'laporan/LKjIP 2.XLSM': '',
  'laporan/dalam/c.xlsx': '',
  'laporan/~$LKjIP 2.xlsx': '',
  'laporan/catatan.docx': '',
  'lama/a.xls': '',
  'lama/b.XLSB': '',
  'lama/c.ods': '',
  'lama/.~lock.c.ods#': '',
  'kosong.xlsx/catatan.txt': '',
  'tahun [2021].xlsx': '',
});

const found = async (args: string[], separator?: string) =>
  (await findInputs(args, separator)).map((input) =>
    'error' in input ? `${input.file}: ${input.error}` : input.file.split(path.sep).join('/'),
  );

describe('findInputs', () => {
  it('takes a file as it is, whatever its name', async () => {
    expect(await found(['a.xlsx', 'laporan/catatan.docx', 'tahun [2021].xlsx'])).toEqual([
      'a.xlsx',
      'laporan/catatan.docx',
      'tahun [2021].xlsx',
    ]);
  });

  it('takes every workbook below a folder in natural order, without the lock files of Excel', async () => {
    expect(await found(['laporan'])).toEqual([
      'laporan/dalam/c.xlsx',
      'laporan/LKjIP 2.XLSM',
      'laporan/LKjIP 10.xlsx',
    ]);
  });

  it('finds workbooks of formats that can not be read, so that no one takes them for checked', async () => {
    expect(await found(['lama'])).toEqual(['lama/a.xls', 'lama/b.XLSB', 'lama/c.ods']);
    expect(await found(['lama/*'])).toEqual(['lama/a.xls', 'lama/b.XLSB', 'lama/c.ods']);
  });

  it('names the folders that it may not open, beside what it found', async () => {
    const { readdir } = fs;
    const refusing = (folder: string, options: { withFileTypes: true }, done: (...all: unknown[]) => void) =>
      path.basename(folder) === 'dalam'
        ? done(Object.assign(new Error('no'), { code: 'EACCES' }))
        : readdir(folder, options, done);
    const spy = jest.spyOn(fs, 'readdir').mockImplementation(refusing as never);
    try {
      const closed =
        'laporan/dalam: Berkas atau folder ini tidak boleh dibuka oleh akun Anda. Periksa izin aksesnya.';
      expect(await found(['laporan'])).toEqual(['laporan/LKjIP 2.XLSM', 'laporan/LKjIP 10.xlsx', closed]);
      expect(await found(['laporan/dalam'])).toEqual([closed]);
    } finally {
      spy.mockRestore();
    }
  });

  it('expands a pattern to the workbooks it matches', async () => {
    expect(await found(['laporan/*'])).toEqual(['laporan/LKjIP 2.XLSM', 'laporan/LKjIP 10.xlsx']);
    expect(await found(['**/*.xlsx'])).toEqual([
      'a.xlsx',
      'laporan/dalam/c.xlsx',
      'laporan/LKjIP 10.xlsx',
      'tahun [2021].xlsx',
    ]);
  });

  it('expands an absolute pattern', async () => {
    const folder = process.cwd().split(path.sep).join('/');
    expect(await found([`${folder}/laporan/*.xlsx`])).toEqual([`${folder}/laporan/LKjIP 10.xlsx`]);
  });

  it('reads backslashes in a pattern as separators where the machine does', async () => {
    expect(await found(['laporan\\*.xlsx'], '\\')).toEqual(['laporan/LKjIP 10.xlsx']);
  });

  it('names a file once, however often it is asked for', async () => {
    expect(await found(['a.xlsx', './a.xlsx', '*.xlsx'])).toEqual(['a.xlsx', 'tahun [2021].xlsx']);
  });

  it('skips the lock files that a shell hands over with the rest', async () => {
    expect(await found(['a.xlsx', 'laporan/~$LKjIP 2.xlsx'])).toEqual(['a.xlsx']);
  });

  it('takes lock files where nothing else is named, so that a call never says nothing', async () => {
    const lock = 'laporan/~$LKjIP 2.xlsx';
    expect(await found([lock, lock])).toEqual([lock]);
  });

  it('says what leads to no workbook', async () => {
    expect(await found(['b.xlsx', 'kosong.xlsx', 'x*.xlsx', 'laporan/*.docx'])).toEqual([
      'b.xlsx: Berkas atau folder tidak ditemukan. Periksa kembali nama dan letaknya.',
      'kosong.xlsx: Tidak ada buku kerja .xlsx atau .xlsm di dalam folder ini.',
      'x*.xlsx: Tidak ada buku kerja .xlsx atau .xlsm yang cocok dengan pola nama ini.',
      'laporan/*.docx: Tidak ada buku kerja .xlsx atau .xlsm yang cocok dengan pola nama ini.',
    ]);
  });
});
