import { BookBuilder } from './book-builder';
import { anggaran, type Mata } from './kit/anggaran';
import { baris } from './kit/baris';
import { bulat, type Figure } from './kit/figure';
import { semua, ukur } from './kit/indikator';
import { style } from './kit/look';
import {
  bagian,
  capaian,
  jumlah,
  kemajuan,
  lebihKurang,
  pertumbuhan,
  rerata,
  sisa,
  tertimbang,
} from './kit/relations';

/**
 * A water company of a city: RKAP against realisasi in thousands of rupiah with last year and growth, a profit
 * and loss whose lines are added and taken off, water produced, sold and lost by month, kinerja of four aspects
 * with bobot and weighted value, NRW better when lower with (2T-R)/T, a business plan of five years.
 */
const book = new BookBuilder('perumda-air-minum', 2025);
const ribu = style({ decimals: 0, divisor: 1000, format: '#,##0' });
const n2 = style({ decimals: 2, format: '#,##0.00' });
const n0 = style({ decimals: 0, format: '#,##0' });
const live = style({ decimals: 2, format: '#,##0.00', live: true });
const NAMA = 'PERUMDA AIR MINUM TIRTA KENCANA';

// pos || realisasi 2024 | RKAP 2025 | realisasi 2025
const lr = baris(`
  Pendapatan Penjualan Air|86.114.208.000|94.500.000.000|92.377.415.000
  Pendapatan Non Air|9.420.117.000|10.250.000.000|10.618.902.000
  Biaya Sumber Air|6.204.880.000|6.900.000.000|6.715.206.000
  Biaya Pengolahan Air|24.118.300.000|26.150.000.000|25.904.118.000
  Biaya Transmisi dan Distribusi|18.902.415.000|20.400.000.000|20.011.737.000
  Biaya Umum dan Administrasi|31.077.642.000|33.750.000.000|33.114.560.000
`);
const pos = (k: number) => [0, 1, 2].map((j) => lr[k]?.f(j) as Figure);
const tambah = (...rows: Figure[][]) => [0, 1, 2].map((j) => jumlah(rows.map((r) => r[j] as Figure)));
const pendapatan = tambah(pos(0), pos(1));
const biaya = tambah(pos(2), pos(3), pos(4), pos(5));
const laba = [0, 1, 2].map((j) => sisa(pendapatan[j] as Figure, biaya[j] as Figure));
const barisLr = (nama: string, a: readonly Figure[]) => {
  const [lalu, rkap, kini] = a as [Figure, Figure, Figure];
  return [nama, ...semua(ribu, lalu, rkap, kini), n2(kemajuan(rkap, kini)), n2(pertumbuhan(kini, lalu))];
};
const keuangan = book.sheet('Laba Rugi');
const t1 = keuangan
  .table(
    'perbandingan-anggaran',
    'uraian realisasi-anggaran:2024 pagu:2025 realisasi-anggaran:2025 penyerapan:2025 perubahan:2025',
  )
  .wideTitle(NAMA, 'IKHTISAR LABA RUGI TAHUN 2025', '(dalam ribuan rupiah)')
  .header(
    ['URAIAN', 'REALISASI 2024', 'TAHUN 2025', '<', '% THD RKAP', '% PERTUMBUHAN'],
    ['^', '^', 'RKAP', 'REALISASI', '^', '^'],
  )
  .numbering(['1', '2', '3', '4', '5=4:3', '6=(4-2):2']);
t1.row(['PENDAPATAN USAHA', null, null, null, null, null]);
t1.row(barisLr('Pendapatan Penjualan Air', pos(0))).row(barisLr('Pendapatan Non Air', pos(1)));
t1.row(barisLr('Jumlah Pendapatan Usaha', pendapatan));
t1.row(['BIAYA USAHA', null, null, null, null, null]);
[2, 3, 4, 5].forEach((k) => {
  t1.row(barisLr(lr[k]?.kata(0) ?? '', pos(k)));
});
t1.row(barisLr('Jumlah Biaya Usaha', biaya)).row(barisLr('LABA USAHA', laba)).end();

