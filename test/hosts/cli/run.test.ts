import { fileErrorSentence } from '../../../src/hosts/cli/file-error';
import { sakip } from './support';

describe('sakip: help', () => {
  it.each([[['--help']], [['periksa', '--help']], [['aturan', '--help']], [['help', 'periksa']]])(
    'is in Bahasa Indonesia: %j',
    async (args) => {
      const { code, stdout, stderr } = await sakip(args);
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toMatch(/^Cara pakai: sakip /);
      expect(stdout).not.toMatch(/usage|options?:|commands?:|arguments?:|display|default|choices/i);
    },
  );

  it('of periksa names formats, severities, examples and exit codes', async () => {
    const { stdout } = await sakip(['periksa', '--help']);
    for (const part of ['teks, json, atau sarif', 'error (salah)', 'Contoh:', 'Kode keluar:', '--keluaran']) {
      expect(stdout).toContain(part);
    }
  });

  it('is shown, as a wrong call, when nothing is asked', async () => {
    const { code, stdout, stderr } = await sakip([]);
    expect([code, stderr]).toEqual([2, '']);
    expect(stdout).toMatch(/^Cara pakai: /);
  });

  it('of perbaiki names both ways to mend in its usage', async () => {
    const { stdout } = await sakip(['perbaiki', '--help']);
    expect(stdout).toMatch(/^Cara pakai: sakip perbaiki FILE \(--aman\|--semua\) -o HASIL/);
  });

  it('tells the version', async () => {
    expect(await sakip(['--version'])).toEqual({ code: 0, stdout: '1.2.3\n', stderr: '' });
  });
});

describe('sakip: wrong calls', () => {
  it.each([
    [['priksa'], 'Perintah "priksa" tidak dikenal.'],
    [['periksa'], 'FILE belum disebutkan. Tulis sedikitnya satu berkas, folder, atau pola nama.'],
    [['periksa', 'a', '--warna'], 'Opsi "--warna" tidak dikenal.'],
    [['periksa', 'a', '--format'], 'Opsi "--format <bentuk>" memerlukan nilai.'],
    [
      ['periksa', 'a', '--format', 'pdf'],
      'Nilai "pdf" untuk --format tidak dikenal; pilih salah satu dari: teks, json, sarif.',
    ],
    [
      ['periksa', 'a', '--tingkat', 'x'],
      'Nilai "x" untuk --tingkat tidak dikenal; pilih salah satu dari: error, warning, info.',
    ],
    [['aturan', 'a', 'b'], 'Terlalu banyak argumen.'],
  ])('%j', async (args, sentence) => {
    expect(await sakip(args)).toEqual({
      code: 2,
      stdout: '',
      stderr: `sakip: ${sentence}\nJalankan "sakip --help" untuk melihat cara pakainya.\n`,
    });
  });
});

describe('sakip aturan', () => {
  it('lists the rules', async () => {
    const { code, stdout } = await sakip(['aturan']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^capaian {7}Capaian sama dengan/);
  });

  it('explains one rule, in whatever case it is asked for', async () => {
    const { code, stdout } = await sakip(['aturan', 'Capaian']);
    expect(code).toBe(0);
    expect(stdout).toContain('Tindak lanjut\n  Hitung kembali');
  });

  it('says which rules there are when one is unknown', async () => {
    expect(await sakip(['aturan', 'cuaca'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'sakip: Aturan "cuaca" tidak dikenal. Aturan yang ada: capaian, format-angka.\n',
    });
  });
});

describe('fileErrorSentence', () => {
  it.each(['ENOENT', 'EACCES', 'EPERM', 'EBUSY', 'EISDIR', 'ERR_FS_FILE_TOO_LARGE'])('knows %s', (code) => {
    expect(fileErrorSentence(Object.assign(new Error('x'), { code }))).not.toContain('kode kesalahan');
  });

  it('names the code of any other error', () => {
    expect(fileErrorSentence(Object.assign(new Error('x'), { code: 'EIO' }))).toBe(
      'Berkas tidak dapat dibuka (kode kesalahan sistem: EIO).',
    );
  });
});
