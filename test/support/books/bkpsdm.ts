import { BookBuilder } from './book-builder';
import { anggaran, type Mata, total, urut } from './kit/anggaran';
import { type Figure, given } from './kit/figure';
import { data, semua, ukuran } from './kit/indikator';
import { style } from './kit/look';
import { bagian, efisiensi, jumlah, rerata } from './kit/relations';

/**
 * A personnel agency: capaian held at 100 % throughout, staff tables by golongan, pendidikan and kelamin
 * with sums both ways, efficiency per program with the labels Efisien / Tidak Efisien, the year only in the
 * sheet's heading, two empty columns at the left, numbers in full precision under a two-decimal format.
 */
const book = new BookBuilder('bkpsdm', 2024);
const n2 = style({ decimals: 2, full: true, format: '0.00' });
const nilai = style({ decimals: 2, format: '0.00' });
const orang = style({ decimals: 0, format: '0' });
const rp = style({ decimals: 0, format: '_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-' });

const cover = book.sheet('Sampul');
cover
  .down(6)
  .lines(['LAPORAN KINERJA', 'BADAN KEPEGAWAIAN DAN PENGEMBANGAN SDM', 'KABUPATEN LERENG MADU', '2024']);

const sdm = book.sheet('Data Pegawai', 2);
sdm.lines(['KEADAAN PEGAWAI PER 31 DESEMBER 2024']).down();
const golongan = data(`
  IV|2|3|4|1
  III|11|9|15|12
  II|5|2|1|0
  I|1|0|0|0
`).map(([nama = '', ...n]) => ({ nama, angka: n.map(given) }));
const semuaGolongan = golongan.map((g) => jumlah(g.angka));
sdm
  .table('rekap', 'no uraian jumlah jumlah jumlah jumlah jumlah')
  .title('1. Menurut golongan dan unit kerja')
  .header(
    ['No', 'Golongan', 'Unit Kerja', '<', '<', '<', 'Jumlah'],
    ['^', '^', 'Sekretariat', 'Bidang Mutasi', 'Bidang Diklat', 'Bidang Data', '^'],
  )
  .rows(golongan.map((g, n) => [n + 1, g.nama, ...semua(orang, ...g.angka, semuaGolongan[n] as Figure)]))
  .row([
    'Jumlah',
    '<',
    ...[0, 1, 2, 3].map((k) => orang(jumlah(golongan.map((g) => g.angka[k] as Figure)))),
    orang(jumlah(semuaGolongan)),
  ])
  .end();

const pendidikan = data(`
  Pascasarjana (S2)|8|7
  Sarjana (S1/D-IV)|17|18
  Diploma III|3|4
  SLTA|7|2
`).map(([nama = '', l = '', p = '']) => {
  const [laki, wanita] = [given(l), given(p)];
  return { nama, laki, wanita, semua: jumlah([laki, wanita]) };
});
const [laki, wanita, semuaOrang] = [
  jumlah(pendidikan.map((p) => p.laki)),
  jumlah(pendidikan.map((p) => p.wanita)),
  jumlah(pendidikan.map((p) => p.semua)),
];
sdm
  .table('rekap', 'no uraian jumlah jumlah jumlah -')
  .title('2. Menurut pendidikan dan jenis kelamin')
  .header(['No', 'Pendidikan', 'Laki-laki', 'Perempuan', 'Total', 'Persentase'])
  .rows(
    pendidikan.map((p, n) => [
      n + 1,
      p.nama,
      ...semua(orang, p.laki, p.wanita, p.semua),
      n2(bagian(p.semua, semuaOrang)),
    ]),
  )
  .row(['Total', '<', ...semua(orang, laki, wanita, semuaOrang), n2(bagian(semuaOrang, semuaOrang))])
  .notes('Sumber: Aplikasi SIMPEG, 2024');

const sarana = data('Kendaraan roda 4|6|1|7\nKendaraan roda 2|14|3|17\nLaptop|31|4|35\nPrinter|18|5|23').map(
  ([nama = '', baik = '', rusak = '']) => ({ nama, baik: given(baik), rusak: given(rusak) }),
);
sdm
  .table('rekap', 'no uraian jumlah jumlah jumlah -')
  .title('3. Sarana dan prasarana')
  .header(
    ['No', 'Jenis Barang', 'Kondisi (unit)', '<', 'Jumlah (unit)', 'Ket'],
    ['^', '^', 'Baik', 'Rusak', '^', '^'],
  )
  .rows(
    sarana.map((b, n) => [n + 1, b.nama, ...semua(orang, b.baik, b.rusak, jumlah([b.baik, b.rusak])), '-']),
  );

