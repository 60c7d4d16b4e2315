import { comparableFacts, readReport } from '#core/fact';
import { draw } from '../../support/draw';

/** The facts of a drawn workbook as `subject | year | measure | value`. */
function factsIn(drawn: string): string[] {
  return readReport(draw(drawn)).facts.map(
    ({ subject, tahun, ukuran, quantity }) =>
      `${subject.key} | ${tahun} | ${ukuran} | ${quantity.shown.toString()}`,
  );
}

describe('facts', () => {
  it('tell subject, year, measure and value', () => {
    expect(
      factsIn(`
        Capaian Kinerja Tahun 2024
        No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
        1 | Nilai SAKIP | Nilai | 70 | 71,50 | 102,14`),
    ).toEqual([
      'nilai sakip | 2024 | target | 70',
      'nilai sakip | 2024 | realisasi | 71.5',
      'nilai sakip | 2024 | capaian | 102.14',
    ]);
  });

  it.each([
    ['percent where their inputs give percent', '1,10 | 1,55', ['1.1', '1.55']],
    ['fractions where their inputs give a hundred times as much', '0,90 | 1,20', ['90', '120']],
  ])('take small results for %s', (_, results, values) => {
    const [first, second] = results.split(' | ');
    const [a, b] = values[0] === '90' ? ['450.000.000', '720.000.000'] : ['5.500.000', '9.300.000'];
    const facts = factsIn(`
        Realisasi Anggaran Tahun 2024
        No | Program | Pagu | Realisasi | Penyerapan
        1 | Program Penunjang | 500.000.000 | ${a} | ${first}
        2 | Program Penyuluhan | 600.000.000 | ${b} | ${second}`);
    const found = facts.flatMap((fact) => /penyerapan \| (.+)$/.exec(fact)?.[1] ?? []);
    expect(found).toEqual(values);
  });

  it('take the year of the column before that of the title', () => {
    expect(
      factsIn(`
        Perbandingan Realisasi Kinerja Tahun 2024
        No | Indikator | Realisasi 2023 | Realisasi 2024
        1 | Nilai SAKIP | 68 | 71`),
    ).toEqual(['nilai sakip | 2023 | realisasi | 68', 'nilai sakip | 2024 | realisasi | 71']);
  });

  it('take the year of the row where years go down', () => {
    expect(
      factsIn(`
        Perkembangan Anggaran
        Tahun | Uraian | Pagu | Realisasi
        2023 | Belanja Pegawai | 10.000.000 | 9.000.000
        2024 | Belanja Pegawai | 11.000.000 | 10.000.000`),
    ).toEqual([
      'belanja pegawai | 2023 | pagu | 10000000',
      'belanja pegawai | 2023 | realisasi-anggaran | 9000000',
      'belanja pegawai | 2024 | pagu | 11000000',
      'belanja pegawai | 2024 | realisasi-anggaran | 10000000',
    ]);
  });

  it('speak of the program for money and of the indikator for results', () => {
    expect(
      factsIn(`
        Kinerja dan Anggaran Tahun 2024
        Indikator | Target | Realisasi | Program | Pagu | Realisasi Anggaran
        Nilai SAKIP | 70 | 71 | Program Penunjang | 10.000.000 | 9.000.000`),
    ).toEqual([
      'nilai sakip | 2024 | target | 70',
      'nilai sakip | 2024 | realisasi | 71',
      'program penunjang | 2024 | pagu | 10000000',
      'program penunjang | 2024 | realisasi-anggaran | 9000000',
    ]);
  });

  it('count a value that is merged over several rows once, for the name that is merged with it', () => {
    expect(
      factsIn(`
        Kinerja dan Anggaran Tahun 2024
        Sasaran | Indikator | Target | Realisasi | Anggaran
        Tata kelola baik | Nilai SAKIP | 70 | 71 | 10.000.000
        ^ | Indeks SPBE | 3 | 3,10 | ^`),
    ).toContain('tata kelola baik | 2024 | pagu | 10000000');
  });

  it('leave totals out', () => {
    expect(
      factsIn(`
        Realisasi Anggaran Tahun 2024
        No | Program | Pagu | Realisasi Anggaran
        1 | Program Penunjang | 10.000.000 | 9.000.000
        Jumlah | < | 10.000.000 | 9.000.000`),
    ).toHaveLength(2);
  });

  it('keep the state before a plan apart from the year of the report', () => {
    const report = readReport(
      draw(`
        Target Kinerja Tahun 2024
        No | Indikator Kinerja | Kondisi Awal | Target
        1 | Nilai SAKIP | 60 | 70

        Capaian Kinerja Tahun 2024
        No | Indikator Kinerja | Target | Realisasi
        1 | Nilai SAKIP | 70 | 71`),
    );
    const compared = [...comparableFacts(report.facts, report.names).values()];
    expect(compared.map((group) => group.map((fact) => fact.ukuran))).toEqual([['target', 'target']]);
  });

  it('compare neither another region nor another quarter nor a budget before its change', () => {
    const report = readReport(
      draw(`
        Perbandingan Tahun 2024
        No | Indikator Kinerja | Realisasi Kabupaten | Realisasi Provinsi | Realisasi TW I
        1 | Nilai SAKIP | 71 | 75 | 20

        Capaian Kinerja Tahun 2024
        No | Indikator Kinerja | Target | Realisasi
        1 | Nilai SAKIP | 70 | 71`),
    );
    const compared = [...comparableFacts(report.facts, report.names).values()];
    expect(compared.map((group) => group.map((fact) => fact.quantity.text))).toEqual([['71', '71']]);
  });

  it('keep what is added up since the beginning apart from the year', () => {
    expect(
      readReport(
        draw(`
          Realisasi Bertahap
          No | Indikator | Target 2024 | Realisasi 2024 | Realisasi s.d. Tahun 2024
          1 | Jumlah UMKM | 100 | 110 | 310`),
      ).facts.map((fact) => fact.figure.column.qualifiers),
    ).toEqual([[], [], ['kumulatif']]);
  });

  it('know the year of the report by its titles and columns', () => {
    expect(
      readReport(
        draw(`
          Capaian Kinerja Tahun 2024
          No | Indikator | Target | Realisasi
          1 | Nilai SAKIP | 70 | 71

          Target Tahun 2025
          No | Indikator | Target
          1 | Nilai SAKIP | 72`),
      ).tahun,
    ).toBe(2024);
  });

  it('take the one year of everything else on the sheet', () => {
    const drawn = (second: string) => `
      Pengukuran Kinerja Tahun 2024
      No | Indikator | Target | Realisasi
      1 | Nilai SAKIP | 70 | 71

      ${second}
      No | Program | Pagu | Realisasi
      1 | Program Penunjang | 10.000.000 | 9.000.000`;
    const yearsOf = (text: string) =>
      readReport(draw(text)).tables[1]?.layout.columns.map((column) => column.tahun);
    expect(yearsOf(drawn('Realisasi Anggaran'))).toEqual([undefined, undefined, 2024, 2024]);
    expect(yearsOf(drawn('Realisasi Anggaran 2022-2023'))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
