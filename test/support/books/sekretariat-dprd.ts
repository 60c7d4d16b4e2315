import { BookBuilder } from './book-builder';
import { anggaran, type Mata, total, urut } from './kit/anggaran';
import { baris, jumlahKolom, ke } from './kit/baris';
import { bulat, type Figure } from './kit/figure';
import { semua } from './kit/indikator';
import { style } from './kit/look';
import { bagian, capaian, jumlah, penyerapan, rerata, sisa } from './kit/relations';

/**
 * A council's secretariat: a renja evaluation with K and Rp for the quarters and their sum, meetings by
 * alat kelengkapan and month, bills by origin and stage, capaian cumulated (s.d.) by quarter and held at 100, budgets by code
 * like 4.02.01.2.01, percentages as whole numbers, headings typed in two cells, tables without numbers.
 */
const book = new BookBuilder('sekretariat-dprd', 2023);
const bulatStyle = style({ decimals: 0, format: '0' });
const persen0 = style({ decimals: 0, as: 'fraction' });
const persen = style({ decimals: 2, as: 'fraction', live: true });
const rp = style({ decimals: 0, format: '#,##0' });
const kosong = style({ decimals: 0, format: '#,##0', nol: '-' });
const n1 = style({ decimals: 1, format: '0.0' });

// program | indikator | satuan || target K | pagu | K1 | Rp1 | K2 | Rp2 | K3 | Rp3 | K4 | Rp4
const renja = baris(
  `
  Program Dukungan Pelaksanaan Tugas dan Fungsi DPRD|Rancangan perda yang difasilitasi|Raperda|14|18.406.250.000|2|3.112.408.000|4|4.706.115.500|3|4.218.330.000|4|4.902.116.750
  Program Dukungan Pelaksanaan Tugas dan Fungsi DPRD|Rapat alat kelengkapan yang difasilitasi|Rapat|240|3.902.400.000|52|702.118.000|61|918.440.000|58|866.207.300|66|1.104.660.000
  Program Penunjang Urusan Pemerintahan Daerah|Bulan layanan administrasi|Bulan|12|26.118.700.000|3|5.804.112.900|3|6.940.330.118|3|6.211.005.440|3|6.318.722.006
  Program Penunjang Urusan Pemerintahan Daerah|Kendaraan dinas yang dipelihara|Unit|38|1.204.000.000|0|0|12|288.640.000|14|402.115.000|11|398.220.500
`,
  3,
).map((b) => {
  const k = jumlah([2, 4, 6, 8].map((i) => b.f(i)));
  const uang = jumlah([3, 5, 7, 9].map((i) => b.f(i)));
  return { b, k, uang, hasil: capaian(b.f(0), k) };
});
const pagu = jumlah(renja.map((r) => r.b.f(1)));
const belanja = jumlah(renja.map((r) => r.uang));
const evaluasi = book.sheet('Evaluasi Renja');
evaluasi.lines(['EVALUASI HASIL RENJA SEKRETARIAT DPRD', 'KABUPATEN BATU LICIN', 'TAHUN 2023'], 18).down();
evaluasi
  .table(
    'e-81',
    'program indikator satuan target:2023 pagu:2023 realisasi realisasi-anggaran realisasi realisasi-anggaran realisasi realisasi-anggaran realisasi realisasi-anggaran realisasi:2023 realisasi-anggaran:2023 capaian:2023 penyerapan:2023 -',
  )
  .header(
    [
      'Program',
      'Indikator Kinerja',
      'Satuan',
      'Target 2023',
      '<',
      'Realisasi Triwulan',
      ...Array<string>(7).fill('<'),
      'Realisasi 2023',
      '<',
      'Tingkat Capaian (%)',
      '<',
      'Unit Penanggung Jawab',
    ],
    ['^', '^', '^', '^', '^', 'I', '<', 'II', '<', 'III', '<', 'IV', '<', '^', '^', '^', '^', '^'],
    ['^', '^', '^', ...Array.from({ length: 7 }, () => ['K', 'Rp']).flat(), '^'],
  )
  .rows(
    renja.map(({ b, k, uang, hasil }, n) => [
      renja[n - 1]?.b.kata(0) === b.kata(0) ? '^' : b.kata(0),
      b.kata(1),
      b.kata(2),
      ...b.angka.map((f, i) => (i % 2 === 0 ? bulatStyle(f) : kosong(f))),
      bulatStyle(k),
      rp(uang),
      persen(hasil),
      persen(penyerapan(b.f(1), uang)),
      n < 2 ? 'Bagian Persidangan' : 'Bagian Umum',
    ]),
  )
  .row([
    'Rata-rata Capaian / Jumlah',
    '<',
    '<',
    null,
    rp(pagu),
    ...Array<null>(9).fill(null),
    rp(belanja),
    persen(rerata(renja.map((r) => r.hasil))),
    persen(penyerapan(pagu, belanja)),
    null,
  ])
  .end();

