import { BookBuilder } from './book-builder';
import { anggaran, type Mata, total } from './kit/anggaran';
import { baris, jumlahKolom, ke } from './kit/baris';
import { bulat, type Figure } from './kit/figure';
import { semua } from './kit/indikator';
import { style } from './kit/look';
import { bagian, capaian, jumlah, rerata, sisa } from './kit/relations';

/**
 * A district prosecutor's office: target and realisasi in pairs under four triwulan with the year's capaian,
 * cases by stage carried from SPDP to execution, state income (PNBP) whose target is a few, budgets before and
 * after blocking, amounts as "Rp 1.234", tables lettered, a header repeated after the page break.
 */
const book = new BookBuilder('kejaksaan-negeri', 2025);
const n1 = style({ decimals: 1, as: 'id', ringkas: true });
const persen = style({ decimals: 2, as: 'id', suffix: '%' });
const perkara = style({ decimals: 0, format: '0', nol: '-' });
const rp = style({ decimals: 0, as: 'id', prefix: 'Rp ' });
const n2 = style({ decimals: 2, format: '0.00' });
const KN = 'KEJAKSAAN NEGERI PULAU KUNYIT';

// bidang | indikator | satuan || TW I T | R | TW II T | R | TW III T | R | TW IV T | R
const indikator = baris(
  `
  Tindak Pidana Umum|Jumlah perkara pidana umum yang diselesaikan|Perkara|60|58|65|71|65|60|60|66
  Tindak Pidana Umum|Jumlah perkara yang diselesaikan melalui keadilan restoratif|Perkara|3|2|3|4|3|3|3|5
  Tindak Pidana Khusus|Jumlah penyelidikan tindak pidana korupsi|Perkara|1|1|1|0|1|2|1|1
  Perdata dan Tata Usaha Negara|Jumlah bantuan hukum nonlitigasi|Kegiatan|5|6|6|6|6|4|5|5
  Perdata dan Tata Usaha Negara|Jumlah pendampingan hukum|Kegiatan|8|8|8|9|8|10|8|7
  Intelijen|Jumlah kegiatan penerangan hukum|Kegiatan|4|4|4|3|4|4|4|6
  Pemulihan Aset|Jumlah barang rampasan yang dilelang|Unit|10|6|10|8|10|13|10|9
`,
  3,
);
const kinerja = book.sheet('Pengukuran Kinerja');
kinerja.lines([KN, 'PENGUKURAN KINERJA TRIWULANAN TAHUN 2025'], 14).down();
const pasang = (a: readonly Figure[]) => {
  const target = jumlah(a.filter((_, i) => i % 2 === 0));
  const realisasi = jumlah(a.filter((_, i) => i % 2 === 1));
  return { target, realisasi, hasil: bulat(capaian(target, realisasi), 2) };
};
const tA = kinerja
  .table(
    'capaian-triwulan',
    'no - indikator satuan target:2025 realisasi:2025 target:2025 realisasi:2025 target:2025 realisasi:2025 target:2025 realisasi:2025 target:2025 realisasi:2025 capaian:2025',
  )
  .wideTitle('Tabel A. Target dan Realisasi Indikator Kinerja')
  .header(
    [
      'No',
      'Bidang',
      'Indikator Kinerja',
      'Satuan',
      'Triwulan I',
      '<',
      'Triwulan II',
      '<',
      'Triwulan III',
      '<',
      'Triwulan IV',
      '<',
      'Tahun 2025',
      '<',
      'Capaian',
    ],
    ['^', '^', '^', '^', ...Array.from({ length: 5 }, () => ['Target', 'Realisasi']).flat(), '^'],
  )
  .numbering(Array.from({ length: 15 }, (_, i) => `(${i + 1})`));
indikator.forEach((b, n) => {
  const { target, realisasi, hasil } = pasang(b.angka);
  if (n === 4) tA.repeatHeader();
  const words = [n + 1, b.kata(0), b.kata(1), b.kata(2)];
  tA.row([...words, ...semua(n1, ...b.angka, target, realisasi), persen(hasil)]);
});
tA.row([
  'Rata-Rata Capaian Kinerja',
  ...Array<string>(13).fill('<'),
  persen(bulat(rerata(indikator.map((b) => pasang(b.angka).hasil)), 2)),
]);
tA.end();

// jenis || SPDP | tahap I | P-21 | tahap II | limpah | putus | eksekusi
const tahap = baris(`
  Orang dan Harta Benda|112|104|98|96|94|90|88
  Keamanan Negara dan Ketertiban Umum|47|44|41|41|40|37|36
  Narkotika dan Zat Adiktif|139|131|126|124|121|118|113
  Terorisme dan Lintas Negara|0|0|0|0|0|0|0
  Anak|18|17|15|15|14|14|14
`);
const data = book.sheet('Data Perkara');
const jumlahTahap = jumlahKolom(tahap);
data
  .table('rekap', 'no uraian jumlah jumlah jumlah jumlah jumlah jumlah jumlah -')
  .title('Tabel B. Penanganan Perkara Tindak Pidana Umum Tahun 2025')
  .header(
    [
      'No',
      'Jenis Perkara',
      'Pra Penuntutan',
      '<',
      '<',
      'Penuntutan',
      '<',
      '<',
      'Eksekusi',
      'Sisa Belum Eksekusi',
    ],
    ['^', '^', 'SPDP', 'Tahap I', 'P-21', 'Tahap II', 'Limpah PN', 'Putus', '^', '^'],
  )
  .rows(tahap.map((t, n) => [n + 1, t.kata(0), ...semua(perkara, ...t.angka, sisa(t.f(5), t.f(6)))]))
  .row([null, 'Total', ...semua(perkara, ...jumlahTahap, sisa(ke(jumlahTahap, 5), ke(jumlahTahap, 6)))])
  .end();

