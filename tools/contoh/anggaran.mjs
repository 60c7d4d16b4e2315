/** The budget tables of the sample report. Comments name the mistakes, which are left out of the clean one. */
import { live, liveRp, percent, rounded, rp, two } from './cells.mjs';
import { rerataCapaian, SASARAN } from './kinerja.mjs';

const OFFICE = 'Dinas Contoh Kabupaten Contoh';

/** Program, its kegiatan, and of each kegiatan the sub kegiatan with pagu and realisasi in rupiah. */
const PROGRAM = [
  [
    'Program Pembinaan Perpustakaan',
    [
      'Kegiatan Pengelolaan Perpustakaan Tingkat Kabupaten',
      ['Pengembangan Layanan Perpustakaan', 412_600_000, 388_214_500],
      ['Pengadaan Bahan Perpustakaan', 356_250_000, 341_977_000],
    ],
    [
      'Kegiatan Pembudayaan Gemar Membaca',
      ['Sosialisasi Budaya Baca dan Literasi', 228_400_000, 205_190_750],
      ['Pemilihan Duta Baca', 96_750_000, 91_408_000],
    ],
  ],
  [
    'Program Pengelolaan Arsip',
    [
      'Kegiatan Pengelolaan Arsip Dinamis',
      ['Pemeliharaan dan Penyusutan Arsip', 187_300_000, 186_450_000],
      ['Pembinaan Pengelola Arsip', 142_850_000, 128_115_250],
    ],
    ['Kegiatan Pengelolaan Arsip Statis', ['Akuisisi dan Pelestarian Arsip', 104_500_000, 97_362_000]],
  ],
  [
    'Program Penunjang Urusan Pemerintahan Daerah',
    [
      'Kegiatan Administrasi Keuangan',
      ['Penyediaan Gaji dan Tunjangan ASN', 3_845_720_000, 3_702_418_336],
      ['Koordinasi dan Penyusunan Laporan Keuangan', 38_400_000, 36_125_000],
    ],
    [
      'Kegiatan Administrasi Umum',
      ['Penyediaan Peralatan dan Perlengkapan Kantor', 214_600_000, 209_847_500],
      ['Penyelenggaraan Rapat Koordinasi', 176_850_000, 171_236_400],
    ],
  ],
];

const sum = (parts) => [0, 1].map((i) => parts.reduce((total, part) => total + part[i], 0));

const TREE = PROGRAM.map(([name, ...kegiatan]) => {
  const own = kegiatan.map(([title, ...sub]) => ({
    title,
    sub,
    total: sum(sub.map(([, ...figures]) => figures)),
  }));
  return { name, kegiatan: own, total: sum(own.map((each) => each.total)) };
});
const TOTAL = sum(TREE.map((program) => program.total));

export const program = {
  title: ['Tabel 2.2', 'Program dan Anggaran', `${OFFICE} Tahun 2024`],
  header: ['No', 'Program', 'Anggaran (Rp)'],
  body: [
    ...TREE.map(({ name, total }, i) => [i + 1, name, rp(total[0])]),
    ['', 'JUMLAH', liveRp(TOTAL[0], (n) => `SUM(C${n - TREE.length}:C${n - 1})`)],
  ],
};

function line(number, name, [pagu, realisasi]) {
  const serapan = live(percent(realisasi, pagu), (n) => `D${n}/C${n}*100`);
  return [number, name, rp(pagu), rp(realisasi), serapan, liveRp(pagu - realisasi, (n) => `C${n}-D${n}`)];
}

const tree = () =>
  TREE.flatMap(({ name, kegiatan, total }, p) => [
    line('ABC'[p], name, total),
    ...kegiatan.flatMap(({ title, sub, total: subtotal }, k) => [
      line(String(k + 1), title, subtotal),
      ...sub.map(([nama, ...figures], s) => line('abc'[s], nama, figures)),
    ]),
  ]);

function withMistakes(rows) {
  // A digit lost in a figure typed as text: 186.450.000. What is computed from it was typed as well.
  const malformed = rows.find((row) => row[3].value === 186_450_000);
  malformed[3] = '186.45.000';
  malformed[4] = two(rounded(malformed[4].value));
  malformed[5] = rp(malformed[5].value);
  // The total typed by hand, nine million too high.
  return [...rows, line('', 'JUMLAH', [TOTAL[0], TOTAL[1] + 9_000_000])];
}

/** @param planted whether the mistakes are in it */
export const realisasi = (planted) => ({
  title: ['Tabel 3.5', 'Realisasi Anggaran per Program, Kegiatan, dan Sub Kegiatan', `${OFFICE} Tahun 2024`],
  header: [
    'No',
    'Program / Kegiatan / Sub Kegiatan',
    'Pagu (Rp)',
    'Realisasi (Rp)',
    'Penyerapan (%)',
    'Sisa (Rp)',
  ],
  numbering: ['1', '2', '3', '4', '5 (4/3)', '6 (3-4)'],
  body: planted ? withMistakes(tree()) : [...tree(), line('', 'JUMLAH', TOTAL)],
});

/** @param planted whether the mistake is in it */
export const efisiensi = (planted) => ({
  // Last year's title was left standing.
  title: ['Tabel 3.6', 'Efisiensi Penggunaan Sumber Daya', `${OFFICE} Tahun ${planted ? 2023 : 2024}`],
  header: [
    'No',
    'Sasaran',
    'Rata-rata Capaian Kinerja (%)',
    'Penyerapan Anggaran (%)',
    'Tingkat Efisiensi (%)',
  ],
  numbering: ['(1)', '(2)', '(3)', '(4)', '(5) = (3) - (4)'],
  body: SASARAN.map((sasaran, i) => {
    const capaian = rerataCapaian(i);
    const [pagu, terpakai] = TREE[i].total;
    const serapan = rounded(percent(terpakai, pagu));
    const hasil = capaian - serapan;
    return [
      i + 1,
      sasaran,
      two(capaian),
      two(serapan),
      capaian >= 100 ? live(hasil, (n) => `C${n}-D${n}`) : '-',
    ];
  }),
  notes: ['Tingkat efisiensi hanya dihitung bila capaian kinerja mencapai 100 persen.'],
});
