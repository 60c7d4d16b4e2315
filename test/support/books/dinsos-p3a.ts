import { BookBuilder } from './book-builder';
import { anggaran, type Mata, total, ukurAnggaran, urut } from './kit/anggaran';
import { type Figure, given } from './kit/figure';
import { data, semua, type Ukuran, ukuran } from './kit/indikator';
import { style } from './kit/look';
import { jumlah } from './kit/relations';

/**
 * An office with two urusan (sosial, pemberdayaan perempuan): Form 1 per urusan in one sheet, program trees
 * numbered 1 / 1.1 / 1.1.1 that begin anew in each urusan, the same sub kegiatan under several kegiatan,
 * a sasaran's budget merged over its indikator, percentages typed as `94,17%`, capital and small letters mixed.
 */
const book = new BookBuilder('dinsos-p3a', 2025);
const n2 = style({ decimals: 2, format: '0.00' });
const persen = style({ decimals: 2, as: 'id', suffix: '%' });
const fisik = style({ decimals: 0, format: '0' });
const rp = style({ decimals: 0, format: '#,##0' });

interface Sasaran {
  readonly nama: string;
  readonly dana: { pagu: Figure; realisasi: Figure; serapan: Figure; sisa: Figure };
  readonly indikator: readonly (Ukuran & { nama: string; satuan: string })[];
}

const sosial = anggaran(
  `
  1 | PROGRAM REHABILITASI SOSIAL
  -1.1 | Rehabilitasi Sosial Dasar Penyandang Disabilitas Terlantar dan Lanjut Usia Terlantar
  --1.1.1 | Penyediaan Permakanan | 423.842.100 | 400.869.108
  --1.1.2 | Penyediaan Sandang | 97.352.900 | 81.158.891
  --1.1.3 | Pemberian Layanan Rujukan | 58.357.500 | 51.756.663
  -1.2 | Rehabilitasi Sosial Penyandang Masalah Kesejahteraan Sosial (PMKS) Lainnya
  --1.2.1 | Penyediaan Permakanan | 147.367.000 | 123.901.838
  --1.2.2 | Pemberian Layanan Rujukan | 36.072.500 | 34.806.930
  2 | PROGRAM PERLINDUNGAN DAN JAMINAN SOSIAL
  -2.1 | Pengelolaan Data Fakir Miskin Cakupan Daerah Kabupaten/Kota
  --2.1.1 | Pendataan Fakir Miskin | 214.697.800 | 180.081.307
  --2.1.2 | Fasilitasi Bantuan Sosial Kesejahteraan Keluarga | 1.789.114.600 | 1.524.505.541
  3 | PROGRAM PENANGANAN BENCANA
  -3.1 | Perlindungan Sosial Korban Bencana Alam dan Sosial Kabupaten/Kota
  --3.1.1 | Penyediaan Makanan | 263.560.100 | 249.466.017
  --3.1.2 | Penyediaan Sandang | 87.551.300 | 80.563.726
`,
  2,
);
const perempuan = anggaran(
  `
  1 | PROGRAM PERLINDUNGAN PEREMPUAN
  -1.1 | Pencegahan Kekerasan terhadap Perempuan Lingkup Daerah Kabupaten/Kota
  --1.1.1 | Koordinasi dan Sinkronisasi Pelaksanaan Kebijakan, Program, dan Kegiatan | 86.318.200 | 81.836.854
  -1.2 | Penyediaan Layanan Rujukan Lanjutan bagi Perempuan Korban Kekerasan
  --1.2.1 | Penyediaan Layanan Pengaduan bagi Perempuan Korban Kekerasan | 129.842.700 | 122.690.556
  2 | PROGRAM PERLINDUNGAN KHUSUS ANAK
  -2.1 | Pencegahan Kekerasan terhadap Anak yang Melibatkan Para Pihak
  --2.1.1 | Koordinasi dan Sinkronisasi Pelaksanaan Kebijakan, Program, dan Kegiatan | 72.306.500 | 72.306.500
  --2.1.2 | Advokasi Kebijakan dan Pendampingan Perlindungan Khusus Anak | 106.820.100 | 89.800.495
`,
  2,
);
const urusan = [
  { nama: 'URUSAN SOSIAL', program: sosial, semua: total('URUSAN SOSIAL', sosial, 2) },
  {
    nama: 'URUSAN PEMBERDAYAAN PEREMPUAN DAN PERLINDUNGAN ANAK',
    program: perempuan,
    semua: total('URUSAN PEMBERDAYAAN PEREMPUAN DAN PERLINDUNGAN ANAK', perempuan, 2),
  },
];
const dinas = total(
  'JUMLAH',
  urusan.map((u) => u.semua),
  2,
);

const dana = (lines: readonly Mata[]) =>
  ukurAnggaran(jumlah(lines.map((m) => m.pagu)), jumlah(lines.map((m) => m.realisasi)), 2);
const danaSasaran = [dana(sosial.slice(0, 2)), dana(sosial.slice(2)), dana(perempuan)];
const sasaran: Sasaran[] = data(`
  0|Meningkatnya kesejahteraan sosial PPKS|Persentase PPKS yang tertangani|Persen|72,00|74,35
  0|Meningkatnya kesejahteraan sosial PPKS|Persentase penyandang disabilitas terlantar yang terpenuhi kebutuhan dasarnya|Persen|68,00|63,27
  1|Meningkatnya penanganan korban bencana|Persentase korban bencana yang tertangani|Persen|100,00|100,00
  2|Meningkatnya perlindungan perempuan dan anak|Indeks Pembangunan Gender (IPG)|Indeks|91,20|91,54
  2|Meningkatnya perlindungan perempuan dan anak|Cakupan korban kekerasan yang memperoleh layanan|Persen|95,00|97,62
`).reduce<Sasaran[]>((list, [s = '', nama = '', indikator = '', satuan = '', t = '', r = '']) => {
  const baru = { nama: indikator, satuan, ...ukuran(t, r, { bulat: 2 }) };
  const lama = list[Number(s)];
  const ini = lama ?? { nama, dana: danaSasaran[Number(s)] as Sasaran['dana'], indikator: [] };
  list[Number(s)] = { ...ini, indikator: [...ini.indikator, baru] };
  return list;
}, []);

