import { BookBuilder } from './book-builder';
import { anggaran, type Mata, urut } from './kit/anggaran';
import { type Figure, given, Predikat } from './kit/figure';
import { cap, data, label, semua, ukuran } from './kit/indikator';
import { style } from './kit/look';
import {
  bagian,
  banyak,
  jumlah,
  kemajuan,
  lebihKurang,
  penyerapan,
  perubahan,
  rerata,
} from './kit/relations';
import { MEMUASKAN } from './kit/scales';

/**
 * A whole kabupaten: misi, tujuan and sasaran as rows of words, averages per misi and their recapitulation,
 * an LRA with pendapatan, belanja, surplus and pembiayaan where a deficit stands in brackets, targets of every
 * year of the RPJMD beside the realisasi, next to it a comparison with neighbours and the province.
 */
const book = new BookBuilder('pemkab', 2024);
const n2 = style({ decimals: 2, format: '#,##0.00' });
const live2 = style({ decimals: 2, live: true, format: '#,##0.00' });
const n0 = style({ decimals: 0, format: '0' });
const rp = style({ decimals: 2, format: '#,##0.00' });
const rpLive = style({ decimals: 2, live: true, format: '#,##0.00_);(#,##0.00)' });
const PEMDA = 'Pemerintah Kabupaten Lembah Kuning';

const MISI = [
  'Mewujudkan sumber daya manusia yang unggul',
  'Memperkuat ekonomi daerah',
  'Mewujudkan tata kelola yang bersih',
];
// misi | sasaran | indikator | satuan | arah | target 2022 2023 2024 2025 2026 | realisasi 2022 2023 2024
const indikator = data(`
  0|Meningkatnya kualitas pendidikan|Harapan Lama Sekolah|Tahun|naik|12,90|13,00|13,10|13,20|13,30|12,91|12,98|13,06
  0|Meningkatnya kualitas pendidikan|Rata-Rata Lama Sekolah|Tahun|naik|8,20|8,35|8,50|8,65|8,80|8,22|8,41|8,63
  0|Meningkatnya derajat kesehatan|Usia Harapan Hidup|Tahun|naik|70,10|70,30|70,50|70,70|70,90|70,24|70,55|70,87
  1|Meningkatnya pertumbuhan sektor unggulan|Pertumbuhan PDRB sektor pertanian|Persen|naik|3,50|3,75|4,00|4,25|4,50|2,96|3,81|3,12
  1|Menurunnya kemiskinan dan pengangguran|Tingkat Kemiskinan|Persen|turun|11,40|11,00|10,60|10,20|9,80|11,62|10,94|10,38
  1|Menurunnya kemiskinan dan pengangguran|Tingkat Pengangguran Terbuka|Persen|turun|4,60|4,40|4,20|4,00|3,80|4,71|4,55|4,28
  2|Meningkatnya akuntabilitas kinerja|Nilai AKIP|Nilai|naik|64,00|66,00|68,00|70,00|72,00|63,18|65,40|68,77
  2|Meningkatnya kualitas pelayanan publik|Indeks Pelayanan Publik|Indeks|naik|3,60|3,80|4,00|4,20|4,40|3,71|3,66|4,12
`).map(([misi = '', sasaran = '', nama = '', satuan = '', arah = '', ...n]) => {
  const cara = { arah: arah === 'turun' ? ('turun' as const) : ('naik' as const) };
  const kini = ukuran(n[2] ?? '', n[7] ?? '', cara);
  const target = n.slice(0, 5).map((t, k) => (k === 2 ? kini.target : given(t)));
  const realisasi = [...n.slice(5, 7).map(given), kini.realisasi];
  return {
    misi: Number(misi),
    sasaran,
    nama,
    satuan,
    arah: cara.arah,
    ...kini,
    targetRpjmd: target,
    realisasiRpjmd: realisasi,
  };
});
const rataMisi = MISI.map((_, m) => rerata(indikator.filter((i) => i.misi === m).map((i) => i.capaian)));
const kategori = indikator.map((i) => new Predikat(i.capaian, MEMUASKAN));

const capaian = book.sheet('Pengukuran Kinerja');
capaian.lines([`PENGUKURAN KINERJA ${PEMDA.toUpperCase()}`, 'TAHUN 2024'], 7).down();
capaian
  .table('skala-predikat', 'nilai predikat')
  .title('Skala pengukuran')
  .header(['Rentang Capaian (%)', 'Kategori'])
  .rows([
    ['> 85', 'Memuaskan'],
    ['> 75 - 85', 'Sangat Baik'],
    ['> 65 - 75', 'Baik'],
    ['> 50 - 65', 'Cukup Baik'],
    ['> 30 - 50', 'Agak Kurang'],
    ['≤ 30', 'Kurang'],
  ])
  .end();
