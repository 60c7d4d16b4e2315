import { BookBuilder } from './book-builder';
import { anggaran, type Mata, total, urut } from './kit/anggaran';
import { bulat, Figure, given } from './kit/figure';
import { cap, data, semua, ukuran } from './kit/indikator';
import { style } from './kit/look';
import { capaian, jumlah, perubahan, rerata } from './kit/relations';
import { PERMENDAGRI_86 } from './kit/scales';

/**
 * An agriculture office whose book holds what looks wrong and is not: a table of contents, a signature with a
 * NIP, a perjanjian kinerja and its later amendment with other targets, the same indikator promised by several
 * bidang, targets in letters, a total row whose percentage is a mean, yields that no total sums, triwulan
 * targets of a position and of a flow side by side, budgets before and after the amendment.
 */
const book = new BookBuilder('dinas-pertanian', 2024);
const n2 = style({ decimals: 2, format: '#,##0.00' });
const ton = style({ decimals: 1, format: '#,##0.0' });
const orang = style({ decimals: 0, format: '#,##0' });
const persen = style({ decimals: 2, as: 'fraction' });
const rp = style({ decimals: 0, format: '#,##0' });
const DINAS = 'Dinas Pertanian dan Ketahanan Pangan Kabupaten Bukit Seri';

const isi = book.sheet('Daftar Isi');
isi.lines(['DAFTAR ISI'], 3).down();
[
  ['BAB I PENDAHULUAN', '1'],
  ['1.1 Latar Belakang', '1'],
  ['BAB II PERENCANAAN KINERJA', '8'],
  ['BAB III AKUNTABILITAS KINERJA', '14'],
  ['BAB IV PENUTUP', '37'],
].forEach(([judul = '', halaman = '']) => {
  isi.put(isi.cursor, [judul, '....................', Number(halaman)], 0);
  isi.down();
});

// sasaran | indikator | satuan | target murni | target perubahan | realisasi
const indikator = data(`
  Meningkatnya produksi pangan|Produksi padi|Ton|152.000,0|148.500,0|149.317,4
  Meningkatnya produksi pangan|Produksi jagung|Ton|38.400,0|38.400,0|36.902,7
  Meningkatnya ketahanan pangan|Skor Pola Pangan Harapan|Skor|88,5|87,0|87,6
  Meningkatnya kesejahteraan petani|Nilai Tukar Petani|Indeks|104,2|103,0|105,1
  Meningkatnya tata kelola|Nilai SAKIP|Nilai|70,0|70,0|70,9
`).map(([sasaran = '', nama = '', satuan = '', murni = '', t = '', r = '']) => ({
  sasaran,
  nama,
  satuan,
  murni: given(murni),
  ...ukuran(t, r, { bulat: 2 }),
}));
const kolomSasaran = (n: number) =>
  indikator[n - 1]?.sasaran === indikator[n]?.sasaran ? '^' : (indikator[n]?.sasaran ?? '');
for (const [nama, tulis] of [
  ['PERJANJIAN KINERJA TAHUN 2024', (i: (typeof indikator)[number]) => i.murni],
  ['PERUBAHAN PERJANJIAN KINERJA TAHUN 2024', (i: (typeof indikator)[number]) => i.target],
] as const) {
  const pk = book.sheet(nama.startsWith('PERUBAHAN') ? 'PK Perubahan' : 'PK');
  pk.table('perjanjian-kinerja', 'no sasaran indikator satuan target:2024')
    .wideTitle(nama, DINAS.toUpperCase())
    .header(['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target'])
    .rows(indikator.map((i, n) => [n + 1, kolomSasaran(n), i.nama, i.satuan, ton(tulis(i))]))
    .row([6, '^', 'Opini BPK atas laporan keuangan', 'Opini', 'WTP'])
    .end();
  pk.lines(['Bukit Seri, 2024', 'Kepala Dinas,'], 1, 3)
    .down(3)
    .lines(['Ir. Sutarno, M.P.', 'NIP. 19680412 199403 1 007'], 1, 3);
}

