import { checkWorkbook } from '#core';
import { draw } from '../../../support/draw';
import { edited } from '../../../support/edited';
import { changesOf, isSafe, readings } from '../../../support/mending';
import { anggaranTable } from '../table';
import { fixesIn } from './fixes-in';

describe('numbers stored as text', () => {
  it('become numbers all at once, whatever they show', () => {
    const drawn = anggaranTable([
      "1 | Program A | '50.000.000' | 'Rp. 45.000.000,-' | '90,00%'",
      '2 | Program B | 40.000.000 | 33.000.000 | 82,50%',
    ]);
    expect(fixesIn(drawn)).toEqual([
      'safe! Ubah 3 angka pada tabel ini dari teks menjadi angka: C3 50.000.000 to 50000000 (#,##0), ' +
        'D3 Rp. 45.000.000,- to 45000000 ("Rp. "#,##0",-"), E3 90,00% to 0.9 (0.00%)',
    ]);
  });

  // Others of its column take the point for thousands, but no share has twelve thousand percent.
  it.each(['Target (%) | Realisasi (%)', 'Target (Persen) | Realisasi (Persen)'])(
    'stay texts where they would be far too large for %s',
    (columns) => {
      const drawn = [
        'Tabel 3.2 Capaian Kinerja Tahun 2024',
        `No | Indikator Kinerja | ${columns} | Capaian (%)`,
        "1 | Angka A | '90,5' | '45,25' | 50,00",
        "2 | Angka B | '12.345' | '12.345' | 100,00",
      ].join('\n');
      expect(fixesIn(drawn).join()).not.toContain('12345');
    },
  );

  // `Rp. 1.000,-` becomes a number as well, and tells nothing of points any more.
  it('stay texts by which a figure with words is read', () => {
    const workbook = draw(`
      Tabel 3.1 Capaian Kinerja Tahun 2024
      No | Indikator Kinerja | Target | Realisasi | Capaian (%)
      1 | Indikator kuat | '1.000 Orang' | 0 | '0,00'
      2 | Indikator lima | 0 | 0 | '100,00'
      3 | Indikator rumah | 0 | 0 | 100,00

      Tabel 3.2 Realisasi Anggaran Tahun 2024
      No | Program | Pagu Anggaran (Rp) | Realisasi Anggaran (Rp) | %
      1 | Program nomor A | 1.000 | '1,000,000' | 100.007,00
      2 | Program nomor B | 'Rp. 1.000,-' | 1.000 | 100,00
      3 | Program nomor C | '1.000.000' | 1.000 | 0,10`);
    const after = edited(workbook, changesOf(checkWorkbook(workbook), isSafe));
    expect(readings(workbook)['Lembar1!C3']).toBe('1000 0 indeks');
    expect(readings(after)['Lembar1!C3']).toBe('1000 0 indeks');
  });

  // Of 12.5 and its like, some tell how others are read, in their column, their table or the whole report.
  it.each([
    [
      'texts and slips of one table',
      `
      No | Indikator Kinerja | Target | Realisasi | Capaian (%)
      1 | Indikator kuat | '12.5' | '12.5' | '100,00'
      2 | Indikator lima | '1.000.000' | '1.000.00' | '2,102'
      3 | Indikator rumah | 80 | '1.000.00' | '95.5'`,
    ],
    [
      'texts of two tables',
      `
      No | Indikator Kinerja | Target | Realisasi | Capaian (%)
      1 | Indikator kuat | 90,50 | 90,50 | '95.5'
      2 | Indikator lima | '2.102' | '12.5' | '100,00'

      Tabel 3.2 Realisasi Anggaran Tahun 2024
      No | Program | Pagu Anggaran (Rp) | Realisasi Anggaran (Rp) | %
      1 | Program kuat | 80 | '12,5' | 100,00
      2 | Program lima | '2.102' | '1.000.00' | 100,00`,
    ],
    [
      'texts of one table, before those of the other',
      `
      No | Indikator Kinerja | Target | Realisasi | Capaian (%)
      1 | Indikator kuat | '100,00' | '2,102' | 100,00
      2 | Indikator lima | '12.5' | '661.00' | '2,102'

      Tabel 3.2 Realisasi Anggaran Tahun 2024
      No | Program | Pagu Anggaran (Rp) | Realisasi Anggaran (Rp) | %
      1 | Program kuat | '100,00' | '2,102' | 100,00`,
    ],
    [
      'a slip beside texts',
      `
      No | Indikator Kinerja | Target | Realisasi | Capaian (%)
      1 | Indikator kuat | '1.000.00' | '1.000' | '95.5'
      2 | Indikator lima | '1.000.000' | 90,50 | '95.5'

      Tabel 3.2 Realisasi Anggaran Tahun 2024
      No | Program | Pagu Anggaran (Rp) | Realisasi Anggaran (Rp) | %
      1 | Program kuat | '500' | '12,5' | 100,00`,
    ],
  ])('leave all else as it was read, whichever findings are mended: %s', (_, drawn) => {
    const workbook = draw(`Tabel 3.1 Capaian Kinerja Tahun 2024${drawn}`);
    const safe = checkWorkbook(workbook).findings.flatMap(({ fixes }) => fixes.find(isSafe) ?? []);
    expect(safe).not.toEqual([]);
    for (let some = 1; some < 2 ** safe.length; some++) {
      const changes = safe.filter((_fix, i) => some & (2 ** i)).flatMap((fix) => fix.changes);
      expect(readings(edited(workbook, changes))).toEqual(readings(workbook));
    }
  });

  it('stay texts where a formula writes them', () => {
    const drawn = anggaranTable([
      "1 | Program A | =TEXT(H1) -> '50.000.000' | 45.000.000 | 90,00%",
      '2 | Program B | 40.000.000 | 33.000.000 | 82,50%',
    ]);
    expect(fixesIn(drawn)).toEqual([]);
  });
});

describe('a malformed numeral', () => {
  const program = (pagu: string) =>
    anggaranTable([
      `1 | Program A | '${pagu}' | 45.000.000 | 90,00`,
      '2 | Program B | 40.000.000 | 33.000.000 | 82,50',
    ]);

  it('is safely mended where only its separators are mixed', () => {
    expect(fixesIn(program('50.000.000.00'), 'format-angka')).toEqual([
      'safe! Tulis "50.000.000.00" sebagai angka 50.000.000,00: C3 50.000.000.00 to 50000000 (#,##0.00)',
    ]);
  });

  it('is no more than likely where a digit may be lost', () => {
    expect(fixesIn(program('50..000.000'), 'format-angka')).toEqual([
      'suggested Tulis "50..000.000" sebagai angka 50.000.000: C3 50..000.000 to 50000000 (#,##0)',
    ]);
  });

  it('is no more than likely where it then stands against others', () => {
    expect(fixesIn(program('51.000.000.00'), 'format-angka')[0]).toMatch(/^s/);
  });

  it('has no fix where more than one reading is possible', () => {
    expect(fixesIn(program('500.00.000'), 'format-angka')).toEqual([]);
  });

  it('is mended with all of a habit', () => {
    const drawn = anggaranTable([
      "1 | Program A | '50.000.000.00' | '45.000.000.00' | 90,00",
      "2 | Program B | '40.000.000.00' | '33.000.000.00' | 82,50",
    ]);
    expect(fixesIn(drawn, 'format-angka')).toEqual([
      expect.stringMatching(/^safe! Tulis ulang 4 angka pada tabel ini sebagai angka: C3 .* D4 /),
    ]);
  });
});