const t1 = capaian
  .table('capaian-kinerja', 'no indikator satuan target:2024 realisasi:2024 capaian:2024 predikat:2024')
  .title('Tabel 3.1 Capaian Indikator Kinerja Utama Tahun 2024')
  .header([
    'No',
    'Misi/Sasaran/Indikator',
    'Satuan',
    'Target',
    'Realisasi',
    'Persentase Capaian',
    'Kategori',
  ]);
MISI.forEach((nama, m) => {
  t1.section(`Misi ${m + 1}: ${nama}`);
  indikator.forEach((i, n) => {
    if (i.misi !== m) return;
    if (indikator[n - 1]?.sasaran !== i.sasaran) t1.row([null, i.sasaran, '<', '<', '<', '<', '<']);
    const angka = [...semua(n2, i.target, i.realisasi), live2(i.capaian)];
    t1.row([n + 1, i.nama, i.satuan, ...angka, label(kategori[n] as Predikat)]);
  });
  const rata = rataMisi[m] as Figure;
  t1.row([null, `Rata-rata capaian misi ${m + 1}`, null, null, null, live2(rata), cap(rata, MEMUASKAN)]);
});
t1.notes('Tingkat Kemiskinan dan Tingkat Pengangguran Terbuka: (2 x Target - Realisasi) / Target x 100');

const banyakKelas = ['Memuaskan', 'Sangat Baik', 'Baik'].map((k) => ({ nama: k, n: banyak(kategori, k) }));
const semuaIndikator = jumlah(banyakKelas.map((k) => k.n));
capaian
  .table('sebaran-predikat', 'predikat jumlah:2024 -')
  .title('Tabel 3.2 Jumlah Indikator Menurut Kategori Capaian Tahun 2024')
  .header(['Kategori', 'Jumlah Indikator', 'Persentase'])
  .rows(banyakKelas.map((k) => [k.nama, n0(k.n), n2(bagian(k.n, semuaIndikator))]))
  .row(['Jumlah', n0(semuaIndikator), n2(bagian(semuaIndikator, semuaIndikator))])
  .end();
capaian
  .table('capaian-kinerja', 'no uraian capaian:2024 predikat:2024')
  .title('Tabel 3.3 Rekapitulasi Capaian per Misi Tahun 2024')
  .header(['No', 'Misi', 'Rata-rata Capaian (%)', 'Kategori'])
  .rows(MISI.map((m, n) => [n + 1, m, n2(rataMisi[n] as Figure), cap(rataMisi[n] as Figure, MEMUASKAN)]))
  .row(['Rata-rata seluruh misi', '<', n2(rerata(rataMisi)), cap(rerata(rataMisi), MEMUASKAN)]);

const rpjmd = book.sheet('RPJMD 2022-2026');
rpjmd
  .table(
    'kemajuan-renstra',
    'no indikator satuan target:2022 target:2023 target:2024 target:2025 target-akhir:2026 realisasi:2022 realisasi:2023 realisasi:2024 kemajuan:2024',
  )
  .wideTitle('Tabel 3.4', 'Target dan Realisasi Indikator RPJMD Tahun 2022-2026')
  .header(
    [
      'No',
      'Indikator Kinerja',
      'Satuan',
      'Target RPJMD',
      '<',
      '<',
      '<',
      'Target Akhir RPJMD',
      'Realisasi',
      '<',
      '<',
      'Capaian terhadap Target Akhir (%)',
    ],
    ['^', '^', '^', '2022', '2023', '2024', '2025', '2026', '2022', '2023', '2024', '^'],
  )
  .rows(
    indikator.map((i, n) => {
      const akhir = i.targetRpjmd[4] as Figure;
      const maju = kemajuan(akhir, i.realisasi, i.arah);
      return [n + 1, i.nama, i.satuan, ...semua(n2, ...i.targetRpjmd, ...i.realisasiRpjmd), live2(maju)];
    }),
  );

const banding = book.sheet('Perbandingan');
banding
  .table('rekap', 'no indikator - - - -')
  .wideTitle('Tabel 3.5', 'Perbandingan dengan Kabupaten Sekitar, Provinsi dan Nasional Tahun 2024')
  .header(['No', 'Indikator', 'Lembah Kuning', 'Sungai Dalam', 'Provinsi', 'Nasional'])
  .rows(
    data(`
      0|13,22|13,41|13,21
      1|8,40|9,02|9,22
      2|71,31|71,70|74,15
      4|9,12|10,88|8,57
      5|3,90|4,44|4,91
    `).map(([k = '', ...lain], n) => {
      const i = indikator[Number(k)] as (typeof indikator)[number];
      return [n + 1, i.nama, n2(i.realisasi), ...lain.map((x) => n2(given(x)))];
    }),
  );

