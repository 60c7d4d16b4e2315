import { existsSync, linkSync, readFileSync, symlinkSync } from 'node:fs';
import { inFolderOf, sakip } from './support';

inFolderOf({
  'bersih.xlsx': 'clean',
  'ragu.xlsx': 'warning',
  'salah.xlsx': 'error info',
  'rusak.xlsx': 'unreadable',
  'aneh.xlsx': 'crash',
  'arsip/baru.xlsx': 'clean',
  'arsip/lama.xls': 'unreadable',
});

describe('sakip periksa: exit codes', () => {
  it.each([
    [0, ['bersih.xlsx']],
    [0, ['ragu.xlsx']],
    [1, ['bersih.xlsx', 'salah.xlsx']],
    [2, ['rusak.xlsx']],
    [2, ['salah.xlsx', 'rusak.xlsx']],
    [2, ['tidak-ada.xlsx']],
    [2, ['aneh.xlsx']],
    // Not all that was asked for was checked.
    [2, ['arsip']],
  ])('is %i for %j', async (code, files) => {
    expect((await sakip(['periksa', ...files])).code).toBe(code);
  });

  it('does not depend on what is shown', async () => {
    expect((await sakip(['periksa', 'salah.xlsx', '--format', 'json'])).code).toBe(1);
    expect((await sakip(['periksa', 'ragu.xlsx', '--tingkat', 'error'])).code).toBe(0);
  });
});

describe('sakip periksa: the other files of a call', () => {
  it('are done when one cannot be read, is missing, or breaks the checker', async () => {
    const { stdout } = await sakip([
      'periksa',
      'rusak.xlsx',
      'hilang.xlsx',
      'aneh.xlsx',
      'salah.xlsx',
      '--format',
      'json',
    ]);
    const { files } = JSON.parse(stdout);
    expect(files.map(({ file, error }: { file: string; error: string | null }) => [file, error])).toEqual([
      ['rusak.xlsx', 'Berkas ini bukan buku kerja Excel.'],
      ['hilang.xlsx', 'Berkas atau folder tidak ditemukan. Periksa kembali nama dan letaknya.'],
      ['aneh.xlsx', 'Program gagal memeriksa berkas ini; mohon laporkan kepada pembuatnya (boom).'],
      ['salah.xlsx', null],
    ]);
  });
});

describe('sakip periksa: a folder', () => {
  it('names the workbooks of old formats in it', async () => {
    const { stdout } = await sakip(['periksa', 'arsip']);
    expect(stdout).toContain('lama.xls\n  Tidak dapat dibaca: ');
    expect(stdout).toContain('2 berkas: 1 diperiksa, 1 tidak dapat dibaca.');
  });
});

describe('sakip periksa: formats', () => {
  it('writes text with a total over several files', async () => {
    const { stdout, stderr } = await sakip(['periksa', 'salah.xlsx', 'rusak.xlsx']);
    expect(stdout).toContain(
      '\n\nrusak.xlsx\n  Tidak dapat dibaca: Berkas ini bukan buku kerja Excel.\n\n2 berkas:',
    );
    expect(stderr).toBe('');
  });

  it('writes nothing but JSON to stdout, and names unreadable files on stderr', async () => {
    const { stdout, stderr } = await sakip(['periksa', 'salah.xlsx', 'rusak.xlsx', '--format', 'json']);
    expect(JSON.parse(stdout).version).toBe(1);
    expect(stderr).toBe('sakip: rusak.xlsx: Berkas ini bukan buku kerja Excel.\n');
  });

  it('writes SARIF with the version and the rules of the engine', async () => {
    const { stdout } = await sakip(['periksa', 'salah.xlsx', '--format', 'sarif']);
    const [run] = JSON.parse(stdout).runs;
    expect(run.tool.driver).toMatchObject({
      version: '1.2.3',
      rules: [{ id: 'capaian' }, { id: 'format-angka' }],
    });
    expect(run.results).toHaveLength(2);
  });

  it('shows only findings of the asked severity or above', async () => {
    const { stdout } = await sakip(['periksa', 'salah.xlsx', '--format', 'json', '--tingkat', 'warning']);
    expect(JSON.parse(stdout).files[0].findings.map((each: { severity: string }) => each.severity)).toEqual([
      'error',
    ]);
  });
});

describe('sakip periksa: names of files', () => {
  it('can not command the terminal', async () => {
    const evil = `a\u001b[2Jb.xlsx`;
    const asText = await sakip(['periksa', evil, 'x', 'y', 'z']);
    const asJson = await sakip(['periksa', evil, '--format', 'json', '--keluaran', `tiada/${evil}`]);
    const written = [asText.stdout, asText.stderr, asJson.stderr].join('');
    expect(written).toContain('a [2Jb.xlsx');
    expect(written).not.toContain('\u001b');
  });
});

describe('sakip periksa --keluaran', () => {
  it('writes the report to a file instead, without colours', async () => {
    const { code, stdout } = await sakip(['periksa', 'salah.xlsx', '--keluaran', 'hasil.txt'], {
      isTTY: true,
    });
    expect([code, stdout]).toEqual([1, '']);
    expect(readFileSync('hasil.txt', 'utf8')).toMatch(/^salah\.xlsx\n/);
  });

  it('says when it cannot write there', async () => {
    const { code, stderr } = await sakip(['periksa', 'bersih.xlsx', '--keluaran', 'tidak/ada/hasil.txt']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^sakip: Hasil tidak dapat ditulis ke tidak\/ada\/hasil\.txt: /);
  });

  it.each(['bersih.xlsx', 'baru.xlsx'])('never writes over a workbook (%s)', async (target) => {
    const { code, stderr } = await sakip(['periksa', 'bersih.xlsx', '--keluaran', target]);
    expect(code).toBe(2);
    expect(stderr).toContain('akan menimpa sebuah buku kerja');
    expect(readFileSync('bersih.xlsx', 'utf8')).toBe('clean');
    expect(existsSync('baru.xlsx')).toBe(false);
  });

  it('never writes over a workbook that it reads under another name', async () => {
    linkSync('bersih.xlsx', 'tautan.json');
    const { code, stderr } = await sakip([
      'periksa',
      'salah.xlsx',
      'bersih.xlsx',
      '--keluaran',
      'tautan.json',
    ]);
    expect([code, stderr]).toEqual([
      2,
      'sakip: Hasil tidak ditulis ke tautan.json, karena akan menimpa sebuah buku kerja.\n',
    ]);
    expect(readFileSync('bersih.xlsx', 'utf8')).toBe('clean');
  });

  const isWindows = process.platform === 'win32';
  if (isWindows) process.stdout.write('links were not tried: on Windows only administrators make them\n');
  (isWindows ? it.skip : it)('never writes over a workbook behind a link', async () => {
    symlinkSync('ragu.xlsx', 'hasil.txt');
    expect((await sakip(['periksa', 'bersih.xlsx', '--keluaran', 'hasil.txt'])).code).toBe(2);
    expect(readFileSync('ragu.xlsx', 'utf8')).toBe('warning');
  });
});
