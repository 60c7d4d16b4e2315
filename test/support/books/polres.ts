import { BookBuilder } from './book-builder';
import { anggaran, total, ukurAnggaran } from './kit/anggaran';
import { type Figure, given } from './kit/figure';
import { data, semua, ukuran } from './kit/indikator';
import { style } from './kit/look';
import { bagian, jumlah, pertumbuhan, perubahan } from './kit/relations';

/**
 * A police resort: crime total and clearance of two years with the change in numbers and in percent, tables
 * without numbers under headings in capitals, indikator in Roman, the year only in the heading of each
 * sheet, percentages with one decimal and a comma as text, budgets per fungsi with the quarter's share.
 */
const book = new BookBuilder('polres', 2023);
const kasus = style({ decimals: 0, as: 'id' });
const persen = style({ decimals: 1, as: 'id', suffix: '%' });
const n1 = style({ decimals: 1, as: 'id' });
const rp = style({ decimals: 0, as: 'id', suffix: ',-' });
const SATUAN = 'POLRES TANAH MERAH';

const operasi = book.sheet('OPSNAL', 1);
operasi.lines([`DATA GANGGUAN KAMTIBMAS ${SATUAN}`, 'TAHUN 2022 DAN 2023'], 12).down();
const kejahatan = data(`
  Konvensional|412|287|388|291
  Transnasional|74|66|81|75
  Kekayaan Negara|9|6|7|6
  Berimplikasi Kontinjensi|3|1|2|2
`).map(([nama = '', ...n]) => ({ nama, angka: n.map(given) as [Figure, Figure, Figure, Figure] }));
const baris = ([ct22, cc22, ct23, cc23]: readonly [Figure, Figure, Figure, Figure]) => [
  ...semua(kasus, ct22, cc22),
  persen(bagian(cc22, ct22)),
  ...semua(kasus, ct23, cc23),
  persen(bagian(cc23, ct23)),
  kasus(perubahan(ct23, ct22)),
  persen(pertumbuhan(ct23, ct22)),
];
const semuaKejahatan = [0, 1, 2, 3].map((k) => jumlah(kejahatan.map((j) => j.angka[k] as Figure)));
operasi
  .table('rekap', 'no uraian jumlah:2022 - - jumlah:2023 - - perubahan:2023 perubahan:2023')
  .title('CRIME TOTAL DAN CRIME CLEARANCE')
  .header(
    ['NO', 'GOLONGAN KEJAHATAN', 'TAHUN 2022', '<', '<', 'TAHUN 2023', '<', '<', 'NAIK/TURUN', '<'],
    ['^', '^', 'CT', 'CC', '%', 'CT', 'CC', '%', 'ANGKA', '%'],
  )
  .rows(kejahatan.map((j, n) => [n + 1, j.nama, ...baris(j.angka)]))
  .row(['JUMLAH', '<', ...baris(semuaKejahatan as [Figure, Figure, Figure, Figure])])
  .end();

const laka = data(`
  Jumlah kejadian|186|171
  Meninggal dunia|41|37
  Luka berat|58|49
  Luka ringan|203|211
`).map(([nama = '', a = '', b = '']) => ({ nama, lalu: given(a), kini: given(b) }));
operasi
  .table('rekap', 'uraian jumlah:2022 jumlah:2023 perubahan:2023 perubahan:2023')
  .title('KECELAKAAN LALU LINTAS')
  .header(['URAIAN', 'TAHUN 2022', 'TAHUN 2023', 'NAIK/TURUN', 'PERSENTASE'])
  .rows(
    laka.map((l) => [
      l.nama,
      ...semua(kasus, l.lalu, l.kini, perubahan(l.kini, l.lalu)),
      persen(pertumbuhan(l.kini, l.lalu)),
    ]),
  );

