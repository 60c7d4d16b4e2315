import { BookBuilder } from './book-builder';
import { anggaran, type Mata, total, urut } from './kit/anggaran';
import { baris, ke } from './kit/baris';
import { bulat, type Figure } from './kit/figure';
import { cap, semua, ukur } from './kit/indikator';
import { style } from './kit/look';
import { jumlah, kemajuan } from './kit/relations';
import { SANGAT_BAIK } from './kit/scales';

/**
 * An office of national unity: programs, kegiatan and sub kegiatan in one column with their codes and with figures
 * as text, a rencana aksi with cumulative targets and realisasi by quarter, programs that serve a sasaran merged
 * over several rows, a header repeated after a page break, the plan's targets of five years.
 */
const book = new BookBuilder('kesbangpol', 2024);
const rp = style({ decimals: 0, as: 'id' });
const rpKoma = style({ decimals: 2, as: 'id', prefix: 'Rp. ' });
const n2 = style({ decimals: 2, as: 'id' });
const n0 = style({ decimals: 0, as: 'id' });
const persen = style({ decimals: 2, as: 'id', suffix: ' %' });
const KANTOR = 'Badan Kesatuan Bangsa dan Politik Kota Tanjung Harapan';

const HEAD = ['Kode', 'Program / Kegiatan / Sub Kegiatan', 'Pagu', 'Realisasi', 'Sisa', '%'];
const dpa = anggaran(
  `
  8.01.01 | PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH
  - 8.01.01.2.01 | Perencanaan, Penganggaran, dan Evaluasi Kinerja
  -- 8.01.01.2.01.0001 | Penyusunan Dokumen Perencanaan Perangkat Daerah | 24.500.000 | 23.918.000
  -- 8.01.01.2.01.0006 | Koordinasi dan Penyusunan Laporan Capaian Kinerja | 18.250.000 | 18.249.500
  - 8.01.01.2.02 | Administrasi Keuangan Perangkat Daerah
  -- 8.01.01.2.02.0001 | Penyediaan Gaji dan Tunjangan ASN | 3.918.442.115 | 3.790.006.318
  8.01.02 | PROGRAM PENGUATAN IDEOLOGI PANCASILA DAN KARAKTER KEBANGSAAN
  - 8.01.02.2.01 | Perumusan Kebijakan Teknis Bidang Ideologi Pancasila
  -- 8.01.02.2.01.0003 | Pelaksanaan Pembentukan Paskibraka | 612.400.000 | 604.115.250
  -- 8.01.02.2.01.0004 | Penyelenggaraan Bela Negara | 145.000.000 | 139.880.000
  8.01.03 | PROGRAM PENINGKATAN PERAN PARTAI POLITIK
  - 8.01.03.2.01 | Perumusan Kebijakan Teknis Bidang Politik Dalam Negeri
  -- 8.01.03.2.01.0002 | Pendidikan Politik bagi Pemilih Pemula | 388.600.000 | 371.204.900
  -- 8.01.03.2.01.0005 | Verifikasi Bantuan Keuangan Partai Politik | 96.750.000 | 96.310.000
`,
  2,
);
const jumlahDpa = total('JUMLAH', dpa, 2);
const uang = (m: Mata) => [...semua(rp, m.pagu, m.realisasi, m.sisa), persen(m.serapan)];
const belanja = book.sheet('Belanja');
const t1 = belanja
  .table('realisasi-anggaran', 'no program pagu:2024 realisasi-anggaran:2024 sisa:2024 penyerapan:2024')
  .title('Tabel 3.5', `Realisasi Anggaran ${KANTOR} Tahun 2024`)
  .header(HEAD);
urut(dpa).forEach((m, n) => {
  if (n === 7) t1.repeatHeader();
  t1.row([m.kode, m.nama, ...uang(m)]);
});
t1.row([null, 'JUMLAH', ...uang(jumlahDpa)]).end();
const program = dpa.map((m) => ({ ...m, nama: m.nama }));
belanja
  .table('realisasi-anggaran', 'sasaran program pagu:2024 realisasi-anggaran:2024 penyerapan:2024')
  .title('Tabel 3.6', 'Anggaran yang Mendukung Sasaran Strategis Tahun 2024')
  .header(['Sasaran Strategis', 'Program Pendukung', 'Anggaran (Rp)', 'Realisasi (Rp)', 'Serapan (%)'])
  .rows(
    program.map((m, n) => [
      n === 0 ? 'Meningkatnya akuntabilitas kinerja' : n === 1 ? 'Meningkatnya wawasan kebangsaan' : '^',
      m.nama,
      ...semua(rpKoma, m.pagu, m.realisasi),
      n2(m.serapan),
    ]),
  )
  .notes('Sumber: Subbagian Keuangan, diolah (2025)');

