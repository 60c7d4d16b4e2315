import { BookBuilder } from './book-builder';
import { anggaran, type Mata, total, urut } from './kit/anggaran';
import { type Figure, given } from './kit/figure';
import { cap, data, semua, ukuran } from './kit/indikator';
import { style } from './kit/look';
import { jumlah, perubahan } from './kit/relations';
import { BERHASIL } from './kit/scales';

/**
 * A satuan polisi pamong praja: numbers as words in American notation, tables numbered `Tabel 3.2.1` with
 * the number and the title in one cell, response time measured by target/realisasi as a note says, a
 * column for "Rp" beside the amount, targets given with their unit.
 */
const book = new BookBuilder('satpol-pp', 2025);
const us = style({ decimals: 2, as: 'us' });
const persen = style({ decimals: 2, as: 'us', suffix: ' %' });
const orang = style({ decimals: 0, as: 'us' });
const rp = style({ decimals: 2, as: 'us' });
const OPD = 'Satuan Polisi Pamong Praja dan Pemadam Kebakaran';

// indikator | satuan | target | realisasi | arah | realisasi 2024
const indikator = data(`
  Persentase pelanggaran Perda yang ditindaklanjuti|Persen|92.00|94.87||90.41
  Persentase gangguan trantibum yang terselesaikan|Persen|95.00|93.75||93.10
  Tingkat waktu tanggap (response time rate) kebakaran|Menit|15.00|13.40|balik|14.20
  Cakupan petugas Linmas terlatih|Persen|60.00|43.56||40.18
`).map(([nama = '', satuan = '', t = '', r = '', arah = '', lalu = '']) => {
  const id = (x: string) => x.replace('.', ',');
  const cara = { bulat: 2, arah: arah === 'balik' ? ('balik' as const) : ('naik' as const) };
  return { nama, satuan, ...ukuran(id(t), id(r), cara), lalu: given(id(lalu)) };
});

const bab2 = book.sheet('BAB 2');
bab2
  .lines(['2.2 Perjanjian Kinerja'])
  .down()
  .table('perjanjian-kinerja', 'no indikator satuan target:2025')
  .title(`Tabel 2.2.1 Perjanjian Kinerja ${OPD} Tahun 2025`)
  .header(['NO.', 'INDIKATOR KINERJA', 'SATUAN', 'TARGET'])
  .rows(indikator.map((i, n) => [`${n + 1}.`, i.nama, i.satuan, us(i.target)]));

const bab3 = book.sheet('BAB 3');
bab3.lines(['3.1 Capaian Kinerja Organisasi', 'Kategori capaian yang digunakan dalam laporan ini:']).down();
bab3
  .table('skala-predikat', 'no nilai predikat')
  .title('Tabel 3.1.1 Kategori Capaian Kinerja')
  .header(['NO.', 'CAPAIAN (%)', 'KATEGORI'])
  .rows([
    [1, '100 ke atas', 'Sangat Berhasil'],
    [2, '75 sampai kurang dari 100', 'Berhasil'],
    [3, '55 sampai kurang dari 75', 'Cukup Berhasil'],
    [4, 'Kurang dari 55', 'Kurang Berhasil'],
  ])
  .end();

bab3
  .table('capaian-kinerja', 'no indikator satuan target:2025 realisasi:2025 capaian:2025 predikat:2025')
  .title(`Tabel 3.1.2 Capaian Kinerja ${OPD} Tahun 2025`)
  .header(['NO.', 'INDIKATOR KINERJA', 'SATUAN', 'TARGET', 'REALISASI', 'CAPAIAN', 'KATEGORI'])
  .numbering(['1', '2', '3', '4', '5', '6', '7'])
  .rows(
    indikator.map((i, n) => [
      `${n + 1}.`,
      i.nama,
      i.satuan,
      ...semua(us, i.target, i.realisasi),
      persen(i.capaian),
      cap(i.capaian, BERHASIL),
    ]),
  )
  .notes(
    'Catatan: waktu tanggap kebakaran semakin singkat semakin baik, dihitung dengan rumus Target / Realisasi x 100%;',
    'indikator lainnya dihitung dengan rumus Realisasi / Target x 100%.',
  );