const kinerja = book.sheet('KINERJA', 1);
kinerja.lines([`PENCAPAIAN KINERJA ${SATUAN}`, 'TAHUN 2023'], 7).down();
// sasaran | indikator | satuan | target | realisasi | realisasi 2022
const indikator = data(`
  Terpeliharanya kamtibmas|Persentase penyelesaian tindak pidana|Persen|74,0|78,2|72,3
  |Indeks rasa aman masyarakat|Indeks|81,5|80,9|79,6
  Pelayanan publik Polri yang prima|Indeks kepuasan pelayanan SIM|Indeks|88,0|91,4|87,1
  |Indeks kepuasan pelayanan SKCK|Indeks|88,0|90,2|88,5
  Tata kelola yang bersih|Nilai kinerja anggaran|Nilai|92,0|95,6|93,8
`).map(([sasaran = '', nama = '', satuan = '', t = '', r = '', lalu = '']) => ({
  sasaran: sasaran || '^',
  nama,
  satuan,
  ...ukuran(t, r, { bulat: 1 }),
  lalu: given(lalu),
}));
const ROMAWI = ['I', 'II', 'III', 'IV', 'V'];
kinerja
  .table('capaian-kinerja', 'no sasaran indikator satuan target:2023 realisasi:2023 capaian:2023')
  .header([
    'NO',
    'SASARAN STRATEGIS',
    'INDIKATOR KINERJA UTAMA',
    'SATUAN',
    'TARGET',
    'REALISASI',
    '% CAPAIAN',
  ])
  .rows(
    indikator.map((i, n) => [
      ROMAWI[n] ?? '',
      i.sasaran,
      i.nama,
      i.satuan,
      ...semua(n1, i.target, i.realisasi),
      persen(i.capaian),
    ]),
  )
  .end();
kinerja
  .table('perbandingan-tahun', 'no indikator realisasi:2022 realisasi:2023 perubahan:2023')
  .title('PERBANDINGAN REALISASI TAHUN 2023 DENGAN TAHUN 2022')
  .header(['NO', 'INDIKATOR KINERJA UTAMA', 'REALISASI TA 2022', 'REALISASI TA 2023', 'NAIK/TURUN'])
  .rows(
    indikator.map((i, n) => [
      ROMAWI[n] ?? '',
      i.nama,
      ...semua(n1, i.lalu, i.realisasi, perubahan(i.realisasi, i.lalu)),
    ]),
  );

const program = anggaran(
  `
  060.01.BI | Program Profesionalisme SDM Polri | 146.880.000 | 146.211.500
  060.01.BK | Program Penyelidikan dan Penyidikan Tindak Pidana | 1.904.337.000 | 1.876.042.750
  060.01.BL | Program Modernisasi Almatsus dan Sarana Prasarana Polri | 2.711.508.000 | 2.705.113.900
  060.01.BQ | Program Pemeliharaan Keamanan dan Ketertiban Masyarakat | 8.155.920.000 | 8.147.660.345
  060.01.WA | Program Dukungan Manajemen | 61.340.775.000 | 61.002.418.611
`,
  1,
);
const semuaProgram = total('JUMLAH', program, 1);
const uang = (m: { pagu: Figure; realisasi: Figure; serapan: Figure; sisa: Figure }) => [
  ...semua(rp, m.pagu, m.realisasi),
  persen(m.serapan),
  rp(m.sisa),
];
const dana = book.sheet('ANGGARAN', 1);
dana.lines([`PAGU DAN REALISASI ANGGARAN ${SATUAN}`, 'T.A. 2023'], 7).down();
dana
  .table('realisasi-anggaran', 'no - program pagu:2023 realisasi-anggaran:2023 penyerapan:2023 sisa:2023')
  .title('1. PER PROGRAM')
  .header(['NO', 'KODE', 'PROGRAM', 'PAGU (Rp)', 'REALISASI (Rp)', '%', 'SISA (Rp)'])
  .rows(program.map((m, n) => [n + 1, m.kode, m.nama, ...uang(m)]))
  .row(['JUMLAH', '<', '<', ...uang(semuaProgram)])
  .end();
const fungsi = data(`
  SAT RESKRIM|1.904.337.000|1.876.042.750
  SAT LANTAS|2.440.116.000|2.438.004.100
  SAT SAMAPTA|3.018.242.000|3.016.900.245
  SAT BINMAS|2.697.562.000|2.692.756.000
`).map(([nama = '', p = '', r = '']) => ({ nama, ...ukurAnggaran(given(p), given(r), 1) }));
const semuaFungsi = ukurAnggaran(
  jumlah(fungsi.map((f) => f.pagu)),
  jumlah(fungsi.map((f) => f.realisasi)),
  1,
);
dana
  .table('realisasi-anggaran', 'no uraian pagu:2023 realisasi-anggaran:2023 penyerapan:2023 sisa:2023')
  .title('2. PER FUNGSI OPERASIONAL')
  .header(['NO', 'FUNGSI', 'PAGU (Rp)', 'REALISASI (Rp)', '%', 'SISA (Rp)'])
  .rows(fungsi.map((f, n) => [n + 1, f.nama, ...uang(f)]))
  .row(['JUMLAH', '<', ...uang(semuaFungsi)]);

export const polres = book.build();