const bidang = book.sheet('PK Bidang', 1);
for (const [nama, baris] of [
  [
    'Bidang Tanaman Pangan',
    'Jumlah kelompok tani yang dibina|Kelompok|64\nJumlah laporan yang disusun|Laporan|12',
  ],
  [
    'Bidang Peternakan',
    'Jumlah kelompok tani yang dibina|Kelompok|27\nJumlah laporan yang disusun|Laporan|4',
  ],
] as const) {
  bidang
    .down(1)
    .table('perjanjian-kinerja', 'no indikator satuan target:2024')
    .title(`PERJANJIAN KINERJA KEPALA ${nama.toUpperCase()} TAHUN 2024`)
    .header(['No', 'Indikator Kinerja', 'Satuan', 'Target'])
    .rows(data(baris).map(([i = '', satuan = '', t = ''], n) => [n + 1, i, satuan, orang(given(t))]))
    .end();
}

const aksi = book.sheet('Rencana Aksi');
aksi
  .table('target-tahunan', 'indikator satuan target:2024 target:2024 target:2024 target:2024 target:2024')
  .title('Rencana Aksi Pencapaian Kinerja Tahun 2024')
  .header(
    ['Indikator Kinerja', 'Satuan', 'Target Tahun 2024', 'Target Triwulan', '<', '<', '<'],
    ['^', '^', '^', 'I', 'II', 'III', 'IV'],
  )
  .rows(
    data(`
      0|41.200,0|32.800,0|40.100,0|34.400,0
      1|9.000,0|9.500,0|10.200,0|9.700,0
      2|87,0|87,0|87,0|87,0
      3|103,0|103,0|103,0|103,0
    `).map(([k = '', ...tw]) => {
      const i = indikator[Number(k)] as (typeof indikator)[number];
      return [i.nama, i.satuan, ...semua(ton, i.target, ...tw.map(given))];
    }),
  )
  .notes('Skor PPH dan NTP adalah posisi pada akhir triwulan');