// jenis || target | realisasi
const pnbp = baris(`
  425231 Pendapatan Uang Sitaan Hasil Korupsi|0|412.500.000
  425239 Pendapatan Denda Lainnya|150.000.000|186.240.000
  425232 Pendapatan Denda Tilang|310.000.000|287.115.500
  425233 Pendapatan Ongkos Perkara|6.500.000|5.912.000
  425126 Pendapatan Hasil Lelang Barang Rampasan|220.000.000|244.870.150
`);
const pj = jumlahKolom(pnbp);
data
  .table('realisasi-anggaran', 'uraian pagu:2025 realisasi-anggaran:2025 penyerapan:2025')
  .title('Tabel C. Realisasi PNBP Tahun 2025')
  .header(['Akun', 'Target', 'Realisasi', '% Realisasi'])
  .rows(
    pnbp.map((b) => {
      const nol = b.f(0).exact.eq(0);
      return [
        b.kata(0),
        ...semua(rp, b.f(0), b.f(1)),
        nol ? 'n/a' : persen(bulat(capaian(b.f(0), b.f(1)), 2)),
      ];
    }),
  )
  .row(['Jumlah', ...semua(rp, ke(pj, 0), ke(pj, 1)), persen(bulat(capaian(ke(pj, 0), ke(pj, 1)), 2))])
  .notes('n/a: tidak dapat dihitung karena tidak ditargetkan');

const tahunan = baris(`
  2023|228|219
  2024|241|236
  2025|316|305
`);
data
  .table('rekap', 'tahun jumlah jumlah -')
  .title('Tabel D. Rasio Penyelesaian Perkara Tiga Tahun')
  .header(['Tahun', 'Perkara Masuk', 'Perkara Selesai', 'Rasio Penyelesaian'])
  .rows(
    tahunan.map((t) => [Number(t.kata(0)), ...semua(perkara, t.f(0), t.f(1)), n2(bagian(t.f(1), t.f(0)))]),
  )
  .end();

const belanja = anggaran(
  `
  006.01.BF | Program Penegakan dan Pelayanan Hukum
  - 1 | Penanganan Perkara Pidana Umum | 1.204.600.000 | 1.188.117.400
  - 2 | Penanganan Perkara Pidana Khusus | 866.250.000 | 790.344.912
  - 3 | Kegiatan Intelijen | 318.740.000 | 311.052.000
  006.01.WA | Program Dukungan Manajemen
  - 1 | Gaji dan Tunjangan | 5.912.448.000 | 5.870.226.513
  - 2 | Operasional dan Pemeliharaan Kantor | 1.644.900.000 | 1.602.885.270
`,
  2,
);
const uang = (m: Mata) => [rp(m.pagu), rp(m.realisasi), persen(m.serapan), rp(m.sisa)];
const tE = book
  .sheet('Anggaran')
  .table('realisasi-anggaran', 'no program pagu:2025 realisasi-anggaran:2025 penyerapan:2025 sisa:2025')
  .title('Tabel E. Realisasi Anggaran Tahun 2025')
  .header(['No', 'Program / Kegiatan', 'Pagu', 'Realisasi', 'Persentase', 'Sisa']);
belanja.forEach((p, n) => {
  tE.row([['I', 'II'][n] ?? '', p.nama, ...uang(p)]);
  tE.rows(p.children.map((k) => [k.kode, k.nama, ...uang(k)]));
});
tE.row(['Jumlah I + II', '<', ...uang(total('', belanja, 2))]).end();
// program || pagu awal | blokir
const blokir = baris(`
  Program Penegakan dan Pelayanan Hukum|2.811.300.000|421.710.000
  Program Dukungan Manajemen|7.902.115.000|344.767.000
`);
const kolom = jumlahKolom(blokir);
book
  .sheet('Efisiensi Anggaran')
  .table('perbandingan-anggaran', 'program pagu - pagu')
  .title('Tabel F. Pagu Setelah Efisiensi (Inpres 1/2025)')
  .header(['Program', 'Pagu Awal', 'Blokir', 'Pagu Efektif'])
  .rows(blokir.map((b) => [b.kata(0), ...semua(rp, b.f(0), b.f(1), sisa(b.f(0), b.f(1)))]))
  .row(['Jumlah', ...semua(rp, ...kolom, sisa(ke(kolom, 0), ke(kolom, 1)))]);

export const kejaksaanNegeri = book.build();
