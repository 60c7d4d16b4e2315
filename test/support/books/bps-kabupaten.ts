import { BookBuilder } from './book-builder';
import { anggaran, type Mata, total, urut } from './kit/anggaran';
import { type Figure, given } from './kit/figure';
import { data, semua, ukuran } from './kit/indikator';
import { style } from './kit/look';
import { bagian, jumlah, kemajuan, perubahan, rerata } from './kit/relations';

/**
 * A statistics office: tujuan, sasaran and indikator in three columns joined downwards, surveys with response
 * rates, capaian of three years in threes, capaian of the plan's target, a mean per tujuan, a budget by RO codes
 * and the mean of all beside the means per tujuan, targets as words with a point.
 */
const book = new BookBuilder('bps-kabupaten', 2024);
const titik = style({ decimals: 2, as: 'us' });
const n2 = style({ decimals: 2, live: true, format: '0.00' });
const tepat = style({ decimals: 2, format: '0.00' });
const n0 = style({ decimals: 0, format: '#,##0' });
const rp = style({ decimals: 0, format: '_-"Rp"* #,##0_-;-"Rp"* #,##0_-;_-"Rp"* "-"_-;_-@_-' });
const KANTOR = 'BPS Kabupaten Rawa Panjang';

const TUJUAN = [
  'T1. Menyediakan data statistik yang berkualitas',
  'T2. Meningkatkan pelayanan prima',
  'T3. Penguatan tata kelola kelembagaan',
];
const SASARAN = [
  'SS1.1 Meningkatnya pemanfaatan data statistik',
  'SS2.1 Menguatnya komitmen K/L/D/I',
  'SS3.1 SDM statistik yang unggul',
];
// tujuan | indikator | satuan | 2022: target, realisasi | 2023 | 2024 | akhir renstra
const indikator = data(`
  0|Persentase pengguna data yang menggunakan data BPS sebagai dasar perencanaan|Persen|70,00|73,33|80,00|81,82|90,00|93,75|95,00
  0|Persentase publikasi statistik yang menerapkan standar akurasi|Persen|35,00|38,10|40,00|42,86|50,00|47,62|55,00
  1|Persentase K/L/D/I yang melaksanakan rekomendasi kegiatan statistik|Persen|20,00|25,00|40,00|50,00|60,00|66,67|60,00
  1|Persentase K/L/D/I yang mendapatkan pembinaan statistik sektoral|Persen|30,00|33,33|50,00|50,00|75,00|83,33|80,00
  2|Hasil penilaian SAKIP oleh Inspektorat|Poin|62,00|62,31|64,00|65,12|66,00|67,05|68,00
  2|Persentase kepuasan pengguna data terhadap sarana dan prasarana|Persen|85,00|92,16|90,00|95,24|97,00|98,11|98,00
`).map(([t = '', nama = '', satuan = '', ...n]) => ({
  tujuan: Number(t),
  nama,
  satuan,
  tahun: [0, 2, 4].map((k) => ukuran(n[k] ?? '', n[k + 1] ?? '')),
  akhir: given(n[6] ?? ''),
}));
type Indikator = (typeof indikator)[number];
const kini = (i: Indikator) => i.tahun[2] as Indikator['tahun'][number];
const awal = (n: number) => indikator[n - 1]?.tujuan !== indikator[n]?.tujuan;
const milik = (t: number) => indikator.filter((i) => i.tujuan === t);
const rataTujuan = TUJUAN.map((_, t) => rerata(milik(t).map((i) => kini(i).capaian)));

