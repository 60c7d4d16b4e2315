import { BookBuilder } from './book-builder';
import { baris, jumlahKolom, ke } from './kit/baris';
import { bulat, type Figure } from './kit/figure';
import { semua } from './kit/indikator';
import { style } from './kit/look';
import { bagian, capaian, jumlah, penyerapan, pertumbuhan, perubahan, rerata, sisa } from './kit/relations';

/**
 * A vocational school: capaian as decimals (0.98), rapor pendidikan with last year and change, BOS in two tahap
 * by the eight standards with the total on top, pupils by programme with three classes and sexes in a header of
 * three rows, graduates traced as counts and shares, values with a point, nothing merged in the body.
 */
const book = new BookBuilder('smk-negeri', 2024);
const titik = style({ decimals: 2, as: 'us', ringkas: true });
const desimal = style({ decimals: 2, divisor: 100, format: '0.00' });
const rp = style({ decimals: 0, format: '#,##0;(#,##0);"-"' });
const n2 = style({ decimals: 2, format: '0.00' });
const siswa = style({ decimals: 0, format: null });
const persen = style({ decimals: 1, as: 'fraction' });
const SMK = 'SMK NEGERI 4 BUKIT TINGGIAN';

const sampul = book.sheet('SAMPUL', 2);
sampul.down(4).lines(['LAPORAN KINERJA TAHUN 2024', SMK, 'NPSN 69948210', 'Terakreditasi A']);

// sasaran | indikator || target | realisasi
const indikator = baris(
  `
  Meningkatnya mutu lulusan|Lulusan terserap dunia kerja dalam satu tahun (%)|62|60.8
  Meningkatnya mutu lulusan|Lulusan bersertifikat kompetensi (%)|90|93.4
  Meningkatnya mutu lulusan|Lulusan melanjutkan ke perguruan tinggi (%)|15|17.2
  Meningkatnya mutu pembelajaran|Guru bersertifikat pendidik (%)|80|78.6
  Meningkatnya mutu pembelajaran|Nilai literasi murid|75|71.11
  Meningkatnya kemitraan industri|Mitra industri aktif (lembaga)|24|27
`.replaceAll('.', ','),
  2,
).map((b) => ({ b, hasil: bulat(capaian(b.f(0), b.f(1)), 0) }));
book
  .sheet('KINERJA')
  .down(1)
  .table('capaian-kinerja', 'sasaran indikator target:2024 realisasi:2024 capaian:2024')
  .title('1. PENCAPAIAN SASARAN STRATEGIS TAHUN 2024')
  .header(['SASARAN STRATEGIS', 'INDIKATOR KINERJA', 'TARGET', 'REALISASI', 'CAPAIAN'])
  .numbering(['a', 'b', 'c', 'd', 'e = d : c'])
  .rows(
    indikator.map(({ b, hasil }) => [b.kata(0), b.kata(1), ...semua(titik, b.f(0), b.f(1)), desimal(hasil)]),
  )
  .row(['RATA-RATA', null, null, null, desimal(rerata(indikator.map((i) => i.hasil)))])
  .notes('Capaian ditulis dalam bentuk desimal, 1.00 berarti 100 persen');

// dimensi || 2023 | 2024
const rapor = baris(`
  Kemampuan Literasi|64,29|71,11
  Kemampuan Numerasi|57,78|62,22
  Karakter|58,41|58,90
  Kualitas Pembelajaran|63,12|61,75
  Iklim Keamanan Satuan Pendidikan|71,04|74,38
  Iklim Kebinekaan|69,55|70,20
`);
book
  .sheet('RAPOR')
  .down(1)
  .table('perbandingan-tahun', 'no uraian nilai:2023 nilai:2024 perubahan -')
  .title('2. RAPOR PENDIDIKAN')
  .header(
    ['NO', 'DIMENSI', 'SKOR', '<', 'PERUBAHAN', 'PERSENTASE PERUBAHAN'],
    ['^', '^', '2023', '2024', '^', '^'],
  )
  .rows(
    rapor.map((b, n) => [
      `D.${n + 1}`,
      b.kata(0),
      ...semua(n2, b.f(0), b.f(1), perubahan(b.f(1), b.f(0)), pertumbuhan(b.f(1), b.f(0))),
    ]),
  )
  .end();

