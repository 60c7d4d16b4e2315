import { layoutOf, relationsIn } from '../../support/tables';

describe('relations between columns', () => {
  it('go with the year, a change with every measure that it may be of', () => {
    expect(
      relationsIn(
        layoutOf(`
          No | Indikator | 2023 | < | < | 2024 | < | < | Perubahan
          ^ | ^ | Target | Realisasi | Capaian | Target | Realisasi | Capaian | ^
          1 | Nilai SAKIP | 68 | 68 | 100,00 | 70 | 71 | 101,43 | 1,43`),
      ),
    ).toBe('E=capaian(D,C) H=capaian(G,F) I=perubahan(G,D) I=perubahan(H,E)');
  });

  it('go with the quarter', () => {
    expect(
      relationsIn(
        layoutOf(`
          No | Indikator | Target | Triwulan I | < | < | Triwulan II | < | <
          ^ | ^ | ^ | Target | Realisasi | Capaian | Target | Realisasi | Capaian
          1 | Nilai SAKIP | 70 | 20 | 21 | 105,00 | 40 | 41 | 102,50`),
      ),
    ).toBe('F=capaian(E,D) I=capaian(H,G)');
  });

  it('go with the columns under their own label, whatever the title says of them', () => {
    expect(
      relationsIn(
        layoutOf(`
          Perkembangan Capaian Tahun 2024 (kumulatif)
          No | Indikator | Smt I | < | < | s.d. Smt II | < | <
          ^ | ^ | Target | Realisasi | % | Target | Realisasi | %
          1 | Nilai SAKIP | 60 | 61 | 101,67 | 70 | 71 | 101,43`),
      ),
    ).toBe('E=capaian(D,C) H=capaian(G,F)');
  });

  it('measure progress towards the target of the year that its header names', () => {
    const layout = layoutOf(`
      Perbandingan Realisasi dengan Target Renstra 2022-2026
      Indikator | Realisasi | < | < | Target Renstra | < | < | Progres terhadap 2026 (%)
      ^ | 2022 | 2023 | 2024 | 2024 | 2025 | 2026 | ^
      Nilai SAKIP | 66 | 68 | 70 | 69 | 72 | 75 | 93,33`);
    expect(relationsIn(layout)).toBe('H=kemajuan(D,G)');
  });

  it('ignore the one quarter that a table is about', () => {
    expect(
      relationsIn(
        layoutOf(`
          Capaian sampai dengan Triwulan III Tahun 2024
          No | Indikator | Target 2024 | Realisasi s.d. TW III | % Capaian
          1 | Nilai SAKIP | 70 | 60 | 85,71`),
      ),
    ).toBe('E=capaian(D,C)');
  });

  it('keep kinds of spending apart', () => {
    expect(
      relationsIn(
        layoutOf(`
          No | Program | Belanja Operasi | < | < | Belanja Modal | < | <
          ^ | ^ | Pagu | Realisasi | % | Pagu | Realisasi | %
          1 | Program Penunjang | 10.000.000 | 9.000.000 | 90,00 | 5.000.000 | 5.000.000 | 100,00`),
      ),
    ).toBe('E=penyerapan(D,C) H=penyerapan(G,F)');
  });

  it('measure progress against a target of a later year', () => {
    expect(
      relationsIn(
        layoutOf(`
          No | Indikator | Realisasi | < | Target Akhir Renstra 2026 | Kemajuan (%)
          ^ | ^ | 2023 | 2024 | ^ | ^
          1 | Nilai SAKIP | 68 | 71 | 80 | 88,75`),
      ),
    ).toBe('F=kemajuan(D,E)');
  });

  it('take sisa and efisiensi from budget, results and spending', () => {
    expect(
      relationsIn(
        layoutOf(`
          No | Sasaran | Target | Realisasi | Capaian | Pagu | Realisasi Anggaran | % | Sisa Anggaran | Efisiensi
          1 | Tata kelola | 70 | 71 | 101,43 | 10.000.000 | 9.000.000 | 90,00 | 1.000.000 | 11,43`),
      ),
    ).toBe('E=capaian(D,C) H=penyerapan(G,F) I=sisa(F,G) J=efisiensi(E,H)');
  });

  it('are not made between units of different worth', () => {
    expect(
      relationsIn(
        layoutOf(`
          No | Program | Pagu (Rp) | Realisasi Anggaran (juta rupiah) | Penyerapan (%)
          1 | Program Penunjang | 10.000.000 | 9,00 | 90,00`),
      ),
    ).toBe('');
  });

  it('take what is added up to the last quarter for the year', () => {
    expect(
      relationsIn(
        layoutOf(`
          Capaian Kinerja Tahun 2024
          Indikator Kinerja | Target | Realisasi s.d. | < | < | < | % Capaian
          ^ | ^ | TW 1 | TW 2 | TW 3 | TW 4 | ^
          Nilai SAKIP | 70 | 20 | 40 | 60 | 71 | 101,43`),
      ),
    ).toBe('G=capaian(F,B)');
  });

  it('compare a budget with that before its change', () => {
    expect(
      relationsIn(
        layoutOf(`
          Anggaran Sebelum dan Sesudah Perubahan Tahun 2024
          No | Program | APBD Murni (Rp) | APBD Perubahan (Rp) | Bertambah/(Berkurang) (Rp)
          1 | Program Jalan | 5.000.000 | 7.000.000 | 2.000.000`),
      ),
    ).toBe('E=perubahan(D,C)');
  });
});