const rapat = baris(`
  Pimpinan DPRD|3|2|4|3|5|4|4|3|4|5|6|4
  Badan Musyawarah|2|2|3|2|2|3|2|2|3|2|3|2
  Badan Anggaran|1|1|2|3|4|6|5|6|4|3|8|2
  Bapemperda|1|2|2|2|3|2|1|2|2|3|2|1
  Komisi A|4|3|4|2|4|4|3|3|4|4|5|2
  Komisi B|3|4|4|3|3|4|4|2|3|4|4|3
  Komisi C|4|4|3|2|4|3|3|4|4|3|5|2
`);
const BULAN = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'];
const dataRapat = book.sheet('Data');
dataRapat
  .table('rekap', `uraian ${Array(13).fill('jumlah').join(' ')} -`)
  .wideTitle('Jumlah Rapat Alat Kelengkapan DPRD Tahun 2023')
  .header(['Alat Kelengkapan', ...BULAN, 'Jumlah', 'Rata-rata/Bulan'])
  .rows(rapat.map((r) => [r.kata(0), ...semua(bulatStyle, ...r.angka, jumlah(r.angka)), n1(rerata(r.angka))]))
  .row(((k) => ['Jumlah', ...semua(bulatStyle, ...k, jumlah(k)), n1(rerata(k))])(jumlahKolom(rapat)))
  .end();
// asal || usul | dibahas | disetujui | ditolak
const raperda = baris(`
  Inisiatif DPRD|6|6|5|1
  Prakarsa Bupati|9|8|7|0
  Kumulatif terbuka|3|3|3|0
`);
const barisPerda = (nama: string, a: readonly Figure[]) => [
  nama,
  ...semua(kosong, ...a, sisa(ke(a, 1), jumlah([ke(a, 2), ke(a, 3)]))),
  persen0(bagian(ke(a, 2), ke(a, 0))),
];
dataRapat
  .table('rekap', 'uraian jumlah jumlah jumlah jumlah jumlah -')
  .wideTitle('Rancangan Peraturan Daerah Tahun 2023')
  .header(['Asal', 'Diusulkan', 'Dibahas', 'Disetujui', 'Ditolak', 'Masih Dibahas', '% Disetujui'])
  .rows(raperda.map((r) => barisPerda(r.kata(0), r.angka)))
  .row(barisPerda('Jumlah', jumlahKolom(raperda)))
  .end();

// indikator || target tahun | I | II | III | IV
const kumulatif = baris(`
  Persentase rekomendasi DPRD yang ditindaklanjuti|85|18|41|66|82
  Persentase perda yang disahkan sesuai Propemperda|90|10|35|60|83
  Indeks kepuasan anggota DPRD atas pelayanan|80|78|79|81|82
`);
book
  .sheet('Capaian')
  .table(
    'capaian-triwulan',
    'no indikator target:2023 realisasi capaian realisasi capaian realisasi capaian realisasi capaian',
  )
  .wideTitle(
    'CAPAIAN INDIKATOR KINERJA UTAMA S.D. TRIWULAN',
    'Sekretariat DPRD Kabupaten Batu Licin Tahun 2023',
  )
  .header(
    [
      'No',
      'Indikator Kinerja Utama',
      'Target 2023',
      's.d. TW I',
      '<',
      's.d. TW II',
      '<',
      's.d. TW III',
      '<',
      's.d. TW IV',
      '<',
    ],
    ['^', '^', '^', ...Array.from({ length: 4 }, () => ['Realisasi', '%']).flat()],
  )
  .rows(
    kumulatif.map((b, n) => [
      n + 1,
      b.kata(0),
      bulatStyle(b.f(0)),
      ...[1, 2, 3, 4].flatMap((k) => [
        bulatStyle(b.f(k)),
        n1(bulat(capaian(b.f(0), b.f(k), 'naik', 100), 1)),
      ]),
    ]),
  )
  .notes('Capaian di atas 100 persen ditulis 100');

const dpa = anggaran(`
  4.02.01 | Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota
  - 4.02.01.2.02 | Administrasi Keuangan Perangkat Daerah
  -- 4.02.01.2.02.01 | Penyediaan Gaji dan Tunjangan ASN | 9.418.240.000 | 9.102.664.318
  -- 4.02.01.2.02.02 | Penyediaan Administrasi Pelaksanaan Tugas ASN | 1.306.400.000 | 1.288.150.000
  - 4.02.01.2.15 | Layanan Keuangan dan Kesejahteraan DPRD
  -- 4.02.01.2.15.01 | Penyelenggaraan Administrasi Keuangan DPRD | 15.394.060.000 | 14.883.356.146
  - 4.02.01.2.09 | Pemeliharaan Barang Milik Daerah
  -- 4.02.01.2.09.02 | Pemeliharaan Kendaraan Dinas | 1.204.000.000 | 1.088.975.500
  4.02.02 | Program Dukungan Pelaksanaan Tugas dan Fungsi DPRD
  - 4.02.02.2.01 | Pembentukan Peraturan Daerah dan Peraturan DPRD
  -- 4.02.02.2.01.01 | Penyusunan dan Pembahasan Propemperda | 18.406.250.000 | 16.938.970.250
  - 4.02.02.2.02 | Pembahasan Kebijakan Anggaran
  -- 4.02.02.2.02.01 | Pembahasan KUA dan PPAS | 3.902.400.000 | 3.591.425.300
`);
const uang = (m: Mata) => [rp(m.pagu), rp(m.realisasi), rp(m.sisa), persen(m.serapan)];
const jumlahDpa = total('JUMLAH', dpa);
book
  .sheet('DPA')
  .table('realisasi-anggaran', '- program pagu:2023 realisasi-anggaran:2023 sisa:2023 penyerapan:2023')
  .wideTitle('REALISASI BELANJA PER SUB KEGIATAN TAHUN ANGGARAN 2023')
  .header(['Kode', 'Program / Kegiatan / Sub Kegiatan', 'Anggaran', 'Realisasi', 'Sisa Anggaran', '%'])
  .rows(urut(dpa).map((m) => [m.kode, m.nama, ...uang(m)]))
  .row(['', jumlahDpa.nama, ...uang(jumlahDpa)]);

export const sekretariatDprd = book.build();
