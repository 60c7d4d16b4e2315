import { BookBuilder } from './book-builder';
import { anggaran, type Mata, total } from './kit/anggaran';
import { type Figure, given } from './kit/figure';
import { data, semua, ukuran } from './kit/indikator';
import { style } from './kit/look';
import { bagian, jumlah, rerata, sisa } from './kit/relations';

/**
 * A religious court: perkara carried over, received, settled and left, by kind and by month; targets and
 * realisasi typed as `95 %`; input and output of an indikator side by side; five years in the columns; two
 * budgets (DIPA 01 and DIPA 04) in one table; sasaran numbered with letters.
 */
const book = new BookBuilder('pengadilan-agama', 2024);
const perkara = style({ decimals: 0, format: '0' });
const persenTeks = style({ decimals: 2, as: 'id', suffix: ' %' });
const n2 = style({ decimals: 2, format: '0.00' });
const rp = style({ decimals: 0, as: 'id', prefix: 'Rp' });
const SATKER = 'Pengadilan Agama Batu Hijau';

const statistik = book.sheet('Statistik Perkara');
statistik.lines(['A. KEADAAN PERKARA'], 9).down();
const jenis = data(`
  Cerai Gugat|41|612|587|14
  Cerai Talak|19|203|196|6
  Isbat Nikah|3|88|87|0
  Dispensasi Kawin|0|34|33|1
  Kewarisan|4|11|9|1
  Penetapan Ahli Waris|2|57|55|0
`).map(([nama = '', ...n]) => {
  const [lalu, masuk, putus, cabut] = n.map(given) as [Figure, Figure, Figure, Figure];
  const beban = jumlah([lalu, masuk]);
  const selesai = jumlah([putus, cabut]);
  return { nama, angka: [lalu, masuk, beban, putus, cabut, selesai, sisa(beban, selesai)] };
});
statistik
  .table('rekap', 'no uraian jumlah:2024 jumlah:2024 jumlah:2024 jumlah:2024 jumlah:2024 jumlah:2024 -')
  .wideTitle('Tabel 1', `Keadaan Perkara ${SATKER} Tahun 2024`)
  .header(
    [
      'No',
      'Jenis Perkara',
      'Sisa Tahun 2023',
      'Masuk Tahun 2024',
      'Beban Perkara',
      'Penyelesaian',
      '<',
      '<',
      'Sisa Akhir Tahun 2024',
    ],
    ['^', '^', '^', '^', '^', 'Diputus', 'Dicabut', 'Jumlah', '^'],
  )
  .numbering(['1', '2', '3', '4', '5 (3+4)', '6', '7', '8 (6+7)', '9 (5-8)'])
  .rows(jenis.map((j, n) => [n + 1, j.nama, ...semua(perkara, ...j.angka)]))
  .row([
    'JUMLAH',
    '<',
    ...[0, 1, 2, 3, 4, 5, 6].map((k) => perkara(jumlah(jenis.map((j) => j.angka[k] as Figure)))),
  ])
  .end();

const bulan = data(`
  Januari|98|71
  Februari|84|80
  Maret|61|77
  April|77|69
  Mei|92|88
  Juni|79|83
`).map(([nama = '', m = '', p = '']) => ({ nama, masuk: given(m), putus: given(p) }));
const [masuk, putus] = [jumlah(bulan.map((b) => b.masuk)), jumlah(bulan.map((b) => b.putus))];
statistik
  .table('rekap', 'uraian jumlah:2024 jumlah:2024')
  .title('Tabel 2', 'Perkara Diterima dan Diputus Semester I Tahun 2024')
  .header(['Bulan', 'Perkara Diterima', 'Perkara Diputus'])
  .rows(bulan.map((b) => [b.nama, ...semua(perkara, b.masuk, b.putus)]))
  .row(['Jumlah', ...semua(perkara, masuk, putus)])
  .row([
    'Rata-rata per bulan',
    ...semua(n2, rerata(bulan.map((b) => b.masuk)), rerata(bulan.map((b) => b.putus))),
  ])
  .notes('Sumber: SIPP, diakses 31 Desember 2024');

