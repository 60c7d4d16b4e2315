import { findOffice } from '../../../src/core/summary/find/office';
import { draw } from '../../support/draw';

it.each([
  [
    'Dinas Contoh Kabupaten Contoh Tahun 2024',
    'Dinas Contoh Kabupaten Contoh',
    'Kepala Dinas Contoh Kabupaten Contoh',
  ],
  [
    'BADAN PUSAT STATISTIK KOTA BONTANG\nTAHUN 2021',
    'Badan Pusat Statistik Kota Bontang',
    'Kepala Badan Pusat Statistik Kota Bontang',
  ],
  [
    'Dinas Sosial Dan Pemberdayaan\nKota Bontang Tahun 2021',
    'Dinas Sosial dan Pemberdayaan Kota Bontang',
    'Kepala Dinas Sosial dan Pemberdayaan Kota Bontang',
  ],
  [
    'PERJANJIAN KINERJA TAHUN 2024 DINAS SOSIAL KABUPATEN KUTAI',
    'Dinas Sosial Kabupaten Kutai',
    'Kepala Dinas Sosial Kabupaten Kutai',
  ],
  ['Inspektorat Kabupaten Teluk', 'Inspektorat Kabupaten Teluk', 'Inspektur Kabupaten Teluk'],
  [
    'Kecamatan Sukamaju Kabupaten Rantau',
    'Kecamatan Sukamaju Kabupaten Rantau',
    'Camat Sukamaju Kabupaten Rantau',
  ],
  [
    'Kabupaten Deli Timur\nPerangkat Daerah : Badan Perencanaan Daerah, Penelitian dan Pengembangan (BAPPELITBANG)\nKEPALA BADAN PERENCANAAN',
    'Badan Perencanaan Daerah, Penelitian dan Pengembangan Kabupaten Deli Timur',
    'Kepala Badan Perencanaan Daerah, Penelitian dan Pengembangan Kabupaten Deli Timur',
  ],
  ['PENDUDUK KELURAHAN SUMBER MAKMUR MENURUT RW', 'Kelurahan Sumber Makmur', 'Lurah Sumber Makmur'],
  ['PENGADILAN AGAMA BATU HIJAU', 'Pengadilan Agama Batu Hijau', 'Ketua Pengadilan Agama Batu Hijau'],
])('finds whose report it is: %s', (titles, name, head) => {
  expect(findOffice(draw(`\n${titles}`))).toEqual({ name, head });
});

it('finds it among the rows of a budget, with the region of the title', () => {
  const rows = ['URUSAN PEMERINTAHAN WAJIB', 'Dinas Komunikasi dan Informatika', 'PROGRAM INFORMASI'];
  expect(findOffice(draw('\nKAB. LAMPUNG SELATAN\nTAHUN ANGGARAN 2026'), rows).name).toBe(
    'Dinas Komunikasi dan Informatika Kabupaten Lampung Selatan',
  );
});

it('leaves the name open where no title tells it', () => {
  const office = findOffice(
    draw('\nTabel 3.1\nREKAPITULASI MENURUT URUSAN PEMERINTAH DAERAH, ORGANISASI, PROGRAM'),
  );
  expect(office.name).toBeUndefined();
  expect(office.head).toMatch(/^Kepala \.+$/);
});
