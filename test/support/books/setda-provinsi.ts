import { BookBuilder } from './book-builder';
import { anggaran, type Mata, total, urut } from './kit/anggaran';
import { baris, jumlahKolom, ke } from './kit/baris';
import { bulat, type Figure, type ScaleClass } from './kit/figure';
import { cap, semua, ukur } from './kit/indikator';
import { style } from './kit/look';
import { bagian, capaian, efisiensi, jumlah, kemajuan, rerata } from './kit/relations';

/**
 * A provincial secretariat: Tabel T-C.23 with targets, realisasi and ratios of five years each, a cascade from
 * tujuan to the biro that answers, indikator of biro as a matrix, efficiency in points only where capaian reached
 * 100, budgets by biro in millions with comma decimals, spacer columns, a PMPRB sheet whose components sum up twice.
 */
const book = new BookBuilder('setda-provinsi', 2024);
const n2 = style({ decimals: 2, format: '#,##0.00' });
const rasio = style({ decimals: 2, divisor: 100, format: '0.00', live: true });
const juta = style({ decimals: 3, divisor: 1_000_000, as: 'id' });
const persen = style({ decimals: 2, as: 'id' });
const PROV = 'SEKRETARIAT DAERAH PROVINSI TELAGA BIRU';
const SKALA: readonly ScaleClass[] = [
  { lower: 95, label: 'Sangat Memuaskan' },
  { lower: 80, label: 'Memuaskan' },
  { lower: 65, label: 'Cukup Memuaskan' },
  { lower: -1e9, label: 'Tidak Memuaskan' },
];

// indikator | satuan | biro || target 2020..2024 | realisasi 2020..2024 | target 2026
const indikator = baris(
  `
  Nilai SAKIP Sekretariat Daerah|Nilai|Biro Organisasi|70,00|72,00|74,00|76,00|78,00|71,12|73,40|74,86|75,20|79,15|82,00
  Indeks Reformasi Birokrasi|Indeks|Biro Organisasi|62,00|64,00|66,00|68,00|70,00|61,44|65,18|66,90|70,05|72,33|75,00
  Persentase rancangan perda yang disahkan tepat waktu|%|Biro Hukum|75,00|80,00|80,00|85,00|85,00|70,00|80,00|77,78|81,82|84,62|90,00
  Indeks Tata Kelola Pengadaan|Indeks|Biro PBJ|55,00|60,00|65,00|70,00|72,00|58,20|63,75|66,11|70,94|71,08|80,00
  Persentase BUMD sehat|%|Biro Perekonomian|50,00|50,00|60,00|70,00|80,00|40,00|50,00|60,00|60,00|70,00|90,00
  Indeks Kepuasan Layanan Pimpinan|Indeks|Biro Umum|80,00|82,00|83,00|84,00|85,00|81,30|82,77|84,05|85,91|86,24|88,00
`,
  3,
);
const TAHUN = [2020, 2021, 2022, 2023, 2024];
const renstra = book.sheet('T-C.23');
renstra
  .lines(['Tabel T-C.23'], 1)
  .table(
    'perbandingan-tahun',
    `no indikator satuan ${TAHUN.map((t) => `target:${t}`).join(' ')} - ${TAHUN.map((t) => `realisasi:${t}`).join(' ')} - ${TAHUN.map((t) => `capaian:${t}`).join(' ')}`,
  )
  .wideTitle('Pencapaian Kinerja Pelayanan Perangkat Daerah', PROV)
  .header(
    [
      'NO',
      'Indikator Kinerja sesuai Tugas dan Fungsi',
      'Satuan',
      'Target Renstra Perangkat Daerah Tahun ke-',
      ...Array<string>(4).fill('<'),
      null,
      'Realisasi Capaian Tahun ke-',
      ...Array<string>(4).fill('<'),
      null,
      'Rasio Capaian pada Tahun ke-',
      ...Array<string>(4).fill('<'),
    ],
    ['^', '^', '^', ...TAHUN, null, ...TAHUN, null, ...TAHUN],
  )
  .rows(
    indikator.map((b, n) => [
      n + 1,
      b.kata(0),
      b.kata(1),
      ...semua(n2, ...b.angka.slice(0, 5)),
      null,
      ...semua(n2, ...b.angka.slice(5, 10)),
      null,
      ...TAHUN.map((_, k) => rasio(capaian(b.f(k), b.f(k + 5)))),
    ]),
  )
  .end();