const kinerja = book.sheet('Capaian', 1);
kinerja
  .down(1)
  .table('capaian-kinerja', 'no indikator satuan target:2024 realisasi:2024 capaian:2024 predikat:2024')
  .title('Tabel 3.1', `Capaian Kinerja ${DINAS} Tahun 2024`)
  .header(['No', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Capaian', 'Predikat'])
  .numbering([1, 2, 3, 4, 5, '6 = 5/4', 7])
  .rows(
    indikator.map((i, n) => [
      n + 1,
      i.nama,
      i.satuan,
      ...semua(ton, i.target, i.realisasi),
      persen(i.capaian),
      cap(i.capaian, PERMENDAGRI_86),
    ]),
  )
  .row([
    6,
    'Opini BPK atas laporan keuangan',
    'Opini',
    'WTP',
    'WTP',
    { value: 1, format: '0.00%' },
    'Sangat Tinggi',
  ])
  .notes('Target menurut Perubahan Perjanjian Kinerja Tahun 2024');

const panen = data(`
  Bukit Seri|6.214,0|5,42|33.679,9
  Lembah Asri|8.930,5|5,18|46.260,0
  Karang Anyar|4.117,0|4,96|20.420,3
  Tirta Mulya|9.302,0|5,26|48.957,2
`).map(([nama = '', luas = '', hasil = '', produksi = '']) => ({
  nama,
  luas: given(luas),
  hasil: given(hasil),
  produksi: given(produksi),
}));
const [luas, produksi] = [jumlah(panen.map((p) => p.luas)), jumlah(panen.map((p) => p.produksi))];
kinerja
  .table('rekap', 'no uraian jumlah:2024 - jumlah:2024 -')
  .title('Tabel 3.2', 'Luas Panen, Produktivitas dan Produksi Padi Menurut Kecamatan Tahun 2024')
  .header(['No', 'Kecamatan', 'Luas Panen (ha)', 'Produktivitas (ton/ha)', 'Produksi (ton)', 'Peringkat'])
  .rows(
    panen.map((p, n) => [n + 1, p.nama, ton(p.luas), n2(p.hasil), ton(p.produksi), [3, 2, 4, 1][n] ?? null]),
  )
  .row([null, 'Jumlah', ton(luas), n2(new Figure(produksi.exact.div(luas.exact))), ton(produksi), null])
  .notes('Sumber: Bidang Tanaman Pangan, 2024');

const program = anggaran(`
  3.27.02 | Program Penyediaan dan Pengembangan Sarana Pertanian
  -3.27.02.2.01 | Pengawasan Penggunaan Sarana Pertanian | 412.300.000 | 405.118.200
  -3.27.02.2.02 | Pengelolaan Sumber Daya Genetik | 188.750.000 | 181.902.400
  3.27.03 | Program Penyediaan dan Pengembangan Prasarana Pertanian
  -3.27.03.2.01 | Pengembangan Prasarana Pertanian | 6.318.400.000 | 6.204.775.000
  3.27.07 | Program Penyuluhan Pertanian
  -3.27.07.2.01 | Pelaksanaan Penyuluhan Pertanian | 1.204.665.000 | 1.188.320.150
`);
const murni = anggaran(`
  3.27.02 | Program Penyediaan dan Pengembangan Sarana Pertanian | 655.000.000 | 0
  3.27.03 | Program Penyediaan dan Pengembangan Prasarana Pertanian | 5.900.000.000 | 0
  3.27.07 | Program Penyuluhan Pertanian | 1.310.500.000 | 0
`);
const fisik = data('100,00\n98,50\n97,25').flat().map(given);
const seluruh = total('JUMLAH', program);
const dana = book.sheet('Anggaran', 1);
dana
  .down(1)
  .table('perbandingan-anggaran', '- program pagu:2024 pagu:2024 perubahan:2024')
  .title('Tabel 3.3', 'Anggaran Program Sebelum dan Sesudah Perubahan Tahun 2024')
  .header(['Kode', 'Program', 'APBD Murni (Rp)', 'APBD Perubahan (Rp)', 'Bertambah/(Berkurang) (Rp)'])
  .rows(
    program.map((m, n) => {
      const awal = (murni[n] as Mata).pagu;
      return [m.kode, m.nama, ...semua(rp, awal, m.pagu, perubahan(m.pagu, awal))];
    }),
  )
  .row([
    'JUMLAH',
    '<',
    ...semua(
      rp,
      jumlah(murni.map((m) => m.pagu)),
      seluruh.pagu,
      perubahan(seluruh.pagu, jumlah(murni.map((m) => m.pagu))),
    ),
  ])
  .end();
dana
  .table('realisasi-anggaran', '- program pagu:2024 realisasi-anggaran:2024 penyerapan:2024')
  .title('Tabel 3.4', 'Realisasi Anggaran Tahun 2024')
  .header(['Kode', 'Program/Kegiatan', 'Pagu (Rp)', 'Realisasi (Rp)', '%'])
  .rows(urut(program).map((m) => [m.kode, m.nama, ...semua(rp, m.pagu, m.realisasi), persen(m.serapan)]))
  .row(['JUMLAH', '<', ...semua(rp, seluruh.pagu, seluruh.realisasi), persen(seluruh.serapan)])
  .end();
const serapan = program.map((m) => bulat(m.serapan, 2));
dana
  .table('realisasi-anggaran', 'no program pagu:2024 realisasi-anggaran:2024 penyerapan:2024 fisik:2024')
  .title('Tabel 3.5', 'Realisasi Fisik dan Keuangan Program Tahun 2024')
  .header(['No', 'Program', 'Pagu', 'Keuangan', '<', 'Fisik (%)'], ['^', '^', '^', 'Rp', '%', '^'])
  .rows(
    program.map((m, n) => [
      n + 1,
      m.nama,
      ...semua(rp, m.pagu, m.realisasi),
      n2(serapan[n] as Figure),
      n2(fisik[n] as Figure),
    ]),
  )
  .row([
    'JUMLAH/RATA-RATA',
    '<',
    ...semua(rp, seluruh.pagu, seluruh.realisasi),
    n2(rerata(serapan)),
    n2(rerata(fisik)),
  ]);

const bantuan = data('Benih padi|Kg|12.500|12.500\nPupuk organik|Ton|0|18\nTraktor roda 4|Unit|6|5');
book
  .sheet('Bantuan', 1)
  .down(1)
  .table('capaian-kinerja', 'uraian satuan target:2024 realisasi:2024 capaian:2024')
  .title('Tabel 3.6', 'Penyaluran Bantuan Sarana Produksi Tahun 2024')
  .header(['Jenis Bantuan', 'Satuan', 'Rencana', 'Realisasi', 'Persentase'])
  .rows(
    bantuan.map(([nama = '', satuan = '', t = '', r = '']) => {
      const [target, realisasi] = [given(t), given(r)];
      const persentase = target.exact.eq(0) ? '-' : persen(capaian(target, realisasi));
      return [nama, satuan, ...semua(orang, target, realisasi), persentase];
    }),
  )
  .notes('Pupuk organik merupakan bantuan provinsi di luar rencana');

export const dinasPertanian = book.build();
