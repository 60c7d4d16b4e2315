/** The performance tables of the sample report. Comments name the mistakes, which are left out of the clean one. */
import { live, percent, rounded, two, whole } from './cells.mjs';

const SASARAN = [
  'Meningkatnya budaya baca masyarakat',
  'Meningkatnya tata kelola kearsipan',
  'Meningkatnya akuntabilitas kinerja dinas',
];

/** Per indikator: sasaran, name, satuan, look, target, realisasi 2022 to 2024, target akhir Renstra. */
const INDIKATOR = [
  [0, 'Indeks Pembangunan Literasi Masyarakat', 'Indeks', two, 68.5, 61.48, 64.02, 66.21, 72],
  [0, 'Jumlah kunjungan perpustakaan', 'Kunjungan', whole, 42500, 31250, 36418, 39874, 50000],
  [0, 'Persentase perpustakaan yang dibina', 'Persen', two, 75, 54.5, 60.25, 63.75, 85],
  [1, 'Persentase perangkat daerah dengan arsip baku', 'Persen', two, 80, 52, 61.5, 68, 90],
  [1, 'Nilai hasil pengawasan kearsipan', 'Nilai', two, 70, 64.15, 68.9, 71.4, 78],
  [2, 'Nilai evaluasi SAKIP dinas', 'Nilai', two, 72, 68.75, 70.1, 73.44, 76],
].map(([sasaran, nama, satuan, look, target, r2022, r2023, r2024, akhir]) => {
  return { sasaran, nama, satuan, look, target, r2022, r2023, r2024, akhir };
});

const OFFICE = 'Dinas Contoh Kabupaten Contoh';

export const perjanjian = {
  title: ['Tabel 2.1', 'Perjanjian Kinerja', `${OFFICE} Tahun 2024`],
  header: ['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Satuan', 'Target'],
  numbering: ['(1)', '(2)', '(3)', '(4)', '(5)'],
  body: INDIKATOR.map((each, i) => [
    i + 1,
    i > 0 && INDIKATOR[i - 1].sasaran === each.sasaran ? '' : SASARAN[each.sasaran],
    each.nama,
    each.satuan,
    each.look(each.target),
  ]),
  merges: [
    [0, 1, 2, 1],
    [3, 1, 4, 1],
  ],
};

export const skala = {
  title: ['Tabel 3.1', 'Skala Nilai Peringkat Kinerja'],
  header: ['No', 'Interval Nilai Realisasi Kinerja', 'Kriteria Penilaian'],
  body: [
    [1, '91 ≤ 100', 'Sangat Tinggi'],
    [2, '76 ≤ 90', 'Tinggi'],
    [3, '66 ≤ 75', 'Sedang'],
    [4, '51 ≤ 65', 'Rendah'],
    [5, '≤ 50', 'Sangat Rendah'],
  ],
  notes: ['Sumber: Permendagri Nomor 86 Tahun 2017'],
};

const predikat = (capaian) => (capaian >= 91 ? 'Sangat Tinggi' : 'Tinggi');

/** @param planted whether the mistakes are in it */
export const capaian = (planted) => ({
  title: ['Tabel 3.2', 'Capaian Indikator Kinerja Utama', `${OFFICE} Tahun 2024`],
  header: ['No', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Capaian (%)', 'Predikat'],
  numbering: ['(1)', '(2)', '(3)', '(4)', '(5)', '(6) = (5)/(4) x 100', '(7)'],
  body: INDIKATOR.map(({ nama, satuan, look, target, r2024 }, i) => {
    const hasil = percent(r2024, target);
    const row = [
      i + 1,
      nama,
      satuan,
      look(target),
      look(r2024),
      live(hasil, (n) => `E${n}/D${n}*100`),
      predikat(hasil),
    ];
    // A figure typed over its formula: 68,00 / 80,00 is 85,00.
    if (planted && i === 3) row[5] = two(87.5);
    // 85,00 is Tinggi by Tabel 3.1.
    if (planted && i === 2) row[6] = 'Sangat Tinggi';
    return row;
  }),
});

/** @param planted whether the mistake is in it */
export const perbandingan = (planted) => ({
  title: ['Tabel 3.3', 'Perbandingan Realisasi Kinerja', 'Tahun 2022 sampai dengan Tahun 2024'],
  header: [
    'No',
    'Indikator Kinerja',
    'Satuan',
    'Realisasi 2022',
    'Realisasi 2023',
    'Realisasi 2024',
    'Perubahan 2023-2024',
  ],
  numbering: ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7) = (6) - (5)'],
  body: INDIKATOR.map(({ nama, satuan, look, r2022, r2023, r2024 }, i) => {
    // Two digits swapped: Tabel 3.2 says 39.874.
    const tahunIni = planted && i === 1 ? 39784 : r2024;
    const selisih = rounded(tahunIni - r2023);
    const perubahan = { ...look(selisih), formula: (n) => `F${n}-E${n}` };
    return [i + 1, nama, satuan, look(r2022), look(r2023), look(tahunIni), perubahan];
  }),
});

export const kemajuan = {
  title: ['Tabel 3.4', 'Kemajuan Realisasi Kinerja terhadap Target Akhir Renstra', `${OFFICE} Tahun 2024`],
  header: [
    'No',
    'Indikator Kinerja',
    'Satuan',
    'Target Akhir Renstra 2026',
    'Realisasi 2024',
    'Tingkat Kemajuan (%)',
  ],
  numbering: ['(1)', '(2)', '(3)', '(4)', '(5)', '(6) = (5)/(4) x 100'],
  body: INDIKATOR.map(({ nama, satuan, look, r2024, akhir }, i) => {
    const hasil = live(percent(r2024, akhir), (n) => `E${n}/D${n}*100`);
    return [i + 1, nama, satuan, look(akhir), look(r2024), hasil];
  }),
};

/** The mean capaian of a sasaran's indikator, at two decimals. */
export function rerataCapaian(sasaran) {
  const own = INDIKATOR.filter((each) => each.sasaran === sasaran);
  const sum = own.reduce((total, { r2024, target }) => total + percent(r2024, target), 0);
  return rounded(sum / own.length);
}

export { SASARAN };