const kini = indikator.map((b) => ({ b, ...ukur(b.f(4), b.f(9), { bulat: 2 }) }));
const SASARAN = ['Meningkatnya tata kelola pemerintahan', 'Meningkatnya kualitas layanan sekretariat'];
const sasaranOf = (n: number) => (n < 4 ? 0 : 1);
const lakip = book.sheet('Bab 3', 1);
lakip
  .down(2)
  .table('skala-predikat', 'nilai predikat')
  .title('Tabel 3-1 Ordinal Pengukuran Kinerja')
  .header(['Capaian Kinerja', 'Makna'])
  .rows([
    ['95 ke atas', 'Sangat Memuaskan'],
    ['80 s.d. < 95', 'Memuaskan'],
    ['65 s.d. < 80', 'Cukup Memuaskan'],
    ['< 65', 'Tidak Memuaskan'],
  ])
  .end();
lakip
  .table('perjanjian-kinerja', 'sasaran indikator penanggung-jawab target:2024')
  .title('Tabel 3-2 Cascading Perjanjian Kinerja Sekretaris Daerah Tahun 2024')
  .header(['Sasaran', 'Indikator', 'Penanggung Jawab', 'Target Tahun 2024'])
  .rows(
    kini.map(({ b, target }, n) => [
      sasaranOf(n) === sasaranOf(n - 1) && n > 0 ? '^' : (SASARAN[sasaranOf(n)] ?? ''),
      b.kata(0),
      b.kata(2),
      n2(target),
    ]),
  )
  .end();
lakip
  .table(
    'capaian-kinerja',
    'no indikator satuan target:2024 realisasi:2024 capaian:2024 predikat:2024 - target-akhir:2026 kemajuan:2024',
  )
  .title('Tabel 3-3 Capaian Kinerja Tahun 2024 dan Posisi terhadap Akhir Renstra')
  .header(
    ['No', 'Indikator Kinerja', 'Satuan', 'Tahun 2024', '<', '<', '<', null, 'Akhir Renstra', '<'],
    [
      '^',
      '^',
      '^',
      'Target',
      'Realisasi',
      'Capaian (%)',
      'Makna',
      null,
      'Target 2026',
      'Tingkat Kemajuan (%)',
    ],
  )
  .rows(
    kini.map(({ b, target, realisasi, capaian: hasil }, n) => [
      n + 1,
      b.kata(0),
      b.kata(1),
      ...semua(n2, target, realisasi, hasil),
      cap(hasil, SKALA),
      null,
      n2(b.f(10)),
      n2(bulat(kemajuan(b.f(10), realisasi), 2)),
    ]),
  )
  .end();

const program = anggaran(
  `
  1 | Program Penunjang Urusan Pemerintahan Daerah Provinsi
  - 1.1 | Administrasi Keuangan Perangkat Daerah | 88.412.650.000 | 87.005.118.000
  - 1.2 | Administrasi Umum Perangkat Daerah | 24.906.415.000 | 23.118.742.000
  - 1.3 | Pemeliharaan Barang Milik Daerah | 11.740.000.000 | 11.602.335.000
  2 | Program Pemerintahan dan Otonomi Daerah
  - 2.1 | Administrasi Tata Pemerintahan | 6.318.200.000 | 5.844.906.000
  3 | Program Fasilitasi dan Koordinasi Hukum
  - 3.1 | Fasilitasi Penyusunan Produk Hukum | 4.205.750.000 | 4.011.283.000
  - 3.2 | Bantuan Hukum | 1.980.000.000 | 1.612.440.000
  4 | Program Kebijakan dan Pelayanan Pengadaan Barang dan Jasa
  - 4.1 | Pengelolaan Pengadaan Barang dan Jasa | 7.512.300.000 | 7.305.118.000
`,
  2,
);
const uang = (m: Mata) => [...semua(juta, m.pagu, m.realisasi, m.sisa), persen(m.serapan)];
const semuanya = total('JUMLAH', program, 2);
const biaya = book.sheet('Anggaran', 1);
biaya
  .down(1)
  .table('realisasi-anggaran', 'no program pagu:2024 realisasi-anggaran:2024 sisa penyerapan')
  .title('Tabel 3-4 Anggaran dan Realisasi Menurut Program dan Kegiatan (dalam juta rupiah)')
  .header(['No', 'Program/Kegiatan', 'Anggaran 2024', 'Realisasi 2024', 'Sisa', 'Serapan (%)'])
  .rows(urut(program).map((m) => [m.kode, m.nama, ...uang(m)]))
  .row([null, semuanya.nama, ...uang(semuanya)])
  .end();

