import { BookBuilder } from './book-builder';
import { baris } from './kit/baris';
import { bulat, type given } from './kit/figure';
import { semua, ukur } from './kit/indikator';
import { style } from './kit/look';
import { bagian, jumlah, penyerapan, sisa } from './kit/relations';

/**
 * An election supervisor: target, realisasi and capaian below one another with the years across, money likewise, a
 * grade from the court of audit year by year, violations by kind with shares, a table of prose, figures within
 * words, a survey with its sample.
 */
const book = new BookBuilder('bawaslu', 2024);
const n2 = style({ decimals: 2, as: 'id' });
const n0 = style({ decimals: 0, as: 'id' });
const rp = style({ decimals: 0, as: 'id', prefix: 'Rp ' });
const persen = style({ decimals: 2, as: 'id', suffix: '%' });
const tahun = [2021, 2022, 2023, 2024];

// indikator || target 2021..2024 | realisasi 2021..2024
const iku = baris(`
  Persentase pelanggaran yang ditindaklanjuti|85,00|87,00|89,00|91,00|83,30|88,24|91,67|90,10
  Indeks kerawanan pemilu yang terpetakan|60,00|65,00|70,00|75,00|61,11|64,29|72,40|78,95
  Nilai akuntabilitas kinerja|62,00|64,00|66,00|68,00|61,07|64,82|66,31|69,40
`).map((b) => ({ nama: b.kata(0), u: tahun.map((_, k) => ukur(b.f(k), b.f(k + 4), { bulat: 2 })) }));
const s1 = book.sheet('Kinerja', 1);
const t1 = s1
  .table('perbandingan-tahun', 'no indikator - - - - -')
  .wideTitle('Tabel 3.1', 'Perkembangan Capaian Indikator Kinerja Tahun 2021-2024')
  .header(['No', 'Indikator Kinerja', 'Uraian', ...tahun.map(String)]);
iku.forEach(({ nama, u }, n) => {
  t1.row([n + 1, nama, 'Target', ...u.map((x) => n2(x.target))]);
  t1.row(['^', '^', 'Realisasi', ...u.map((x) => n2(x.realisasi))]);
  t1.row(['^', '^', 'Capaian (%)', ...u.map((x) => n2(x.capaian))]);
});
t1.end();
s1.table('capaian-kinerja', 'no indikator target:2024 realisasi:2024 capaian:2024')
  .wideTitle('Tabel 3.2', 'Capaian Kinerja Bawaslu Kabupaten Teluk Sirih Tahun 2024')
  .header(['No', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian (%)'])
  .rows(
    iku.map(({ nama, u }, n) => {
      const kini = u[3] as (typeof u)[number];
      return [n + 1, nama, ...semua(n2, kini.target, kini.realisasi, kini.capaian)];
    }),
  )
  .row([4, 'Opini BPK atas laporan keuangan', 'WTP', 'WTP', '100,00'])
  .end();
// || pagu 2021..2024 | realisasi 2021..2024
const uang = baris(`
  x|1.204.550.000|1.688.212.000|6.412.880.000|11.204.316.000|1.118.260.415|1.590.118.750|6.290.447.118|10.916.004.220
`);
const [dana] = uang as [(typeof uang)[number]];
s1.table('perbandingan-anggaran', 'uraian - - - -')
  .wideTitle('Tabel 3.3', 'Perkembangan Anggaran Tahun 2021-2024')
  .header(['Uraian', ...tahun.map((t) => `TA ${t}`)])
  .row(['Pagu Anggaran', ...[0, 1, 2, 3].map((k) => rp(dana.f(k)))])
  .row(['Realisasi Anggaran', ...[4, 5, 6, 7].map((k) => rp(dana.f(k)))])
  .row([
    'Persentase Realisasi',
    ...[0, 1, 2, 3].map((k) => persen(bulat(penyerapan(dana.f(k), dana.f(k + 4)), 2))),
  ])
  .row(['Sisa Anggaran', ...[0, 1, 2, 3].map((k) => rp(sisa(dana.f(k), dana.f(k + 4))))])
  .end();
s1.table('teks', 'tahun -')
  .wideTitle('Tabel 3.4', 'Opini BPK')
  .header(['Tahun', 'Opini'])
  .rows([
    ['2021', 'WDP'],
    ['2022', 'WTP'],
    ['2023', 'WTP'],
    ['2024', 'WTP'],
  ])
  .end();
// jenis || temuan | laporan
const langgar = baris(`
  Administrasi|14|22
  Kode etik|3|9
  Pidana pemilu|1|6
  Hukum lainnya|5|11
`);
const semuaKasus = jumlah(langgar.map((b) => jumlah([b.f(0), b.f(1)])));
const s2 = book.sheet('Pelanggaran');
s2.table('rekap', 'no uraian jumlah jumlah jumlah -')
  .wideTitle('Tabel 3.5', 'Penanganan Pelanggaran Pemilu Tahun 2024')
  .header(['No', 'Jenis Pelanggaran', 'Temuan', 'Laporan', 'Jumlah', 'Persentase'])
  .rows(
    langgar.map((b, n) => {
      const j = jumlah([b.f(0), b.f(1)]);
      return [n + 1, b.kata(0), ...semua(n0, b.f(0), b.f(1), j), persen(bulat(bagian(j, semuaKasus), 2))];
    }),
  )
  .row([
    'Jumlah',
    '<',
    ...semua(n0, jumlah(langgar.map((b) => b.f(0))), jumlah(langgar.map((b) => b.f(1))), semuaKasus),
    '100,00%',
  ])
  .end();
s2.table('teks', 'no - -')
  .wideTitle('Tabel 3.6', 'Permasalahan dan Tindak Lanjut')
  .header(['No', 'Permasalahan', 'Tindak Lanjut'])
  .rows([
    [1, 'Pengawas TPS belum terisi di 12 dari 418 TPS', 'Perpanjangan pendaftaran sampai 3 November 2024'],
    [2, 'Anggaran hibah cair 40% pada Maret 2024', 'Koordinasi dengan Kesbangpol'],
  ])
  .end();
// kecamatan || DPT L | DPT P | TPS | pengawas
const tps = baris(`
  Sirih Barat|18.204|18.911|118|118
  Sirih Timur|22.416|22.087|140|138
  Teluk Dalam|9.331|9.120|61|61
  Kepulauan|14.770|14.206|99|97
`);
s2.table('rekap', 'no uraian jumlah jumlah jumlah jumlah jumlah -')
  .wideTitle('Tabel 3.7', 'Pemilih, TPS, dan Pengawas TPS Tahun 2024')
  .header(
    ['No', 'Kecamatan', 'Pemilih', '<', '<', 'Jumlah TPS', 'Pengawas TPS', 'Terpenuhi (%)'],
    ['^', '^', 'L', 'P', 'L+P', '^', '^', '^'],
  )
  .rows(
    [
      ...tps.map((b) => [b.kata(0), b.angka] as const),
      ['Jumlah', [0, 1, 2, 3].map((k) => jumlah(tps.map((b) => b.f(k))))] as const,
    ].map(([nama, a], n) => {
      const [l, p, t, w] = a as [
        ReturnType<typeof given>,
        ReturnType<typeof given>,
        ReturnType<typeof given>,
        ReturnType<typeof given>,
      ];
      return [
        n < tps.length ? n + 1 : null,
        nama,
        ...semua(n0, l, p, jumlah([l, p]), t, w),
        n2(bulat(bagian(w, t), 2)),
      ];
    }),
  );

export const bawaslu = book.build();
