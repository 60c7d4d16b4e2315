import { UNSAVED } from '#core/finding';
import { type Paint, type TextOptions, writeText, writeTextTotal } from '#core/report';
import { at, checkResult, finding } from '../../support/check-result';

const text = (parts: Parameters<typeof checkResult>[0] = {}, options: TextOptions = { lowest: 'info' }) =>
  writeText({ file: 'LKjIP.xlsx', result: checkResult(parts) }, options);

describe('writeText', () => {
  it('writes the tables, the findings by sheet and table, and the tally', () => {
    expect(text()).toBe(`LKjIP.xlsx
  Tahun 2021, 2 tabel pada 2 lembar

Tabel yang dikenali
  No.  Lembar   Rentang  Jenis               Temuan  Judul
  2.1  BAB II   A4:E10   perjanjian kinerja       –  Perjanjian Kinerja Dinas Contoh Tahun 2021
  –    BAB III  B4:G12   capaian kinerja          3  Capaian Indikator Kinerja Utama

Lembar BAB III

  Capaian Indikator Kinerja Utama
  capaian kinerja, B4:G12

    Perlu diperiksa  E5   930.47.023     format-angka
                          Pemisah ribuan tidak pada tempatnya, sehingga angka ini tidak dapat dibaca
                          dengan pasti.
    Salah            G9   85,21 → 88,27  capaian
                          Realisasi 75,03 dibagi target 85 memberi 88,27 persen. Periksa kembali
                          perhitungannya.
                          Bandingkan: E9, F9, BAB II!E9.
    Catatan          G10  66,66 → 66,67  capaian
                          Hasil dipotong, tidak dibulatkan.

Tidak dapat diperiksa
  2  target kosong: BAB III!G11, BAB III!G12

Temuan: 1 salah, 1 perlu diperiksa, 1 catatan.
1.236 perhitungan diperiksa: 1.234 sesuai, 2 berbeda; 2 tidak dapat diperiksa.
`);
  });

  it('says before all else that little could be checked, and what to do', () => {
    const one = (reason: string, cell: string) => ({
      rule: 'capaian',
      at: at('BAB III', cell),
      table: 't2',
      reason,
    });
    const tally = { agrees: 1, differs: 0, unchecked: 2 };
    const words = text({ unchecked: [one('kosong.', 'B1'), one('kosong.', 'B2')], tally });
    expect(words).toContain(
      '2 lembar\n  2 dari 3 perhitungan tidak dapat diperiksa. Sebab terbanyak: kosong.\n',
    );
    const unsaved = text({
      unchecked: [one(UNSAVED, 'B1'), one('kosong.', 'B2')],
      tally: { ...tally, agrees: 100 },
    }).replace(/\s+/g, ' ');
    expect(unsaved).toContain('2 dari 102 perhitungan tidak dapat diperiksa. Hasil 1 rumus tidak tersimpan');
    expect(unsaved).toContain('buka dan simpan berkas ini di Excel, lalu periksa lagi.');
    expect(text()).not.toContain('dari 1.238');
  });

  it('counts the hidden sheets among those with tables', () => {
    expect(text({ hidden: ['BAB II'] })).toContain('2 tabel pada 2 lembar, 1 di antaranya tersembunyi\n');
  });

  it('says why a file was not read', () => {
    expect(writeText({ file: 'b.xls', error: 'Format lama.' }, { lowest: 'info' })).toBe(
      'b.xls\n  Tidak dapat dibaca: Format lama.\n',
    );
  });

  it('leaves out what is below the lowest severity and says so', () => {
    const lines = text({}, { lowest: 'error' });
    expect(lines).not.toContain('format-angka');
    expect(lines).toContain(
      'Temuan: 1 salah, 1 perlu diperiksa, 1 catatan. Tidak ditampilkan: perlu diperiksa, catatan.',
    );
  });

  it('reports a workbook without tables', () => {
    const nothing = {
      tables: [],
      findings: [],
      unchecked: [],
      tally: { agrees: 0, differs: 0, unchecked: 0 },
    };
    expect(text({ ...nothing, tahun: undefined })).toBe(`LKjIP.xlsx
  Tahun tidak diketahui, tidak ada tabel yang dikenali

Temuan: 0 salah, 0 perlu diperiksa, 0 catatan.
0 perhitungan diperiksa: 0 sesuai, 0 berbeda; 0 tidak dapat diperiksa.
`);
  });

  it('names a few related cells and counts the rest', () => {
    const related = ['A1', 'A2', 'A3', 'A4', 'A5', 'A6'].map((cell) => at('BAB II', cell));
    expect(text({ findings: [finding({ related })] })).toContain(
      'Bandingkan: BAB II!A1, BAB II!A2, BAB II!A3, BAB II!A4, dan 2 sel lainnya.',
    );
  });

  it('shows a finding of a table that is not listed under its sheet', () => {
    const lines = text({ findings: [finding({ table: 't9', at: at('Lampiran', 'B2') })] });
    expect(lines).toContain('Lembar Lampiran\n\n  Di luar tabel\n');
  });

  it('groups what could not be checked by reason, the most frequent first', () => {
    const one = (reason: string, cell: string) => ({
      rule: 'capaian',
      table: 't2',
      reason,
      at: at('S', cell),
    });
    const unchecked = [one('nol', 'A1'), ...[1, 2, 3, 4, 5, 6, 7, 8].map((row) => one('kosong.', `B${row}`))];
    expect(text({ unchecked })).toContain(`Tidak dapat diperiksa
  8  kosong: S!B1, S!B2, S!B3, S!B4, S!B5, S!B6, dan 2 sel lainnya
  1  nol: S!A1
`);
  });

  it.each([60, 80, 100])('keeps every line within %i columns, whatever the words', (width) => {
    const long = 'Persentase Penyandang Masalah Kesejahteraan Sosial yang mendapatkan penanganan '.repeat(4);
    const findings = [
      finding({ stated: long, expected: long, message: long, related: [at(long, 'XFD1048576')] }),
      finding({ stated: '1', expected: long, message: 'x'.repeat(300) }),
    ];
    const [table] = checkResult().tables;
    const tables = table ? [{ ...table, id: 't2', title: long, sheet: long }] : [];
    const widest = Math.max(
      ...text({ findings, tables }, { lowest: 'info', width })
        .split('\n')
        .map((l) => l.length),
    );
    expect(widest).toBeLessThanOrEqual(width);
  });

  it('lets no control character of a file reach the terminal', () => {
    const evil = '\u001b[2J\u202egnp.\r\nbaris';
    const findings = [finding({ stated: evil, message: evil, related: [at(evil, 'A1')] })];
    const written = writeText({ file: evil, result: checkResult({ findings }) }, { lowest: 'info' });
    expect(written.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
    expect(written).toContain('[2J gnp. baris');
  });

  it('paints only through the given brushes, without disturbing the alignment', () => {
    const mark = (text: string) => `<${text}>`;
    const paint: Paint = { strong: mark, faint: mark, error: mark, warning: mark, info: mark };
    const painted = text({}, { lowest: 'info', paint });
    expect(painted).toContain('<Salah          >  G9   <85,21 → 88,27>  <capaian>');
    expect(painted.replace(/[<>]/g, '')).toBe(text());
  });
});

describe('writeTextTotal', () => {
  it('sums up a call with several files', () => {
    const reports = [
      { file: 'a.xlsx', result: checkResult() },
      { file: 'b.xlsx', result: checkResult() },
      { file: 'c.xls', error: 'Format lama.' },
    ];
    expect(writeTextTotal(reports)).toBe(
      '3 berkas: 2 diperiksa, 1 tidak dapat dibaca. Temuan: 2 salah, 2 perlu diperiksa, 2 catatan.\n',
    );
  });
});