// bulan || produksi | distribusi | terjual
const air = baris(`
  Januari|1.402.118|1.371.240|1.046.335
  Februari|1.288.604|1.260.117|968.420
  Maret|1.417.350|1.386.002|1.061.977
  April|1.371.226|1.340.881|1.039.114
  Mei|1.420.907|1.389.550|1.078.206
  Juni|1.366.410|1.336.774|1.041.180
`);
const barisAir = (nama: string, a: readonly Figure[]) => {
  const [produksi, distribusi, jual] = a as [Figure, Figure, Figure];
  const hilang = sisa(distribusi, jual);
  return [nama, ...semua(n0, produksi, distribusi, jual, hilang), live(bagian(hilang, distribusi))];
};
const kolomAir = [0, 1, 2].map((k) => air.map((b) => b.f(k)));
book
  .sheet('Produksi')
  .table('rekap', 'uraian jumlah jumlah jumlah - -')
  .wideTitle('PRODUKSI, DISTRIBUSI DAN AIR TERJUAL (m3)', 'JANUARI S.D. JUNI 2025')
  .header(['BULAN', 'PRODUKSI', 'DISTRIBUSI', 'TERJUAL', 'KEHILANGAN AIR', 'TINGKAT KEHILANGAN (%)'])
  .rows(air.map((b) => barisAir(b.kata(0), b.angka)))
  .row(barisAir('JUMLAH', kolomAir.map(jumlah)))
  .row(['RATA-RATA', ...kolomAir.map((k) => n0(rerata(k))), null, null])
  .end();

// perspektif | indikator | satuan | arah || target | realisasi | target 2027
const iku = baris(
  `
  Pelanggan|Cakupan pelayanan teknis|%|naik|78,50|77,94|85,00
  Pelanggan|Penyelesaian pengaduan pelanggan|%|naik|95,00|97,12|98,00
  Operasi|Tingkat kehilangan air (NRW)|%|turun|24,00|25,86|20,00
  Operasi|Jam operasi layanan|jam/hari|naik|23,00|22,40|24,00
  Operasi|Penggantian meter air|unit|naik|6.500|6.818|8.000
  SDM|Rasio pegawai per 1.000 pelanggan|orang|turun|4,20|4,05|3,80
`,
  4,
).map((b) => {
  const arah = b.kata(3) === 'turun' ? 'turun' : 'naik';
  return { b, arah, kini: ukur(b.f(0), b.f(1), { arah }) } as const;
});
const kinerja = book.sheet('Kinerja');
const t3 = kinerja
  .table('capaian-kinerja', 'indikator satuan - target:2025 realisasi:2025 capaian:2025')
  .wideTitle(NAMA, 'CAPAIAN INDIKATOR KINERJA KUNCI TAHUN 2025')
  .header(['INDIKATOR KINERJA', 'SATUAN', 'SIFAT', 'TARGET', 'REALISASI', 'CAPAIAN (%)']);
for (const perspektif of ['Pelanggan', 'Operasi', 'SDM']) {
  t3.row([`PERSPEKTIF ${perspektif.toUpperCase()}`, null, null, null, null, null]);
  for (const { b, arah, kini } of iku.filter((i) => i.b.kata(0) === perspektif)) {
    const sifat = arah === 'naik' ? 'Maksimal' : 'Minimal';
    t3.row([b.kata(1), b.kata(2), sifat, ...semua(n2, kini.target, kini.realisasi), live(kini.capaian)]);
  }
}
t3.notes(
  'Maksimal: makin tinggi makin baik, capaian = realisasi / target x 100',
  'Minimal: makin rendah makin baik, capaian = (2 x target - realisasi) / target x 100',
);

