import { BookBuilder } from './book-builder';
import { anggaran, total } from './kit/anggaran';
import { type Figure, given } from './kit/figure';
import { data, semua, ukuran } from './kit/indikator';
import { style } from './kit/look';
import { bagian, capaian, efisiensi, jumlah, lebihKurang, penyerapan } from './kit/relations';

/**
 * A regional hospital (BLUD): a sheet a chapter with stacked tables, live formulas, percentages as
 * fractions, American separators, capaian held at 120 % as the report says, many indikator better when lower.
 */
const book = new BookBuilder('rsud', 2023);
const angka = style({ decimals: 2, format: '#,##0.00' });
const orang = style({ decimals: 0 });
const rp = style({ decimals: 0 });
const rpLive = style({ decimals: 0, live: true });
const rpLebih = style({ decimals: 0, live: true, format: '#,##0_);(#,##0)' });
const persen = style({ decimals: 2, as: 'fraction', live: true });
const RS = 'RSUD dr. Wiryadi Kota Palumba';

const bab1 = book.sheet('BAB I');
bab1.lines(['BAB I', 'PENDAHULUAN']).down();
const tenaga = data(`
  Tenaga Medis|38|6|17
  Tenaga Keperawatan|142|51|88
  Tenaga Kebidanan|29|12|14
  Tenaga Kefarmasian|17|8|11
  Tenaga Non Kesehatan|45|19|96
`).map(([nama = '', ...n]) => {
  const status = n.map(given);
  return { nama, status, semua: jumlah(status) };
});
bab1
  .table('rekap', 'no uraian jumlah:2023 jumlah:2023 jumlah:2023 jumlah:2023')
  .title('Tabel 1.1 Jumlah Sumber Daya Manusia RSUD dr. Wiryadi Menurut Jenis Tenaga dan Status Tahun 2023')
  .header(
    ['NO', 'JENIS TENAGA', 'STATUS KEPEGAWAIAN', '<', '<', 'JUMLAH'],
    ['^', '^', 'PNS', 'PPPK', 'Pegawai BLUD', '^'],
  )
  .rows(tenaga.map((t, n) => [n + 1, t.nama, ...semua(orang, ...t.status), rpLive(t.semua)]))
  .row([
    'TOTAL',
    '<',
    ...[0, 1, 2].map((c) => rpLive(jumlah(tenaga.map((t) => t.status[c] as Figure)))),
    rpLive(jumlah(tenaga.map((t) => t.semua))),
  ])
  .notes('Sumber: Subbag Kepegawaian RSUD dr. Wiryadi, Desember 2023');

const penyakit = data(`
  Gagal ginjal kronik|N18.9|2.914
  Diabetes melitus tipe 2|E11.9|2.377
  Hipertensi esensial|I10|1.985
  Penyakit jantung iskemik|I25.9|1.612
  Dispepsia|K30|1.204
`).map(([nama = '', kode = '', n = '']) => ({ nama, kode, kasus: given(n) }));
const kasus = jumlah(penyakit.map((p) => p.kasus));
const porsi = penyakit.map((p) => bagian(p.kasus, kasus));
bab1
  .table('rekap', 'no uraian - jumlah:2023 -')
  .title('Tabel 1.2 Lima Besar Penyakit Rawat Jalan Tahun 2023')
  .header(['NO', 'NAMA PENYAKIT', 'KODE ICD-10', 'JUMLAH KASUS', 'PERSENTASE'])
  .rows(penyakit.map((p, n) => [n + 1, p.nama, p.kode, orang(p.kasus), persen(porsi[n] as Figure)]))
  .row(['JUMLAH', '<', '<', rpLive(kasus), persen(jumlah(porsi))])
  .end();

