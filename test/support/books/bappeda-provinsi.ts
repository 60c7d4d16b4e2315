import { BookBuilder } from './book-builder';
import { anggaran, type Mata, ukurAnggaran, urut } from './kit/anggaran';
import { type Figure, given } from './kit/figure';
import { data, semua, ukuran } from './kit/indikator';
import { style } from './kit/look';
import { jumlah, kemajuan, lebihKurang, penyerapan, pertumbuhan, perubahan } from './kit/relations';

/**
 * A provincial planning agency: numbers with three parts, money in millions of rupiah, headers of three
 * rows, a header repeated after the page break, the total above its parts, five years side by side, a
 * column of polarity, realisasi before target.
 */
const book = new BookBuilder('bappeda-provinsi', 2025);
const n2 = style({ decimals: 2, format: '0.00' });
const juta = style({ decimals: 2, divisor: 1_000_000, format: '#,##0.00' });
const JUDUL = 'Provinsi Lembah Raya';

// indikator | satuan | arah | realisasi 2021..2025 | target 2024 | target 2025 | akhir RPJMD 2026 | nasional 2025
const indikator = data(`
  Indeks Pembangunan Manusia (IPM)|Indeks|naik|71,02|71,58|72,11|72,69|73,24|72,50|73,10|74,00|75,02
  Persentase Penduduk Miskin|Persen|turun|12,84|12,31|11,97|11,42|10,88|11,30|10,90|10,00|8,47
  Tingkat Pengangguran Terbuka (TPT)|Persen|turun|6,02|5,63|5,21|4,94|4,71|4,90|4,60|4,30|4,76
  Pertumbuhan Ekonomi|Persen|naik|3,18|4,77|5,06|4,92|5,13|5,20|5,30|5,60|5,11
  Gini Ratio|Poin|turun|0,384|0,379|0,372|0,368|0,361|0,365|0,360|0,350|0,375
`).map(([nama = '', satuan = '', arah = '', ...n]) => {
  const cara = { bulat: 2, arah: arah === 'turun' ? ('turun' as const) : ('naik' as const) };
  const [target24 = '', target25 = '', akhir = '', nasional = ''] = n.slice(5);
  const lima = n.slice(0, 5);
  const kini = ukuran(target25, lima[4] ?? '', cara);
  const lalu = ukuran(target24, lima[3] ?? '', cara);
  const realisasi = [...lima.slice(0, 3).map(given), lalu.realisasi, kini.realisasi];
  // Gini ratio and the like are printed with three decimals.
  const tulis = style({ decimals: satuan === 'Poin' ? 3 : 2, format: satuan === 'Poin' ? '0.000' : '0.00' });
  const akhirRpjmd = given(akhir);
  const maju = kemajuan(akhirRpjmd, kini.realisasi, cara.arah);
  return {
    nama,
    satuan,
    arah: cara.arah,
    tulis,
    lalu,
    kini,
    realisasi,
    akhirRpjmd,
    maju,
    nasional: given(nasional),
  };
});

const makro = book.sheet('3.1 Makro', 1);
makro.down(2);
makro
  .table(
    'perbandingan-tahun',
    'no indikator satuan - target:2024 realisasi:2024 capaian:2024 realisasi:2025 target:2025 capaian:2025',
  )
  .title('Tabel 3.1.1', `Capaian Indikator Makro Pembangunan ${JUDUL}`)
  .header(
    ['No.', 'Indikator Makro', 'Satuan', 'Polaritas', 'Kinerja', '<', '<', '<', '<', '<'],
    ['^', '^', '^', '^', 'Tahun 2024', '<', '<', 'Tahun 2025', '<', '<'],
    ['^', '^', '^', '^', 'Target', 'Realisasi', 'Capaian (%)', 'Realisasi', 'Target', 'Capaian (%)'],
  )
  .rows(
    indikator.map((i, n) => [
      n + 1,
      i.nama,
      i.satuan,
      i.arah === 'turun' ? 'Minimize' : 'Maximize',
      ...semua(i.tulis, i.lalu.target, i.lalu.realisasi),
      n2(i.lalu.capaian),
      ...semua(i.tulis, i.kini.realisasi, i.kini.target),
      n2(i.kini.capaian),
    ]),
  )
  .notes('Capaian indikator Minimize dihitung dengan rumus [1 + (1 - Realisasi/Target)] x 100');