// aspek | indikator || nilai | bobot
const aspek = baris(
  `
  Keuangan|Return on Equity|3|15,00
  Keuangan|Rasio Operasi|4|15,00
  Keuangan|Efektivitas Penagihan|5|10,00
  Pelayanan|Cakupan Pelayanan|4|10,00
  Pelayanan|Pertumbuhan Pelanggan|3|10,00
  Operasional|Efisiensi Produksi|4|15,00
  Operasional|Tingkat Kehilangan Air|5|15,00
  SDM|Rasio Diklat Pegawai|2|10,00
`,
  2,
).map((b) => ({ b, hasil: bulat(tertimbang(b.f(1), b.f(0)), 3) }));
const n3 = style({ decimals: 3, format: '0.000' });
kinerja
  .table('evaluasi-sakip', 'no uraian indikator nilai bobot nilai')
  .title('PENILAIAN KINERJA PERUMDA OLEH BPKP TAHUN 2025')
  .header(['No', 'Aspek', 'Indikator', 'Nilai (1-5)', 'Bobot (%)', 'Hasil (Nilai x Bobot)'])
  .rows(
    aspek.map(({ b, hasil }, n) => [
      n + 1,
      aspek[n - 1]?.b.kata(0) === b.kata(0) ? null : b.kata(0),
      b.kata(1),
      n0(b.f(0)),
      n2(b.f(1)),
      n3(hasil),
    ]),
  )
  .row([
    null,
    'JUMLAH',
    null,
    null,
    n2(jumlah(aspek.map(({ b }) => b.f(1)))),
    n3(jumlah(aspek.map(({ hasil }) => hasil))),
  ])
  .end();
kinerja
  .table('kemajuan-renstra', 'no indikator satuan realisasi:2025 target-akhir:2027 kemajuan:2025')
  .title('KEMAJUAN TERHADAP TARGET RENCANA BISNIS 2023-2027')
  .header(['No', 'Indikator', 'Satuan', 'Realisasi 2025', 'Target 2027', 'Tingkat Kemajuan (%)'])
  .rows(
    iku
      .filter((i) => i.arah === 'naik')
      .map(({ b }, n) => [
        n + 1,
        b.kata(1),
        b.kata(2),
        ...semua(n2, b.f(1), b.f(2), kemajuan(b.f(2), b.f(1))),
      ]),
  )
  .end();

const investasi = anggaran(
  `
  A. | Sumber dan Pengolahan
  - 1 | Rehabilitasi intake Cilandak | 2.400.000.000 | 2.315.600.000
  - 2 | Pompa distribusi | 1.150.000.000 | 1.098.250.000
  B. | Transmisi dan Distribusi
  - 1 | Pengembangan jaringan pipa | 6.800.000.000 | 5.914.330.000
  - 2 | Pengadaan meter air | 3.250.000.000 | 3.248.900.000
  C. | Penunjang
  - 1 | Kendaraan operasional | 900.000.000 | 884.500.000
`,
);
const barisInv = (m: Mata) => [
  ...semua(ribu, m.pagu, m.realisasi, lebihKurang(m.pagu, m.realisasi)),
  n2(m.serapan),
];
const t6 = book
  .sheet('Investasi')
  .table('realisasi-anggaran', 'no uraian pagu:2025 realisasi-anggaran:2025 - penyerapan:2025')
  .wideTitle('LAPORAN REALISASI INVESTASI TAHUN 2025', '(dalam ribuan rupiah)')
  .header(['NO', 'URAIAN', 'RKAP 2025', 'REALISASI', 'LEBIH (KURANG)', '%']);
for (const kelompok of investasi) {
  t6.row([kelompok.kode, kelompok.nama, null, null, null, null]);
  t6.rows(kelompok.children.map((m) => [m.kode, m.nama, ...barisInv(m)]));
  t6.row([null, `Sub Jumlah ${kelompok.kode.replace('.', '')}`, ...barisInv(kelompok)]);
}
const jumlahPagu = jumlah(investasi.map((m) => m.pagu));
const jumlahReal = jumlah(investasi.map((m) => m.realisasi));
t6.row([
  null,
  'JUMLAH INVESTASI',
  ...semua(ribu, jumlahPagu, jumlahReal, lebihKurang(jumlahPagu, jumlahReal)),
  n2(capaian(jumlahPagu, jumlahReal)),
]);

export const perumdaAirMinum = book.build();
