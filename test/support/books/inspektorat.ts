import { BookBuilder } from './book-builder';
import { anggaran, total, urut } from './kit/anggaran';
import { type Figure, given, Predikat } from './kit/figure';
import { cap, data, label, semua, ukuran } from './kit/indikator';
import { style } from './kit/look';
import { bagian, banyak, jumlah, rerata } from './kit/relations';
import { SAKIP, SANGAT_BAIK } from './kit/scales';

/**
 * An inspektorat: capital titles without a number merged over the table, capaian as fractions under a %
 * format pasted in full precision, scale "Sangat Baik ... Sangat Kurang", a list of the offices' SAKIP
 * values with counts per predikat, the evaluation's components with weights, prose between the tables.
 */
const book = new BookBuilder('inspektorat', 2025);
const n2 = style({ decimals: 2, format: null });
const persen = style({ decimals: 2, as: 'fraction', full: true });
const persen1 = style({ decimals: 1, as: 'fraction' });
const satuan0 = style({ decimals: 0, format: null });
const rp = style({ decimals: 0, format: '"Rp"#,##0' });
const JUDUL = ['INSPEKTORAT KABUPATEN TELUK SARI', 'TAHUN 2025'];

// sasaran | indikator | satuan | target | realisasi | arah | 2024 target | 2024 realisasi | akhir 2026
const indikator = data(`
  Meningkatnya kualitas pengawasan|Persentase tindak lanjut rekomendasi BPK yang selesai|%|80|83,47||78|79,12|85
  Meningkatnya kualitas pengawasan|Jumlah temuan BPK atas laporan keuangan|temuan|10|9|turun|12|13|8
  Meningkatnya kualitas pengawasan|Level Kapabilitas APIP|level|3|3||3|3|3
  Meningkatnya akuntabilitas perangkat daerah|Persentase perangkat daerah dengan nilai SAKIP minimal B|%|85|75||80|70|90
  Meningkatnya akuntabilitas perangkat daerah|Nilai Survei Penilaian Integritas (SPI)|nilai|76|71,84||75|72,06|78
  Meningkatnya akuntabilitas perangkat daerah|Persentase unit kerja berpredikat WBK|%|10|6,5||8|5,5|15
`).map(
  ([sasaran = '', nama = '', satuan = '', t = '', r = '', arah = '', t24 = '', r24 = '', akhir = '']) => {
    const cara = { arah: arah === 'turun' ? ('turun' as const) : ('naik' as const) };
    return {
      sasaran,
      nama,
      satuan,
      ...ukuran(t, r, cara),
      lalu: ukuran(t24, r24, cara),
      akhir: given(akhir),
    };
  },
);
const sebelum = (n: number) => indikator[n - 1]?.sasaran;
const kolomSasaran = (n: number) =>
  indikator[n]?.sasaran === sebelum(n) ? '^' : (indikator[n]?.sasaran ?? '');

const ringkasan = book.sheet('IKHTISAR');
ringkasan.lines(['IKHTISAR EKSEKUTIF', ...JUDUL], 6).down();
ringkasan.lines([
  'Laporan kinerja ini disusun berdasarkan Peraturan Presiden Nomor 29 Tahun 2014.',
  'Pada tahun 2025 Inspektorat menetapkan 2 sasaran strategis dengan 6 indikator kinerja.',
]);

const kinerja = book.sheet('KINERJA');
kinerja
  .table('skala-predikat', 'no nilai predikat')
  .wideTitle('SKALA PENILAIAN CAPAIAN KINERJA')
  .header(['NO', 'INTERVAL NILAI REALISASI KINERJA', 'KRITERIA PENILAIAN'])
  .rows([
    [1, '91 % ≤ 100 %', 'Sangat Baik'],
    [2, '76 % ≤ 90 %', 'Baik'],
    [3, '66 % ≤ 75 %', 'Cukup'],
    [4, '51 % ≤ 65 %', 'Kurang'],
    [5, '≤ 50 %', 'Sangat Kurang'],
  ])
  .end(3);

