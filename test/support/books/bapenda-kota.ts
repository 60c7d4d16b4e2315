import { BookBuilder } from './book-builder';
import { baris, ke } from './kit/baris';
import { bulat, type Figure } from './kit/figure';
import { semua, ukur } from './kit/indikator';
import { style } from './kit/look';
import { bagian, jumlah, penyerapan, sisa } from './kit/relations';

/**
 * A revenue office: form E.81 by quarter without codes in its rows, revenue by quarter with its share of the target,
 * targets as bounds and ranges, indikator in mixed units (hari, ≤, %), realisasi with its unit in the cell, hidden
 * helper columns.
 */
const book = new BookBuilder('bapenda-kota', 2024);
const n0 = style({ decimals: 0, format: '#,##0' });
const rp = style({ decimals: 2, as: 'id' });
const n2 = style({ decimals: 2, as: 'id' });
const persen = style({ decimals: 1, as: 'fraction' });
const hari = style({ decimals: 0, as: 'id', suffix: ' hari' });
const orang = style({ decimals: 0, as: 'id', suffix: ' WP' });

// jenis || target | TW I..IV
const pajak = baris(`
  Pajak Hotel|4.200.000.000|811.204.115|1.102.330.900|1.240.118.250|1.316.447.700
  Pajak Restoran|6.850.000.000|1.512.008.400|1.688.214.330|1.750.336.115|2.104.882.010
  Pajak Hiburan|985.000.000|201.118.000|244.306.500|198.770.250|260.414.900
  PBB-P2|11.400.000.000|604.882.310|1.988.115.204|7.012.446.118|1.630.220.447
  BPHTB|8.150.000.000|1.404.116.900|2.208.337.115|1.996.204.330|2.318.870.256
`);
const barisPajak = (nama: string, a: readonly Figure[]) => {
  const target = ke(a, 0);
  const tw = a.slice(1);
  const setahun = jumlah(tw);
  return [
    nama,
    n0(target),
    ...tw.flatMap((x) => [n0(x), persen(bulat(bagian(x, target), 1))]),
    n0(setahun),
    persen(bulat(penyerapan(target, setahun), 1)),
    n0(sisa(target, setahun)),
  ];
};
const s1 = book.sheet('Pajak');
s1.table(
  'realisasi-anggaran',
  'uraian pagu:2024 realisasi-anggaran:2024 - realisasi-anggaran:2024 - realisasi-anggaran:2024 - realisasi-anggaran:2024 - realisasi-anggaran:2024 penyerapan:2024 sisa:2024',
)
  .wideTitle('TARGET DAN REALISASI PAJAK DAERAH PER TRIWULAN', 'TAHUN ANGGARAN 2024')
  .header(
    [
      'Jenis Pajak',
      'Target (Rp)',
      'Realisasi (Rp)',
      ...Array<string>(9).fill('<'),
      'Kurang dari Target (Rp)',
    ],
    ['^', '^', 'TW I', '<', 'TW II', '<', 'TW III', '<', 'TW IV', '<', 'Jumlah', '<', '^'],
    ['^', '^', 'Rp', '%', 'Rp', '%', 'Rp', '%', 'Rp', '%', 'Rp', '%', '^'],
  )
  .rows(pajak.map((b) => barisPajak(b.kata(0), b.angka)))
  .row(
    barisPajak(
      'JUMLAH',
      [0, 1, 2, 3, 4].map((k) => jumlah(pajak.map((b) => b.f(k)))),
    ),
  )
  .end();

// indikator || target | realisasi
const layanan = baris(`
  Waktu penerbitan SPPT|14|12
  Waktu verifikasi BPHTB|3|3
  Waktu penyelesaian keberatan|60|75
`).map((b) => ({ b, ...ukur(b.f(0), b.f(1), { arah: 'turun', bulat: 2 }) }));
const s2 = book.sheet('Kinerja');
s2.table('capaian-kinerja', 'no indikator target:2024 realisasi:2024 capaian:2024 keterangan')
  .title('Tabel 3.2 Capaian Standar Waktu Pelayanan Tahun 2024')
  .header([
    'No',
    'Indikator (semakin rendah semakin baik)',
    'Target',
    'Realisasi',
    'Capaian (%)',
    'Keterangan',
  ])
  .rows(
    layanan.map(({ b, target, realisasi, capaian }, n) => [
      n + 1,
      b.kata(0),
      ...semua(hari, target, realisasi),
      n2(capaian),
      n === 2 ? 'Sengketa berlanjut' : '-',
    ]),
  )
  .notes('Capaian = (2 x target - realisasi) / target x 100%');
