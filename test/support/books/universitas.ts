import { BookBuilder } from './book-builder';
import { anggaran, type Mata, total, urut } from './kit/anggaran';
import { type Figure, given } from './kit/figure';
import { data, semua, ukuran } from './kit/indikator';
import { style } from './kit/look';
import { bagian, capaian, jumlah, pertumbuhan } from './kit/relations';

/**
 * A state university: indikator in brackets like `[IKU 1.1]`, sasaran and indikator in one column, counts by
 * fakultas and jenjang, budgets by rincian output with codes of letters, last year's realisasi as the
 * baseline, cumulative triwulan, percentages as whole fractions (`0%`), several tables side by side.
 */
const book = new BookBuilder('universitas', 2025);
const n2 = style({ decimals: 2, format: '0.00' });
const orang = style({ decimals: 0 });
const orangLive = style({ decimals: 0, live: true });
const persen = style({ decimals: 2, as: 'fraction', live: true });
const rp = style({ decimals: 0, format: '[$Rp-421]#,##0' });
const rpLive = style({ decimals: 0, live: true, format: '[$Rp-421]#,##0' });
const UNIV = 'Universitas Negeri Sagara';

const SASARAN = [
  'Meningkatnya kualitas lulusan',
  'Meningkatnya kualitas dosen',
  'Meningkatnya kualitas kurikulum dan pembelajaran',
];
// sasaran | kode | indikator | satuan | baseline 2024 | target | TW I | TW II | TW III | realisasi
const indikator = data(`
  0|[IKU 1.1]|Kesiapan kerja lulusan|%|58,40|60,00|0,00|21,35|44,10|63,27
  0|[IKU 1.2]|Mahasiswa di luar program studi|%|22,15|25,00|6,40|11,08|18,92|24,36
  1|[IKU 2.1]|Kegiatan dosen di luar kampus|%|31,70|35,00|12,25|20,50|29,81|37,44
  1|[IKU 2.3]|Penerapan riset dosen|Rasio|0,84|1,00|0,12|0,40|0,71|1,06
  2|[IKU 3.1]|Kemitraan program studi|Rasio|0,62|0,70|0,20|0,35|0,51|0,68
  2|[IKU 3.3]|Akreditasi internasional|%|4,76|7,14|4,76|4,76|7,14|9,52
`).map(
  ([
    s = '',
    kode = '',
    nama = '',
    satuan = '',
    dasar = '',
    t = '',
    tw1 = '',
    tw2 = '',
    tw3 = '',
    r = '',
  ]) => ({
    sasaran: Number(s),
    nama: `${kode} ${nama}`,
    satuan,
    dasar: given(dasar),
    ...ukuran(t, r),
    tw: [tw1, tw2, tw3].map(given),
  }),
);

const pk = book.sheet('PK Rektor');
pk.lines(['PERJANJIAN KINERJA TAHUN 2025', `Rektor ${UNIV} dengan Menteri`], 4).down();
const t0 = pk
  .table('perjanjian-kinerja', 'indikator satuan target:2025')
  .header(['Sasaran / Indikator Kinerja', 'Satuan', 'Target 2025']);
SASARAN.forEach((nama, s) => {
  t0.section(`[S ${s + 1}.0] ${nama}`);
  t0.rows(indikator.filter((i) => i.sasaran === s).map((i) => [i.nama, i.satuan, n2(i.target)]));
});

const capaianSheet = book.sheet('Capaian PK');
const t1 = capaianSheet
  .table('perbandingan-tahun', 'indikator satuan realisasi:2024 target:2025 realisasi:2025 capaian:2025')
  .title('Tabel 5. Target dan Realisasi Perjanjian Kinerja Tahun 2025')
  .header(
    ['Sasaran / Indikator Kinerja', 'Satuan', 'Realisasi 2024', 'Tahun 2025', '<', '<'],
    ['^', '^', '(Baseline)', 'Target', 'Realisasi', '% Capaian'],
  );
SASARAN.forEach((nama, s) => {
  t1.section(`[S ${s + 1}.0] ${nama}`);
  const milik = indikator.filter((i) => i.sasaran === s);
  t1.rows(
    milik.map((i) => [i.nama, i.satuan, ...semua(n2, i.dasar, i.target, i.realisasi), persen(i.capaian)]),
  );
});
t1.end();
capaianSheet
  .table(
    'capaian-triwulan',
    'indikator target:2025 realisasi:2025 realisasi:2025 realisasi:2025 realisasi:2025 capaian:2025',
  )
  .title('Tabel 6. Perkembangan Realisasi per Triwulan (kumulatif) Tahun 2025')
  .header(
    ['Indikator Kinerja', 'Target', 'Realisasi s.d.', '<', '<', '<', '% Capaian'],
    ['^', '^', 'TW 1', 'TW 2', 'TW 3', 'TW 4', '^'],
  )
  .rows(indikator.map((i) => [i.nama, ...semua(n2, i.target, ...i.tw, i.realisasi), persen(i.capaian)]))
  .notes('Angka triwulan bersifat kumulatif');