const ringkas = book.sheet('Lampiran 1');
ringkas
  .table('perjanjian-kinerja', 'tujuan sasaran indikator satuan target:2024')
  .title('Lampiran 1. Perjanjian Kinerja Tahun 2024', KANTOR)
  .header(['Tujuan', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target'])
  .numbering(['(1)', '(2)', '(3)', '(4)', '(5)'])
  .rows(
    indikator.map((i, n) => [
      awal(n) ? (TUJUAN[i.tujuan] ?? '') : '^',
      awal(n) ? (SASARAN[i.tujuan] ?? '') : '^',
      i.nama,
      i.satuan,
      titik(kini(i).target),
    ]),
  );

const lampiran2 = book.sheet('Lampiran 2');
const t2 = lampiran2
  .table('capaian-kinerja', 'no indikator satuan target:2024 realisasi:2024 capaian:2024')
  .title('Lampiran 2. Pengukuran Kinerja Tahun 2024', KANTOR)
  .header(['No.', 'Tujuan/Sasaran/Indikator', 'Satuan', 'Target', 'Realisasi', 'Tingkat Capaian (%)'])
  .numbering(['(1)', '(2)', '(3)', '(4)', '(5)', '(6)']);
TUJUAN.forEach((nama, t) => {
  t2.section(nama);
  t2.section(SASARAN[t] ?? '');
  t2.rows(
    milik(t).map((i, n) => [
      `${t + 1}.${n + 1}`,
      i.nama,
      i.satuan,
      ...semua(tepat, kini(i).target, kini(i).realisasi),
      n2(kini(i).capaian),
    ]),
  );
  t2.row([`Rata-rata Capaian Tujuan ${t + 1}`, '<', '<', '<', '<', n2(rataTujuan[t] as Figure)]);
});
t2.row(['Rata-rata Capaian Kinerja', '<', '<', '<', '<', n2(rerata(indikator.map((i) => kini(i).capaian)))]);
t2.notes('Catatan: rata-rata capaian kinerja adalah rata-rata seluruh indikator');

lampiran2
  .table(
    'perbandingan-tahun',
    'indikator target:2022 realisasi:2022 capaian:2022 target:2023 realisasi:2023 capaian:2023 target:2024 realisasi:2024 capaian:2024 perubahan:2024',
  )
  .title('Lampiran 3. Perbandingan Capaian Kinerja Tahun 2022-2024')
  .header(
    [
      'Indikator Kinerja',
      ...['2022', '2023', '2024'].flatMap((t) => [t, '<', '<']),
      'Selisih Capaian 2024 dengan 2023 (poin)',
    ],
    ['^', ...[0, 1, 2].flatMap(() => ['Target', 'Realisasi', 'Capaian (%)']), '^'],
  )
  .rows(
    indikator.map((i) => [
      i.nama,
      ...i.tahun.flatMap((u) => [...semua(tepat, u.target, u.realisasi), n2(u.capaian)]),
      n2(perubahan(kini(i).capaian, (i.tahun[1] as Indikator['tahun'][number]).capaian)),
    ]),
  )
  .end();
lampiran2
  .table('kemajuan-renstra', 'indikator target-akhir:2024 realisasi:2024 kemajuan:2024')
  .title('Lampiran 4. Capaian terhadap Target Renstra 2020-2024')
  .header([
    'Indikator Kinerja',
    'Target Renstra 2024',
    'Realisasi 2024',
    'Capaian terhadap Target Renstra (%)',
  ])
  .rows(
    indikator.map((i) => {
      const { realisasi } = kini(i);
      return [i.nama, ...semua(tepat, i.akhir, realisasi), n2(kemajuan(i.akhir, realisasi))];
    }),
  );

const survei = data(`
  Sakernas Agustus|340|331|9
  Susenas Maret|620|611|9
  Survei Harga Konsumen|148|148|0
  Survei Ubinan|96|88|8
`).map(([nama = '', ...n]) => ({ nama, f: n.map(given) as [Figure, Figure, Figure] }));
const semuaSurvei = [0, 1, 2].map((k) => jumlah(survei.map((s) => s.f[k] as Figure))) as [
  Figure,
  Figure,
  Figure,
];
const respons = ([sampel, masuk, tidak]: readonly [Figure, Figure, Figure]) => [
  ...semua(n0, sampel, masuk, tidak),
  tepat(bagian(masuk, sampel)),
];
book
  .sheet('Lampiran 5')
  .table('rekap', 'no uraian jumlah:2024 jumlah:2024 jumlah:2024 -')
  .title('Lampiran 5. Response Rate Survei Tahun 2024')
  .header(['No.', 'Nama Survei', 'Sampel', 'Respon', 'Nonrespon', 'Response Rate (%)'])
  .rows(survei.map((s, n) => [n + 1, s.nama, ...respons(s.f)]))
  .row(['Jumlah', '<', ...respons(semuaSurvei)])
  .notes('Response rate = Respon / Sampel x 100');

const output = anggaran(`
  054.01.GG | Program Penyediaan dan Pelayanan Informasi Statistik
  -2896.BMA | Data dan Informasi Publik Pengembangan Metodologi Sensus dan Survei | 18.440.000 | 18.122.500
  -2903.BMA | Data dan Informasi Publik Statistik Distribusi | 204.118.000 | 203.006.400
  -2905.BMA | Data dan Informasi Publik Statistik Kependudukan dan Ketenagakerjaan | 611.902.000 | 604.775.310
  -2910.BMA | Data dan Informasi Publik Statistik Tanaman Pangan | 175.330.000 | 174.918.000
  054.01.WA | Program Dukungan Manajemen
  -2886.EBA | Layanan Dukungan Manajemen Internal | 3.918.745.000 | 3.880.116.277
  -2886.EBB | Layanan Sarana dan Prasarana Internal | 64.000.000 | 63.950.000
`);
const seluruh = total('Total Anggaran', output);
const uang = (m: Mata) => [...semua(rp, m.pagu, m.realisasi), tepat(m.serapan), rp(m.sisa)];
book
  .sheet('Lampiran 6')
  .table('realisasi-anggaran', '- program pagu:2024 realisasi-anggaran:2024 penyerapan:2024 sisa:2024')
  .title('Lampiran 6. Realisasi Anggaran Menurut Program dan Klasifikasi Rincian Output Tahun 2024')
  .header(['Kode', 'Program/KRO', 'Anggaran', 'Realisasi', 'Persentase', 'Sisa Anggaran'])
  .rows(urut(output).map((m) => [m.kode, m.nama, ...uang(m)]))
  .row([null, seluruh.nama, ...uang(seluruh)]);

export const bpsKabupaten = book.build();
