import { BookBuilder } from './book-builder';
import { anggaran, type Mata, total, urut } from './kit/anggaran';
import { type Figure, given } from './kit/figure';
import { data, semua, ukuran } from './kit/indikator';
import { style } from './kit/look';
import { bagian, jumlah, perubahan } from './kit/relations';

/**
 * A civil registry: years down the rows of every indikator, one small card of lines per indikator, targets and
 * realisasi with their unit in words, people by kecamatan with a sex ratio that no total sums, the gap to a
 * national standard, percentages as words with a comma, a budget listed with the realisasi of two years.
 */
const book = new BookBuilder('dukcapil', 2024);
const persen = style({ decimals: 2, as: 'id', suffix: '%' });
const persenSpasi = style({ decimals: 2, as: 'id', suffix: ' persen' });
const jiwa = style({ decimals: 0, format: '#,##0' });
const n2 = style({ decimals: 2, format: '0.00' });
const rp = style({ decimals: 0, as: 'id', prefix: 'Rp. ' });
const DINAS = 'Dinas Kependudukan dan Pencatatan Sipil Kota Muara Elok';

const warga = data(`
  Muara Elok Utara|31.204|30.877|44.118|43.902
  Muara Elok Selatan|27.551|28.140|40.226|39.714
  Pantai Timur|18.972|18.305|26.530|26.011
  Kayu Manis|22.418|22.963|32.874|32.590
`).map(([nama = '', ...n]) => {
  const [laki, perempuan, wajib, rekam] = n.map(given) as [Figure, Figure, Figure, Figure];
  return { nama, f: { laki, perempuan, semua: jumlah([laki, perempuan]), wajib, rekam } };
});
const kota = {
  laki: jumlah(warga.map((w) => w.f.laki)),
  perempuan: jumlah(warga.map((w) => w.f.perempuan)),
  semua: jumlah(warga.map((w) => w.f.semua)),
  wajib: jumlah(warga.map((w) => w.f.wajib)),
  rekam: jumlah(warga.map((w) => w.f.rekam)),
};
const barisWarga = (f: typeof kota) => [
  ...semua(jiwa, f.laki, f.perempuan, f.semua),
  n2(bagian(f.laki, f.perempuan)),
  ...semua(jiwa, f.wajib, f.rekam),
  persen(bagian(f.rekam, f.wajib)),
];
book
  .sheet('Gambaran Umum')
  .lines(['1.3 Gambaran Umum Kependudukan'])
  .down()
  .table('rekap', 'no uraian jumlah:2024 jumlah:2024 jumlah:2024 - jumlah:2024 jumlah:2024 -')
  .title('Tabel 1.2 Penduduk dan Perekaman KTP-el per Kecamatan Semester II Tahun 2024')
  .header(
    ['No', 'Kecamatan', 'Penduduk', '<', '<', 'Sex Ratio', 'KTP-el', '<', '<'],
    ['^', '^', 'Laki-laki', 'Perempuan', 'Jumlah', '^', 'Wajib KTP', 'Sudah Rekam', '% Perekaman'],
  )
  .rows(warga.map((w, n) => [n + 1, w.nama, ...barisWarga(w.f)]))
  .row(['Jumlah', '<', ...barisWarga(kota)])
  .notes('Sumber: Data Konsolidasi Bersih Semester II Tahun 2024');

// indikator | satuan | 2022 target, realisasi | 2023 | 2024 | standar nasional
const indikator = data(`
  Cakupan kepemilikan akta kelahiran anak|persen|96,00|96,41|97,00|97,38|98,00|98,12|95,00
  Cakupan kepemilikan Kartu Identitas Anak|persen|40,00|43,27|50,00|52,94|60,00|58,36|50,00
  Persentase perekaman KTP elektronik|persen|98,50|98,62|99,00|98,84|99,20|99,15|99,40
  Indeks Kepuasan Masyarakat|poin|83,00|84,16|84,00|85,02|85,00|86,71|82,00
`).map(([nama = '', satuan = '', ...n]) => ({
  nama,
  satuan,
  tahun: [0, 2, 4].map((k) => ({ tahun: 2022 + k / 2, ...ukuran(n[k] ?? '', n[k + 1] ?? '', { bulat: 2 }) })),
  standar: given(n[6] ?? ''),
}));
type Tahunan = (typeof indikator)[number]['tahun'][number];
const kini = (i: (typeof indikator)[number]) => i.tahun[2] as Tahunan;

