import { BookBuilder } from './book-builder';
import { baris, ke } from './kit/baris';
import { bulat, Figure } from './kit/figure';
import { cap, semua, ukur } from './kit/indikator';
import { style } from './kit/look';
import { bagian, capaian, jumlah, penyerapan, pertumbuhan, perubahan, rerata, sisa } from './kit/relations';
import { SANGAT_BAIK } from './kit/scales';

/**
 * A provincial mental hospital: quality indikator whose target is a bound (≥ 80%, ≤ 5%) with the realisasi of
 * twelve months and their mean, wards with beds, days and BOR, IKU of five years with the years down the rows
 * and the indikator joined over them, patients by payer in two years, belanja by source of funds.
 */
const book = new BookBuilder('rs-jiwa', 2024);
const n2 = style({ decimals: 2, as: 'id' });
const n0 = style({ decimals: 0, as: 'id' });
const satu = style({ decimals: 1, format: '0.0' });
const rp = style({ decimals: 2, as: 'id', prefix: 'Rp' });
const persen = style({ decimals: 2, as: 'id', suffix: ' %' });
const RS = 'RUMAH SAKIT JIWA DAERAH PROVINSI LAUT SELATAN';

const isi = book.sheet('Daftar Tabel');
isi.lines([
  'DAFTAR TABEL',
  'Tabel 2.1 Perjanjian Kinerja Tahun 2024 .................... 14',
  'Tabel 3.1 Capaian Kinerja Tahun 2024 ....................... 21',
  'Tabel 3.2 Capaian Kinerja Tahun 2020-2024 .................. 23',
  'Tabel 3.3 Indikator Mutu ................................... 27',
]);

// indikator | satuan | arah || target 2020..2024 | realisasi 2020..2024
const indikator = baris(
  `
  Persentase pasien gangguan jiwa yang pulang membaik|Persen|naik|80,00|82,00|84,00|86,00|88,00|78,40|81,15|85,22|85,06|89,47
  Angka kejadian pasien lari|Persen|turun|2,00|1,80|1,60|1,40|1,20|2,10|1,74|1,66|1,38|1,09
  Indeks kepuasan masyarakat|Indeks|naik|80,00|81,00|82,00|83,00|84,00|80,61|80,45|82,97|83,11|85,02
  Tingkat kemandirian keuangan BLUD|Persen|naik|40,00|42,00|45,00|48,00|50,00|36,12|40,77|44,10|46,95|48,33
`,
  3,
).map((b) => ({
  b,
  tahun: [0, 1, 2, 3, 4].map((k) =>
    ukur(b.f(k), b.f(k + 5), { arah: b.kata(2) === 'turun' ? 'turun' : 'naik', bulat: 2 }),
  ),
}));
const bab2 = book.sheet('Bab II');
bab2
  .lines(['BAB II PERENCANAAN KINERJA'])
  .down()
  .table('perjanjian-kinerja', 'no indikator satuan formulasi penanggung-jawab target:2024')
  .title('Tabel 2.1', `Perjanjian Kinerja ${RS} Tahun 2024`)
  .header(['No.', 'Indikator Kinerja', 'Satuan', 'Cara Menghitung', 'Penanggung Jawab', 'Target'])
  .rows(
    indikator.map(({ b, tahun }, n) => [
      n + 1,
      b.kata(0),
      b.kata(1),
      [
        'Pasien membaik : pasien pulang x 100%',
        'Pasien lari : pasien dirawat x 100%',
        'Survei SKM',
        'Pendapatan : biaya x 100%',
      ][n] ?? '',
      n === 3 ? 'Wakil Direktur Keuangan' : 'Wakil Direktur Pelayanan',
      n2((tahun[4] as (typeof tahun)[number]).target),
    ]),
  )
  .end();
