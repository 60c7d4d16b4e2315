import { BookBuilder } from './book-builder';
import { anggaran, total, ukurAnggaran, urut } from './kit/anggaran';
import { type Figure, given } from './kit/figure';
import { cap, data, semua, ukuran } from './kit/indikator';
import { style } from './kit/look';
import { efisiensi, jumlah, kemajuan, rerata } from './kit/relations';
import { PERMENDAGRI_86 } from './kit/scales';

/**
 * A dinas kesehatan: one table a sheet, an empty column A, centred titles, typed numbers with two decimals,
 * sasaran as rows of words inside the capaian table, indikator that are better when lower.
 */
const book = new BookBuilder('dinkes-kabupaten', 2025);
const n2 = style({ decimals: 2, format: '0.00' });
const n0 = style({ decimals: 0 });
const rp = style({ decimals: 0, format: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)' });
const OPD = 'Dinas Kesehatan Kabupaten Arumbai';
const cara = (arah = '') => ({ bulat: 2, arah: arah === 'turun' ? ('turun' as const) : ('naik' as const) });

const sasaran = [
  'Meningkatnya derajat kesehatan ibu dan anak',
  'Meningkatnya mutu dan jangkauan pelayanan kesehatan',
  'Meningkatnya akuntabilitas kinerja Dinas Kesehatan',
];
// sasaran | indikator | satuan | target murni | target | realisasi | arah | 2024: target | realisasi | akhir
const indikator = data(`
  0|Angka Kematian Ibu|per 100.000 KH|125|120|108,45|turun|130|124,10|110
  0|Angka Kematian Bayi|per 1.000 KH|10,20|10,20|9,87|turun|10,80|10,45|9,50
  0|Prevalensi Stunting pada Balita|Persen|18,00|17,50|18,12|turun|19,00|20,40|14,00
  1|Persentase Puskesmas Terakreditasi Paripurna|Persen|60,00|60,00|64,29||50,00|53,57|75,00
  1|Indeks Kepuasan Masyarakat terhadap Pelayanan Kesehatan|Indeks|84,50|84,50|86,12||83,00|83,90|86,00
  1|Cakupan Kepesertaan Jaminan Kesehatan Nasional Aktif|Persen|93,00|95,00|97,31||90,00|92,44|98,00
  2|Nilai SAKIP Dinas Kesehatan|Nilai|78,00|78,00|79,35||76,00|77,12|80,00
`).map(
  ([
    s = '',
    nama = '',
    satuan = '',
    murni = '',
    t = '',
    r = '',
    arah = '',
    t24 = '',
    r24 = '',
    akhir = '',
  ]) => ({
    sasaran: Number(s),
    nama,
    satuan,
    murni: given(murni),
    ...ukuran(t, r, cara(arah)),
    lalu: ukuran(t24, r24, cara(arah)),
    akhir: given(akhir),
    arah: cara(arah).arah,
  }),
);
const milik = (s: number) => indikator.filter((i) => i.sasaran === s);
const rerataSasaran = sasaran.map((_, s) => rerata(milik(s).map((i) => i.capaian)));

const program = anggaran(
  `
  1.02.01 | PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA
  -1.02.01.2.01 | Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah
  --1.02.01.2.01.0001 | Penyusunan Dokumen Perencanaan Perangkat Daerah | 46.979.500 | 44.860.121
  --1.02.01.2.01.0006 | Koordinasi dan Penyusunan Laporan Capaian Kinerja SKPD | 22.271.200 | 19.951.989
  -1.02.01.2.02 | Administrasi Keuangan Perangkat Daerah
  --1.02.01.2.02.0001 | Penyediaan Gaji dan Tunjangan ASN | 62.352.575.100 | 52.003.724.861
  --1.02.01.2.02.0005 | Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD | 34.907.400 | 34.907.400
  -1.02.01.2.06 | Administrasi Umum Perangkat Daerah
  --1.02.01.2.06.0004 | Penyediaan Bahan Logistik Kantor | 121.065.300 | 106.378.430
  --1.02.01.2.06.0009 | Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD | 260.980.900 | 223.315.397
  1.02.02 | PROGRAM PEMENUHAN UPAYA KESEHATAN PERORANGAN DAN UPAYA KESEHATAN MASYARAKAT
  -1.02.02.2.01 | Penyediaan Fasilitas Pelayanan Kesehatan untuk UKM dan UKP Kewenangan Daerah
  --1.02.02.2.01.0009 | Rehabilitasi dan Pemeliharaan Puskesmas | 4.727.010.800 | 4.163.200.270
  --1.02.02.2.01.0014 | Pengadaan Alat Kesehatan/Alat Penunjang Medik | 7.365.404.600 | 6.311.385.361
  -1.02.02.2.02 | Penyediaan Layanan Kesehatan untuk UKM dan UKP Rujukan Tingkat Daerah
  --1.02.02.2.02.0001 | Pengelolaan Pelayanan Kesehatan Ibu Hamil | 499.299.800 | 488.166.217
  --1.02.02.2.02.0003 | Pengelolaan Pelayanan Kesehatan Bayi Baru Lahir | 237.445.800 | 221.654.469
  --1.02.02.2.02.0015 | Pengelolaan Pelayanan Kesehatan Gizi Masyarakat | 1.477.897.700 | 1.477.897.700
  --1.02.02.2.02.0026 | Pengelolaan Jaminan Kesehatan Masyarakat | 38.159.269.200 | 35.071.329.507
  1.02.03 | PROGRAM PENINGKATAN KAPASITAS SUMBER DAYA MANUSIA KESEHATAN
  -1.02.03.2.02 | Perencanaan Kebutuhan dan Pendayagunaan Sumber Daya Manusia Kesehatan
  --1.02.03.2.02.0002 | Pemenuhan Kebutuhan Sumber Daya Manusia Kesehatan | 6.036.584.400 | 5.915.315.138
  1.02.05 | PROGRAM PEMBERDAYAAN MASYARAKAT BIDANG KESEHATAN
  -1.02.05.2.02 | Pelaksanaan Sehat dalam Rangka Promotif Preventif
  --1.02.05.2.02.0001 | Promosi Kesehatan dan Gerakan Hidup Bersih dan Sehat | 602.350.900 | 561.159.113
`,
  2,
);
const semuaProgram = total('JUMLAH', program, 2);

book
  .sheet('Cover', 1)
  .down(4)
  .lines(['LAPORAN KINERJA INSTANSI PEMERINTAH (LKjIP)', 'TAHUN 2025'], 6)
  .down(2)
  .lines(['PEMERINTAH KABUPATEN ARUMBAI', 'DINAS KESEHATAN', 'JANUARI 2026'], 6);

book
  .sheet('T2.1', 1)
  .down(1)
  .table('perjanjian-kinerja', 'no sasaran indikator satuan target:2025 target:2025')
  .wideTitle('Tabel 2.1', 'Perjanjian Kinerja Murni dan Perjanjian Kinerja Perubahan', `${OPD} Tahun 2025`)
  .header(
    ['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Satuan', 'Target 2025', '<'],
    ['^', '^', '^', '^', 'PK Murni', 'PK Perubahan'],
  )
  .rows(
    indikator.map((i, n) => [
      n + 1,
      indikator[n - 1]?.sasaran === i.sasaran ? '^' : (sasaran[i.sasaran] ?? ''),
      i.nama,
      i.satuan,
      n2(i.murni),
      n2(i.target),
    ]),
  );

book
  .sheet('T3.1', 1)
  .down(1)
  .table('skala-predikat', 'no nilai predikat')
  .wideTitle('Tabel 3.1', 'Skala Nilai Peringkat Kinerja')
  .header(['No', 'Interval Nilai Realisasi Kinerja', 'Kriteria Penilaian Realisasi Kinerja'])
  .rows([
    [1, '91% ≤ 100%', 'Sangat Tinggi'],
    [2, '76% ≤ 90%', 'Tinggi'],
    [3, '66% ≤ 75%', 'Sedang'],
    [4, '51% ≤ 65%', 'Rendah'],
    [5, '≤ 50%', 'Sangat Rendah'],
  ])
  .notes('Sumber: Permendagri Nomor 86 Tahun 2017');

const t32 = book
  .sheet('T3.2', 1)
  .down(1)
  .table('capaian-kinerja', 'no indikator satuan target:2025 realisasi:2025 capaian:2025 predikat:2025')
  .wideTitle('Tabel 3.2', `Capaian Kinerja ${OPD}`, 'Tahun 2025')
  .header(['No', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', '% Capaian', 'Kategori'])
  .numbering([1, 2, 3, 4, 5, 6, 7]);
sasaran.forEach((nama, s) => {
  t32.section(`Sasaran Strategis ${s + 1} : ${nama}`);
  milik(s).forEach((i, n) => {
    const angka = semua(n2, i.target, i.realisasi, i.capaian);
    t32.row([n + 1, i.nama, i.satuan, ...angka, cap(i.capaian, PERMENDAGRI_86)]);
  });
  const rata = rerataSasaran[s] as Figure;
  const nama5 = [`Rata-rata Capaian Sasaran ${s + 1}`, '<', '<', '<', '<'];
  t32.row([...nama5, n2(rata), cap(rata, PERMENDAGRI_86)]);
});
t32.notes(
  'Keterangan: indikator Angka Kematian Ibu, Angka Kematian Bayi dan Prevalensi Stunting semakin rendah semakin baik,',
  'dihitung dengan rumus (Target - (Realisasi - Target)) / Target x 100%.',
);

book
  .sheet('T3.3', 1)
  .down(1)
  .table(
    'perbandingan-tahun',
    'no indikator satuan target:2024 realisasi:2024 capaian:2024 target:2025 realisasi:2025 capaian:2025',
  )
  .wideTitle('Tabel 3.3', 'Perbandingan Target dan Realisasi Kinerja Tahun 2024 dan Tahun 2025')
  .header(
    ['No', 'Indikator Kinerja', 'Satuan', 'Tahun 2024', '<', '<', 'Tahun 2025', '<', '<'],
    ['^', '^', '^', 'Target', 'Realisasi', '% Capaian', 'Target', 'Realisasi', '% Capaian'],
  )
  .rows(
    indikator.map((i, n) => {
      const dua = [i.lalu, i].flatMap((u) => semua(n2, u.target, u.realisasi, u.capaian));
      return [n + 1, i.nama, i.satuan, ...dua];
    }),
  );

book
  .sheet('T3.4', 1)
  .down(1)
  .table('kemajuan-renstra', 'no indikator satuan target-akhir:2026 realisasi:2025 kemajuan:2025')
  .wideTitle('Tabel 3.4', 'Perbandingan Realisasi Kinerja s.d. Tahun 2025 dengan Target Akhir Renstra')
  .header([
    'No',
    'Indikator Kinerja',
    'Satuan',
    'Target Akhir Renstra (2026)',
    'Realisasi 2025',
    'Tingkat Kemajuan (%)',
  ])
  .rows(
    indikator.map((i, n) => {
      const maju = kemajuan(i.akhir, i.realisasi, i.arah);
      return [n + 1, i.nama, i.satuan, ...semua(n2, i.akhir, i.realisasi, maju)];
    }),
  )
  .notes(
    'Untuk indikator yang semakin rendah semakin baik, kemajuan = (2 x Target - Realisasi) / Target x 100%',
  );

book
  .sheet('T3.5 SPM', 1)
  .down(1)
  .table('spm', 'no uraian target:2025 realisasi:2025 capaian:2025')
  .wideTitle('Tabel 3.5', 'Capaian Standar Pelayanan Minimal Bidang Kesehatan Tahun 2025')
  .header([
    'No',
    'Jenis Pelayanan Dasar',
    'Jumlah yang Harus Dilayani',
    'Jumlah yang Terlayani',
    'Capaian (%)',
  ])
  .numbering(['1', '2', '3', '4', '5 = 4/3 x 100'])
  .rows(
    data(`
      Pelayanan kesehatan ibu hamil|8.412|8.127
      Pelayanan kesehatan ibu bersalin|8.029|7.986
      Pelayanan kesehatan bayi baru lahir|7.643|7.643
      Pelayanan kesehatan balita|36.218|33.904
      Pelayanan kesehatan penderita hipertensi|41.877|35.640
      Pelayanan kesehatan orang terduga tuberkulosis|5.206|4.871
    `).map(([nama = '', berhak = '', layan = ''], n) => {
      const u = ukuran(berhak, layan, { bulat: 2 });
      return [n + 1, nama, n0(u.target), n0(u.realisasi), n2(u.capaian)];
    }),
  )
  .notes('Sumber : Laporan SPM Dinas Kesehatan, 2025');

book
  .sheet('T3.6', 1)
  .down(1)
  .table('realisasi-anggaran', 'no program pagu:2025 realisasi-anggaran:2025 penyerapan:2025 sisa:2025')
  .wideTitle('Tabel 3.6', `Realisasi Anggaran ${OPD}`, 'Tahun Anggaran 2025')
  .header([
    'Kode Rekening',
    'Program / Kegiatan / Sub Kegiatan',
    'Pagu Perubahan (Rp)',
    'Realisasi (Rp)',
    '%',
    'Sisa Anggaran (Rp)',
  ])
  .rows(urut(program).map((m) => [m.kode, m.nama, rp(m.pagu), rp(m.realisasi), n2(m.serapan), rp(m.sisa)]))
  .row([
    'JUMLAH',
    '<',
    rp(semuaProgram.pagu),
    rp(semuaProgram.realisasi),
    n2(semuaProgram.serapan),
    rp(semuaProgram.sisa),
  ]);

const perSasaran = [[1, 3], [2], [0]].map((nomor) => {
  const lines = nomor.flatMap((i) => program[i] ?? []);
  return ukurAnggaran(jumlah(lines.map((m) => m.pagu)), jumlah(lines.map((m) => m.realisasi)), 2);
});
const t37 = book
  .sheet('T3.7', 1)
  .down(1)
  .table(
    'efisiensi',
    'no sasaran capaian:2025 pagu:2025 realisasi-anggaran:2025 penyerapan:2025 efisiensi:2025 label-efisiensi',
  )
  .wideTitle('Tabel 3.7', 'Analisis Efisiensi Penggunaan Sumber Daya Tahun 2025')
  .header(
    ['No', 'Sasaran Strategis', 'Rata-rata Capaian', 'Anggaran', '<', '<', 'Tingkat Efisiensi', 'Ket.'],
    ['^', '^', 'Kinerja (%)', 'Pagu (Rp)', 'Realisasi (Rp)', 'Penyerapan (%)', '(%)', '^'],
  )
  .numbering(['1', '2', '3', '4', '5', '6', '7 = 3 - 6', '8']);
perSasaran.forEach((a, s) => {
  const rata = rerataSasaran[s] as Figure;
  const uang = [rp(a.pagu), rp(a.realisasi), n2(a.serapan)];
  t37.row([s + 1, sasaran[s] ?? '', n2(rata), ...uang, n2(efisiensi(rata, a.serapan)), 'Efisien']);
});

book
  .sheet('T3.8', 1)
  .down(1)
  .table('teks', 'no uraian keterangan')
  .wideTitle('Tabel 3.8', 'Tindak Lanjut Rekomendasi Hasil Evaluasi')
  .header(['No', 'Rekomendasi', 'Tindak Lanjut'])
  .rows([
    [1, 'Menyempurnakan pohon kinerja sampai tingkat individu', 'Pohon kinerja ditetapkan pada Maret 2025'],
    [2, 'Memanfaatkan hasil pengukuran untuk perbaikan program', 'Rapat evaluasi setiap triwulan'],
  ]);

export const dinkesKabupaten = book.build();