// indikator || target | realisasi
const wajib = baris(`
  Wajib pajak baru terdaftar|1.250|1.318
  Wajib pajak yang diperiksa|240|198
  Wajib pajak yang diberi penghargaan|25|25
`).map((b) => ({ b, ...ukur(b.f(0), b.f(1), { bulat: 2 }) }));
s2.table('capaian-kinerja', 'no indikator target:2024 realisasi:2024 capaian:2024')
  .title('Tabel 3.3 Capaian Keluaran Tahun 2024')
  .header(['No', 'Indikator', 'Target', 'Realisasi', 'Capaian (%)'])
  .rows(
    wajib.map(({ b, target, realisasi, capaian }, n) => [
      n + 1,
      b.kata(0),
      ...semua(orang, target, realisasi),
      n2(capaian),
    ]),
  )
  .row([4, 'Tingkat kepatuhan pelaporan', '80 - 90 %', '86,40 %', '100,00'])
  .row([5, 'Sengketa pajak yang kalah', '≤ 2', '1', '100,00'])
  .end();

// baris e.81: nama | tingkat || target Renstra K | Rp | s.d. 2023 K | Rp | Renja K | Rp | TW I..IV K | Rp
const e81 = book.sheet('E81');
const renja = baris(
  `
  Penyusunan kebijakan pajak daerah|Dokumen|20|1.000.000.000|8|402.118.000|4|220.000.000|1|41.204.000|1|50.118.500|1|48.330.000|1|66.204.250
  Pendataan objek pajak|Objek|50.000|3.500.000.000|21.500|1.604.227.000|10.000|760.000.000|1.800|140.220.500|2.600|188.404.000|2.900|204.118.250|2.400|190.306.115
  Penagihan pajak daerah|Surat|9.000|1.800.000.000|3.600|702.440.000|1.800|380.000.000|400|80.114.000|450|88.220.750|500|97.404.000|430|92.118.300
`,
  2,
);
const barisE81 = (nama: string, satuan: string, a: readonly Figure[]) => {
  const [k, r] = [0, 1].map((odd) => jumlah([6, 8, 10, 12].map((i) => ke(a, i + odd)))) as [Figure, Figure];
  const [kk, rr] = [jumlah([ke(a, 2), k]), jumlah([ke(a, 3), r])];
  return [
    nama,
    satuan,
    ...a.flatMap((x, i) => [i % 2 === 0 ? n0(x) : rp(x)]),
    n0(k),
    rp(r),
    n0(kk),
    rp(rr),
    n2(bulat(bagian(kk, ke(a, 0)), 2)),
    n2(bulat(bagian(rr, ke(a, 1)), 2)),
  ];
};
e81
  .table(
    'e-81',
    `program satuan target-akhir pagu realisasi realisasi-anggaran target:2024 pagu:2024 ${Array(4).fill('realisasi:2024 realisasi-anggaran:2024').join(' ')} realisasi:2024 realisasi-anggaran:2024 realisasi realisasi-anggaran kemajuan kemajuan`,
  )
  .wideTitle(
    'EVALUASI TERHADAP HASIL RENJA PERANGKAT DAERAH',
    'BADAN PENDAPATAN DAERAH KOTA LEMBAH INTAN TAHUN 2024',
  )
  .header(
    [
      'Kegiatan',
      'Satuan',
      'Target Renstra pada Tahun 2026 (Akhir Periode)',
      '<',
      'Realisasi Renstra s/d Tahun 2023',
      '<',
      'Target Renja Tahun 2024',
      '<',
      'Realisasi Triwulan I',
      '<',
      'Realisasi Triwulan II',
      '<',
      'Realisasi Triwulan III',
      '<',
      'Realisasi Triwulan IV',
      '<',
      'Realisasi Renja Tahun 2024',
      '<',
      'Realisasi Renstra s/d Tahun 2024',
      '<',
      'Tingkat Capaian Renstra s/d Tahun 2024 (%)',
      '<',
    ],
    ['^', '^', ...Array.from({ length: 10 }, () => ['K', 'Rp']).flat()],
  )
  .numbering([
    '1',
    '2',
    '3',
    '<',
    '4',
    '<',
    '5',
    '<',
    '6',
    '<',
    '7',
    '<',
    '8',
    '<',
    '9',
    '<',
    '10=6+7+8+9',
    '<',
    '11=4+10',
    '<',
    '12=11/3x100',
    '<',
  ])
  .rows(renja.map((b) => barisE81(b.kata(0), b.kata(1), b.angka)))
  .end();

export const bapendaKota = book.build();