const bab3 = book.sheet('Bab III');
bab3
  .lines(['BAB III AKUNTABILITAS KINERJA'])
  .down()
  .table('capaian-kinerja', 'indikator target:2024 realisasi:2024 capaian:2024 predikat:2024 -')
  .title('Tabel 3.1', `Capaian Kinerja ${RS} Tahun 2024`)
  .header(['Indikator Kinerja', 'Target', 'Realisasi', 'Capaian', 'Kategori', 'Polaritas'])
  .rows(
    indikator.map(({ b, tahun }) => {
      const kini = tahun[4] as (typeof tahun)[number];
      const angka = [...semua(n2, kini.target, kini.realisasi), persen(kini.capaian)];
      return [
        b.kata(0),
        ...angka,
        cap(kini.capaian, SANGAT_BAIK),
        b.kata(2) === 'turun' ? 'Negatif' : 'Positif',
      ];
    }),
  )
  .notes(
    'Kategori: 91-100 Sangat Baik, 76-90 Baik, 66-75 Cukup, 51-65 Kurang, kurang dari 51 Sangat Kurang',
    'Polaritas negatif: capaian = (2 x target - realisasi) : target x 100',
  );
const t32 = bab3
  .table('perbandingan-tahun', 'no indikator tahun target realisasi capaian perubahan')
  .title('Tabel 3.2', 'Capaian Kinerja Tahun 2020-2024')
  .header(['No.', 'Indikator Kinerja', 'Tahun', 'Target', 'Realisasi', 'Capaian', 'Perubahan Realisasi']);
indikator.forEach(({ b, tahun }, n) => {
  tahun.forEach((u, k) => {
    const lalu = tahun[k - 1];
    t32.row([
      k === 0 ? n + 1 : '^',
      k === 0 ? b.kata(0) : '^',
      2020 + k,
      ...semua(n2, u.target, u.realisasi),
      persen(u.capaian),
      lalu ? n2(perubahan(u.realisasi, lalu.realisasi)) : '-',
    ]);
  });
});
t32.end();
// indikator | standar || Jan..Jun
const mutu = baris(
  `
  Kepatuhan identifikasi pasien|100%|98,4|99,1|100,0|100,0|99,6|100,0
  Kepatuhan kebersihan tangan|≥ 85%|81,2|84,0|86,5|87,3|86,1|88,9
  Waktu tunggu rawat jalan ≤ 60 menit|≥ 80%|76,0|78,8|81,4|80,2|83,5|82,7
  Kejadian jatuh pasien rawat inap|≤ 3%|2,1|1,8|3,4|2,6|1,1|0,9
`,
  2,
);
bab3
  .table('rekap', 'no indikator - - - - - - - -')
  .title('Tabel 3.3', 'Indikator Mutu Rumah Sakit Semester I Tahun 2024 (persen)')
  .header(
    ['No.', 'Indikator Mutu', 'Standar', 'Hasil per Bulan', '<', '<', '<', '<', '<', 'Rata-rata'],
    ['^', '^', '^', 'Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', '^'],
  )
  .rows(mutu.map((m, n) => [n + 1, m.kata(0), m.kata(1), ...semua(satu, ...m.angka), n2(rerata(m.angka))]))
  .end();

// ruang || tempat tidur | hari perawatan | pasien keluar
const HARI = 366;
const ruang = baris(`
  Kenanga|32|9.418|411
  Melati|28|8.902|367
  Dahlia|24|6.115|298
  NAPZA|16|3.204|74
`);
const barisRuang = (nama: string, a: readonly Figure[]) => [
  nama,
  ...semua(n0, ...a),
  satu(bulat(bagian(ke(a, 1), new Figure(ke(a, 0).exact.times(HARI))), 1)),
];
const layanan = book.sheet('Pelayanan');
layanan
  .table('rekap', 'uraian jumlah jumlah jumlah -')
  .title('Tabel 3.4', 'Pemanfaatan Tempat Tidur Tahun 2024')
  .header(['Ruang Rawat', 'Tempat Tidur', 'Hari Perawatan', 'Pasien Keluar', 'BOR (%)'])
  .rows(ruang.map((r) => barisRuang(r.kata(0), r.angka)))
  .row(
    barisRuang(
      'Rumah Sakit',
      [0, 1, 2].map((k) => jumlah(ruang.map((r) => r.f(k)))),
    ),
  )
  .notes('BOR = hari perawatan : (tempat tidur x 366 hari) x 100');
