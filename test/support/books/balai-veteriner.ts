import { BookBuilder } from './book-builder';
import { baris, ke } from './kit/baris';
import { bulat, type Figure } from './kit/figure';
import { semua, ukur } from './kit/indikator';
import { style } from './kit/look';
import {
  capaian,
  jumlah,
  lebihKurang,
  penyerapan,
  pertumbuhan,
  rerata,
  sisa,
  tertimbang,
} from './kit/relations';

/**
 * A unit of a ministry: capaian capped at 120, IKPA with weights and weighted scores, outputs with volume and money in
 * thousands, pagu before and after revision with an amount blocked, PNBP against its target, samples by month with
 * their mean, two years side by side.
 */
const book = new BookBuilder('balai-veteriner', 2024);
const us = style({ decimals: 2, as: 'us' });
const usPersen = style({ decimals: 2, as: 'us', suffix: '%' });
const n2 = style({ decimals: 2, format: '0.00' });
const n0 = style({ decimals: 0, format: '#,##0' });
const ribu = style({ decimals: 0, format: '#,##0', divisor: 1000 });
const live = style({ decimals: 2, format: '0.00', live: true });
const BALAI = 'BALAI VETERINER PULAU RIMBANG';

// indikator | satuan || T2023 | R2023 | T2024 | R2024
const kinerja = baris(
  `
  Persentase sampel penyakit hewan yang diuji tepat waktu|%|90,00|94,25|92,00|95,60
  Jumlah laboratorium terakreditasi|Unit|3,00|3,00|3,00|4,00
  Indeks kepuasan masyarakat|Skala Likert|3,40|3,52|3,50|3,61
  Nilai kinerja anggaran|Nilai|86,00|91,36|88,00|90,14
`,
  2,
).map((b) => ({
  b,
  lalu: ukur(b.f(0), b.f(1), { bulat: 2, cap: 120 }),
  kini: ukur(b.f(2), b.f(3), { bulat: 2, cap: 120 }),
}));
const lkj = book.sheet('LKj');
lkj
  .lines([BALAI, 'LAPORAN KINERJA TAHUN 2024'], 8)
  .down()
  .table('capaian-kinerja', 'no indikator satuan target:2024 realisasi:2024 capaian:2024')
  .title('Tabel 1. Capaian Perjanjian Kinerja Tahun 2024')
  .header(['No', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', '% Capaian*'])
  .rows(
    kinerja.map(({ b, kini }, n) => [
      `${n + 1}.`,
      b.kata(0),
      b.kata(1),
      ...semua(us, kini.target, kini.realisasi, kini.capaian),
    ]),
  )
  .row([
    null,
    'Rata-rata Capaian',
    null,
    null,
    null,
    us(bulat(rerata(kinerja.map(({ kini }) => kini.capaian)), 2)),
  ])
  .notes('*) capaian paling tinggi dihitung 120%');
lkj
  .table(
    'perbandingan-tahun',
    'no indikator target:2023 realisasi:2023 capaian:2023 target:2024 realisasi:2024 capaian:2024 perubahan:2024',
  )
  .title('Tabel 2. Perbandingan Capaian Kinerja Tahun 2023 dan 2024')
  .header(
    ['No', 'Indikator Kinerja', 'TA 2023', '<', '<', 'TA 2024', '<', '<', 'Pertumbuhan Realisasi (%)'],
    ['^', '^', 'Target', 'Realisasi', '%', 'Target', 'Realisasi', '%', '^'],
  )
  .rows(
    kinerja.map(({ b, lalu, kini }, n) => [
      `${n + 1}.`,
      b.kata(0),
      ...semua(us, lalu.target, lalu.realisasi, lalu.capaian, kini.target, kini.realisasi, kini.capaian),
      us(bulat(pertumbuhan(kini.realisasi, lalu.realisasi), 2)),
    ]),
  )
  .end();

// komponen || bobot | nilai
const ikpa = baris(`
  Revisi DIPA|10|100,00
  Deviasi Halaman III DIPA|15|86,42
  Penyerapan Anggaran|20|97,15
  Belanja Kontraktual|10|100,00
  Penyelesaian Tagihan|10|99,08
  Pengelolaan UP dan TUP|10|96,30
  Capaian Output|25|98,75
`).map((b) => ({ b, akhir: bulat(tertimbang(b.f(0), b.f(1)), 2) }));
lkj
  .table('evaluasi-sakip', 'no uraian nilai bobot nilai')
  .title('Tabel 3. Nilai IKPA Tahun 2024')
  .header(['No', 'Indikator', 'Nilai', 'Bobot (%)', 'Nilai Akhir (Nilai x Bobot)'])
  .rows(ikpa.map(({ b, akhir }, n) => [n + 1, b.kata(0), n2(b.f(1)), n0(b.f(0)), n2(akhir)]))
  .row([
    null,
    'Nilai Total',
    null,
    n0(jumlah(ikpa.map(({ b }) => b.f(0)))),
    n2(jumlah(ikpa.map((i) => i.akhir))),
  ])
  .end();

// kode | rincian output | satuan || target | realisasi | pagu | realisasi
const output = baris(
  `
  1784.QJB.001|Penyidikan dan pengujian penyakit hewan|Sampel|12.500|13.118|4.218.500.000|4.106.337.000
  1785.EBA.994|Layanan perkantoran|Layanan|1|1|9.880.412.000|9.741.006.000
  1785.EBC.996|Pelatihan petugas laboratorium|Orang|40|38|312.600.000|288.450.000
`,
  3,
);
const uang = book.sheet('Anggaran', 1);
uang
  .table(
    'kinerja-dan-anggaran',
    'no uraian satuan target:2024 realisasi:2024 capaian:2024 pagu:2024 realisasi-anggaran:2024 penyerapan:2024',
  )
  .title('Tabel 4. Realisasi Volume dan Anggaran per Rincian Output (Rp ribu)')
  .header(
    ['Kode', 'Rincian Output', 'Satuan', 'Volume', '<', '<', 'Anggaran', '<', '<'],
    ['^', '^', '^', 'Target', 'Realisasi', '%', 'Pagu', 'Realisasi', '%'],
  )
  .rows(
    output.map((b) => [
      b.kata(0),
      b.kata(1),
      b.kata(2),
      ...semua(n0, b.f(0), b.f(1)),
      live(capaian(b.f(0), b.f(1))),
      ...semua(ribu, b.f(2), b.f(3)),
      live(penyerapan(b.f(2), b.f(3))),
    ]),
  )
  .row([
    'Jumlah',
    '<',
    '<',
    '<',
    '<',
    '<',
    ...((p, r) => [...semua(ribu, p, r), live(penyerapan(p, r))])(
      jumlah(output.map((b) => b.f(2))),
      jumlah(output.map((b) => b.f(3))),
    ),
  ])
  .end();
// jenis || awal | revisi | blokir | realisasi
const jenis = baris(`
  Belanja Pegawai|6.412.300.000|6.388.112.000|0|6.301.447.815
  Belanja Barang|7.104.550.000|6.911.400.000|214.500.000|6.604.218.330
  Belanja Modal|1.850.000.000|1.112.000.000|0|1.098.760.000
`);
const kosong = style({ decimals: 0, format: '#,##0', nol: '-' });
const barisJenis = (nama: string, a: readonly Figure[]) => {
  const efektif = sisa(ke(a, 1), ke(a, 2));
  return [
    nama,
    ...semua(n0, ke(a, 0), ke(a, 1)),
    kosong(ke(a, 2)),
    ...semua(n0, efektif, ke(a, 3)),
    usPersen(bulat(penyerapan(efektif, ke(a, 3)), 2)),
  ];
};
uang
  .table(
    'realisasi-anggaran',
    'uraian pagu:2024 pagu:2024 - pagu:2024 realisasi-anggaran:2024 penyerapan:2024',
  )
  .title('Tabel 5. Realisasi Anggaran Menurut Jenis Belanja Tahun 2024')
  .header(['Jenis Belanja', 'Pagu Awal', 'Pagu Revisi', 'Blokir', 'Pagu Efektif', 'Realisasi', '% Realisasi'])
  .rows(jenis.map((b) => barisJenis(b.kata(0), b.angka)))
  .row(
    barisJenis(
      'JUMLAH',
      [0, 1, 2, 3].map((k) => jumlah(jenis.map((b) => b.f(k)))),
    ),
  )
  .end();
// jenis pnbp || target | realisasi
const pnbp = baris(`
  Pendapatan pengujian laboratorium|1.250.000.000|1.418.337.500
  Pendapatan sewa tanah dan bangunan|48.000.000|41.250.000
  Pendapatan penjualan vaksin|312.500.000|330.118.000
`);
const barisPnbp = (nama: string, t: Figure, r: Figure) => [
  nama,
  ...semua(n0, t, r),
  usPersen(bulat(capaian(t, r), 2)),
  n0(lebihKurang(t, r)),
];
uang
  .table('realisasi-anggaran', 'uraian pagu:2024 realisasi-anggaran:2024 penyerapan:2024 sisa:2024')
  .title('Tabel 6. Target dan Realisasi PNBP Tahun 2024')
  .header(['Jenis Penerimaan', 'Target (Rp)', 'Realisasi (Rp)', '%', 'Lebih/(Kurang)'])
  .rows(pnbp.map((b) => barisPnbp(b.kata(0), b.f(0), b.f(1))))
  .row(barisPnbp('Jumlah', jumlah(pnbp.map((b) => b.f(0))), jumlah(pnbp.map((b) => b.f(1)))))
  .end();
// bulan: jenis sampel || Jan..Jun
const sampel = baris(`
  Serum|812|774|930|1.004|886|951
  Swab|244|260|251|312|298|305
  Organ|38|41|29|52|47|33
`);
uang
  .table('rekap', 'uraian jumlah jumlah jumlah jumlah jumlah jumlah jumlah -')
  .title('Tabel 7. Penerimaan Sampel Semester I Tahun 2024')
  .header(['Jenis Sampel', 'Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Total', 'Rata-rata'])
  .rows(
    sampel.map((s) => [s.kata(0), ...semua(n0, ...s.angka, jumlah(s.angka)), n2(bulat(rerata(s.angka), 2))]),
  );

export const balaiVeteriner = book.build();