const kinerja = book.sheet('Kinerja dan Anggaran', 1);
kinerja
  .down(1)
  .table('capaian-kinerja', 'no sasaran indikator satuan target:2025 realisasi:2025 capaian:2025')
  .title('Tabel 3.1', 'Capaian Indikator Kinerja Utama Dinas Sosial dan P3A Tahun 2025')
  .header(['No.', 'Sasaran', 'Indikator Kinerja Utama', 'Satuan', 'Target', 'Realisasi', 'Capaian'])
  .rows(
    sasaran.flatMap((s, k) =>
      s.indikator.map((i, n) => [
        n === 0 ? k + 1 : '^',
        n === 0 ? s.nama : '^',
        i.nama,
        i.satuan,
        ...semua(n2, i.target, i.realisasi),
        persen(i.capaian),
      ]),
    ),
  )
  .end();

kinerja
  .table(
    'kinerja-dan-anggaran',
    'sasaran indikator target:2025 realisasi:2025 capaian:2025 pagu:2025 realisasi-anggaran:2025 penyerapan:2025',
  )
  .title('Tabel 3.2', 'Pencapaian Kinerja dan Anggaran Tahun 2025')
  .header(
    ['Sasaran', 'Indikator Kinerja Utama', 'Kinerja', '<', '<', 'Anggaran', '<', '<'],
    ['^', '^', 'Target', 'Realisasi', '% Capaian', 'Alokasi (Rp)', 'Realisasi (Rp)', '% Serapan'],
  )
  .rows(
    sasaran.flatMap((s) =>
      s.indikator.map((i, n) => {
        const angka = [...semua(n2, i.target, i.realisasi), persen(i.capaian)];
        const uang = [...semua(rp, s.dana.pagu, s.dana.realisasi), persen(s.dana.serapan)];
        return [n === 0 ? s.nama : '^', i.nama, ...angka, ...(n === 0 ? uang : ['^', '^', '^'])];
      }),
    ),
  )
  .row([
    'TOTAL',
    '<',
    null,
    null,
    null,
    rp(jumlah(sasaran.map((s) => s.dana.pagu))),
    rp(jumlah(sasaran.map((s) => s.dana.realisasi))),
    persen(dinas.serapan),
  ]);

const form = book.sheet('Form 1');
const target = ['12 Bulan', '1 Laporan', '250 Orang', '85 Orang', '6 Dokumen', '40 Paket'];
for (const u of urusan) {
  form.lines(['FORM. 1 CAPAIAN PELAKSANAAN PROGRAM, KEGIATAN DAN SUB KEGIATAN'], 8);
  const t = form
    .table(
      'form-1',
      'no program - pagu:2025 fisik:2025 realisasi-anggaran:2025 penyerapan:2025 penanggung-jawab',
    )
    .wideTitle(`${u.nama}`, 'TAHUN ANGGARAN 2025')
    .header(
      [
        'No',
        'Program, Kegiatan dan Sub Kegiatan',
        'Target',
        'Pagu Anggaran',
        'Realisasi',
        '<',
        '<',
        'Bidang',
      ],
      ['^', '^', '^', '^', 'Fisik (%)', 'Rp', '%', '^'],
    )
    .numbering(['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)'])
    .row([null, u.nama, null, rp(u.semua.pagu), null, rp(u.semua.realisasi), persen(u.semua.serapan), null]);
  urut(u.program).forEach((m, n) => {
    const selesai = given(m.level === 2 && n % 4 === 3 ? 98 : 100);
    t.row([
      m.kode,
      m.nama,
      m.level === 2 ? (target[n % target.length] ?? null) : null,
      rp(m.pagu),
      fisik(selesai),
      rp(m.realisasi),
      persen(m.serapan),
      u.program === sosial ? 'Bidang Sosial' : 'Bidang PPPA',
    ]);
  });
  t.end(3);
}

const rekap = book.sheet('Rekap Urusan');
rekap
  .down(1)
  .table('realisasi-anggaran', 'uraian pagu:2025 realisasi-anggaran:2025 sisa:2025 penyerapan:2025')
  .title('Tabel 3.3', 'Anggaran dan Realisasi per Urusan dan Program Tahun 2025')
  .header(['Urusan/Program', 'Anggaran (Rp)', 'Realisasi (Rp)', 'Selisih (Rp)', '%'])
  .rows(
    urusan.flatMap((u) =>
      [u.semua, ...u.program].map((m) => [
        m === u.semua ? m.nama : m.nama.replace('PROGRAM', 'Program'),
        ...semua(rp, m.pagu, m.realisasi, m.sisa),
        persen(m.serapan),
      ]),
    ),
  )
  .row([dinas.nama, ...semua(rp, dinas.pagu, dinas.realisasi, dinas.sisa), persen(dinas.serapan)])
  .notes('Sumber: Laporan Realisasi Anggaran (unaudited) Tahun 2025');

export const dinsosP3a = book.build();
