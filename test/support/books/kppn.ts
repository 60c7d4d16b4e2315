import { BookBuilder } from './book-builder';
import { anggaran, type Mata, total } from './kit/anggaran';
import { baris } from './kit/baris';
import { bulat, type Figure, type ScaleClass } from './kit/figure';
import { cap, semua } from './kit/indikator';
import { style } from './kit/look';
import { capaian, jumlah, penyerapan, perubahan, rerata, sisa, tertimbang } from './kit/relations';

/**
 * A treasury office: perspectives with weights and the value of the organisation (NKO), polarity in a column
 * (Max, Min), indices held at 120, colours by words, IKU with codes like 1a-CP, targets and realisasi of every
 * semester, output volumes with money in thousands, offices served with a score and rank, hidden lists.
 */
const book = new BookBuilder('kppn', 2025);
const n2 = style({ decimals: 2, format: '0.00' });
const pct = style({ decimals: 2, as: 'fraction', full: true });
const ribu = style({ decimals: 0, divisor: 1000, format: '#,##0' });
const n0 = style({ decimals: 0, format: '#,##0' });
const STATUS: readonly ScaleClass[] = [
  { lower: 100, label: 'Hijau' },
  { lower: 80, label: 'Kuning' },
  { lower: -1e9, label: 'Merah' },
];
book.sheet('ref', 0, 'veryHidden').lines(['Max', 'Min', 'Stabilize']);

// perspektif | kode | IKU | polarisasi || target | realisasi
const PERSPEKTIF = [
  ['Stakeholder', 25],
  ['Customer', 15],
  ['Internal Process', 30],
  ['Learning and Growth', 30],
] as const;
const iku = baris(
  `
  0|1a-CP|Indeks kepuasan satker atas layanan KPPN|Max|4,45|4,62
  0|1b-CP|Persentase penyaluran dana transfer tepat waktu|Max|100,00|100,00
  1|2a-CP|Tingkat akurasi perencanaan kas satker|Max|92,00|95,38
  1|2b-N|Nilai IKPA rata-rata satker mitra|Max|94,00|93,21
  2|3a-CP|Waktu rata-rata penyelesaian SP2D|Min|60,00|41,00
  2|3b-CP|Tingkat retur SP2D|Min|0,50|0,32
  2|3c-N|Persentase rekonsiliasi tepat waktu|Max|98,00|99,64
  3|4a-CP|Persentase pegawai memenuhi jam pelatihan|Max|95,00|97,50
  3|4b-CP|Nilai kualitas pelaksanaan anggaran|Max|95,00|96,74
  3|4c-N|Tingkat kematangan manajemen risiko|Max|80,00|78,90
`,
  4,
).map((b) => {
  const arah = b.kata(3) === 'Min' ? 'turun' : 'naik';
  return { b, indeks: bulat(capaian(b.f(0), b.f(1), arah, 120), 2) };
});
const nilai = PERSPEKTIF.map(([nama, bobot], p) => {
  const rata = bulat(rerata(iku.filter((i) => Number(i.b.kata(0)) === p).map((i) => i.indeks)), 2);
  const persen = baris(`x|${bobot}`)[0]?.f(0) as Figure;
  return { nama, bobot: persen, rata, tertimbang: bulat(tertimbang(persen, rata), 2) };
});
const nko = book.sheet('NKO', 1);
nko.down(1).lines(['LAPORAN KINERJA KPPN WATAMPUTIH', 'TAHUN 2025'], 7).down(1);
const t1 = nko
  .table('capaian-kinerja', 'no indikator - target:2025 realisasi:2025 capaian:2025 predikat:2025')
  .wideTitle('Tabel 1 Capaian Indikator Kinerja Utama')
  .header([
    'Kode',
    'Indikator Kinerja Utama',
    'Polarisasi',
    'Target',
    'Realisasi',
    'Indeks Capaian',
    'Status',
  ]);
