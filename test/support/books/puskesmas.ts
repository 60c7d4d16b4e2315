import { BookBuilder } from './book-builder';
import { baris, jumlahKolom, ke } from './kit/baris';
import { bulat } from './kit/figure';
import { semua } from './kit/indikator';
import { style } from './kit/look';
import { bagian, capaian, jumlah, penyerapan, rerata, sisa } from './kit/relations';

/**
 * A community health centre (BLUD): PKP with sasaran, hasil, cakupan and cakupan against the target, upaya as
 * sections with their own means, SPM of twelve services with those entitled and those served, visits by month
 * in two tables side by side, income by source with commas as group marks, one decimal throughout.
 */
const book = new BookBuilder('puskesmas', 2024);
const n1 = style({ decimals: 1, format: '0.0' });
const orang = style({ decimals: 0, as: 'id' });
const n0 = style({ decimals: 0, format: null });
const us = style({ decimals: 0, as: 'us' });
const persenUs = style({ decimals: 2, as: 'us', suffix: '%' });
const PKM = 'UPTD PUSKESMAS KEDUNG WARU';

// upaya | program | satuan || target % | sasaran | hasil
const UPAYA = [
  'UPAYA KESEHATAN IBU DAN ANAK',
  'UPAYA PERBAIKAN GIZI',
  'PENCEGAHAN DAN PENGENDALIAN PENYAKIT',
];
const pkp = baris(
  `
  0|Pelayanan kesehatan ibu hamil (K6)|orang|100|812|764
  0|Persalinan di fasilitas kesehatan|orang|100|775|771
  0|Kunjungan neonatal lengkap|bayi|95|738|702
  1|Balita ditimbang (D/S)|balita|85|3.416|2.980
  1|Pemberian vitamin A|balita|90|3.120|3.004
  1|Ibu hamil mendapat tablet tambah darah|orang|85|812|655
  2|Penemuan kasus TBC|kasus|90|118|97
  2|Pelayanan penderita hipertensi|orang|100|9.240|7.618
  2|Imunisasi dasar lengkap|bayi|95|726|694
`,
  3,
).map((b) => {
  const cakupan = bulat(bagian(b.f(2), b.f(1)), 1);
  const hasil = bulat(capaian(b.f(0), cakupan), 1);
  return { upaya: Number(b.kata(0)), nama: b.kata(1), satuan: b.kata(2), b, cakupan, hasil };
});
const s1 = book.sheet('PKP');
s1.lines([`PENILAIAN KINERJA PUSKESMAS (PKP)`, PKM, 'TAHUN 2024'], 8).down();
const t1 = s1
  .table('capaian-kinerja', 'no uraian satuan target:2024 - - realisasi:2024 capaian:2024')
  .header(
    ['NO', 'UPAYA KESEHATAN', 'SATUAN', 'TARGET', 'TOTAL', 'PENCAPAIAN', 'CAKUPAN', 'CAPAIAN'],
    ['^', '^', 'SASARAN', '(%)', 'SASARAN', '(ABSOLUT)', 'RIIL (%)', 'KINERJA (%)'],
  )
  .numbering(['1', '2', '3', '4', '5', '6', '7 = 6/5 x 100', '8 = 7/4 x 100']);
UPAYA.forEach((nama, u) => {
  const milik = pkp.filter((p) => p.upaya === u);
  t1.row([['I', 'II', 'III'][u] ?? '', nama, null, null, null, null, null, null]);
  milik.forEach((p, n) => {
    const [target, sasaran, hasil] = [p.b.f(0), p.b.f(1), p.b.f(2)];
    const angka = [n0(target), orang(sasaran), orang(hasil), n1(p.cakupan), n1(p.hasil)];
    t1.row([n + 1, p.nama, p.satuan, ...angka]);
  });
  const rata = rerata(milik.map((p) => p.hasil));
  t1.row([null, `Rata-rata ${nama.toLowerCase()}`, null, null, null, null, null, n1(rata)]);
});
t1.notes('Sumber data: laporan bulanan LB3 dan e-PPGBM');

// layanan || berhak | terlayani
const spm = baris(`
  Pelayanan kesehatan ibu hamil|812|764
  Pelayanan kesehatan ibu bersalin|775|771
  Pelayanan kesehatan bayi baru lahir|738|702
  Pelayanan kesehatan balita|3.416|3.102
  Pelayanan kesehatan pada usia pendidikan dasar|6.204|6.204
  Pelayanan kesehatan pada usia produktif|24.870|19.336
  Pelayanan kesehatan pada usia lanjut|4.115|3.720
  Pelayanan kesehatan penderita hipertensi|9.240|7.618
  Pelayanan kesehatan penderita diabetes melitus|1.386|1.290
  Pelayanan kesehatan orang dengan gangguan jiwa berat|74|71
  Pelayanan kesehatan orang terduga tuberkulosis|980|1.004
  Pelayanan kesehatan orang berisiko terinfeksi HIV|1.130|1.088
`);
const s2 = book.sheet('SPM');
s2.table('spm', 'no uraian target:2024 realisasi:2024 capaian:2024 -')
  .wideTitle('CAPAIAN STANDAR PELAYANAN MINIMAL BIDANG KESEHATAN', `${PKM} TAHUN 2024`)
  .header([
    'No.',
    'Jenis Pelayanan Dasar',
    'Jumlah Sasaran yang Harus Dilayani',
    'Jumlah yang Terlayani',
    'Persentase Capaian',
    'Belum Terlayani',
  ])
  .rows(
    spm.map((s, n) => {
      const [berhak, dilayani] = [s.f(0), s.f(1)];
      const belum = dilayani.exact.gt(berhak.exact) ? '-' : orang(sisa(berhak, dilayani));
      return [`${n + 1}.`, s.kata(0), orang(berhak), orang(dilayani), n1(capaian(berhak, dilayani)), belum];
    }),
  )
  .end();

