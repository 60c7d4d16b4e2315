import { periodIn } from '#core/layout';

describe('periodIn', () => {
  it.each([
    ['CAPAIAN KINERJA TRIWULAN II TAHUN 2024', 'triwulan 2'],
    ['Capaian Kinerja Triwulan Ketiga Tahun 2024', 'triwulan 3'],
    ['TW IV', 'triwulan 4'],
    ['TW-2', 'triwulan 2'],
    ['TW2', 'triwulan 2'],
    ['TWII', 'triwulan 2'],
    ['Capaian_TW_III', 'triwulan 3'],
    ['Triwulan ke-2', 'triwulan 2'],
    ['Realisasi Anggaran s.d. Triwulan III Tahun 2024', 's.d. triwulan 3'],
    ['Realisasi sampai dengan akhir Triwulan III', 's.d. triwulan 3'],
    ['Realisasi Triwulan I s/d III', 'triwulan 1-3'],
    ['TRIWULAN : II', 'triwulan 2'],
    ['Periode : Bulan : Juni', 'bulan 6'],
    ['Triwulan IV (empat)', 'triwulan 4'],
    ['KEADAAN S/D BULAN JUNI 2024', 's.d. bulan 6'],
    ['Semester I', 'semester 1'],
    ['Smt 2', 'semester 2'],
    ['Perkara Semester II Tahun 2024', 'semester 2'],
    ['Mahasiswa Terdaftar Semester Ganjil 2024/2025', 'semester ganjil'],
    ['Bulan Juni', 'bulan 6'],
    ['s.d. Juni', 's.d. bulan 6'],
    ['Realisasi Anggaran sampai dengan Juni 2024', 's.d. bulan 6'],
    ['Laporan Bulan Mei Tahun 2024', 'bulan 5'],
    ['RFK Okt', 'bulan 10'],
    ['06 Juni', 'bulan 6'],
    ['Agustus 2024', 'bulan 8'],
    ['Keadaan per 30 Juni 2024', 'bulan 6'],
    ['Periode Januari - Juni 2024', 'bulan 1-6'],
    ['Januari s.d. September 2024', 'bulan 1-9'],
  ])('%s: %s', (text, period) => {
    expect(periodIn(text)).toBe(period);
  });

  it.each([
    'Capaian Kinerja Tahun 2024',
    'Capaian Kinerja per Triwulan Tahun 2024',
    'Capaian Triwulan I s.d. IV Tahun 2024',
    'Capaian Triwulan I, II, III dan IV',
    'Semester I dan II Tahun 2024',
    'Realisasi per Bulan',
    'Januari s.d. Desember 2024',
    '1 Januari s.d. 31 Desember 2024',
    'Realisasi Anggaran per 31 Desember 2024',
    'untuk tahun yang berakhir sampai dengan 31 Desember 2024',
    'Sukamaju, 20 Januari 2025',
    'RSUD 17 Agustus',
    'Triwulan Iklim',
    '',
  ])('names no part of a year: %s', (text) => {
    expect(periodIn(text)).toBeUndefined();
  });
});