PERSPEKTIF.forEach(([nama, bobot], p) => {
  t1.section(`${nama} Perspective (${bobot}%)`);
  for (const { b, indeks } of iku.filter((i) => Number(i.b.kata(0)) === p)) {
    t1.row([b.kata(1), b.kata(2), b.kata(3), ...semua(n2, b.f(0), b.f(1), indeks), cap(indeks, STATUS)]);
  }
});
t1.notes(
  'Max: realisasi/target; Min: {1 + (1 - realisasi/target)}; indeks capaian maksimum 120',
  'Hijau: indeks ≥ 100; Kuning: 80 ≤ indeks < 100; Merah: indeks < 80',
);
nko
  .table('evaluasi-sakip', 'uraian bobot nilai nilai')
  .title('Tabel 2 Nilai Kinerja Organisasi')
  .header(['Perspektif', 'Bobot (%)', 'Nilai Perspektif', 'Nilai Tertimbang'])
  .numbering(['a', 'b', 'c', 'd = b x c'])
  .rows(nilai.map((v) => [v.nama, n0(v.bobot), n2(v.rata), n2(v.tertimbang)]))
  .row([
    'Nilai Kinerja Organisasi',
    n0(jumlah(nilai.map((v) => v.bobot))),
    null,
    n2(jumlah(nilai.map((v) => v.tertimbang))),
  ])
  .end();

// kode || Q1 T | R | Smt I T | R | Q3 T | R | 2025 T | R
const periode = baris(
  `
  2a-CP|Tingkat akurasi perencanaan kas satker|85,00|88,14|88,00|90,62|90,00|93,05|92,00|95,38
  2b-N|Nilai IKPA rata-rata satker mitra|80,00|84,70|88,00|89,94|91,00|92,15|94,00|93,21
  3c-N|Persentase rekonsiliasi tepat waktu|98,00|97,90|98,00|98,80|98,00|99,12|98,00|99,64
`,
  2,
);
nko
  .table(
    'capaian-triwulan',
    `no indikator ${Array(4).fill('target:2025 realisasi:2025 capaian:2025').join(' ')}`,
  )
  .wideTitle('Tabel 3 Perkembangan Capaian IKU Tahun 2025 (kumulatif)')
  .header(
    ['Kode', 'IKU', 'Q1', '<', '<', 'Smt I', '<', '<', 's.d. Q3', '<', '<', '2025', '<', '<'],
    ['^', '^', ...Array.from({ length: 4 }, () => ['T', 'R', '%']).flat()],
  )
  .rows(
    periode.map((b) => [
      b.kata(0),
      b.kata(1),
      ...[0, 2, 4, 6].flatMap((k) => [...semua(n2, b.f(k), b.f(k + 1)), pct(capaian(b.f(k), b.f(k + 1)))]),
    ]),
  )
  .end();

// RO | satuan || target | realisasi | pagu | realisasi
const ro = baris(
  `
  4721.BAB.001|Layanan Penyaluran Dana|Layanan|48|48|612.400.000|604.118.000
  4721.BMA.002|Laporan Pertanggungjawaban Bendahara|Laporan|744|731|118.750.000|112.306.000
  4722.EBA.994|Layanan Perkantoran|Bulan|12|12|3.904.220.000|3.860.117.000
  4722.EBB.951|Layanan Sarana Internal|Unit|26|25|286.000.000|279.440.000
`,
  3,
);
const [pagu, realisasi] = [2, 3].map((k) => jumlah(ro.map((r) => r.f(k)))) as [Figure, Figure];
const dipa = book.sheet('Output', 1);
dipa
  .down(1)
  .table(
    'kinerja-dan-anggaran',
    '- program satuan target:2025 realisasi:2025 capaian:2025 pagu:2025 realisasi-anggaran:2025 penyerapan:2025',
  )
  .wideTitle('Tabel 4 Capaian Output dan Penyerapan Anggaran Tahun 2025', '(anggaran dalam ribuan rupiah)')
  .header(
    ['Kode RO', 'Rincian Output', 'Volume', '<', '<', '<', 'Anggaran', '<', '<'],
    ['^', '^', 'Satuan', 'Target', 'Realisasi', 'PCRO', 'Pagu', 'Realisasi', '%'],
  )
  .rows(
    ro.map((r) => [
      r.kata(0),
      r.kata(1),
      r.kata(2),
      ...semua(n0, r.f(0), r.f(1)),
      pct(capaian(r.f(0), r.f(1))),
      ...semua(ribu, r.f(2), r.f(3)),
      pct(penyerapan(r.f(2), r.f(3))),
    ]),
  )
  .row(['Jumlah', '<', '<', '<', '<', '<', ...semua(ribu, pagu, realisasi), pct(penyerapan(pagu, realisasi))])
  .end();