const iku = book.sheet('Capaian IKU');
iku
  .table('perbandingan-tahun', 'no indikator tahun target realisasi capaian')
  .wideTitle('Tabel 3.1', `Capaian Indikator Kinerja Utama ${DINAS}`, 'Tahun 2022-2024')
  .header(['No', 'Indikator Kinerja Utama', 'Tahun', 'Target', 'Realisasi', 'Capaian'])
  .rows(
    indikator.flatMap((i, n) =>
      i.tahun.map((u, k) => [
        k === 0 ? n + 1 : '^',
        k === 0 ? i.nama : '^',
        u.tahun,
        ...semua(n2, u.target, u.realisasi),
        persen(u.capaian),
      ]),
    ),
  )
  .end();
iku
  .table('perbandingan-tahun', 'indikator realisasi:2024 - perubahan')
  .wideTitle('Tabel 3.2', 'Perbandingan Realisasi Tahun 2024 dengan Standar Nasional')
  .header(['Indikator Kinerja Utama', 'Realisasi 2024', 'Standar Nasional', 'Selisih'])
  .numbering(['(1)', '(2)', '(3)', '(4)=(2)-(3)'])
  .rows(
    indikator.map((i) => {
      const { realisasi } = kini(i);
      return [i.nama, ...semua(n2, realisasi, i.standar, perubahan(realisasi, i.standar))];
    }),
  )
  .end();

const kartu = book.sheet('Kartu Indikator', 1);
indikator.forEach((i, n) => {
  const { target, realisasi, capaian } = kini(i);
  kartu
    .down(1)
    .table('teks', 'uraian -')
    .header([`Indikator ${n + 1}`, i.nama])
    .row(['Target 2024', persenSpasi(target)])
    .row(['Realisasi 2024', persenSpasi(realisasi)])
    .row(['Capaian', persen(capaian)])
    .row(['Rumus', 'Realisasi dibagi target dikali 100%']);
});

const program = data(`
  2.12.01|Program Penunjang Urusan Pemerintahan Daerah|4.886.120.000|4.801.337.215|4.512.700.000|4.401.118.906
  2.12.02|Program Pendaftaran Penduduk|718.440.000|702.615.300|689.200.000|671.304.450
  2.12.03|Program Pencatatan Sipil|244.905.000|238.117.850|251.330.000|247.980.100
  2.12.04|Program Pengelolaan Informasi Administrasi Kependudukan|391.275.000|377.402.600|402.118.000|395.660.725
`);
const baca = (k: number) =>
  anggaran(program.map((p) => [p[0], p[1], p[k], p[k + 1]].join('|')).join('\n'), 2);
const [tahunIni, tahunLalu] = [baca(2), baca(4)];
const uang = (kiniAda: Mata, lalu: Mata) => [
  ...semua(rp, lalu.pagu, lalu.realisasi),
  persen(lalu.serapan),
  ...semua(rp, kiniAda.pagu, kiniAda.realisasi),
  persen(kiniAda.serapan),
];
book
  .sheet('Keuangan')
  .table(
    'perbandingan-anggaran',
    '- program pagu:2023 realisasi-anggaran:2023 penyerapan:2023 pagu:2024 realisasi-anggaran:2024 penyerapan:2024',
  )
  .wideTitle('Tabel 3.6', 'Anggaran dan Realisasi Program Tahun 2023 dan Tahun 2024')
  .header(
    ['Kode', 'Program', 'Tahun 2023', '<', '<', 'Tahun 2024', '<', '<'],
    ['^', '^', 'Anggaran', 'Realisasi', '%', 'Anggaran', 'Realisasi', '%'],
  )
  .rows(urut(tahunIni).map((m, n) => [m.kode, m.nama, ...uang(m, tahunLalu[n] as Mata)]))
  .row(['Total Belanja', '<', ...uang(total('', tahunIni, 2), total('', tahunLalu, 2))]);

export const dukcapil = book.build();