const kinerja = book.sheet('Kinerja', 2);
kinerja.lines(['PENGUKURAN KINERJA TAHUN 2024', 'Nilai capaian kinerja paling tinggi 100%.'], 7).down();
const indikator = data(`
  Indeks Profesionalitas ASN|Poin|78,50|76,93
  Persentase ASN yang mengikuti pengembangan kompetensi 20 JP|%|70,00|81,46
  Persentase pengisian jabatan sesuai kompetensi|%|90,00|91,67
  Indeks Sistem Merit|Poin|275,00|262,50
  Nilai SAKIP BKPSDM|Nilai|70,00|71,20
`).map(([nama = '', satuan = '', t = '', r = '']) => ({ nama, satuan, ...ukuran(t, r, { cap: 100 }) }));
kinerja
  .table('capaian-kinerja', 'no indikator satuan target:2024 realisasi:2024 capaian:2024')
  .title('Capaian IKU')
  .header(['No', 'Indikator Kinerja Utama (IKU)', 'Satuan', 'Target', 'Realisasi', 'Capaian (%)'])
  .numbering([1, 2, 3, 4, 5, '6=5/4'])
  .rows(
    indikator.map((i, n) => [n + 1, i.nama, i.satuan, ...semua(nilai, i.target, i.realisasi), n2(i.capaian)]),
  )
  .row([null, 'Rata-rata Capaian Kinerja', null, null, null, n2(rerata(indikator.map((i) => i.capaian)))])
  .end(4);

const program = anggaran(`
  1 | Program Kepegawaian Daerah
  -1.1 | Pengadaan, Pemberhentian dan Informasi Kepegawaian ASN
  --1.1.1 | Koordinasi dan Fasilitasi Pengadaan PNS dan PPPK | 718.705.900 | 700.074.967
  --1.1.2 | Pengelolaan Sistem Informasi Kepegawaian | 146.979.600 | 125.561.629
  -1.2 | Mutasi dan Promosi ASN
  --1.2.1 | Pengelolaan Mutasi ASN | 93.586.000 | 80.048.960
  --1.2.2 | Pengelolaan Promosi ASN | 420.746.900 | 359.009.878
  2 | Program Pengembangan Sumber Daya Manusia
  -2.1 | Pengembangan Kompetensi Teknis
  --2.1.1 | Penyelenggaraan Pengembangan Kompetensi bagi Jabatan Administrasi | 293.342.800 | 245.785.284
  -2.2 | Sertifikasi, Kelembagaan, Pengembangan Kompetensi Manajerial dan Fungsional
  --2.2.1 | Penyelenggaraan Pelatihan Kepemimpinan dan Latsar CPNS | 1.904.533.200 | 1.904.533.200
`);
const seluruh = total('Jumlah', program);
const uang = (m: Mata) => [...semua(rp, m.pagu, m.realisasi), n2(m.serapan), rp(m.sisa)];
kinerja
  .table('realisasi-anggaran', 'no program pagu:2024 realisasi-anggaran:2024 penyerapan:2024 sisa:2024')
  .title('Realisasi Anggaran')
  .header(['No', 'Program/Kegiatan/Sub Kegiatan', 'Pagu', 'Realisasi', 'Persen', 'Sisa Lebih'])
  .numbering([1, 2, 3, 4, '5=4/3', '6=3-4'])
  .rows(urut(program).map((m) => [m.kode, m.nama, ...uang(m)]))
  .row(['Jumlah', '<', ...uang(seluruh)])
  .end(4);

const capaianProgram = data('100,00|100,00\n80,00|82,50').map(([t = '', r = '']) =>
  ukuran(t, r, { cap: 100 }),
);
kinerja
  .table(
    'efisiensi',
    'no program target:2024 realisasi:2024 capaian:2024 penyerapan:2024 efisiensi:2024 label-efisiensi',
  )
  .title('Efisiensi per program')
  .header(['No', 'Program', 'Target', 'Realisasi', 'Capaian (%)', 'Penyerapan (%)', 'Efisiensi', 'Simpulan'])
  .numbering([1, 2, 3, 4, '5=4/3', 6, '7=5-6', 8])
  .rows(
    program.map((m, n) => {
      const u = capaianProgram[n] as (typeof capaianProgram)[number];
      const hasil = efisiensi(u.capaian, m.serapan);
      const angka = [...semua(nilai, u.target, u.realisasi), ...semua(n2, u.capaian, m.serapan, hasil)];
      return [m.kode, m.nama, ...angka, hasil.exact.gt(0) ? 'Efisien' : 'Tidak Efisien'];
    }),
  );

export const bkpsdm = book.build();
