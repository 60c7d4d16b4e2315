import { BookBuilder } from './book-builder';
import { baris, jumlahKolom, ke } from './kit/baris';
import { bulat, type Figure } from './kit/figure';
import { semua, ukur } from './kit/indikator';
import { style } from './kit/look';
import { bagian, capaian, jumlah, penyerapan, pertumbuhan, rerata, sisa } from './kit/relations';

/**
 * A polytechnic: a perjanjian kinerja with the money of every RO below it, IKU in brackets [S 1.1] with target
 * and realisasi of two years next to each other, accreditation counted by letter with shares, income by kind of
 * PNBP, lecturers by degree and rank, capaian of Renstra years in pairs, spacer rows before every total.
 */
const book = new BookBuilder('politeknik-negeri', 2024);
const n2 = style({ decimals: 2, format: '0.00' });
const umum = style({ decimals: 2, format: null });
const n0 = style({ decimals: 0, format: '#,##0' });
const rp = style({ decimals: 0, format: '"Rp"#,##0' });
const persen = style({ decimals: 2, as: 'fraction', full: true });
const persen1 = style({ decimals: 1, as: 'fraction', live: true });
const NAMA = 'POLITEKNIK NEGERI TANJUNG SAMBAR';

// sasaran | kode | indikator | satuan || 2023 T | R | 2024 T | R
const SASARAN = [
  '[S 1] Meningkatnya kualitas lulusan pendidikan tinggi',
  '[S 2] Meningkatnya kualitas dosen pendidikan tinggi',
  '[S 3] Meningkatnya tata kelola satuan kerja',
];
const iku = baris(
  `
  0|[IKU 1.1] Lulusan yang bekerja, studi lanjut atau berwirausaha|%|60|57,92|65|66,38
  0|[IKU 1.2] Mahasiswa yang berkegiatan di luar program studi|%|20|23,1|25|24,47
  1|[IKU 2.1] Dosen yang berkegiatan tridarma di kampus lain|%|15|16,25|18|19,8
  1|[IKU 2.2] Dosen bersertifikat kompetensi|%|50|48,6|55|57,31
  1|[IKU 2.3] Luaran yang diterapkan masyarakat per jumlah dosen|Rasio|0,5|0,44|0,6|0,63
  2|[S 3.1] Predikat SAKIP|Nilai|78|78,9|80|80,15
  2|[S 3.2] Nilai Kinerja Anggaran|Nilai|90|91,44|91|88,72
`,
  3,
).map((b) => ({
  sasaran: Number(b.kata(0)),
  nama: b.kata(1),
  satuan: b.kata(2),
  lalu: ukur(b.f(0), b.f(1)),
  kini: ukur(b.f(2), b.f(3)),
}));
const pk = book.sheet('PK 2024');
pk.lines([NAMA, 'PERJANJIAN KINERJA TAHUN 2024'], 4).down();
const t1 = pk
  .table('perjanjian-kinerja', 'no indikator satuan target:2024')
  .header(['No', 'Sasaran / Indikator Kinerja', 'Satuan', 'Target 2024']);
SASARAN.forEach((nama, s) => {
  t1.section(nama);
  iku.forEach((i, n) => {
    if (i.sasaran === s) t1.row([n + 1, i.nama, i.satuan, umum(i.kini.target)]);
  });
});
t1.end();
const ro = baris(
  `
  4466|Penyediaan Dana Bantuan Operasional PTN Vokasi|12.406.118.000
  4467|Peningkatan Kualitas dan Kapasitas PTN Vokasi|21.880.340.000
  4471|Dukungan Manajemen PTN Vokasi|48.117.905.000
`,
  2,
);
pk.table('realisasi-anggaran', 'no - program pagu')
  .title('Anggaran Kegiatan')
  .header(['No', 'Kode', 'Nama Kegiatan', 'Alokasi'])
  .rows(ro.map((r, n) => [n + 1, Number(r.kata(0)), r.kata(1), rp(r.f(0))]))
  .row(['TOTAL ANGGARAN', '<', '<', rp(jumlah(ro.map((r) => r.f(0))))])
  .end();