const rataRata = rerata(indikator.map((i) => i.capaian));
const kategori = indikator.map((i) => new Predikat(i.capaian, SANGAT_BAIK));
kinerja
  .table(
    'capaian-kinerja',
    'no sasaran indikator satuan target:2025 realisasi:2025 capaian:2025 predikat:2025',
  )
  .wideTitle('CAPAIAN KINERJA SASARAN', ...JUDUL)
  .header([
    'NO',
    'SASARAN STRATEGIS',
    'INDIKATOR SASARAN',
    'SATUAN',
    'TARGET',
    'REALISASI',
    'PERSENTASE CAPAIAN KINERJA',
    'KRITERIA',
  ])
  .numbering([1, 2, 3, 4, 5, 6, '7=6:5', 8])
  .rows(
    indikator.map((i, n) => [
      n + 1,
      kolomSasaran(n),
      i.nama,
      i.satuan,
      ...semua(n2, i.target, i.realisasi),
      persen(i.capaian),
      label(kategori[n] as Predikat),
    ]),
  )
  .row(['RATA-RATA CAPAIAN', '<', '<', '<', '<', '<', persen(rataRata), cap(rataRata, SANGAT_BAIK)])
  .notes('Jumlah temuan BPK: semakin sedikit semakin baik, capaian = (2 x Target - Realisasi) / Target');

const kelas = SANGAT_BAIK.map((c) => ({ nama: c.label, n: banyak(kategori, c.label) }));
const banyakIndikator = jumlah(kelas.map((k) => k.n));
const share = kelas.map((k) => bagian(k.n, banyakIndikator));
kinerja
  .table('sebaran-predikat', 'no predikat jumlah:2025 -')
  .wideTitle('REKAPITULASI KRITERIA CAPAIAN INDIKATOR TAHUN 2025')
  .header(['NO', 'KRITERIA', 'JUMLAH INDIKATOR', 'PERSENTASE'])
  .rows(kelas.map((k, n) => [n + 1, k.nama, satuan0(k.n), persen(share[n] as Figure)]))
  .row(['JUMLAH', '<', satuan0(banyakIndikator), persen(jumlah(share))])
  .end(3);

kinerja
  .table(
    'perbandingan-tahun',
    'no indikator satuan capaian:2024 capaian:2025 target-akhir:2026 realisasi:2025',
  )
  .wideTitle('PERBANDINGAN CAPAIAN TAHUN 2024, TAHUN 2025 DAN TARGET AKHIR RENSTRA')
  .header(
    ['NO', 'INDIKATOR SASARAN', 'SATUAN', 'CAPAIAN', '<', 'TARGET AKHIR RENSTRA 2026', 'REALISASI 2025'],
    ['^', '^', '^', '2024', '2025', '^', '^'],
  )
  .rows(
    indikator.map((i, n) => [
      n + 1,
      i.nama,
      i.satuan,
      ...semua(persen, i.lalu.capaian, i.capaian),
      ...semua(n2, i.akhir, i.realisasi),
    ]),
  );

const komponen = data(`
  Perencanaan Kinerja|30|24,12|23,40
  Pengukuran Kinerja|30|22,85|21,90
  Pelaporan Kinerja|15|11,94|11,70
  Evaluasi Akuntabilitas Kinerja Internal|25|18,06|17,35
`).map(([nama = '', bobot = '', kini = '', lalu = '']) => ({
  nama,
  bobot: given(bobot),
  kini: given(kini),
  lalu: given(lalu),
}));
const nilai = { lalu: jumlah(komponen.map((k) => k.lalu)), kini: jumlah(komponen.map((k) => k.kini)) };
const sakip = book.sheet('SAKIP');
sakip
  .table('evaluasi-sakip', 'no uraian bobot nilai:2024 nilai:2025')
  .wideTitle('HASIL EVALUASI AKUNTABILITAS KINERJA INSTANSI PEMERINTAH', 'PEMERINTAH KABUPATEN TELUK SARI')
  .header(['NO', 'KOMPONEN YANG DINILAI', 'BOBOT', 'NILAI', '<'], ['^', '^', '^', '2024', '2025'])
  .rows(komponen.map((k, n) => [n + 1, k.nama, ...semua(n2, k.bobot, k.lalu, k.kini)]))
  .row([
    'NILAI HASIL EVALUASI',
    '<',
    ...semua(n2, jumlah(komponen.map((k) => k.bobot)), nilai.lalu, nilai.kini),
  ])
  .row(['TINGKAT AKUNTABILITAS KINERJA', '<', null, cap(nilai.lalu, SAKIP), cap(nilai.kini, SAKIP)])
  .end(3);

