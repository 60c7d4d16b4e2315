import { BookBuilder } from './book-builder';
import { anggaran, total, urut } from './kit/anggaran';
import { type Figure, given } from './kit/figure';
import { cap, data, semua, ukuran } from './kit/indikator';
import { style } from './kit/look';
import { bagian, jumlah, perubahan } from './kit/relations';
import { BERHASIL } from './kit/scales';

/**
 * A kecamatan: the whole report on one sheet, every number typed as words in Indonesian notation, tables
 * numbered in Roman, targets in words among the figures, a budget numbered I / 1 / a, "-" for nothing.
 */
const book = new BookBuilder('kecamatan', 2024);
const teks = style({ decimals: 2, as: 'id' });
const persen = style({ decimals: 2, as: 'id', suffix: '%' });
const orang = style({ decimals: 0, as: 'id' });
const rp = style({ decimals: 0, as: 'id', nol: '-' });
const s = book.sheet('LKJIP 2024');

s.lines(['LAPORAN KINERJA INSTANSI PEMERINTAH', 'KECAMATAN SUKAMAJU KABUPATEN RANTAU ALAI', 'TAHUN 2024'], 8);
s.down(2)
  .lines(['BAB I PENDAHULUAN', 'Kecamatan Sukamaju terdiri atas 6 desa dengan luas wilayah 84,52 km2.'])
  .down();

const desa = data(`
  Sukamaju|1.204|1.187|702
  Tanjung Raya|988|1.013|596
  Muara Dua|1.456|1.402|861
  Sumber Jaya|731|764|455
  Pematang|1.092|1.065|640
  Air Bening|647|622|371
`).map(([nama = '', l = '', p = '', kk = '']) => {
  const [laki, perempuan] = [given(l), given(p)];
  return { nama, laki, perempuan, jiwa: jumlah([laki, perempuan]), kk: given(kk) };
});
const [laki, perempuan] = [jumlah(desa.map((d) => d.laki)), jumlah(desa.map((d) => d.perempuan))];
const penduduk = [laki, perempuan, jumlah([laki, perempuan]), jumlah(desa.map((d) => d.kk))] as const;
s.table('rekap', 'no uraian jumlah:2024 jumlah:2024 jumlah:2024 jumlah:2024')
  .title('Tabel I.1', 'Jumlah Penduduk Kecamatan Sukamaju Tahun 2024')
  .header(
    ['No', 'Desa', 'Jumlah Penduduk (Jiwa)', '<', '<', 'Jumlah KK'],
    ['^', '^', 'Laki-laki', 'Perempuan', 'Jumlah', '^'],
  )
  .rows(desa.map((d, n) => [n + 1, d.nama, ...semua(orang, d.laki, d.perempuan, d.jiwa, d.kk)]))
  .row(['Jumlah', '<', ...semua(orang, ...penduduk)])
  .notes('Sumber : Profil Kecamatan Sukamaju, 2024');

const pegawai = data(`
  Golongan IV|3|1
  Golongan III|7|8
  Golongan II|4|2
  PPPK|1|3
`).map(([nama = '', l = '', p = '']) => {
  const [laki, perempuan] = [given(l), given(p)];
  return { nama, laki, perempuan, semua: jumlah([laki, perempuan]) };
});
const semuaPegawai = jumlah(pegawai.map((g) => g.semua));
const porsi = pegawai.map((g) => bagian(g.semua, semuaPegawai));
s.table('rekap', 'no uraian jumlah jumlah jumlah -')
  .title('Tabel I.2', 'Keadaan Pegawai Menurut Golongan')
  .header(['No', 'Golongan', 'L', 'P', 'L+P', '%'])
  .rows(
    pegawai.map((g, n) => {
      const angka = semua(orang, g.laki, g.perempuan, g.semua);
      return [n + 1, g.nama, ...angka, persen(porsi[n] as Figure)];
    }),
  )
  .row([
    null,
    'JUMLAH',
    orang(jumlah(pegawai.map((g) => g.laki))),
    orang(jumlah(pegawai.map((g) => g.perempuan))),
    orang(semuaPegawai),
    persen(jumlah(porsi)),
  ])
  .end();