// indikator | satuan || target | TW I..IV target | TW I..IV realisasi
const aksi = baris(
  `
  Indeks kerukunan umat beragama|Indeks|78,00|-|-|-|78,00|-|-|-|79,25
  Persentase konflik sosial yang ditangani|Persen|100,00|100,00|100,00|100,00|100,00|100,00|100,00|92,31|95,24
  Partisipasi pemilih|Persen|80,00|-|-|-|80,00|81,40|-|-|76,92
`.replaceAll('|-', '|0'),
  2,
);
const strip = style({ decimals: 2, as: 'id', nol: '-' });
book
  .sheet('Rencana Aksi')
  .table(
    'capaian-triwulan',
    'no indikator satuan target:2024 target:2024 realisasi:2024 target:2024 realisasi:2024 target:2024 realisasi:2024 target:2024 realisasi:2024',
  )
  .title('Tabel 3.2', 'Capaian Rencana Aksi per Triwulan Tahun 2024')
  .header(
    [
      'No',
      'Indikator Kinerja',
      'Satuan',
      'Target Tahunan',
      'Triwulan I',
      '<',
      'Triwulan II',
      '<',
      'Triwulan III',
      '<',
      'Triwulan IV',
      '<',
    ],
    ['^', '^', '^', '^', ...Array.from({ length: 4 }, () => ['T', 'R']).flat()],
  )
  .rows(
    aksi.map((b, n) => [
      n + 1,
      b.kata(0),
      b.kata(1),
      n2(b.f(0)),
      ...[1, 2, 3, 4].flatMap((k) => [strip(b.f(k)), strip(b.f(k + 4))]),
    ]),
  )
  .end();
const iku = aksi.map((b) => ({ b, ...ukur(b.f(0), b.f(8), { bulat: 2 }) }));
// realisasi 2022 | 2023 | target 2025 | 2026
const lain = baris(`
  a|75,10|77,46|79,00|80,00
  b|90,00|94,12|100,00|100,00
  c|78,20|79,05|82,00|85,00
`);
const bab3 = book.sheet('IKU', 2);
bab3
  .table('capaian-kinerja', 'indikator satuan target:2024 realisasi:2024 capaian:2024 predikat:2024')
  .title('Tabel 3.1', `Capaian IKU ${KANTOR} Tahun 2024`)
  .header(['Indikator Kinerja Utama', 'Satuan', 'Target', 'Realisasi', 'Tingkat Capaian', 'Kriteria'])
  .rows(
    iku.map(({ b, target, realisasi, capaian }) => [
      b.kata(0),
      b.kata(1),
      ...semua(n2, target, realisasi),
      persen(capaian),
      cap(capaian, SANGAT_BAIK),
    ]),
  )
  .notes(
    'Skala: 91 - 100 = Sangat Baik; 76 - 90 = Baik; 66 - 75 = Cukup; 51 - 65 = Kurang; <= 50 = Sangat Kurang',
  );
bab3
  .table(
    'kemajuan-renstra',
    'indikator realisasi:2022 realisasi:2023 realisasi:2024 target:2024 target:2025 target-akhir:2026 kemajuan:2024',
  )
  .title('Tabel 3.3', 'Perbandingan Realisasi dengan Target Renstra 2022-2026')
  .header(
    [
      'Indikator Kinerja Utama',
      'Realisasi',
      '<',
      '<',
      'Target Renstra',
      '<',
      '<',
      'Progres terhadap 2026 (%)',
    ],
    ['^', '2022', '2023', '2024', '2024', '2025', '2026', '^'],
  )
  .rows(
    iku.map(({ b, target, realisasi }, n) => {
      const r = (lain[n] as (typeof lain)[number]).angka;
      return [
        b.kata(0),
        ...semua(n2, ke(r, 0), ke(r, 1), realisasi, target, ke(r, 2), ke(r, 3)),
        n2(bulat(kemajuan(ke(r, 3), realisasi), 2)),
      ];
    }),
  )
  .end();
// partai || laki | perempuan | kursi | bantuan
const partai = baris(`
  Partai Cakrawala|18|9|7|412.650.000
  Partai Nusa Baru|14|11|5|301.204.500
  Partai Karya Rakyat|22|10|9|508.117.250
  Partai Bina Daerah|7|6|2|118.440.000
`);
const barisPartai = (nama: string, a: readonly Figure[]) => [
  nama,
  ...semua(n0, ke(a, 0), ke(a, 1), jumlah([ke(a, 0), ke(a, 1)]), ke(a, 2)),
  rp(ke(a, 3)),
];
bab3
  .table('rekap', 'uraian jumlah jumlah jumlah jumlah pagu')
  .title('Tabel 3.7', 'Pengurus, Kursi DPRD, dan Bantuan Keuangan Partai Politik Tahun 2024')
  .header(
    ['Partai Politik', 'Pengurus', '<', '<', 'Kursi DPRD', 'Bantuan Keuangan (Rp)'],
    ['^', 'Laki-laki', 'Perempuan', 'Jumlah', '^', '^'],
  )
  .rows(partai.map((p) => barisPartai(p.kata(0), p.angka)))
  .row(
    barisPartai(
      'Jumlah',
      [0, 1, 2, 3].map((k) => jumlah(partai.map((p) => p.f(k)))),
    ),
  );

export const kesbangpol = book.build();
