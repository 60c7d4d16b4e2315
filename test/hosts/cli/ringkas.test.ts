import { existsSync, linkSync, readFileSync } from 'node:fs';
import { inFolderOf, sakip } from './support';

inFolderOf({
  'a.xlsx': 'isi',
  'b.xlsm': 'isi',
  'ada.xlsx': 'lama',
  'rusak.xlsx': 'unreadable',
  'kosong.xlsx': 'bare',
  'gagal.xlsx': 'crash',
  'baru.xlsx': 'newer',
});

const read = (file: string) => readFileSync(file, 'utf8');

describe('sakip ringkas', () => {
  it('writes the workbook with its sheets, and says what it made and what not', async () => {
    expect(await sakip(['ringkas', 'a.xlsx', '-o', 'hasil.xlsx'])).toEqual({
      code: 0,
      stdout:
        'hasil.xlsx berisi salinan a.xlsx dengan 2 lembar ringkasan:\n  ringkasan\n  temuan\n\n' +
        'Tidak dibuat:\n  Efisiensi: Tidak ada tabel efisiensi.\n',
      stderr: '',
    });
    expect(read('hasil.xlsx')).toBe('isi + ringkasan temuan F4');
    expect(read('a.xlsx')).toBe('isi');
  });

  it('says what must be known of the sheets', async () => {
    const { stdout } = await sakip(['ringkas', 'a.xlsx', '-o', 'd.xlsx', '--lembar', 'rekap-capaian']);
    expect(stdout).toContain('\n\nPerlu diketahui:\n  Memuat Triwulan IV saja.\n');
  });

  it('says that the settings of a later version did not count', async () => {
    const { code, stderr } = await sakip(['ringkas', 'baru.xlsx', '-o', 'c.xlsx']);
    expect([code, existsSync('c.xlsx')]).toEqual([0, true]);
    expect(stderr).toContain('versi SAKIP yang lebih baru');
  });

  it('takes the sheets and the paper that were asked for', async () => {
    await sakip([
      'ringkas',
      'b.xlsm',
      '-o',
      'c.xlsm',
      '--lembar',
      'temuan, rekap-anggaran',
      '--kertas',
      'Legal',
    ]);
    expect(read('c.xlsm')).toBe('isi + temuan rekap-anggaran Legal');
  });

  it.each([
    ['the same name', 'a.xlsx'],
    ['another way to the same file', './x/../a.xlsx'],
    ['another name of the same file', 'tautan.xlsx'],
  ])('never writes over its source: %s', async (_, out) => {
    if (out === 'tautan.xlsx') linkSync('a.xlsx', out);
    const { code, stderr } = await sakip(['ringkas', 'a.xlsx', '-o', out, '--timpa']);
    expect(code).toBe(2);
    expect(stderr).toContain('akan menimpa buku kerja asalnya');
    expect(read('a.xlsx')).toBe('isi');
  });

  it('writes over a file only when told to', async () => {
    const refused = await sakip(['ringkas', 'a.xlsx', '-o', 'ada.xlsx']);
    expect([refused.code, read('ada.xlsx')]).toEqual([2, 'lama']);
    expect(refused.stderr).toBe(
      'sakip: ada.xlsx sudah ada. Tulis nama lain setelah -o, atau tambahkan --timpa untuk menggantinya.\n',
    );
    expect((await sakip(['ringkas', 'a.xlsx', '-o', 'ada.xlsx', '--timpa'])).code).toBe(0);
    expect(read('ada.xlsx')).toBe('isi + ringkasan temuan F4');
  });

  it.each([
    ['tiada.xlsx', 'tiada.xlsx: Berkas atau folder tidak ditemukan.'],
    ['rusak.xlsx', 'rusak.xlsx: Berkas ini bukan buku kerja Excel.'],
    ['kosong.xlsx', 'kosong.xlsx: Tidak ada lembar yang dapat dibuat. Tidak ada tabel efisiensi.'],
    [
      'gagal.xlsx',
      'gagal.xlsx: Program gagal meringkas berkas ini; mohon laporkan kepada pembuatnya (boom).',
    ],
    ['b.xlsm', 'Nama hasil hasil.xlsx harus berakhiran .xlsm'],
  ])('writes nothing for %s, and says why', async (file, sentence) => {
    const { code, stdout, stderr } = await sakip(['ringkas', file, '-o', 'hasil.xlsx']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(sentence);
    expect(existsSync('hasil.xlsx')).toBe(false);
  });

  it('says which folder can not be written to', async () => {
    const { code, stderr } = await sakip(['ringkas', 'a.xlsx', '-o', 'tiada/hasil.xlsx']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^sakip: Hasil tidak dapat ditulis ke tiada.hasil\.xlsx: /);
  });

  it.each([
    [['ringkas', 'a.xlsx'], 'Opsi "-o, --keluaran <berkas>" belum disebutkan.'],
    [
      ['ringkas', 'a.xlsx', '-o', 'b.xlsx', '--lembar', 'ringkasan,rekap'],
      'Lembar "rekap" tidak dikenal; pilih dari: ringkasan, rekap-capaian, rekap-anggaran, efisiensi, temuan, kertas-kerja.',
    ],
    [
      ['ringkas', 'a.xlsx', '-o', 'b.xlsx', '--kertas', 'A3'],
      'Nilai "A3" untuk --kertas tidak dikenal; pilih salah satu dari: F4, Legal, A4.',
    ],
  ])('refuses a wrong call: %j', async (args, sentence) => {
    const { code, stderr } = await sakip(args);
    expect(code).toBe(2);
    expect(stderr).toContain(`sakip: ${sentence}\n`);
  });

  it('takes its sheets out of a copy again', async () => {
    await sakip(['ringkas', 'a.xlsx', '-o', 'b.xlsx', '--lembar', 'temuan']);
    expect(await sakip(['ringkas', 'b.xlsx', '-o', 'c.xlsx', '--hapus'])).toEqual({
      code: 0,
      stdout: 'c.xlsx berisi salinan b.xlsx tanpa 2 lembar ringkasan:\n  temuan\n  F4\n',
      stderr: '',
    });
    expect([read('b.xlsx'), read('c.xlsx')]).toEqual(['isi + temuan F4', 'isi']);
  });

  it.each([
    ['a.xlsx', 'Buku kerja ini tidak memuat lembar ringkasan, sehingga tidak ada yang dihapus.'],
    ['rusak.xlsx', 'Berkas ini bukan buku kerja Excel.'],
  ])('has nothing to take out of %s, and says so', async (file, sentence) => {
    const { code, stderr } = await sakip(['ringkas', file, '-o', 'hasil.xlsx', '--hapus']);
    expect([code, stderr]).toEqual([2, `sakip: ${file}: ${sentence}\n`]);
    expect(existsSync('hasil.xlsx')).toBe(false);
  });

  it('has its help in Bahasa Indonesia', async () => {
    const { code, stdout } = await sakip(['ringkas', '--help']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Cara pakai: sakip ringkas FILE -o HASIL/);
    expect(stdout).not.toMatch(/usage|options?:|commands?:|arguments?:|display|default|choices/i);
  });
});