bab3
  .table('perbandingan-tahun', 'no indikator satuan realisasi:2024 realisasi:2025 perubahan:2025')
  .title('Tabel 3.1.3 Perbandingan Realisasi Kinerja Tahun 2024 dan 2025')
  .header(
    ['NO.', 'INDIKATOR KINERJA', 'SATUAN', 'REALISASI', '<', 'SELISIH'],
    ['^', '^', '^', '2024', '2025', '^'],
  )
  .rows(
    indikator.map((i, n) => {
      const selisih = perubahan(i.realisasi, i.lalu);
      return [`${n + 1}.`, i.nama, i.satuan, ...semua(us, i.lalu, i.realisasi, selisih)];
    }),
  )
  .end();

const kejadian = data(`
  Kebakaran rumah/bangunan|14|11|17|9
  Kebakaran lahan|3|8|22|4
  Penyelamatan (rescue)|31|27|35|40
`).map(([nama = '', ...n]) => ({ nama, tw: n.map(given) }));
const perTw = [0, 1, 2, 3].map((k) => jumlah(kejadian.map((x) => x.tw[k] as Figure)));
const semuaKejadian = kejadian.map((k) => jumlah(k.tw));
bab3
  .table('rekap', 'no uraian jumlah:2025 jumlah:2025 jumlah:2025 jumlah:2025 jumlah:2025')
  .title('Tabel 3.1.4 Jumlah Kejadian yang Ditangani per Triwulan Tahun 2025')
  .header(['NO.', 'JENIS KEJADIAN', 'TW I', 'TW II', 'TW III', 'TW IV', 'TOTAL'])
  .rows(kejadian.map((k, n) => [`${n + 1}.`, k.nama, ...semua(orang, ...k.tw, semuaKejadian[n] as Figure)]))
  .row([null, 'TOTAL', ...semua(orang, ...perTw, jumlah(semuaKejadian))])
  .end();

bab3.lines(['3.2 Realisasi Anggaran']).down();
const program = anggaran(
  `
  1.05.02 | PROGRAM PENINGKATAN KETENTERAMAN DAN KETERTIBAN UMUM
  -1.05.02.2.01 | Penanganan Gangguan Ketenteraman dan Ketertiban Umum dalam 1 (satu) Daerah
  --1.05.02.2.01.0001 | Pencegahan Gangguan melalui Deteksi Dini | 382.098.100 | 378.334.118
  --1.05.02.2.01.0003 | Penindakan atas Gangguan Ketenteraman | 248.329.018 | 217.057.484
  -1.05.02.2.02 | Penegakan Peraturan Daerah Kabupaten/Kota dan Peraturan Bupati/Wali Kota
  --1.05.02.2.02.0003 | Penanganan atas Pelanggaran Peraturan Daerah | 182.936.302 | 174.156.770
  1.05.04 | PROGRAM PENCEGAHAN, PENANGGULANGAN, PENYELAMATAN KEBAKARAN
  -1.05.04.2.01 | Pencegahan, Pengendalian, Pemadaman, Penyelamatan, dan Penanganan Bahan Berbahaya
  --1.05.04.2.01.0002 | Pemadaman dan Pengendalian Kebakaran | 898.326.313 | 848.051.529
  --1.05.04.2.01.0011 | Pengadaan Sarana dan Prasarana Pencegahan Kebakaran | 3.544.447.293 | 3.100.879.533
  -1.05.04.2.03 | Investigasi Kejadian Kebakaran
  --1.05.04.2.03.0001 | Investigasi Kejadian Kebakaran | 40.230.724 | 39.480.294
`,
  2,
);
const semuaProgram = total('JUMLAH', program, 2);
const uang = (m: Mata) => ['Rp', rp(m.pagu), 'Rp', rp(m.realisasi), persen(m.serapan)];
bab3
  .table('realisasi-anggaran', '- program - pagu:2025 - realisasi-anggaran:2025 penyerapan:2025')
  .title('Tabel 3.2.1 Anggaran dan Realisasi Belanja per Program, Kegiatan dan Sub Kegiatan Tahun 2025')
  .header(['KODE', 'PROGRAM/KEGIATAN/SUB KEGIATAN', 'ANGGARAN', '<', 'REALISASI', '<', '(%)'])
  .rows(urut(program).map((m) => [m.kode, m.nama, ...uang(m)]))
  .row([null, semuaProgram.nama, ...uang(semuaProgram)]);

export const satpolPp = book.build();