const fakultas = data(`
  FKIP|2.914|188|0
  Ekonomi dan Bisnis|3.402|241|36
  Teknik|2.760|97|12
  Hukum|1.588|133|21
  Pertanian|1.207|64|0
`).map(([nama = '', ...n]) => {
  const angka = n.map(given);
  return { nama, angka, semua: jumlah(angka) };
});

const semuaMahasiswa = jumlah(fakultas.map((m) => m.semua));
const daftar = data('2023|14.205|3.318\n2024|15.870|3.402\n2025|15.112|3.455').map(
  ([tahun = '', p = '', d = '']) => ({
    tahun: Number(tahun),
    pendaftar: given(p),
    diterima: given(d),
  }),
);
const data1 = book.sheet('Data Mahasiswa');
data1
  .table('rekap', 'no uraian jumlah:2025 jumlah:2025 jumlah:2025 jumlah:2025 -')
  .title('Tabel 1. Mahasiswa Aktif Menurut Fakultas dan Jenjang Tahun 2025')
  .header(
    ['No', 'Fakultas', 'Jenjang', '<', '<', 'Total', 'Proporsi'],
    ['^', '^', 'S1', 'S2', 'S3', '^', '^'],
  )
  .rows(
    fakultas.map((m, n) => [
      n + 1,
      m.nama,
      ...semua(orang, ...m.angka),
      orangLive(m.semua),
      persen(bagian(m.semua, semuaMahasiswa)),
    ]),
  )
  .row([
    null,
    'Total',
    ...[0, 1, 2].map((k) => orangLive(jumlah(fakultas.map((m) => m.angka[k] as Figure)))),
    orangLive(semuaMahasiswa),
    persen(bagian(semuaMahasiswa, semuaMahasiswa)),
  ])
  .end();
data1
  .table('rekap', 'tahun jumlah jumlah - -')
  .title('Tabel 2. Pendaftar dan Mahasiswa Baru Tahun 2023-2025')
  .header(['Tahun', 'Pendaftar', 'Diterima', 'Keketatan', 'Pertumbuhan Pendaftar'])
  .rows(
    daftar.map((d, n) => {
      const lalu = daftar[n - 1];
      return [
        d.tahun,
        ...semua(orang, d.pendaftar, d.diterima),
        persen(bagian(d.diterima, d.pendaftar)),
        lalu ? persen(pertumbuhan(d.pendaftar, lalu.pendaftar)) : '-',
      ];
    }),
  );

const output = anggaran(`
  DK | Program Pendidikan Tinggi
  -4471.BEI | Bantuan Lembaga | 18.442.600.000 | 18.105.227.310
  -4471.CAA | Sarana Bidang Pendidikan | 9.715.000.000 | 9.688.140.000
  -4471.DBA | Pendidikan Tinggi | 64.208.115.000 | 60.917.402.188
  WA | Program Dukungan Manajemen
  -4470.EBA | Layanan Dukungan Manajemen Internal | 121.330.775.000 | 119.846.501.942
`);
const seluruh = total('TOTAL', output);
const uang = (m: Mata, tulis: typeof rp) => [...semua(tulis, m.pagu, m.realisasi), persen(m.serapan)];
book
  .sheet('Anggaran')
  .table('realisasi-anggaran', '- program - pagu:2025 realisasi-anggaran:2025 penyerapan:2025')
  .title('Tabel 8. Realisasi Anggaran Menurut Rincian Output Tahun 2025')
  .header(['Kode', 'Program / Rincian Output', 'Volume', 'Pagu', 'Realisasi', 'Daya Serap'])
  .rows(
    urut(output).map((m) => [
      m.kode,
      m.nama,
      m.level === 1 ? '1 Layanan' : null,
      ...uang(m, m.level === 0 ? rpLive : rp),
    ]),
  )
  .row(['TOTAL', '<', '<', ...uang(seluruh, rpLive)]);

const hibah = { target: given('42'), realisasi: given('51') };
book
  .sheet('Penelitian')
  .table('rekap', 'uraian target:2025 realisasi:2025 capaian:2025')
  .title('Tabel 9. Judul Penelitian dan Pengabdian Tahun 2025')
  .header(['Skema', 'Target (judul)', 'Realisasi (judul)', 'Ketercapaian'])
  .row([
    'Penelitian hibah kementerian',
    ...semua(orang, hibah.target, hibah.realisasi),
    persen(capaian(hibah.target, hibah.realisasi)),
  ]);

export const universitas = book.build();