// bulan || umum | BPJS | gratis ; rawat inap umum | BPJS
const kunjungan = baris(`
  Januari|412|2.104|96|18|64
  Februari|388|1.977|81|15|59
  Maret|436|2.216|104|22|71
  April|297|1.508|66|11|48
  Mei|402|2.087|90|19|62
  Juni|419|2.145|88|17|70
`);
const jalan = kunjungan.map((k) => ({ nama: k.kata(0), angka: k.angka.slice(0, 3) }));
const inap = kunjungan.map((k) => ({ nama: k.kata(0), angka: k.angka.slice(3) }));
const s3 = book.sheet('Kunjungan');
s3.lines(['KUNJUNGAN PASIEN SEMESTER I TAHUN 2024'], 10).down();
const top = s3.cursor;
for (const [judul, rows, left, jenis] of [
  ['Rawat Jalan', jalan, 0, ['Umum', 'BPJS', 'Gratis']],
  ['Rawat Inap', inap, 6, ['Umum', 'BPJS']],
] as const) {
  s3.cursor = top;
  const kolom = jenis.map((_, k) => jumlah(rows.map((r) => ke(r.angka, k))));
  s3.table('rekap', `uraian ${jenis.map(() => 'jumlah').join(' ')} jumlah`, left)
    .title(judul)
    .header(['Bulan', ...jenis, 'Jumlah'])
    .rows(rows.map((r) => [r.nama, ...semua(n0, ...r.angka, jumlah(r.angka))]))
    .row(['Jumlah', ...semua(n0, ...kolom, jumlah(kolom))])
    .end();
}

// sumber || target | realisasi
const pendapatan = baris(`
  Kapitasi JKN|2.418.600.000|2.402.117.500
  Non Kapitasi JKN|486.000.000|503.274.000
  Pasien Umum|214.500.000|198.346.200
  Kerja Sama Pihak Ketiga|36.000.000|36.000.000
  Lain-lain BLUD yang Sah|12.900.000|14.118.342
`);
// jenis || pagu | realisasi
const belanja = baris(`
  Belanja Pegawai BLUD|1.310.400.000|1.296.225.000
  Belanja Barang dan Jasa BLUD|1.604.600.000|1.488.730.415
  Belanja Modal BLUD|253.000.000|249.875.000
`);
const s4 = book.sheet('Keuangan BLUD');
const p = jumlahKolom(pendapatan);
s4.table('realisasi-anggaran', 'no uraian pagu:2024 realisasi-anggaran:2024 penyerapan:2024 -')
  .title('Target dan Realisasi Pendapatan BLUD Tahun 2024')
  .header(['No', 'Sumber Pendapatan', 'Target (Rp)', 'Realisasi (Rp)', '%', 'Lebih/(Kurang) (Rp)'])
  .rows(
    pendapatan.map((b, n) => [
      n + 1,
      b.kata(0),
      ...semua(us, b.f(0), b.f(1)),
      persenUs(penyerapan(b.f(0), b.f(1))),
      us(sisa(b.f(1), b.f(0))),
    ]),
  )
  .row([
    'JUMLAH PENDAPATAN',
    '<',
    ...semua(us, ke(p, 0), ke(p, 1)),
    persenUs(penyerapan(ke(p, 0), ke(p, 1))),
    us(sisa(ke(p, 1), ke(p, 0))),
  ])
  .end();
const q = jumlahKolom(belanja);
s4.table('realisasi-anggaran', 'no uraian pagu:2024 realisasi-anggaran:2024 penyerapan:2024 sisa:2024')
  .title('Anggaran dan Realisasi Belanja BLUD Tahun 2024')
  .header(['No', 'Jenis Belanja', 'Anggaran (Rp)', 'Realisasi (Rp)', '%', 'Sisa Anggaran (Rp)'])
  .rows(
    [...belanja.map((b) => [b.kata(0), b.f(0), b.f(1)] as const)].map(([nama, pagu, realisasi], n) => [
      n + 1,
      nama,
      ...semua(us, pagu, realisasi),
      persenUs(penyerapan(pagu, realisasi)),
      us(sisa(pagu, realisasi)),
    ]),
  )
  .row([
    'JUMLAH BELANJA',
    '<',
    ...semua(us, ke(q, 0), ke(q, 1)),
    persenUs(penyerapan(ke(q, 0), ke(q, 1))),
    us(sisa(ke(q, 0), ke(q, 1))),
  ])
  .end();

export const puskesmas = book.build();