makro
  .table(
    'perbandingan-tahun',
    'indikator satuan realisasi:2021 realisasi:2022 realisasi:2023 realisasi:2024 realisasi:2025 perubahan:2025',
  )
  .title('Tabel 3.1.2', `Perkembangan Indikator Makro ${JUDUL} Tahun 2021-2025`)
  .header(
    ['Indikator Makro', 'Satuan', 'Realisasi Tahun', '<', '<', '<', '<', 'Perubahan 2024-2025 (poin)'],
    ['^', '^', '2021', '2022', '2023', '2024', '2025', '^'],
  )
  .rows(
    indikator.map((i) => {
      const ubah = perubahan(i.kini.realisasi, i.lalu.realisasi);
      return [i.nama, i.satuan, ...semua(i.tulis, ...i.realisasi, ubah)];
    }),
  )
  .notes('Sumber: BPS Provinsi Lembah Raya, 2025 (diolah)');

makro
  .table('perbandingan-tahun', 'no indikator satuan realisasi:2025 -')
  .title('Tabel 3.1.3', 'Perbandingan Realisasi Indikator Makro dengan Nasional Tahun 2025')
  .header(['No.', 'Indikator Makro', 'Satuan', 'Provinsi', 'Nasional'])
  .rows(indikator.map((i, n) => [n + 1, i.nama, i.satuan, ...semua(i.tulis, i.kini.realisasi, i.nasional)]))
  .end();

makro
  .table('kemajuan-renstra', 'no indikator satuan target-akhir:2026 realisasi:2025 kemajuan:2025 keterangan')
  .title('Tabel 3.1.4', 'Realisasi Tahun 2025 terhadap Target Akhir RPJMD')
  .header(['No.', 'Indikator Makro', 'Satuan', 'Target RPJMD 2026', 'Realisasi 2025', 'Kemajuan (%)', 'Ket.'])
  .rows(
    indikator.map((i, n) => [
      n + 1,
      i.nama,
      i.satuan,
      ...semua(i.tulis, i.akhirRpjmd, i.kini.realisasi),
      n2(i.maju),
      i.maju.exact.gte(100) ? 'Tercapai' : 'On track',
    ]),
  );

