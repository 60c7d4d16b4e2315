import { existsSync, linkSync, readFileSync } from 'node:fs';
import { inFolderOf, sakip } from './support';

inFolderOf({
  'a.xlsx': 'isi',
  'b.xlsm': 'isi',
  'ada.xlsx': 'lama',
  'ada.json': 'lama',
  'bersih.xlsx': 'clean',
  'kunci.xlsx': 'locked',
  'rusak.xlsx': 'unreadable',
  'catatan-rusak.xlsx': 'damaged',
  'gagal.xlsx': 'crash',
});

const read = (file: string) => readFileSync(file, 'utf8');

describe('sakip perbaiki', () => {
  it('writes a mended copy, and says what was changed and what was not', async () => {
    expect(await sakip(['perbaiki', 'a.xlsx', '--aman', '-o', 'hasil.xlsx'])).toEqual({
      code: 0,
      stdout:
        'hasil.xlsx berisi salinan a.xlsx dengan 1 sel yang diperbaiki:\n' +
        '  Lembar BAB III, format-angka: 1 sel\n' +
        '    E5  "1.234" → 1.234\n' +
        '\n' +
        'Temuan sebelumnya: 2 salah, 0 perlu diperiksa, 0 catatan.\n' +
        'Temuan sesudahnya: 1 salah, 0 perlu diperiksa, 0 catatan.\n' +
        '\n' +
        'Tidak diperbaiki:\n' +
        '  1  belum ada perbaikan yang pasti; baca penjelasannya dengan "sakip periksa"\n',
      stderr: '',
    });
    expect([read('hasil.xlsx'), read('a.xlsx')]).toEqual(['isi safe', 'isi']);
  });

  it('shows formulas that became figures, and figures as their format shows them', async () => {
    const { stdout } = await sakip(['perbaiki', 'b.xlsm', '--aman', '--semua', '-o', 'hasil.xlsm']);
    expect(stdout).toContain('  Lembar BAB III, capaian: 1 sel\n    G9  =A1 → 88,27%\n');
    expect(read('hasil.xlsm')).toBe('isi certain');
    expect((await sakip(['perbaiki', 'a.xlsx', '--semua', '-o', 'c.xlsx'])).code).toBe(0);
    expect(read('c.xlsx')).toBe('isi certain');
  });

  it('says why a finding stays whose cell can not be changed', async () => {
    const { stdout } = await sakip(['perbaiki', 'kunci.xlsx', '--aman', '-o', 'c.xlsx']);
    expect(stdout).toContain('  1  selnya terkunci pada lembar yang diproteksi\n');
  });

  it('writes the same file where there is nothing to mend', async () => {
    const { code, stdout } = await sakip(['perbaiki', 'bersih.xlsx', '--aman', '-o', 'c.xlsx']);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^Tidak ada yang dapat diperbaiki dengan pilihan ini; c\.xlsx sama dengan bersih\.xlsx\.\n/,
    );
    expect(read('c.xlsx')).toBe('clean');
  });

  it('writes a log for an auditor', async () => {
    await sakip(['perbaiki', 'a.xlsx', '--semua', '-o', 'c.xlsx', '--catatan', 'log.json']);
    const log = JSON.parse(read('log.json'));
    expect(log.changes[0].time).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
    const { time } = log.changes[0];
    const [sheet, reason] = ['BAB III', 'Sebabnya.'];
    expect(log).toEqual({
      version: 1,
      file: 'a.xlsx',
      output: 'c.xlsx',
      changes: [
        {
          time,
          sheet,
          cell: 'E5',
          from: '1.234',
          to: 1234,
          formula: null,
          format: { from: null, to: '#,##0' },
          rule: 'format-angka',
          reason,
        },
        {
          time,
          sheet,
          cell: 'G9',
          from: 1,
          to: 0.8827,
          formula: { from: 'A1', to: null },
          format: { from: null, to: '0.00%' },
          rule: 'capaian',
          reason,
        },
      ],
    });
    await sakip(['perbaiki', 'bersih.xlsx', '--aman', '-o', 'd.xlsx', '--catatan', 'kosong.json']);
    expect(JSON.parse(read('kosong.json')).changes).toEqual([]);
  });

  it('asks which fixes are wanted', async () => {
    const { code, stderr } = await sakip(['perbaiki', 'a.xlsx', '-o', 'c.xlsx']);
    expect([code, existsSync('c.xlsx')]).toEqual([2, false]);
    expect(stderr).toMatch(/^sakip: Sebutkan perbaikan mana yang diterapkan: --aman .*--semua .*\n$/);
  });

  it.each([
    ['its source', ['-o', 'a.xlsx', '--timpa'], 'akan menimpa buku kerja asalnya'],
    ['another name of it', ['-o', 'tautan.xlsx', '--timpa'], 'akan menimpa buku kerja asalnya'],
    ['another kind of file', ['-o', 'c.xlsm'], 'harus berakhiran .xlsx'],
    ['a file that is there', ['-o', 'ada.xlsx'], 'ada.xlsx sudah ada'],
    ['a log that is there', ['-o', 'c.xlsx', '--catatan', 'ada.json'], 'ada.json sudah ada'],
    ['a workbook as a log', ['-o', 'c.xlsx', '--catatan', 'd.xlsx'], 'akan menimpa sebuah buku kerja'],
    [
      'its source as a log',
      ['-o', 'c.xlsx', '--catatan', 'a.xlsx', '--timpa'],
      'akan menimpa sebuah buku kerja',
    ],
  ])('writes nothing over %s', async (_, args, sentence) => {
    linkSync('a.xlsx', 'tautan.xlsx');
    const { code, stderr } = await sakip(['perbaiki', 'a.xlsx', '--aman', ...args]);
    expect(code).toBe(2);
    expect(stderr).toContain(sentence);
    expect([read('a.xlsx'), read('ada.xlsx'), read('ada.json'), existsSync('c.xlsx')]).toEqual([
      'isi',
      'lama',
      'lama',
      false,
    ]);
  });

  it('writes over what is there when told to', async () => {
    const args = ['perbaiki', 'a.xlsx', '--aman', '-o', 'ada.xlsx', '--catatan', 'ada.json', '--timpa'];
    expect((await sakip(args)).code).toBe(0);
    expect(read('ada.xlsx')).toBe('isi safe');
    expect(read('ada.json')).toContain('"version": 1');
  });

  it.each([
    ['tiada.xlsx', 'tidak ditemukan'],
    ['rusak.xlsx', 'bukan buku kerja Excel'],
    ['gagal.xlsx', 'Program gagal memperbaiki berkas ini'],
  ])('says why nothing can be done with %s', async (file, sentence) => {
    const { code, stderr } = await sakip(['perbaiki', file, '--aman', '-o', 'c.xlsx']);
    expect([code, existsSync('c.xlsx')]).toEqual([2, false]);
    expect(stderr).toContain(sentence);
  });

  it('says that what the workbook kept could not be read', async () => {
    const { stderr } = await sakip(['perbaiki', 'catatan-rusak.xlsx', '--aman', '-o', 'c.xlsx']);
    expect(stderr).toContain('Pengaturan dan pengabaian yang tersimpan di dalam berkas ini rusak');
  });
});