const pendapatan = anggaran(`
  4.1 | Pendapatan Asli Daerah
  -4.1.01 | Pajak Daerah | 88.450.000.000,00 | 91.207.338.214,55
  -4.1.02 | Retribusi Daerah | 12.300.000.000,00 | 10.984.116.900,00
  -4.1.04 | Lain-lain PAD yang Sah | 64.118.250.000,00 | 66.730.441.872,31
  4.2 | Pendapatan Transfer
  -4.2.01 | Pendapatan Transfer Pemerintah Pusat | 1.014.227.300.000,00 | 1.008.455.912.600,00
  -4.2.02 | Pendapatan Transfer Antar Daerah | 97.600.000.000,00 | 93.018.224.731,00
`);
const belanja = anggaran(`
  5.1 | Belanja Operasi
  -5.1.01 | Belanja Pegawai | 566.930.118.400,00 | 548.217.660.318,00
  -5.1.02 | Belanja Barang dan Jasa | 341.077.215.000,00 | 322.940.113.827,40
  -5.1.05 | Belanja Hibah | 28.540.000.000,00 | 27.915.500.000,00
  5.2 | Belanja Modal
  -5.2.02 | Belanja Modal Peralatan dan Mesin | 61.225.480.600,00 | 58.104.227.050,00
  -5.2.04 | Belanja Modal Jalan, Jaringan, dan Irigasi | 147.816.300.000,00 | 143.905.118.462,00
  5.4 | Belanja Transfer
  -5.4.02 | Belanja Bantuan Keuangan | 176.450.000.000,00 | 176.104.882.000,00
`);
const pembiayaan = { pagu: given('45.343.564.000,00'), realisasi: given('45.343.564.117,22') };
const jumlahkan = (lines: readonly Pick<Mata, 'pagu' | 'realisasi'>[]) => ({
  pagu: jumlah(lines.map((m) => m.pagu)),
  realisasi: jumlah(lines.map((m) => m.realisasi)),
});
const [totalPendapatan, totalBelanja] = [jumlahkan(pendapatan), jumlahkan(belanja)];
const surplus = {
  pagu: lebihKurang(totalBelanja.pagu, totalPendapatan.pagu),
  realisasi: lebihKurang(totalBelanja.realisasi, totalPendapatan.realisasi),
};
const silpa = jumlahkan([surplus, pembiayaan]);
const uang = (m: { pagu: Figure; realisasi: Figure }, tulis = rp) => [
  ...semua(tulis, m.pagu, m.realisasi),
  rpLive(lebihKurang(m.pagu, m.realisasi)),
  live2(penyerapan(m.pagu, m.realisasi)),
];
const tanpaPersen = (m: { pagu: Figure; realisasi: Figure }) => [
  ...semua(rpLive, m.pagu, m.realisasi),
  rpLive(lebihKurang(m.pagu, m.realisasi)),
  null,
];
const lra = book.sheet('LRA');
const t6 = lra
  .table('realisasi-anggaran', '- uraian pagu:2024 realisasi-anggaran:2024 - penyerapan:2024')
  .wideTitle(PEMDA.toUpperCase(), 'LAPORAN REALISASI ANGGARAN', 'TAHUN ANGGARAN 2024')
  .header(['KODE', 'URAIAN', 'ANGGARAN 2024', 'REALISASI 2024', 'BERTAMBAH/ (BERKURANG)', '(%)'])
  .numbering([1, 2, 3, 4, '5=4-3', '6=4/3'])
  .row(['4', 'PENDAPATAN', null, null, null, null]);
for (const m of urut(pendapatan)) t6.row([m.kode, m.nama, ...uang(m, m.children.length > 0 ? rpLive : rp)]);
t6.row([null, 'JUMLAH PENDAPATAN', ...uang(totalPendapatan, rpLive)]);
t6.row(['5', 'BELANJA', null, null, null, null]);
for (const m of urut(belanja)) t6.row([m.kode, m.nama, ...uang(m, m.children.length > 0 ? rpLive : rp)]);
t6.row([null, 'JUMLAH BELANJA', ...uang(totalBelanja, rpLive)]);
t6.row([null, 'SURPLUS/(DEFISIT)', ...tanpaPersen(surplus)]);
t6.row(['6', 'PEMBIAYAAN', null, null, null, null]);
t6.row(['6.1.01', 'Sisa Lebih Perhitungan Anggaran Tahun Sebelumnya', ...uang(pembiayaan)]);
t6.row([null, 'SISA LEBIH PEMBIAYAAN ANGGARAN (SILPA)', ...tanpaPersen(silpa)]);
t6.end();

const ipm = data('2020|68,14\n2021|68,49\n2022|69,02\n2023|69,71\n2024|70,36').map(
  ([tahun = '', n = '']) => ({
    tahun: Number(tahun),
    nilai: given(n),
  }),
);
lra
  .table('perbandingan-tahun', 'tahun realisasi perubahan')
  .title('Tabel 3.7 Perkembangan IPM Kabupaten Lembah Kuning')
  .header(['Tahun', 'IPM', 'Kenaikan (poin)'])
  .rows(
    ipm.map(({ tahun, nilai }, n) => {
      const lalu = ipm[n - 1]?.nilai;
      return [tahun, n2(nilai), lalu ? n2(perubahan(nilai, lalu)) : '-'];
    }),
  )
  .notes('Sumber: BPS Kabupaten Lembah Kuning');

export const pemkab = book.build();