const program = anggaran(`
  5.01 | PERENCANAAN
  -5.01.01 | Program Penunjang Urusan Pemerintahan Daerah Provinsi
  --5.01.01.1.02 | Administrasi Keuangan Perangkat Daerah | 28.417.350.000 | 27.905.118.224
  --5.01.01.1.06 | Administrasi Umum Perangkat Daerah | 3.964.210.500 | 3.710.488.915
  --5.01.01.1.08 | Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah | 2.118.775.000 | 2.006.431.870
  -5.01.02 | Program Perencanaan, Pengendalian dan Evaluasi Pembangunan Daerah
  --5.01.02.1.01 | Penyusunan Perencanaan dan Pendanaan | 4.655.900.000 | 4.520.166.310
  --5.01.02.1.03 | Pengendalian, Evaluasi dan Pelaporan Bidang Perencanaan | 1.873.442.000 | 1.790.225.480
  -5.01.03 | Program Koordinasi dan Sinkronisasi Perencanaan Pembangunan Daerah
  --5.01.03.1.01 | Koordinasi Perencanaan Bidang Pemerintahan dan Pembangunan Manusia | 1.206.500.000 | 1.155.009.700
  --5.01.03.1.02 | Koordinasi Perencanaan Bidang Perekonomian dan SDA | 1.344.880.000 | 1.271.634.255
  --5.01.03.1.03 | Koordinasi Perencanaan Bidang Infrastruktur dan Kewilayahan | 1.118.325.000 | 1.004.991.640
  5.05 | PENELITIAN DAN PENGEMBANGAN
  -5.05.02 | Program Penelitian dan Pengembangan Daerah
  --5.05.02.1.01 | Penelitian dan Pengembangan Bidang Penyelenggaraan Pemerintahan | 960.450.000 | 902.318.205
  --5.05.02.1.04 | Pengembangan Inovasi dan Teknologi | 1.427.600.000 | 1.391.077.915
`);
const seluruh = ukurAnggaran(jumlah(program.map((m) => m.pagu)), jumlah(program.map((m) => m.realisasi)));
const uang = (m: Pick<Mata, 'pagu' | 'realisasi' | 'serapan' | 'sisa'>) => [
  ...semua(juta, m.pagu, m.realisasi),
  n2(m.serapan),
  juta(m.sisa),
];
const keuangan = book.sheet('3.2 Keuangan', 1);
const t321 = keuangan
  .down(1)
  .table('realisasi-anggaran', 'no program pagu:2025 realisasi-anggaran:2025 penyerapan:2025 sisa:2025')
  .title('Tabel 3.2.1', `Realisasi Anggaran Bappeda ${JUDUL} Tahun 2025`, '(dalam juta rupiah)')
  .header(
    ['Kode', 'Urusan/Program/Kegiatan', 'Anggaran Tahun 2025', '<', '<', '<'],
    ['^', '^', 'Alokasi', 'Realisasi', '%', 'Sisa'],
  )
  .numbering([1, 2, 3, 4, 5, 6])
  .row([null, 'BADAN PERENCANAAN PEMBANGUNAN DAERAH', ...uang(seluruh)]);
urut(program).forEach((m, n) => {
  // The office printed the list on two pages and typed the header again on the second.
  if (n === 8) t321.repeatHeader();
  t321.row([m.kode, m.nama, ...uang(m)]);
});
t321.end();

const tahunan = data(`
  2021|38.204.115.000|35.918.220.440
  2022|40.877.960.000|38.410.652.118
  2023|43.115.208.500|41.006.337.905
  2024|45.902.774.000|44.118.905.231
`).map(([tahun = '', p = '', r = '']) => ({ tahun: Number(tahun), pagu: given(p), realisasi: given(r) }));
const semuaTahun = [...tahunan, { tahun: 2025, pagu: seluruh.pagu, realisasi: seluruh.realisasi }];
keuangan
  .table('perbandingan-anggaran', 'tahun pagu realisasi-anggaran penyerapan sisa perubahan')
  .title('Tabel 3.2.2', 'Perkembangan Anggaran dan Realisasi Tahun 2021-2025 (juta rupiah)')
  .header(['Tahun', 'Pagu', 'Realisasi', 'Persentase', 'Sisa', 'Kenaikan Realisasi (%)'])
  .rows(
    semuaTahun.map((t, n) => {
      const u = ukurAnggaran(t.pagu, t.realisasi);
      const lalu = semuaTahun[n - 1];
      return [t.tahun, ...uang(u), lalu ? n2(pertumbuhan(t.realisasi, lalu.realisasi)) : '-'];
    }),
  )
  .notes('Keterangan: angka dalam juta rupiah; penjumlahan dapat berbeda karena pembulatan');

const pendapatan: Figure[] = [given('850.000.000'), given('912.440.500')];
const [targetPad, realisasiPad] = pendapatan as [Figure, Figure];
keuangan
  .table('realisasi-anggaran', 'uraian pagu:2025 realisasi-anggaran:2025 penyerapan:2025 -')
  .title('Tabel 3.2.3', 'Target dan Realisasi Retribusi Tahun 2025 (juta rupiah)')
  .header(['Uraian', 'Target', 'Realisasi', 'Persentase', 'Bertambah/(Berkurang)'])
  .row([
    'Retribusi Pemakaian Kekayaan Daerah',
    ...semua(juta, targetPad, realisasiPad),
    n2(penyerapan(targetPad, realisasiPad)),
    juta(lebihKurang(targetPad, realisasiPad)),
  ]);

export const bappedaProvinsi = book.build();