// jurusan || X L | X P | XI L | XI P | XII L | XII P
const murid = baris(`
  Teknik Kendaraan Ringan|68|2|64|3|61|1
  Teknik Komputer dan Jaringan|41|29|38|31|36|30
  Akuntansi dan Keuangan|9|61|11|57|8|55
  Tata Busana|1|34|0|35|2|31
`);
const barisMurid = (nama: string, a: readonly Figure[]) => {
  const kelas = [0, 2, 4].map((k) => jumlah(a.slice(k, k + 2)));
  const [x, xi, xii] = [ke(kelas, 0), ke(kelas, 1), ke(kelas, 2)];
  return [
    nama,
    ...semua(siswa, ...a.slice(0, 2), x, ...a.slice(2, 4), xi, ...a.slice(4), xii, jumlah([x, xi, xii])),
  ];
};
const peserta = book.sheet('PESERTA DIDIK');
peserta
  .down(1)
  .table('rekap', `uraian ${Array(10).fill('jumlah').join(' ')}`)
  .title('3. JUMLAH PESERTA DIDIK TAHUN PELAJARAN 2024/2025')
  .header(
    ['KONSENTRASI KEAHLIAN', 'KELAS', ...Array<string>(8).fill('<'), 'TOTAL'],
    ['^', 'X', '<', '<', 'XI', '<', '<', 'XII', '<', '<', '^'],
    ['^', 'L', 'P', 'JML', 'L', 'P', 'JML', 'L', 'P', 'JML', '^'],
  )
  .rows(murid.map((m) => barisMurid(m.kata(0), m.angka)))
  .row(barisMurid('TOTAL', jumlahKolom(murid)))
  .end();
// jurusan || lulusan | bekerja | wirausaha | kuliah
const lulusan = baris(`
  Teknik Kendaraan Ringan|58|41|9|3
  Teknik Komputer dan Jaringan|66|37|6|14
  Akuntansi dan Keuangan|63|33|4|16
  Tata Busana|34|17|8|5
`);
const barisLulus = (nama: string, a: readonly Figure[]) => [
  nama,
  siswa(ke(a, 0)),
  ...a.slice(1).flatMap((f) => [siswa(f), persen(bagian(f, ke(a, 0)))]),
  siswa(sisa(ke(a, 0), jumlah(a.slice(1)))),
];
peserta
  .table('rekap', 'uraian jumlah jumlah - jumlah - jumlah - jumlah')
  .title('4. PENELUSURAN LULUSAN TAHUN 2023')
  .header(
    ['KONSENTRASI KEAHLIAN', 'LULUSAN', 'BEKERJA', '<', 'WIRAUSAHA', '<', 'KULIAH', '<', 'LAINNYA'],
    ['^', '^', 'ORANG', '%', 'ORANG', '%', 'ORANG', '%', '^'],
  )
  .rows(lulusan.map((m) => barisLulus(m.kata(0), m.angka)))
  .row(barisLulus('TOTAL', jumlahKolom(lulusan)));

// standar || pagu | tahap I | tahap II
const bos = baris(`
  Standar Kompetensi Lulusan|96.400.000|41.215.000|52.318.000
  Standar Isi|28.750.000|12.110.000|15.904.500
  Standar Proses|412.300.000|188.640.250|219.007.600
  Standar Penilaian|74.200.000|30.002.000|43.118.900
  Standar Pendidik dan Tenaga Kependidikan|188.000.000|92.450.000|94.300.000
  Standar Sarana dan Prasarana|356.900.000|141.877.000|209.350.450
  Standar Pengelolaan|142.610.000|66.008.300|74.220.000
  Standar Pembiayaan|200.840.000|98.731.200|99.615.750
`);
const barisBos = (no: number | string, nama: string, a: readonly Figure[]) => {
  const [pagu, satu, dua] = [ke(a, 0), ke(a, 1), ke(a, 2)];
  const realisasi = jumlah([satu, dua]);
  return [
    no,
    nama,
    ...semua(rp, pagu, satu, dua, realisasi, sisa(pagu, realisasi)),
    persen(penyerapan(pagu, realisasi)),
  ];
};
const dana = book.sheet('DANA BOS');
dana
  .down(1)
  .table(
    'realisasi-anggaran',
    'no uraian pagu:2024 realisasi-anggaran:2024 realisasi-anggaran:2024 realisasi-anggaran:2024 sisa:2024 penyerapan:2024',
  )
  .title('5. PENGGUNAAN DANA BOS REGULER TAHUN ANGGARAN 2024')
  .header(
    ['NO', '8 STANDAR NASIONAL', 'RENCANA (RKAS)', 'REALISASI', '<', '<', 'SISA', 'SERAPAN'],
    ['^', '^', '^', 'TAHAP I', 'TAHAP II', 'JUMLAH', '^', '^'],
  )
  .row(barisBos('', 'JUMLAH DANA BOS', jumlahKolom(bos)))
  .rows(bos.map((b, n) => barisBos(n + 1, b.kata(0), b.angka)))
  .notes(
    'Bukittinggian, 31 Desember 2024',
    'Kepala Sekolah,',
    '',
    'Drs. Amri Lubuk, M.Pd.',
    'NIP 196805121994031007',
  );

export const smkNegeri = book.build();