const bab3 = book.sheet('BAB III');
bab3.lines(['BAB III', 'AKUNTABILITAS KINERJA']).down();
bab3.lines([
  'Capaian kinerja setiap indikator dibatasi paling tinggi 120%. Indikator bertanda (-) adalah indikator yang semakin',
  'kecil realisasinya semakin baik dan dihitung dengan rumus: ((2 x Target) - Realisasi) / Target x 100%.',
]);
bab3.down();
// indikator | satuan | target 2022 | realisasi 2022 | target 2023 | realisasi 2023 | arah
const indikator = data(`
  Bed Occupancy Rate (BOR)|%|70,00|64,85|75,00|71,40|
  Net Death Rate (NDR) (-)|‰|26,00|24,10|25,00|18,30|turun
  Gross Death Rate (GDR) (-)|‰|46,00|44,72|45,00|32,10|turun
  Waktu Tunggu Rawat Jalan (-)|menit|70,00|66,50|60,00|41,50|turun
  Indeks Kepuasan Masyarakat|indeks|81,00|82,06|82,00|84,31|
  Cost Recovery Rate (CRR)|%|80,00|83,65|85,00|103,90|
`).map(([nama = '', satuan = '', t22 = '', r22 = '', t = '', r = '', arah = '']) => {
  const cara = { cap: 120, arah: arah === 'turun' ? ('turun' as const) : ('naik' as const) };
  return { nama, satuan, ...ukuran(t, r, cara), lalu: ukuran(t22, r22, cara) };
});
bab3
  .table('capaian-kinerja', 'no indikator satuan target:2023 realisasi:2023 capaian:2023')
  .title(`Tabel 3.1 Pengukuran Kinerja ${RS} Tahun 2023`)
  .header(['NO', 'INDIKATOR KINERJA UTAMA', 'SATUAN', 'TARGET', 'REALISASI', 'CAPAIAN (maks. 120%)'])
  .numbering(['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'])
  .rows(
    indikator.map((i, n) => [
      n + 1,
      i.nama,
      i.satuan,
      ...semua(angka, i.target, i.realisasi),
      persen(i.capaian),
    ]),
  )
  .end();

bab3
  .table(
    'perbandingan-tahun',
    'no indikator satuan target:2022 target:2023 realisasi:2022 realisasi:2023 capaian:2022 capaian:2023',
  )
  .title('Tabel 3.2 Perbandingan Kinerja Tahun 2022 dan 2023')
  .header(
    ['NO', 'INDIKATOR KINERJA UTAMA', 'SATUAN', 'TARGET', '<', 'REALISASI', '<', 'CAPAIAN', '<'],
    ['^', '^', '^', '2022', '2023', '2022', '2023', '2022', '2023'],
  )
  .rows(
    indikator.map((i, n) => [
      n + 1,
      i.nama,
      i.satuan,
      ...semua(angka, i.lalu.target, i.target, i.lalu.realisasi, i.realisasi),
      ...semua(persen, i.lalu.capaian, i.capaian),
    ]),
  )
  .notes('*) Capaian paling tinggi 120%');

const kunjungan = data(`
  Jumlah kunjungan rawat jalan|84.000|20.418|21.306|19.877|22.140
  Jumlah pasien rawat inap|9.600|2.204|2.391|2.512|2.288
  Jumlah kunjungan IGD|18.500|4.810|4.377|4.926|4.655
`).map(([nama = '', t = '', ...tw]) => {
  const [target, triwulan] = [given(t), tw.map(given)];
  const realisasi = jumlah(triwulan);
  return { nama, target, triwulan, realisasi, capaian: capaian(target, realisasi, 'naik', 120) };
});
bab3
  .table(
    'capaian-triwulan',
    'no indikator satuan target:2023 realisasi:2023 realisasi:2023 realisasi:2023 realisasi:2023 realisasi:2023 capaian:2023',
  )
  .title('Tabel 3.3 Realisasi Kunjungan per Triwulan Tahun 2023')
  .header(
    ['NO', 'INDIKATOR', 'SATUAN', 'TARGET', 'REALISASI', '<', '<', '<', 'JUMLAH', 'CAPAIAN'],
    ['^', '^', '^', '^', 'TW I', 'TW II', 'TW III', 'TW IV', '^', '^'],
  )
  .numbering(['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)=(5)+(6)+(7)+(8)', '(10)=(9)/(4)'])
  .rows(
    kunjungan.map((k, n) => [
      n + 1,
      k.nama,
      'orang',
      orang(k.target),
      ...semua(orang, ...k.triwulan),
      rpLive(k.realisasi),
      persen(k.capaian),
    ]),
  )
  .end();