// sasaran: capaian and penyerapan of the programs behind it
const sasaran = SASARAN.map((nama, s) => {
  const hasil = bulat(rerata(kini.filter((_, n) => sasaranOf(n) === s).map((k) => k.capaian)), 2);
  const dana = total('', s === 0 ? program.slice(1) : program.slice(0, 1), 2);
  return { nama, hasil, dana, selisih: efisiensi(hasil, dana.serapan) };
});
biaya
  .table('efisiensi', 'sasaran - capaian:2024 penyerapan:2024 efisiensi:2024')
  .title('Tabel 3-5 Efisiensi Penggunaan Sumber Daya Tahun 2024')
  .header([
    'Sasaran',
    'Jumlah Indikator',
    'Rata-rata Capaian (%)',
    'Penyerapan Anggaran (%)',
    'Tingkat Efisiensi (%)',
  ])
  .rows(
    sasaran.map(({ nama, hasil, dana, selisih }, s) => [
      nama,
      s === 0 ? 4 : 2,
      persen(hasil),
      persen(dana.serapan),
      hasil.exact.gte(100) ? persen(selisih) : '-',
    ]),
  )
  .notes('Efisiensi dihitung pada sasaran dengan capaian 100 persen atau lebih');

// biro || pagu | realisasi per triwulan
const biro = baris(`
  Biro Umum|88.412,650|20.114,205|22.306,118|21.980,440|22.604,355
  Biro Hukum|6.185,750|1.004,220|1.416,908|1.530,115|1.672,480
  Biro Organisasi|3.944,100|612,305|940,118|1.010,442|1.204,765
`);
const rb = style({ decimals: 3, as: 'id' });
biaya
  .table(
    'realisasi-anggaran',
    `uraian pagu:2024 ${Array(5).fill('realisasi-anggaran:2024').join(' ')} penyerapan:2024`,
  )
  .title('Tabel 3-6 Realisasi Belanja Biro per Triwulan Tahun 2024 (dalam juta rupiah)')
  .header(
    ['Biro', 'Pagu', 'Realisasi Triwulan', '<', '<', '<', 'Jumlah', '%'],
    ['^', '^', 'I', 'II', 'III', 'IV', '^', '^'],
  )
  .rows(
    biro.map((b) => {
      const tw: readonly Figure[] = b.angka.slice(1);
      return [b.kata(0), ...semua(rb, ...b.angka, jumlah(tw)), persen(bulat(capaian(b.f(0), jumlah(tw)), 2))];
    }),
  );

// induk | nama || bobot | 2023 | 2024
const KOMPONEN = ['KOMPONEN PENGUNGKIT', 'KOMPONEN HASIL'];
const pmprb = baris(
  `
  0|Pemenuhan|20,00|14,90|15,42
  0|Hasil Antara Area Perubahan|10,00|6,80|7,18
  0|Reform|30,00|19,70|20,63
  1|Akuntabilitas Kinerja dan Keuangan|10,00|7,45|7,64
  1|Kualitas Pelayanan Publik|10,00|7,70|7,91
  1|Pemerintah yang Bersih dan Bebas KKN|10,00|7,00|7,12
  1|Kinerja Organisasi|10,00|6,50|6,43
`,
  2,
);
const barisRb = (no: string | null, nama: string, a: readonly Figure[]) => [
  no,
  nama,
  ...semua(n2, ...a),
  rasio(bagian(ke(a, 2), ke(a, 0))),
];
const rb7 = book
  .sheet('PMPRB', 1)
  .down(1)
  .table('evaluasi-sakip', 'no uraian bobot nilai:2023 nilai:2024 -')
  .title('Tabel 3-7 Hasil Penilaian Mandiri Pelaksanaan Reformasi Birokrasi')
  .header([null, 'Komponen', 'Bobot', 'Nilai 2023', 'Nilai 2024', 'Nilai 2024 : Bobot']);
const induk = KOMPONEN.map((nama, k) => {
  const milik = pmprb.filter((b) => Number(b.kata(0)) === k);
  const semuanya = jumlahKolom(milik);
  rb7.row(barisRb(['A', 'B'][k] ?? '', nama, semuanya));
  milik.forEach((b, n) => {
    rb7.row(barisRb(['I', 'II', 'III', 'IV'][n] ?? '', b.kata(1), b.angka));
  });
  return semuanya;
});
rb7.row(
  barisRb(
    null,
    'INDEKS REFORMASI BIROKRASI (A + B)',
    [0, 1, 2].map((c) => jumlah(induk.map((a) => ke(a, c)))),
  ),
);

export const setdaProvinsi = book.build();