const belanja = [
  anggaran(`
  51 | Belanja Pegawai | 2.118.500.000 | 2.104.664.000
  52 | Belanja Barang | 2.516.870.000 | 2.471.877.000
  53 | Belanja Modal | 286.000.000 | 279.440.000
`),
  anggaran(`
  51 | Belanja Pegawai | 2.204.115.000 | 2.188.730.000
  52 | Belanja Barang | 2.640.300.000 | 2.518.206.000
  53 | Belanja Modal | 412.000.000 | 409.950.000
`),
] as const;
const duaTahun = (nama: string, kini: Mata, lalu: Mata) => [
  nama,
  ...semua(ribu, lalu.pagu, lalu.realisasi),
  pct(lalu.serapan),
  ...semua(ribu, kini.pagu, kini.realisasi),
  pct(kini.serapan),
  ribu(perubahan(kini.realisasi, lalu.realisasi)),
];
dipa
  .table(
    'perbandingan-anggaran',
    'uraian pagu:2024 realisasi-anggaran:2024 penyerapan:2024 pagu:2025 realisasi-anggaran:2025 penyerapan:2025 perubahan',
  )
  .wideTitle('Tabel 5 Perbandingan Pagu dan Realisasi DIPA', '(dalam ribuan rupiah)')
  .header(
    ['Jenis Belanja', 'TA 2024', '<', '<', 'TA 2025', '<', '<', 'Kenaikan (Penurunan) Realisasi'],
    ['^', 'Pagu', 'Realisasi', '%', 'Pagu', 'Realisasi', '%', '^'],
  )
  .rows(belanja[0].map((m, k) => duaTahun(m.nama, m, belanja[1][k] as Mata)))
  .row(duaTahun('Total', total('', belanja[0]), total('', belanja[1])))
  .end();

const mitra = baris(`
  Kantor Kementerian Agama|96,80|61.204.118.000|59.880.415.000
  Kepolisian Resor|95,12|88.412.700.000|87.906.115.000
  Pengadilan Negeri|98,44|14.206.350.000|14.101.882.000
  Badan Pusat Statistik|93,07|9.114.260.000|8.402.660.000
`);
const [paguMitra, realMitra] = [jumlah(mitra.map((m) => m.f(1))), jumlah(mitra.map((m) => m.f(2)))];
dipa
  .table('realisasi-anggaran', 'no uraian nilai pagu:2025 realisasi-anggaran:2025 sisa:2025 penyerapan:2025')
  .wideTitle('Tabel 6 Kinerja Satuan Kerja Mitra Tahun 2025')
  .header(['No', 'Satuan Kerja', 'Nilai IKPA', 'Pagu', 'Realisasi', 'Sisa', '%'])
  .rows(
    mitra.map((m, n) => [
      n + 1,
      m.kata(0),
      n2(m.f(0)),
      ...semua(n0, m.f(1), m.f(2), sisa(m.f(1), m.f(2))),
      pct(penyerapan(m.f(1), m.f(2))),
    ]),
  )
  .row([
    'Rata-rata / Jumlah',
    '<',
    n2(bulat(rerata(mitra.map((m) => m.f(0))), 2)),
    ...semua(n0, paguMitra, realMitra, sisa(paguMitra, realMitra)),
    pct(penyerapan(paguMitra, realMitra)),
  ]);
export const kppn = book.build();
