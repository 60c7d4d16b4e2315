import { fixesIn } from './fixes-in';

const GRADES = (rows: string) => `
  Tabel 3.2 Capaian Kinerja Tahun 2024
  No | Indikator Kinerja | Target | Realisasi | Capaian (%) | Predikat
  ${rows}

  Skala Nilai | Predikat
  91 - 100 | Sangat Baik
  76 - 90 | Baik
  66 - 75 | Cukup
  0 - 65 | Kurang`;

describe('a predikat', () => {
  it('is certainly wrong where its capaian comes out and the report prints the scale', () => {
    const drawn = GRADES(
      '1 | Indeks kepuasan | 80 | 72 | 90,00 | CUKUP\n2 | Rumah layak | 75 | 72 | 96,00 | SANGAT BAIK',
    );
    expect(fixesIn(drawn)).toEqual(['suggested! Ganti predikat "CUKUP" menjadi "BAIK": F3 CUKUP to BAIK']);
  });

  it('is not where its capaian follows from nothing', () => {
    const drawn = GRADES(
      '1 | Indeks kepuasan | | | 90,00 | Cukup\n2 | Rumah layak | 75 | 72 | 96,00 | Sangat Baik',
    );
    expect(fixesIn(drawn, 'predikat')).toEqual([
      'suggested Ganti predikat "Cukup" menjadi "Baik": F3 Cukup to Baik',
    ]);
  });
});

it('writes the name of the perjanjian kinerja, behind what the list puts before it', () => {
  const drawn = `
    Tabel 2.4 Perjanjian Kinerja Tahun 2024
    No | Indikator Kinerja | Satuan | Target
    1 | Persentase pengelolaan barang milik daerah yang berada di pengguna | Persen | 96,5

    Tabel 3.2 Capaian Kinerja Tahun 2024
    No | Indikator Kinerja | Satuan | Target | Realisasi
    1 | 4. Persentase pengelolaan barang milik daerah yang verada di pengguna | Persen | 96,5 | 97`;
  expect(fixesIn(drawn, 'struktur')).toEqual([
    'suggested Samakan nama indikator dengan "Persentase pengelolaan barang milik daerah yang berada di...": ' +
      'B7 4. Persentase pengelolaan barang milik daerah yang verada di pengguna to 4. Persentase pengelolaan barang milik daerah yang berada di pengguna',
  ]);
});

const CAPAIAN = `
    No | Indikator Kinerja | Target | Realisasi | Capaian %
    1 | Indeks kepuasan masyarakat | 82 | 84 | 102,44
    2 | Persentase rumah layak huni | 75 | 72 | 96,00`;

describe('the number of a table', () => {
  it('is the next one where that is free', () => {
    const drawn = `
    Tabel 3.1 Capaian Kinerja Tahun 2024${CAPAIAN}

    Tabel 3.1 Pagu Program Tahun 2024
    No | Program | Pagu (Rp) | Realisasi (Rp) | %
    1 | Program A | 50.000.000 | 45.000.000 | 90,00
    2 | Program B | 40.000.000 | 33.000.000 | 82,50

    Tabel 3.3 Lain-lain Tahun 2024
    No | Program | Pagu (Rp) | Realisasi (Rp) | %
    1 | Program C | 50.000.000 | 45.000.000 | 90,00
    2 | Program D | 40.000.000 | 33.000.000 | 82,50`;
    expect(fixesIn(drawn, 'struktur')).toEqual([
      'suggested Ganti nomor tabel menjadi 3.2: A6 Tabel 3.1 Pagu Program Tahun 2024 to Tabel 3.2 Pagu Program Tahun 2024',
    ]);
  });
});

describe("a title's year", () => {
  const report = (target: string) => `
    Laporan Kinerja Tahun 2024

    Tabel 3.1 Capaian Kinerja Tahun 2024${CAPAIAN}

    Tabel 3.2 Target Kinerja Tahun 2023
    No | Indikator Kinerja | Satuan | Target
    1 | Indeks kepuasan masyarakat | Nilai | ${target}
    2 | Persentase rumah layak huni | Persen | 75

    Tabel 3.3 Realisasi Anggaran Tahun 2024
    No | Program | Pagu (Rp) | Realisasi (Rp) | %
    1 | Program A | 50.000.000 | 45.000.000 | 90,00
    2 | Program B | 40.000.000 | 33.000.000 | 82,50`;

  it('is safely the year of the report', () => {
    expect(fixesIn(report('82'), 'tahun')).toEqual([
      'safe! Ganti tahun 2023 pada judul menjadi 2024: A8 Tabel 3.2 Target Kinerja Tahun 2023 to Tabel 3.2 Target Kinerja Tahun 2024',
    ]);
  });

  it('is only likely so where the figures would stand against another table', () => {
    expect(fixesIn(report('80'), 'tahun')[0]).toMatch(/^suggested Ganti tahun 2023/);
  });
});