const opd = data(`
  Dinas Pendidikan|71,35
  Dinas Kesehatan|74,20
  Dinas Pekerjaan Umum dan Penataan Ruang|62,48
  Dinas Sosial|58,91
  Badan Keuangan dan Aset Daerah|80,16
  Badan Perencanaan Pembangunan Daerah|81,02
  Kecamatan Teluk Sari|60,77
  Kecamatan Pulau Batu|57,03
`).map(([nama = '', n = '']) => ({ nama, nilai: given(n) }));
const predikatOpd = opd.map((o) => new Predikat(o.nilai, SAKIP));
sakip
  .table('teks', 'no uraian nilai:2025 predikat:2025')
  .wideTitle('NILAI SAKIP PERANGKAT DAERAH TAHUN 2025')
  .header(['NO', 'PERANGKAT DAERAH', 'NILAI', 'PREDIKAT'])
  .rows(opd.map((o, n) => [n + 1, o.nama, n2(o.nilai), label(predikatOpd[n] as Predikat)]))
  .end(3);

const huruf = ['A', 'BB', 'B', 'CC'].map((nama) => ({ nama, n: banyak(predikatOpd, nama) }));
const banyakOpd = jumlah(huruf.map((h) => h.n));
sakip
  .table('sebaran-predikat', 'predikat jumlah -')
  .wideTitle('SEBARAN PREDIKAT')
  .header(['PREDIKAT', 'JUMLAH PERANGKAT DAERAH', '%'])
  .rows(huruf.map((h) => [h.nama, satuan0(h.n), persen1(bagian(h.n, banyakOpd))]))
  .row(['JUMLAH', satuan0(banyakOpd), persen1(bagian(banyakOpd, banyakOpd))]);

const program = anggaran(`
  6.01.02 | PROGRAM PENYELENGGARAAN PENGAWASAN
  -6.01.02.2.01 | Penyelenggaraan Pengawasan Internal
  --6.01.02.2.01.0001 | Pengawasan Kinerja Pemerintah Daerah | 318.420.000 | 309.117.450
  --6.01.02.2.01.0002 | Pengawasan Keuangan Pemerintah Daerah | 462.155.000 | 455.908.210
  --6.01.02.2.01.0004 | Reviu Laporan Keuangan | 141.600.000 | 138.225.000
  -6.01.02.2.02 | Penyelenggaraan Pengawasan dengan Tujuan Tertentu
  --6.01.02.2.02.0001 | Penanganan Penyelesaian Kerugian Negara/Daerah | 88.240.000 | 79.415.300
  6.01.03 | PROGRAM PERUMUSAN KEBIJAKAN, PENDAMPINGAN DAN ASISTENSI
  -6.01.03.2.02 | Pendampingan dan Asistensi
  --6.01.03.2.02.0001 | Pendampingan dan Asistensi Urusan Pemerintahan Daerah | 206.775.000 | 201.340.900
  --6.01.03.2.02.0004 | Pendampingan, Asistensi dan Verifikasi Penegakan Integritas | 95.310.000 | 90.002.600
`);
const semuaProgram = total('TOTAL', program);
book
  .sheet('KEUANGAN')
  .table('realisasi-anggaran', '- program pagu:2025 realisasi-anggaran:2025 penyerapan:2025')
  .wideTitle('REALISASI ANGGARAN PROGRAM DAN KEGIATAN', ...JUDUL)
  .header(['KODE', 'PROGRAM/KEGIATAN/SUB KEGIATAN', 'PAGU DPPA', 'REALISASI', 'PERSENTASE'])
  .rows(urut(program).map((m) => [m.kode, m.nama, ...semua(rp, m.pagu, m.realisasi), persen(m.serapan)]))
  .row([
    semuaProgram.nama,
    '<',
    ...semua(rp, semuaProgram.pagu, semuaProgram.realisasi),
    persen(semuaProgram.serapan),
  ]);

export const inspektorat = book.build();
