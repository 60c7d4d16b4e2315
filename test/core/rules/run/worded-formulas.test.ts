import { follow, glance } from '../follow';

const severe = (drawn: string) => glance(follow(drawn).findings.filter((one) => one.severity !== 'info'));

describe('a formula that the header writes', () => {
  const scored = (head: string, last: string, numbers = '') => `
    Tabel 7. Nilai IKPA Tahun 2024
    No | Indikator | Nilai | Bobot (%) | ${head}
    ${numbers}
    1 | Revisi DIPA | 100 | 10 | 10,00
    2 | Deviasi Halaman III | 87,64 | 15 | 13,15
    3 | Penyerapan Anggaran | 96,12 | 20 | 19,22
    4 | Belanja Kontraktual | 92,50 | 10 | ${last}`;
  const without = (drawn: string) => drawn.replace(/\n\s*\n/, '\n');

  it.each(['Hasil (Nilai x Bobot)', 'Nilai x Bobot'])('with the names of its columns: %s', (head) => {
    expect(severe(without(scored(head, '9,25')))).toEqual([]);
    expect(severe(without(scored(head, '9,52')))).toEqual(['error E6']);
  });

  it('as a quotient, printed as it may be', () => {
    const drawn = (last: string) => `
      Hasil Penilaian Mandiri Reformasi Birokrasi
      No | Komponen | Bobot | Nilai 2024 | Nilai 2024 : Bobot
      1 | Pemenuhan | 20 | 15,42 | 77,10%
      2 | Reform | 30 | 20,63 | 68,77%
      3 | Hasil | 40 | 29,10 | ${last}`;
    expect(severe(drawn('72,75%'))).toEqual([]);
    expect(severe(drawn('27,75%'))).toEqual(['error E5']);
  });

  it('with their numbers', () => {
    expect(severe(scored('Nilai Akhir', '9,25', '1 | 2 | 3 | 4 | 5 = 3 x 4'))).toEqual([]);
    expect(severe(scored('Nilai Akhir', '9,52', '1 | 2 | 3 | 4 | 5 = 3 x 4'))).toEqual(['error E7']);
  });

  it('counts for nothing where the rows do not bear it out', () => {
    const drawn = without(scored('Nilai x Bobot', '9,52')).replace('13,15', '31,00').replace('19,22', '4,00');
    expect(severe(drawn.replace('10,00', '7,00'))).toEqual([]);
  });
});

describe('relations of quarters, progress and what is left', () => {
  it('adds up quarters of the only year that is named', () => {
    const drawn = (second: string) => `
      Tabel A. Target dan Realisasi Indikator Kinerja
      No | Indikator Kinerja | Triwulan I | Triwulan II | Triwulan III | Triwulan IV | Tahun 2025
      ^ | ^ | Realisasi | Realisasi | Realisasi | Realisasi | Realisasi
      1 | Perkara yang diselesaikan | 58 | ${second} | 60 | 66 | 255
      2 | Penyelidikan | 1 | 0 | 2 | 1 | 4
      3 | Penerangan hukum | 4 | 3 | 4 | 6 | 17
      4 | Pendampingan | 6 | 8 | 13 | 9 | 36`;
    expect(severe(drawn('71'))).toEqual([]);
    expect(severe(drawn('73'))).toEqual(['error G4']);
  });

  it('takes progress for capaian where no plan is spoken of', () => {
    const drawn = (last: string) => `
      Tabel 6. Capaian Rincian Output Tahun 2024
      No | Rincian Output | Satuan | Target | Realisasi | Progres (%)
      1 | Badan Ad Hoc | Lembaga | 118 | 118 | 100,00
      2 | Logistik | Paket | 12 | 11 | 91,67
      3 | Pencalonan | Dokumen | 5 | 4 | ${last}`;
    expect(severe(drawn('80,00'))).toEqual([]);
    expect(severe(drawn('40,00'))).toEqual(['error F5']);
  });

  it('takes what is not yet served for the rest', () => {
    const drawn = (last: string) => `
      Tabel 9 Capaian SPM Tahun 2024
      No | Jenis Layanan | Jumlah yang Harus Dilayani | Jumlah yang Terlayani | Capaian (%) | Belum Terlayani
      1 | Ibu hamil | 812 | 764 | 94,09 | 48
      2 | Ibu bersalin | 775 | 771 | 99,48 | 4
      3 | Bayi baru lahir | 738 | 702 | 95,12 | ${last}`;
    expect(severe(drawn('36'))).toEqual([]);
    expect(severe(drawn('63'))).toEqual(['error F5']);
  });

  it('reads the plan of a company as its budget', () => {
    const drawn = (last: string) => `
      LAPORAN REALISASI INVESTASI TAHUN 2025
      No | Uraian | RKAP 2025 | Realisasi | Lebih (Kurang) | %
      1 | Rehabilitasi intake | 2.400.000 | 2.315.600 | -84.400 | 96,48
      2 | Pompa distribusi | 1.150.000 | 1.098.250 | ${last} | 95,50`;
    expect(severe(drawn('-51.750'))).toEqual([]);
    expect(severe(drawn('-57.150'))).toEqual(['error E4']);
  });
});