const iku = book.sheet('Capaian IKU');
iku.lines(['B. CAPAIAN KINERJA'], 9).down();
// sasaran | indikator | input | output | target | realisasi 2020..2023
const SASARAN = [
  'Terwujudnya proses peradilan yang pasti, transparan dan akuntabel',
  'Peningkatan efektivitas pengelolaan penyelesaian perkara',
];
const indikator = data(`
  0|Persentase perkara yang diselesaikan tepat waktu|989|967|98|94,12|95,88|96,40|97,05
  0|Persentase perkara yang tidak mengajukan upaya hukum banding|967|958|99|98,76|98,91|99,02|99,13
  0|Persentase perkara yang tidak mengajukan upaya hukum kasasi|967|965|99|99,10|99,24|99,31|99,40
  1|Persentase salinan putusan yang disampaikan kepada para pihak tepat waktu|967|951|100|92,30|95,14|97,66|98,02
  1|Persentase perkara yang diselesaikan melalui mediasi|142|31|20|8,45|12,90|17,33|19,05
`).map(([s = '', nama = '', a = '', b = '', t = '', ...lalu]) => {
  const [input, output] = [given(a), given(b)];
  const realisasi = bagian(output, input);
  const kini = ukuran(t, realisasi.exact.round(2).toFixed(2).replace('.', ','), { bulat: 2 });
  return { sasaran: Number(s), nama, input, output, ...kini, tahun: [...lalu.map(given), kini.realisasi] };
});
iku
  .table('perjanjian-kinerja', 'no sasaran indikator target:2024')
  .wideTitle('Tabel 3', `Perjanjian Kinerja ${SATKER} Tahun 2024`)
  .header(['NO', 'SASARAN STRATEGIS', 'INDIKATOR KINERJA', 'TARGET'])
  .rows(
    indikator.map((i, n) => {
      const awal = indikator[n - 1]?.sasaran !== i.sasaran;
      return [
        awal ? i.sasaran + 1 : '^',
        awal ? (SASARAN[i.sasaran] ?? '') : '^',
        i.nama,
        persenTeks(i.target),
      ];
    }),
  )
  .end();
const t4 = iku
  .table('capaian-kinerja', 'no indikator - - target:2024 realisasi:2024 capaian:2024')
  .wideTitle('Tabel 4', `Pengukuran Kinerja ${SATKER} Tahun 2024`)
  .header(
    ['NO', 'INDIKATOR KINERJA', 'PERKARA', '<', 'TARGET', 'REALISASI', 'CAPAIAN'],
    ['^', '^', 'Input', 'Output', '^', '^', '^'],
  );
SASARAN.forEach((nama, s) => {
  t4.section(`Sasaran ${s === 0 ? 'a' : 'b'}. ${nama}`);
  indikator.forEach((i, n) => {
    if (i.sasaran !== s) return;
    t4.row([
      n + 1,
      i.nama,
      ...semua(perkara, i.input, i.output),
      ...semua(persenTeks, i.target, i.realisasi, i.capaian),
    ]);
  });
});
t4.row([
  'Rata-rata Capaian Kinerja',
  '<',
  '<',
  '<',
  '<',
  '<',
  persenTeks(rerata(indikator.map((i) => i.capaian))),
]);
t4.end();

iku
  .table(
    'perbandingan-tahun',
    'no indikator realisasi:2020 realisasi:2021 realisasi:2022 realisasi:2023 realisasi:2024',
  )
  .wideTitle('Tabel 5', 'Perbandingan Realisasi Kinerja Lima Tahun Terakhir')
  .header(
    ['NO', 'INDIKATOR KINERJA', 'REALISASI (%)', '<', '<', '<', '<'],
    ['^', '^', '2020', '2021', '2022', '2023', '2024'],
  )
  .rows(indikator.map((i, n) => [n + 1, i.nama, ...semua(n2, ...i.tahun)]));

const dipa01 = anggaran(
  `
  51 | Belanja Pegawai | 4.812.655.000 | 4.790.118.233
  52 | Belanja Barang | 1.377.240.000 | 1.361.905.418
  53 | Belanja Modal | 196.000.000 | 195.325.000
`,
  2,
);
const dipa04 = anggaran('52 | Belanja Barang | 84.730.000 | 82.116.500', 2);
const [total01, total04] = [total('Jumlah DIPA 01', dipa01, 2), total('Jumlah DIPA 04', dipa04, 2)];
const semuaDipa = total('JUMLAH SELURUHNYA', [total01, total04], 2);
const uang = (m: Mata) => [...semua(rp, m.pagu, m.realisasi, m.sisa), persenTeks(m.serapan)];
const keuangan = book
  .sheet('Realisasi Anggaran')
  .lines(['C. REALISASI ANGGARAN'], 6)
  .down()
  .table('realisasi-anggaran', '- uraian pagu:2024 realisasi-anggaran:2024 sisa:2024 penyerapan:2024')
  .wideTitle('Tabel 6', 'Pagu dan Realisasi DIPA 01 dan DIPA 04 Tahun 2024')
  .header(['KODE', 'URAIAN', 'PAGU', 'REALISASI', 'SISA ANGGARAN', 'PERSENTASE']);
for (const [nama, lines, semuanya] of [
  ['DIPA 01 (Badan Urusan Administrasi)', dipa01, total01],
  ['DIPA 04 (Ditjen Badan Peradilan Agama)', dipa04, total04],
] as const) {
  keuangan.section(nama);
  keuangan.rows(lines.map((m) => [m.kode, m.nama, ...uang(m)]));
  keuangan.row([semuanya.nama, '<', ...uang(semuanya)]);
}
keuangan.row([semuaDipa.nama, '<', ...uang(semuaDipa)]);

export const pengadilanAgama = book.build();