const capaianSheet = book.sheet('Capaian');
const t3 = capaianSheet
  .table(
    'perbandingan-tahun',
    'indikator satuan target:2023 target:2024 realisasi:2023 realisasi:2024 capaian:2023 capaian:2024',
  )
  .wideTitle('CAPAIAN IKU TAHUN 2023 DAN 2024')
  .header(
    ['INDIKATOR KINERJA', 'SATUAN', 'TARGET', '<', 'REALISASI', '<', 'CAPAIAN', '<'],
    ['^', '^', '2023', '2024', '2023', '2024', '2023', '2024'],
  );
SASARAN.forEach((nama, s) => {
  t3.row([nama, null, null, null, null, null, null, null]);
  for (const i of iku.filter((x) => x.sasaran === s)) {
    const { lalu, kini } = i;
    t3.row([
      i.nama,
      i.satuan,
      ...semua(umum, lalu.target, kini.target, lalu.realisasi, kini.realisasi),
      ...semua(persen, lalu.capaian, kini.capaian),
    ]);
  }
});
capaianSheet.down(1);
t3.row([
  'RATA-RATA CAPAIAN',
  null,
  null,
  null,
  null,
  null,
  ...semua(persen, rerata(iku.map((i) => i.lalu.capaian)), rerata(iku.map((i) => i.kini.capaian))),
]);
t3.end();

// jurusan || D3 L | D3 P | D4 L | D4 P
const jurusan = baris(`
  Teknik Mesin|212|14|308|22
  Teknik Elektro|184|31|276|58
  Akuntansi|41|166|72|244
  Administrasi Bisnis|33|128|61|197
`);
const dataSheet = book.sheet('Data');
const mhs = (nama: string, a: readonly Figure[]) => {
  const [d3, d4] = [jumlah(a.slice(0, 2)), jumlah(a.slice(2))];
  return [nama, ...semua(n0, ...a.slice(0, 2), d3, ...a.slice(2), d4, jumlah([d3, d4]))];
};
dataSheet
  .table('rekap', `uraian ${Array(7).fill('jumlah').join(' ')}`)
  .title('Mahasiswa Terdaftar Semester Ganjil 2024/2025')
  .header(
    ['Jurusan', 'Diploma Tiga', '<', '<', 'Sarjana Terapan', '<', '<', 'Jumlah'],
    ['^', 'Pria', 'Wanita', 'Jumlah', 'Pria', 'Wanita', 'Jumlah', '^'],
  )
  .rows(jurusan.map((j) => mhs(j.kata(0), j.angka)))
  .row(mhs('Jumlah', jumlahKolom(jurusan)))
  .end();
const akreditasi = baris(`
  Unggul|4
  Baik Sekali|7
  Baik|3
  Belum Terakreditasi|1
`);
const prodi = jumlah(akreditasi.map((a) => a.f(0)));
dataSheet
  .table('sebaran-predikat', 'predikat jumlah -')
  .title('Akreditasi Program Studi')
  .header(['Peringkat', 'Jumlah Program Studi', 'Persentase'])
  .rows(akreditasi.map((a) => [a.kata(0), n0(a.f(0)), persen1(bagian(a.f(0), prodi))]))
  .row(['Jumlah', n0(prodi), persen1(bagian(prodi, prodi))])
  .end();
