import { BookBuilder } from './book-builder';
import { anggaran, type Mata, ukurAnggaran, urut } from './kit/anggaran';
import { type Figure, given } from './kit/figure';
import { data, semua, ukuran } from './kit/indikator';
import { style } from './kit/look';
import { jumlah, penyerapan, perubahan } from './kit/relations';

/**
 * A city's dinas pendidikan: titles without numbers, one decimal throughout, numbers in General format,
 * school counts with sums by row and column, the office's total as the first row of the budget, the same
 * sub kegiatan under two kegiatan, SPM of two years, next to it next year's perjanjian kinerja.
 */
const book = new BookBuilder('disdik-kota', 2024);
const n1 = style({ decimals: 1, format: '0.0' });
const umum = style({ decimals: 2, format: null });
const banyak = style({ decimals: 0, format: null });
const rp = style({ decimals: 0, format: '#,##0;[Red]-#,##0' });

// sasaran | indikator | satuan | target 2024 | realisasi 2024 | target 2025
const indikator = data(`
  Meningkatnya akses pendidikan|Angka Partisipasi Sekolah (APS) 5-6 tahun|Persen|82|79,4|84
  |Angka Partisipasi Sekolah (APS) 7-15 tahun|Persen|99,2|99,5|99,6
  |Rata-rata Lama Sekolah|Tahun|9,8|9,91|10
  Meningkatnya mutu pendidikan|Persentase satuan pendidikan terakreditasi A|Persen|62|64,8|66
  |Proporsi siswa di atas kompetensi minimum literasi|Persen|70|73,9|74
  |Proporsi siswa di atas kompetensi minimum numerasi|Persen|65|61,3|66
  Meningkatnya akuntabilitas dinas|Nilai AKIP Dinas Pendidikan|Poin|75|76,2|77
`).map(([sasaran = '', nama = '', satuan = '', t = '', r = '', t25 = '']) => ({
  sasaran: sasaran || '^',
  nama,
  satuan,
  ...ukuran(t, r, { bulat: 1 }),
  depan: given(t25),
}));

const pk = book.sheet('PK 2024');
pk.lines(['PERJANJIAN KINERJA TAHUN 2024', 'DINAS PENDIDIKAN KOTA BANDARSAR'], 5).down();
pk.table('perjanjian-kinerja', 'no sasaran indikator satuan target:2024')
  .header(['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Satuan', 'Target'])
  .rows(indikator.map((i, n) => [n + 1, i.sasaran, i.nama, i.satuan, umum(i.target)]));