const pendapatan = data(`
  Pendapatan Jasa Layanan Umum|58.400.000.000|61.877.410.265
  Pendapatan Kerja Sama|1.250.000.000|1.108.640.000
  Pendapatan BLUD Lainnya|310.000.000|402.118.774
`).map(([nama = '', a = '', r = '']) => ({ nama, anggaran: given(a), realisasi: given(r) }));
const semuaPendapatan = {
  anggaran: jumlah(pendapatan.map((p) => p.anggaran)),
  realisasi: jumlah(pendapatan.map((p) => p.realisasi)),
};
const pendapatanDi = (p: typeof semuaPendapatan) => [
  persen(penyerapan(p.anggaran, p.realisasi)),
  rpLebih(lebihKurang(p.anggaran, p.realisasi)),
];
bab3
  .table('realisasi-anggaran', 'no uraian pagu:2023 realisasi-anggaran:2023 penyerapan:2023 -')
  .title('Tabel 3.4 Target dan Realisasi Pendapatan BLUD Tahun 2023')
  .header(['NO', 'URAIAN', 'TARGET (Rp)', 'REALISASI (Rp)', '%', 'LEBIH/(KURANG)'])
  .rows(pendapatan.map((p, n) => [n + 1, p.nama, ...semua(rp, p.anggaran, p.realisasi), ...pendapatanDi(p)]))
  .row([
    'JUMLAH PENDAPATAN',
    '<',
    ...semua(rpLive, semuaPendapatan.anggaran, semuaPendapatan.realisasi),
    ...pendapatanDi(semuaPendapatan),
  ])
  .end();

const belanja = anggaran(`
  A | BELANJA OPERASI
  -1 | Belanja Pegawai | 31.204.566.000 | 29.870.142.518
  -2 | Belanja Barang dan Jasa | 48.917.230.450 | 45.106.992.371
  B | BELANJA MODAL
  -1 | Belanja Modal Peralatan dan Mesin | 9.640.000.000 | 9.112.450.000
  -2 | Belanja Modal Gedung dan Bangunan | 6.275.800.000 | 6.003.915.000
`);
const semuaBelanja = total('JUMLAH BELANJA (A + B)', belanja);
const t35 = bab3
  .table('realisasi-anggaran', 'no uraian pagu:2023 realisasi-anggaran:2023 sisa:2023 penyerapan:2023')
  .title(`Tabel 3.5 Anggaran dan Realisasi Belanja ${RS} Tahun Anggaran 2023`)
  .header(['NO', 'KELOMPOK BELANJA', 'ANGGARAN (Rp)', 'REALISASI (Rp)', 'SISA (Rp)', 'PERSENTASE']);
for (const kelompok of belanja) {
  const uang = semua(rpLive, kelompok.pagu, kelompok.realisasi, kelompok.sisa);
  t35.row([kelompok.kode, kelompok.nama, ...uang, persen(kelompok.serapan)]);
  for (const m of kelompok.children) {
    t35.row([m.kode, m.nama, ...semua(rp, m.pagu, m.realisasi), rpLive(m.sisa), persen(m.serapan)]);
  }
}
t35.row([
  semuaBelanja.nama,
  '<',
  ...semua(rpLive, semuaBelanja.pagu, semuaBelanja.realisasi, semuaBelanja.sisa),
  persen(semuaBelanja.serapan),
]);
t35.end();

const mutu = indikator[4] as (typeof indikator)[number];
const mandiri = indikator[5] as (typeof indikator)[number];
const dana = [
  ['44.118.900.000', '40.217.655.800'],
  ['12.360.450.000', '11.984.207.300'],
].map(([p = '', r = '']) => ({ pagu: given(p), realisasi: given(r) }));
bab3
  .table(
    'efisiensi',
    'no indikator capaian:2023 pagu:2023 realisasi-anggaran:2023 penyerapan:2023 efisiensi:2023',
  )
  .title('Tabel 3.6 Efisiensi Penggunaan Sumber Daya Tahun 2023')
  .header([
    'NO',
    'INDIKATOR KINERJA UTAMA',
    'CAPAIAN KINERJA',
    'ALOKASI (Rp)',
    'REALISASI (Rp)',
    'PENYERAPAN',
    'TINGKAT EFISIENSI',
  ])
  .numbering(['(1)', '(2)', '(3)', '(4)', '(5)', '(6) = (5)/(4)', '(7) = (3)-(6)'])
  .rows(
    [mutu, mandiri].map((i, n) => {
      const d = dana[n] as (typeof dana)[number];
      const serapan = penyerapan(d.pagu, d.realisasi);
      const uang = [...semua(rp, d.pagu, d.realisasi), persen(serapan)];
      return [n + 1, i.nama, persen(i.capaian), ...uang, persen(efisiensi(i.capaian, serapan))];
    }),
  );

export const rsud = book.build();