// jabatan || S2 | S3
const dosen = baris(`
  Asisten Ahli|38|2
  Lektor|51|17
  Lektor Kepala|22|19
  Guru Besar|0|3
`);
const d = jumlahKolom(dosen);
dataSheet
  .table('rekap', 'no uraian jumlah jumlah jumlah -')
  .title('Dosen Tetap Menurut Jabatan dan Pendidikan')
  .header(['No', 'Jabatan Fungsional', 'Magister', 'Doktor', 'Jumlah', '% Doktor'])
  .rows(
    dosen.map((x, n) => {
      const semuanya = jumlah(x.angka);
      return [n + 1, x.kata(0), ...semua(n0, ...x.angka, semuanya), n2(bagian(x.f(1), semuanya))];
    }),
  )
  .row([null, 'Jumlah', ...semua(n0, ...d, jumlah(d)), n2(bagian(ke(d, 1), jumlah(d)))])
  .end();

// jenis || 2023 | target | 2024
const pnbp = baris(`
  Uang Kuliah Tunggal|18.204.660.000|19.500.000.000|19.338.412.500
  Kerja Sama Industri|2.116.480.000|2.800.000.000|3.014.225.000
  Layanan Uji dan Sertifikasi|918.305.000|1.000.000.000|964.180.000
  Sewa Aset|244.120.000|250.000.000|250.000.000
`);
const barisPnbp = (nama: string, a: readonly Figure[]) => {
  const [lalu, target, kini] = [ke(a, 0), ke(a, 1), ke(a, 2)];
  return [
    nama,
    ...semua(rp, lalu, target, kini),
    persen(penyerapan(target, kini)),
    persen(pertumbuhan(kini, lalu)),
  ];
};
const keuangan = book.sheet('Keuangan');
keuangan
  .table(
    'perbandingan-anggaran',
    'uraian realisasi-anggaran:2023 pagu:2024 realisasi-anggaran:2024 penyerapan:2024 perubahan',
  )
  .title('Penerimaan PNBP')
  .header(['Jenis Penerimaan', 'Realisasi 2023', 'Target 2024', 'Realisasi 2024', '% Target', '% Kenaikan'])
  .rows(pnbp.map((p) => barisPnbp(p.kata(0), p.angka)))
  .row(barisPnbp('Jumlah', jumlahKolom(pnbp)))
  .end();
// sumber | jenis || pagu | realisasi
const belanja = baris(`
  51 Belanja Pegawai (RM)|33.118.240.000|32.904.115.870
  52 Belanja Barang (RM)|14.002.665.000|13.516.904.220
  52 Belanja Barang (PNBP)|20.404.118.000|18.866.210.345
  53 Belanja Modal (PNBP)|3.146.000.000|3.020.114.500
  53 Belanja Modal (SBSN)|11.733.340.000|11.733.340.000
`);
const barisBelanja = (nama: string, a: readonly Figure[]) => {
  const [pagu, realisasi] = [ke(a, 0), ke(a, 1)];
  return [nama, ...semua(rp, pagu, realisasi, sisa(pagu, realisasi)), persen(penyerapan(pagu, realisasi))];
};
const t8 = keuangan
  .table('realisasi-anggaran', 'uraian pagu realisasi-anggaran sisa penyerapan')
  .title('Realisasi Belanja')
  .header(['Jenis Belanja (Sumber Dana)', 'Pagu', 'Realisasi', 'Sisa', 'Daya Serap'])
  .rows(belanja.map((b) => barisBelanja(b.kata(0), b.angka)));
keuangan.down(1);
t8.row(barisBelanja('TOTAL', jumlahKolom(belanja))).end();
const riset = baris(`
  2022|31|1.204.000.000
  2023|36|1.588.500.000
  2024|44|2.013.750.000
`);
keuangan
  .table('rekap', 'tahun jumlah - -')
  .title('Penelitian Terapan yang Didanai')
  .header(['Tahun', 'Judul', 'Dana (Rp)', 'Capaian Judul terhadap Tahun 2022 (%)'])
  .rows(
    riset.map((r) => [
      Number(r.kata(0)),
      n0(r.f(0)),
      rp(r.f(1)),
      n2(bulat(capaian(riset[0]?.f(0) as Figure, r.f(0)), 2)),
    ]),
  );

export const politeknikNegeri = book.build();