s.lines(['BAB II PERENCANAAN KINERJA']).down();
// sasaran | indikator | satuan | target | realisasi | realisasi 2022 | realisasi 2023
const indikator = data(`
  Meningkatnya kualitas pelayanan publik di kecamatan|Indeks Kepuasan Masyarakat (IKM)|Indeks|83,00|84,27|80,15|82,44
  |Persentase dokumen pelayanan yang diselesaikan tepat waktu|Persen|95,00|93,18|88,20|91,75
  Meningkatnya tata kelola pemerintahan desa|Persentase desa yang menyusun APBDes tepat waktu|Persen|100,00|83,33|66,67|83,33
  |Persentase pelunasan PBB-P2|Persen|80,00|58,64|61,20|57,95
  Meningkatnya ketenteraman dan ketertiban|Persentase gangguan trantib yang diselesaikan|Persen|90,00|90,00|85,71|87,50
`).map(([sasaran = '', nama = '', satuan = '', t = '', r = '', r22 = '', r23 = '']) => ({
  sasaran: sasaran || '^',
  nama,
  satuan,
  ...ukuran(t, r, { bulat: 2 }),
  r22: given(r22),
  r23: given(r23),
}));
const SAKIP = 'Meningkatnya akuntabilitas kinerja kecamatan';
s.table('perjanjian-kinerja', 'no sasaran indikator satuan target:2024')
  .title('Tabel II.1', 'Perjanjian Kinerja Kecamatan Sukamaju Tahun 2024')
  .header(['No.', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target'])
  .numbering(['(1)', '(2)', '(3)', '(4)', '(5)'])
  .rows(indikator.map((i, n) => [`${n + 1}.`, i.sasaran, i.nama, i.satuan, teks(i.target)]))
  .row(['6.', SAKIP, 'Predikat SAKIP Kecamatan', 'Predikat', 'BB'])
  .end();

s.lines(['BAB III AKUNTABILITAS KINERJA']).down();
s.table('skala-predikat', 'nilai predikat')
  .title('Tabel III.1', 'Skala Pengukuran Capaian Kinerja')
  .header(['Rentang Capaian', 'Kategori'])
  .rows([
    ['≥ 100%', 'Sangat Berhasil'],
    ['75% s.d. < 100%', 'Berhasil'],
    ['55% s.d. < 75%', 'Cukup Berhasil'],
    ['< 55%', 'Kurang Berhasil'],
  ])
  .end();

const penuh = given(100);
s.table('capaian-kinerja', 'sasaran indikator satuan target:2024 realisasi:2024 capaian:2024 predikat:2024')
  .title('Tabel III.2', 'Capaian Kinerja Kecamatan Sukamaju Tahun 2024')
  .header([
    'Sasaran',
    'Indikator Kinerja',
    'Satuan',
    'Target',
    'Kinerja yang Dicapai',
    'Tingkat Capaian',
    'Kategori',
  ])
  .numbering(['(1)', '(2)', '(3)', '(4)', '(5)', '(6)=(5)/(4)x100%', '(7)'])
  .rows(
    indikator.map((i) => {
      const angka = [...semua(teks, i.target, i.realisasi), persen(i.capaian)];
      return [i.sasaran, i.nama, i.satuan, ...angka, cap(i.capaian, BERHASIL)];
    }),
  )
  .row([SAKIP, 'Predikat SAKIP Kecamatan', 'Predikat', 'BB', 'BB', persen(penuh), cap(penuh, BERHASIL)])
  .notes('Sumber : Data diolah, 2024');

s.table(
  'perbandingan-tahun',
  'no indikator satuan realisasi:2022 realisasi:2023 realisasi:2024 perubahan:2024',
)
  .title('Tabel III.3', 'Perbandingan Realisasi Kinerja Tahun 2022 s.d. 2024')
  .header(
    ['No', 'Indikator Kinerja', 'Satuan', 'Realisasi', '<', '<', 'Naik/(Turun) 2023 ke 2024'],
    ['^', '^', '^', '2022', '2023', '2024', '^'],
  )
  .rows(
    indikator.map((i, n) => {
      const ubah = perubahan(i.realisasi, i.r23);
      return [n + 1, i.nama, i.satuan, ...semua(teks, i.r22, i.r23, i.realisasi, ubah)];
    }),
  )
  .row([6, 'Predikat SAKIP Kecamatan', 'Predikat', 'B', 'B', 'BB', 'Naik'])
  .end();

const program = anggaran(
  `
  I | Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota
  -1 | Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah
  --a | Penyusunan Dokumen Perencanaan Perangkat Daerah | 4.220.450 | 4.173.682
  --b | Evaluasi Kinerja Perangkat Daerah | 3.178.859 | 2.975.753
  -2 | Administrasi Keuangan Perangkat Daerah
  --a | Penyediaan Gaji dan Tunjangan ASN | 2.103.344.749 | 1.830.943.569
  --b | Pelaksanaan Penatausahaan dan Pengujian/Verifikasi Keuangan SKPD | 56.646.540 | 56.076.876
  -3 | Administrasi Umum Perangkat Daerah
  --a | Penyediaan Peralatan dan Perlengkapan Kantor | 30.200.861 | 25.234.363
  --b | Penyediaan Barang Cetakan dan Penggandaan | 9.755.457 | 8.804.733
  --c | Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD | 43.540.714 | 38.780.908
  II | Program Penyelenggaraan Pemerintahan dan Pelayanan Publik
  -1 | Koordinasi Penyelenggaraan Kegiatan Pemerintahan di Tingkat Kecamatan
  --a | Peningkatan Efektifitas Kegiatan Pemerintahan di Tingkat Kecamatan | 26.527.393 | 23.165.064
  -2 | Pelaksanaan Urusan Pemerintahan yang Dilimpahkan kepada Camat
  --a | Pelaksanaan Urusan yang Terkait dengan Pelayanan Perizinan Non Usaha | 12.110.434 | 11.372.009
  III | Program Pemberdayaan Masyarakat Desa dan Kelurahan
  -1 | Koordinasi Kegiatan Pemberdayaan Desa
  --a | Peningkatan Partisipasi Masyarakat dalam Forum Musrenbang di Desa | 19.086.873 | 16.969.423
  --b | Sinkronisasi Program Kerja dan Kegiatan Pemberdayaan Masyarakat | 7.644.226 | 0
  IV | Program Koordinasi Ketenteraman dan Ketertiban Umum
  -1 | Koordinasi Upaya Penyelenggaraan Ketenteraman dan Ketertiban Umum
  --a | Sinergitas dengan Kepolisian dan Tentara Nasional Indonesia | 15.455.082 | 15.455.082
  V | Program Pembinaan dan Pengawasan Pemerintahan Desa
  -1 | Fasilitasi, Rekomendasi dan Koordinasi Pembinaan dan Pengawasan Pemerintahan Desa
  --a | Fasilitasi Administrasi Tata Pemerintahan Desa | 10.776.740 | 9.488.542
  --b | Fasilitasi Pengelolaan Keuangan Desa dan Pendayagunaan Aset Desa | 6.216.396 | 5.107.718
`,
  2,
);
const jumlahTotal = total('JUMLAH TOTAL', program, 2);
const uang = (m: { pagu: Figure; realisasi: Figure; serapan: Figure; sisa: Figure }) => [
  ...semua(rp, m.pagu, m.realisasi),
  persen(m.serapan),
  rp(m.sisa),
];
s.table('realisasi-anggaran', 'no program pagu:2024 realisasi-anggaran:2024 penyerapan:2024 sisa:2024')
  .title('Tabel III.4', 'Realisasi Anggaran Kecamatan Sukamaju Tahun Anggaran 2024')
  .header(['No', 'Program/Kegiatan/Sub Kegiatan', 'Anggaran', 'Realisasi Keuangan', 'Serapan', 'Sisa'])
  .rows(urut(program).map((m) => [m.kode, m.nama, ...uang(m)]))
  .row([null, jumlahTotal.nama, ...uang(jumlahTotal)])
  .notes('*) Sub kegiatan yang tidak terealisasi dilaksanakan dengan anggaran desa.');

s.lines(['BAB IV PENUTUP', 'Demikian laporan ini disusun.', 'Sukamaju, 20 Januari 2025']);

export const kecamatan = book.build();