// penjamin || rajal 2023 | ranap 2023 | rajal 2024 | ranap 2024
const penjamin = baris(`
  BPJS Kesehatan|24.118|902|27.660|988
  Jamkesda|3.402|117|2.915|96
  Umum|1.988|41|2.204|52
  Rujukan Dinas Sosial|214|63|187|58
`);
const barisPenjamin = (nama: string, a: readonly Figure[]) => {
  const [lalu, kini] = [jumlah(a.slice(0, 2)), jumlah(a.slice(2))];
  return [
    nama,
    ...semua(n0, ...a.slice(0, 2), lalu, ...a.slice(2), kini),
    persen(bulat(pertumbuhan(kini, lalu), 2)),
  ];
};
layanan
  .table('rekap', 'uraian jumlah:2023 jumlah:2023 jumlah:2023 jumlah:2024 jumlah:2024 jumlah:2024 perubahan')
  .title('Tabel 3.5', 'Kunjungan Pasien Menurut Penjamin')
  .header(
    ['Penjamin', '2023', '<', '<', '2024', '<', '<', 'Kenaikan'],
    ['^', 'Rawat Jalan', 'Rawat Inap', 'Jumlah', 'Rawat Jalan', 'Rawat Inap', 'Jumlah', '^'],
  )
  .rows(penjamin.map((p) => barisPenjamin(p.kata(0), p.angka)))
  .row(
    barisPenjamin(
      'Jumlah',
      [0, 1, 2, 3].map((k) => jumlah(penjamin.map((p) => p.f(k)))),
    ),
  )
  .end();

// sumber | jenis || pagu | realisasi
const belanja = baris(
  `
  APBD|Belanja Pegawai|38.412.650.000,00|37.980.114.207,00
  APBD|Belanja Modal|4.200.000.000,00|4.118.655.400,50
  BLUD|Belanja Pegawai|9.118.400.000,00|8.876.202.310,00
  BLUD|Belanja Barang dan Jasa|14.702.515.000,00|13.944.870.662,75
  BLUD|Belanja Modal|1.650.000.000,00|1.588.240.000,00
  DAK|Belanja Barang dan Jasa|2.306.000.000,00|2.114.660.918,00
`,
  2,
);
const uang = (pagu: Figure, realisasi: Figure) => [
  ...semua(rp, pagu, realisasi),
  persen(bulat(penyerapan(pagu, realisasi), 2)),
  rp(sisa(pagu, realisasi)),
];
const t36 = book
  .sheet('Keuangan')
  .table('realisasi-anggaran', 'no uraian pagu:2024 realisasi-anggaran:2024 penyerapan:2024 sisa:2024')
  .title('Tabel 3.6', 'Realisasi Belanja Menurut Sumber Dana Tahun 2024')
  .header(['No.', 'Uraian', 'Anggaran', 'Realisasi', 'Persentase', 'Sisa']);
const sumber = ['APBD', 'BLUD', 'DAK'].map((nama, k) => {
  const milik = belanja.filter((b) => b.kata(0) === nama);
  const [pagu, realisasi] = [0, 1].map((c) => jumlah(milik.map((b) => b.f(c)))) as [Figure, Figure];
  t36.row([`${k + 1}.`, `Sumber dana ${nama}`, ...uang(pagu, realisasi)]);
  for (const b of milik) t36.row([null, `- ${b.kata(1)}`, ...uang(b.f(0), b.f(1))]);
  return { pagu, realisasi };
});
const [p, r] = [jumlah(sumber.map((s) => s.pagu)), jumlah(sumber.map((s) => s.realisasi))];
t36.row([null, 'JUMLAH BELANJA', ...uang(p, r)]);

// program || capaian pieces
const program = baris(`
  Program Pemenuhan Upaya Kesehatan Perorangan|42|40
  Program Peningkatan Kapasitas SDM Kesehatan|18|18
  Program Penunjang Urusan Pemerintahan|12|12
`);
t36.end();
t36.sheet
  .table('capaian-program', 'no program target:2024 realisasi:2024 capaian:2024')
  .title('Tabel 3.7', 'Capaian Keluaran Program Tahun 2024')
  .header(['No.', 'Program', 'Target Keluaran', 'Realisasi Keluaran', 'Capaian'])
  .rows(
    program.map((b, n) => [
      n + 1,
      b.kata(0),
      ...semua(n0, b.f(0), b.f(1)),
      persen(bulat(capaian(b.f(0), b.f(1)), 2)),
    ]),
  );

export const rsJiwa = book.build();
