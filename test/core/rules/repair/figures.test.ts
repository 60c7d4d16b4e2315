import { anggaranTable, capaianTable } from '../table';
import { fixesIn } from './fixes-in';

describe('a row whose result follows from no other figures', () => {
  it('offers each of its figures that would do, the result first', () => {
    const drawn = capaianTable(['Indeks kepuasan | 82 | 84,50 | 85,21', 'Rumah layak | 75 | 72 | 96,00']);
    expect(fixesIn(drawn)).toEqual([
      'suggested Ganti capaian 85,21 menjadi 103,05: E3 85.21 (0.00) to 103.05',
      'suggested Ganti realisasi 84,50 menjadi 69,87 agar capaian 85,21 tetap: D3 84.5 (0.00) to 69.87',
    ]);
  });

  it('keeps texts texts, in their own notation', () => {
    const drawn = anggaranTable([
      "1 | Program A | 'Rp. 50.000.000,-' | 'Rp. 45.000.000,-' | '70,00 %'",
      "2 | Program B | 'Rp. 40.000.000,-' | 'Rp. 33.000.000,-' | '82,50 %'",
    ]);
    expect(fixesIn(drawn, 'penyerapan')[0]).toBe(
      'suggested Ganti penyerapan 70,00 menjadi 90,00: E3 70,00 % to 90,00 %',
    );
  });

  it('says that a formula gives way to a figure, and offers typed figures before', () => {
    const drawn = capaianTable([
      'Indeks kepuasan | 80 | =C4 + 2 -> 72 | 85,00',
      'Rumah layak | 75 | 72 | 96,00',
    ]);
    expect(fixesIn(drawn)).toEqual([
      'suggested Ganti capaian 85,00 menjadi 90,00: E3 85 (0.00) to 90',
      'suggested Ganti realisasi 72 menjadi 68 agar capaian 85,00 tetap (rumusnya diganti dengan angka): D3 =C4 + 2 -> 72 to 68',
    ]);
  });

  it('offers no input from which the formula of the result takes its value: it would move along', () => {
    const drawn = capaianTable([
      'Indeks kepuasan | 80 | 72 | =D3/C3*90 -> 81,00',
      'Rumah layak | 75 | 72 | 96,00',
    ]);
    expect(fixesIn(drawn)).toEqual([
      'suggested Ganti capaian 81,00 menjadi 90,00 (rumusnya diganti dengan angka): E3 =D3/C3*90 -> 81 (0.00) to 90',
    ]);
  });

  it('mends a difference of rounding by the result alone', () => {
    const drawn = capaianTable(['Indeks kepuasan | 79,00 | 92,45 | 117,02', 'Rumah layak | 75 | 72 | 96,00']);
    expect(fixesIn(drawn)).toEqual([
      'suggested Ganti capaian 117,02 menjadi 117,03: E3 117.02 (0.00) to 117.03',
    ]);
  });
});

const BUDGET = [
  '1 | Program A | 50.000.000 | 45.000.000 | 90,00',
  '2 | Program B | 40.000.000 | 33.000.000 | 82,50',
  '3 | Program C | 10.000.000 | 9.000.000 | 90,00',
];

describe('a total', () => {
  it('is certainly wrong where each of its parts is borne out and nothing bears it out', () => {
    const drawn = anggaranTable([...BUDGET, 'Jumlah | | 120.000.000 | 87.000.000 | ']);
    expect(fixesIn(drawn, 'jumlah')).toEqual([
      'suggested! Ganti jumlah pagu 120.000.000 menjadi 100.000.000: C6 120000000 (#,##0) to 100000000',
    ]);
  });

  it('is not where its own share comes out with it', () => {
    const drawn = anggaranTable([...BUDGET, 'Jumlah | | 120.000.000 | 87.000.000 | 72,50']);
    expect(fixesIn(drawn, 'jumlah')[0]).toMatch(/^suggested Ganti/);
  });

  it('comes after the part that breaks a calculation too, which mends both and is certain', () => {
    const wrong = ['1 | Program A | 55.000.000 | 45.000.000 | 90,00', ...BUDGET.slice(1)];
    const drawn = anggaranTable([...wrong, 'Jumlah | | 100.000.000 | 87.000.000 | 87,00']);
    expect(fixesIn(drawn)).toEqual([
      'suggested! Ganti pagu 55.000.000 menjadi 50.000.000, sehingga 2 hitungan cocok: C3 55000000 (#,##0) to 50000000',
      'suggested Ganti jumlah pagu 100.000.000 menjadi 105.000.000: C6 100000000 (#,##0) to 105000000',
    ]);
  });

  it('is never certain where a formula stands', () => {
    const drawn = anggaranTable([...BUDGET, 'Jumlah | | =C3+C4 -> 90.000.000 | 87.000.000 | ']);
    expect(fixesIn(drawn, 'jumlah')).toEqual([
      'suggested Ganti jumlah pagu 90.000.000 menjadi 100.000.000 (rumusnya diganti dengan angka): C6 =C3+C4 -> 90000000 (#,##0) to 100000000',
    ]);
  });
});

describe('figures of two tables', () => {
  const plan = (target: string) => `
    Tabel 2.4 Perjanjian Kinerja Tahun 2024
    No | Indikator Kinerja | Satuan | Target
    1 | Indeks kepuasan masyarakat | Nilai | ${target}
    2 | Persentase rumah layak huni | Persen | 75
    3 | Nilai SAKIP | Nilai | 70

    Tabel 3.1 Capaian Kinerja Tahun 2024
    No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian %
    1 | Indeks kepuasan masyarakat | Nilai | 82 | 84 | 102,44
    2 | Persentase rumah layak huni | Persen | 75 | 72 | 96,00
    3 | Nilai SAKIP | Nilai | 70 | 71,4 | 102,00`;

  it('offer first the one that breaks nothing else, and are never certain by themselves', () => {
    const [first, second] = fixesIn(plan('28'), 'lintas-tabel');
    expect(first).toBe(
      'suggested Ganti target di Tabel 2.4 (D3) 28 menjadi 82 agar target 82 tetap: D3 28 to 82',
    );
    expect(second).toBe('suggested Ganti target 82 menjadi 28: D9 82 to 28');
  });
});