const kinerja = book.sheet('Capaian');
kinerja
  .down(1)
  .table('capaian-kinerja', 'sasaran indikator satuan target:2024 realisasi:2024 capaian:2024 keterangan')
  .title('Capaian Kinerja Dinas Pendidikan Tahun 2024')
  .header(['Sasaran Strategis', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Capaian', 'Status'])
  .rows(
    indikator.map((i) => [
      i.sasaran,
      i.nama,
      i.satuan,
      ...semua(umum, i.target, i.realisasi),
      n1(i.capaian),
      i.capaian.exact.gte(100) ? 'Tercapai' : 'Belum Tercapai',
    ]),
  )
  .notes('Ket: Tercapai apabila capaian 100% atau lebih');

kinerja
  .table(
    'spm',
    'uraian target:2023 realisasi:2023 capaian:2023 target:2024 realisasi:2024 capaian:2024 perubahan:2024',
  )
  .title('Penerapan SPM Bidang Pendidikan Tahun 2023 dan 2024')
  .header(
    ['Jenis Pelayanan', 'Tahun 2023', '<', '<', 'Tahun 2024', '<', '<', 'Kenaikan Capaian'],
    ['^', 'Sasaran (anak)', 'Terlayani', '%', 'Sasaran (anak)', 'Terlayani', '%', '^'],
  )
  .rows(
    data(`
      Pendidikan Anak Usia Dini|9412|7188|9377|7445
      Pendidikan Dasar|58260|57911|58804|58592
      Pendidikan Kesetaraan|1344|972|1290|1008
    `).map(([nama = '', a = '', b = '', c = '', d = '']) => {
      const [lalu, kini] = [ukuran(a, b, { bulat: 1 }), ukuran(c, d, { bulat: 1 })];
      const tahun = [lalu, kini].flatMap((u) => [...semua(banyak, u.target, u.realisasi), n1(u.capaian)]);
      return [nama, ...tahun, n1(perubahan(kini.capaian, lalu.capaian))];
    }),
  );

const guru = data(`
  TK|41|212|8|37
  SD|388|1046|121|304
  SMP|243|417|66|118
`).map(([nama = '', ...n]) => {
  const [pnsL, pnsP, pppkL, pppkP] = n.map(given) as [Figure, Figure, Figure, Figure];
  const [pns, pppk] = [jumlah([pnsL, pnsP]), jumlah([pppkL, pppkP])];
  return { nama, angka: [pnsL, pnsP, pns, pppkL, pppkP, pppk, jumlah([pns, pppk])] };
});
const data1 = book.sheet('Data Guru dan Sekolah', 1);
data1
  .down(2)
  .table('rekap', 'uraian jumlah jumlah jumlah jumlah jumlah jumlah jumlah')
  .wideTitle('JUMLAH GURU MENURUT JENJANG, STATUS DAN JENIS KELAMIN')
  .header(
    ['Jenjang', 'PNS', '<', '<', 'PPPK', '<', '<', 'Jumlah Seluruhnya'],
    ['^', 'L', 'P', 'Jml', 'L', 'P', 'Jml', '^'],
  )
  .rows(guru.map((g) => [g.nama, ...semua(banyak, ...g.angka)]))
  .row(['Jumlah', ...[0, 1, 2, 3, 4, 5, 6].map((c) => banyak(jumlah(guru.map((g) => g.angka[c] as Figure))))])
  .end();

const ruang = data('SD|412|96|31\nSMP|238|44|12').map(([nama = '', ...n]) => ({ nama, angka: n.map(given) }));
data1
  .table('rekap', 'uraian jumlah jumlah jumlah jumlah')
  .wideTitle('KONDISI RUANG KELAS')
  .header(['Jenjang', 'Baik', 'Rusak Ringan', 'Rusak Berat', 'Total'])
  .rows(ruang.map((r) => [r.nama, ...semua(banyak, ...r.angka, jumlah(r.angka))]))
  .notes('Sumber : Dapodik, Desember 2024');

const program = anggaran(
  `
  1.01.01 | PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA
  -1.01.01.2.02 | Administrasi Keuangan Perangkat Daerah
  --1.01.01.2.02.0001 | Penyediaan Gaji dan Tunjangan ASN | 403.792.237.300 | 343.100.252.711
  -1.01.01.2.08 | Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah
  --1.01.01.2.08.0002 | Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik | 951.985.300 | 844.657.580
  --1.01.01.2.08.0004 | Penyediaan Jasa Pelayanan Umum Kantor | 1.289.023.800 | 1.066.749.555
  1.01.02 | PROGRAM PENGELOLAAN PENDIDIKAN
  -1.01.02.2.01 | Pengelolaan Pendidikan Sekolah Dasar
  --1.01.02.2.01.0006 | Rehabilitasi Sedang/Berat Ruang Kelas Sekolah | 18.433.250.500 | 16.791.429.945
  --1.01.02.2.01.0023 | Pengadaan Mebel Sekolah | 2.771.700.500 | 2.455.715.537
  --1.01.02.2.01.0035 | Pengelolaan Dana BOS Sekolah Dasar | 50.459.212.700 | 48.530.929.270
  -1.01.02.2.02 | Pengelolaan Pendidikan Sekolah Menengah Pertama
  --1.01.02.2.02.0007 | Rehabilitasi Sedang/Berat Ruang Kelas Sekolah | 9.759.886.200 | 8.757.575.907
  --1.01.02.2.02.0031 | Pengadaan Mebel Sekolah | 1.440.089.900 | 1.314.545.186
  --1.01.02.2.02.0046 | Pengelolaan Dana BOS Sekolah Menengah Pertama | 28.285.040.400 | 26.312.985.258
  -1.01.02.2.03 | Pengelolaan Pendidikan Anak Usia Dini (PAUD)
  --1.01.02.2.03.0017 | Pengelolaan Dana BOP PAUD | 7.940.310.100 | 6.638.897.724
  1.01.04 | PROGRAM PENDIDIK DAN TENAGA KEPENDIDIKAN
  -1.01.04.2.01 | Pemerataan Kuantitas dan Kualitas Pendidik dan Tenaga Kependidikan
  --1.01.04.2.01.0002 | Penataan Pendistribusian Pendidik dan Tenaga Kependidikan | 341.542.700 | 310.542.557
`,
  1,
);
const dinas = ukurAnggaran(jumlah(program.map((m) => m.pagu)), jumlah(program.map((m) => m.realisasi)), 1);
const uang = (m: Pick<Mata, 'pagu' | 'realisasi' | 'serapan'>) => [
  ...semua(rp, m.pagu, m.realisasi),
  n1(m.serapan),
];
const rfk = book.sheet('Anggaran');
rfk
  .table('realisasi-anggaran', 'no program pagu:2024 realisasi-anggaran:2024 penyerapan:2024')
  .wideTitle('REALISASI ANGGARAN DINAS PENDIDIKAN', 'TAHUN ANGGARAN 2024')
  .header(['KODE', 'URAIAN', 'JUMLAH (Rp)', '<', '%'], ['^', '^', 'ANGGARAN', 'REALISASI', '^'])
  .row(['1.01', 'URUSAN PEMERINTAHAN BIDANG PENDIDIKAN', ...uang(dinas)])
  .rows(urut(program).map((m) => [m.kode, m.nama, ...uang(m)]))
  .end(3);

const tahunan = data('2022|498.114.205.000|451.880.346.122\n2023|510.376.448.900|466.902.115.704').map(
  ([tahun = '', p = '', r = '']) => ({ tahun: Number(tahun), pagu: given(p), realisasi: given(r) }),
);
rfk
  .table('perbandingan-anggaran', 'tahun pagu realisasi-anggaran penyerapan')
  .wideTitle('PERKEMBANGAN ANGGARAN DINAS PENDIDIKAN')
  .header(['TAHUN', 'ANGGARAN (Rp)', 'REALISASI (Rp)', '%'])
  .rows(tahunan.map((t) => [t.tahun, ...semua(rp, t.pagu, t.realisasi), n1(penyerapan(t.pagu, t.realisasi))]))
  .row([2024, ...uang(dinas)]);

const depan = book.sheet('PK 2025');
depan.lines(['PERJANJIAN KINERJA TAHUN 2025', 'DINAS PENDIDIKAN KOTA BANDARSAR'], 5).down();
depan
  .table('perjanjian-kinerja', 'no sasaran indikator satuan target:2025')
  .header(['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Satuan', 'Target'])
  .rows(indikator.map((i, n) => [n + 1, i.sasaran, i.nama, i.satuan, umum(i.depan)]));

export const disdikKota = book.build();
