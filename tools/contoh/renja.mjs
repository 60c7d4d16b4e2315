/** The tables of the second sample: a quarterly evaluation of a Renja. Comments name the mistakes that are planted. */
import { live, liveRp, percent, rounded, rp, two } from './cells.mjs';

const OFFICE = 'Badan Rekaan Kabupaten Contoh';

/** Name, satuan, target, and what was reached in each quarter, which adds up. */
const INDIKATOR = [
  ['Persentase dokumen perencanaan yang ditetapkan tepat waktu', 'Persen', 95, [20, 25, 22.5, 24]],
  ['Persentase usulan musrenbang yang terakomodasi', 'Persen', 60, [12, 15.5, 14, 16.25]],
  ['Persentase hasil penelitian yang dimanfaatkan', 'Persen', 75, [15, 18.25, 17.5, 20.5]],
  ['Persentase perangkat daerah yang dievaluasi', 'Persen', 100, [25, 25, 25, 25]],
];

const sum = (figures) => figures.reduce((total, each) => total + each, 0);

export const perjanjian = {
  title: ['Tabel 1', 'Perjanjian Kinerja', `${OFFICE} Tahun 2024`],
  header: ['No', 'Indikator Kinerja', 'Satuan', 'Target'],
  numbering: ['(1)', '(2)', '(3)', '(4)'],
  body: INDIKATOR.map(([nama, satuan, target], i) => [i + 1, nama, satuan, two(target)]),
};

export const triwulan = {
  title: ['Tabel 2', 'Capaian Kinerja Triwulan I sampai dengan Triwulan IV', `${OFFICE} Tahun 2024`],
  header: [
    'No',
    'Indikator Kinerja',
    'Satuan',
    'Target 2024',
    'Realisasi Triwulan I',
    'Realisasi Triwulan II',
    'Realisasi Triwulan III',
    'Realisasi Triwulan IV',
    'Realisasi 2024',
    'Capaian (%)',
  ],
  numbering: ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)', '(10) = (9)/(4) x 100'],
  body: INDIKATOR.map(([nama, satuan, target, quarters], i) => {
    // The quarters add up to 71,25.
    const year = i === 2 ? 72.15 : sum(quarters);
    const row = [i + 1, nama, satuan, two(target), ...quarters.map(two), two(year)];
    row.push(live(percent(year, target), (n) => `I${n}/D${n}*100`));
    // Typed over its formula with two digits swapped: 57,75 / 60,00 is 96,25.
    if (i === 1) row[9] = two(92.65);
    return row;
  }),
};

/** Program, its kegiatan with pagu, physical progress in percent, and what was spent. */
const PROGRAM = [
  [
    'Program Perencanaan Pembangunan Daerah',
    ['Penyusunan Rencana Pembangunan', 642_500_000, 100, 611_870_250],
    ['Analisis Data dan Informasi Pembangunan', 318_750_000, 98.5, 297_414_000],
    ['Evaluasi Pembangunan Daerah', 274_300_000, 100, 268_905_500],
  ],
  [
    'Program Penelitian dan Pengembangan',
    ['Penelitian Bidang Pemerintahan', 186_400_000, 95, 171_236_750],
    ['Penelitian Bidang Ekonomi', 213_650_000, 97.25, 204_118_000],
  ],
  [
    'Program Penunjang Urusan Pemerintahan Daerah',
    ['Administrasi Keuangan', 2_846_120_000, 100, 2_771_430_412],
    ['Administrasi Umum', 394_280_000, 100, 381_662_300],
  ],
];

function line(number, nama, pagu, fisik, keuangan) {
  return [
    number,
    nama,
    rp(pagu),
    fisik === undefined ? '' : two(fisik),
    rp(keuangan),
    live(percent(keuangan, pagu), (n) => `E${n}/C${n}*100`),
    liveRp(pagu - keuangan, (n) => `C${n}-E${n}`),
  ];
}

const TREE = PROGRAM.map(([nama, ...kegiatan]) => ({
  nama,
  kegiatan,
  pagu: sum(kegiatan.map(([, pagu]) => pagu)),
  keuangan: sum(kegiatan.map(([, , , keuangan]) => keuangan)),
}));
const PAGU = sum(TREE.map(({ pagu }) => pagu));
const TERPAKAI = sum(TREE.map(({ keuangan }) => keuangan));

const realisasiBody = TREE.flatMap(({ nama, kegiatan, pagu, keuangan }, p) => [
  line('ABC'[p], nama, pagu, undefined, keuangan),
  ...kegiatan.map(([each, ...figures], k) => line(String(k + 1), each, ...figures)),
]);
// A sum that was typed, as is all in its row, from before a pagu was raised by 26.500.000.
const typed = realisasiBody[4];
typed[2] = rp(TREE[1].pagu - 26_500_000);
typed[5] = two(rounded(typed[5].value));
typed[6] = rp(typed[6].value);
// Typed as an English computer writes it, so that it became a text.
realisasiBody[2][4] = '297,414,000';
// Two digits swapped in what is left: 12.617.700.
realisasiBody.at(-1)[6] = rp(12_671_700);

export const realisasi = {
  title: ['Tabel 3', 'Realisasi Fisik dan Keuangan', `${OFFICE} Tahun 2024`],
  header: [
    'No',
    'Program / Kegiatan',
    'Pagu (Rp)',
    'Realisasi Fisik (%)',
    'Realisasi Keuangan (Rp)',
    'Penyerapan (%)',
    'Sisa (Rp)',
  ],
  numbering: ['1', '2', '3', '4', '5', '6 (5/3)', '7 (3-5)'],
  body: [...realisasiBody, line('', 'JUMLAH', PAGU, undefined, TERPAKAI)],
};

/** Year, pagu, realisasi. */
const TAHUN = [
  [2022, 4_512_300_000, 4_236_118_750],
  [2023, 4_688_450_000, 4_465_902_300],
  [2024, PAGU, TERPAKAI],
];

export const tahun = {
  title: ['Tabel 4', 'Penyerapan Anggaran', `${OFFICE} Tahun 2022 sampai dengan Tahun 2024`],
  header: ['No', 'Tahun', 'Pagu (Rp)', 'Realisasi (Rp)', 'Penyerapan (%)', 'Sisa (Rp)'],
  numbering: ['(1)', '(2)', '(3)', '(4)', '(5) = (4)/(3) x 100', '(6) = (3) - (4)'],
  body: TAHUN.map(([year, pagu, terpakai], i) => {
    const row = [i + 1, String(year), rp(pagu), rp(terpakai), two(rounded(percent(terpakai, pagu)))];
    row.push(liveRp(pagu - terpakai, (n) => `C${n}-D${n}`));
    // 4.465.902.300 / 4.688.450.000 is 95,25.
    if (i === 1) row[4] = two(97.25);
    return row;
  }),
};
