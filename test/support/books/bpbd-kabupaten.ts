import { BookBuilder } from './book-builder';
import { baris, jumlahKolom, ke } from './kit/baris';
import { cap, semua, ukur } from './kit/indikator';
import { style } from './kit/look';
import { bagian, capaian, jumlah, penyerapan, perubahan, rerata, sisa } from './kit/relations';
import { PERMENDAGRI_86 } from './kit/scales';

/**
 * A disaster agency: tables from column C on after a cover and a hidden sheet of lists, a mean row after every
 * sasaran, better-when-lower measured by target/realisasi as the column numbers say, sub-indikator a/b/c below
 * an indikator without figures, percentages as live fractions, the columns of triwulan hidden behind their sum.
 */
const book = new BookBuilder('bpbd-kabupaten', 2023);
const n2 = style({ decimals: 2, format: '#,##0.00' });
const n0 = style({ decimals: 0, format: '#,##0' });
const pct = style({ decimals: 2, as: 'fraction', live: true });
const rp = style({ decimals: 0, format: '_-"Rp"* #,##0_-' });
const rpLive = style({ decimals: 0, format: '_-"Rp"* #,##0_-', live: true });
const OPD = 'BADAN PENANGGULANGAN BENCANA DAERAH KABUPATEN TANJUNG LESUNG';

book
  .sheet('Cover', 3)
  .down(6)
  .lines(['LAPORAN KINERJA INSTANSI PEMERINTAH (LKjIP)', 'TAHUN 2023'], 4)
  .down(8)
  .lines([OPD, 'Jl. Siliwangi Nomor 7, Kode Pos 42391'], 4);
book.sheet('List', 0, 'hidden').lines(['Satuan', 'Persen', 'Menit', 'Indeks', 'Desa', 'Dokumen']);

const SASARAN = [
  'Meningkatnya kesiapsiagaan masyarakat menghadapi bencana',
  'Meningkatnya kecepatan penanganan darurat bencana',
];
// sasaran | indikator | satuan | arah || target 2022 | realisasi 2022 | target | realisasi
const indikator = baris(
  `
  0|Persentase desa tangguh bencana yang terbentuk|Persen|naik|40,00|38,46|46,00|47,69
  0|Indeks Ketahanan Daerah|Indeks|naik|0,52|0,51|0,55|0,54
  0|Persentase warga rawan bencana yang memperoleh sosialisasi|Persen|naik|70,00|66,15|75,00|71,28
  1|Waktu tanggap darurat bencana|Menit|balik|60,00|64,00|50,00|46,00
  1|Persentase korban bencana yang dievakuasi|Persen|naik|100,00|97,30|100,00|98,64
  1|Persentase infrastruktur rusak yang direhabilitasi|Persen|naik|80,00|69,40|85,00|72,11
`,
  4,
).map((b) => ({
  sasaran: Number(b.kata(0)),
  nama: b.kata(1),
  satuan: b.kata(2),
  lalu: ukur(b.f(0), b.f(1), { arah: b.kata(3) === 'balik' ? 'balik' : 'naik' }),
  kini: ukur(b.f(2), b.f(3), { arah: b.kata(3) === 'balik' ? 'balik' : 'naik' }),
}));

const bab3 = book.sheet('BAB III', 2);
bab3.lines(['BAB III', 'AKUNTABILITAS KINERJA'], 8).down();
bab3
  .table('skala-predikat', 'no nilai predikat')
  .title('Tabel 3.1 Skala Nilai Peringkat Kinerja')
  .header(['NO.', 'INTERVAL NILAI REALISASI KINERJA', 'KRITERIA PENILAIAN'])
  .rows([
    ['1.', '91 ≤ 100', 'Sangat Tinggi'],
    ['2.', '76 ≤ 90', 'Tinggi'],
    ['3.', '66 ≤ 75', 'Sedang'],
    ['4.', '51 ≤ 65', 'Rendah'],
    ['5.', '≤ 50', 'Sangat Rendah'],
  ])
  .notes('Sumber: Permendagri Nomor 86 Tahun 2017');
const t2 = bab3
  .table(
    'capaian-kinerja',
    'no indikator satuan target:2023 realisasi:2023 capaian:2023 predikat:2023 keterangan',
  )
  .wideTitle('Tabel 3.2 Pengukuran Kinerja Tahun 2023')
  .header([
    'NO.',
    'SASARAN / INDIKATOR KINERJA',
    'SATUAN',
    'TARGET 2023',
    'REALISASI 2023',
    'TINGKAT CAPAIAN',
    'KRITERIA',
    'KET.',
  ])
  .numbering(['1', '2', '3', '4', '5', '6 = 5/4 *)', '7', '8']);
SASARAN.forEach((nama, s) => {
  const milik = indikator.filter((i) => i.sasaran === s);
  t2.section(`SASARAN ${s + 1} : ${nama.toUpperCase()}`);
  milik.forEach((i, n) => {
    const baris = [`${s + 1}.${n + 1}`, i.nama, i.satuan, n2(i.kini.target), n2(i.kini.realisasi)];
    const lower = i.satuan === 'Menit';
    t2.row([...baris, pct(i.kini.capaian), cap(i.kini.capaian, PERMENDAGRI_86), lower ? '*)' : null]);
  });
  const rata = rerata(milik.map((i) => i.kini.capaian));
  t2.row([
    `Rata-rata Capaian Sasaran ${s + 1}`,
    '<',
    '<',
    '<',
    '<',
    pct(rata),
    cap(rata, PERMENDAGRI_86),
    null,
  ]);
});
t2.notes(
  'Keterangan:',
  '*) Waktu tanggap darurat: semakin rendah semakin baik, capaian = target / realisasi x 100%',
);
bab3
  .table(
    'perbandingan-tahun',
    'no indikator target:2022 realisasi:2022 capaian:2022 target:2023 realisasi:2023 capaian:2023',
  )
  .wideTitle('Tabel 3.3 Perbandingan Capaian Kinerja Tahun 2022 dan 2023')
  .header(
    ['NO.', 'INDIKATOR KINERJA', 'TAHUN 2022', '<', '<', 'TAHUN 2023', '<', '<'],
    ['^', '^', 'T', 'R', 'C', 'T', 'R', 'C'],
  )
  .rows(
    indikator.map((i, n) => [
      n + 1,
      i.nama,
      ...semua(n2, i.lalu.target, i.lalu.realisasi),
      pct(i.lalu.capaian),
      ...semua(n2, i.kini.target, i.kini.realisasi),
      pct(i.kini.capaian),
    ]),
  )
  .notes('T = Target, R = Realisasi, C = Capaian');

// kecamatan | banjir | longsor | kebakaran | angin
const kejadian = baris(`
  Kec. Panimbang|7|3|11|2
  Kec. Sobang|12|0|4|1
  Kec. Cigeulis|3|9|2|4
  Kec. Cibaliung|5|6|0|3
  Kec. Carita|2|1|8|6
`);
const jumlahKejadian = jumlahKolom(kejadian);
const nihil = style({ decimals: 0, format: '0', nol: '-' });
const data3 = book.sheet('Data Bencana', 2);
data3
  .down(1)
  .table('rekap', 'no uraian jumlah jumlah jumlah jumlah jumlah -')
  .wideTitle('Tabel 3.4 Kejadian Bencana Menurut Kecamatan Tahun 2023')
  .header(
    ['NO.', 'KECAMATAN', 'JENIS BENCANA', '<', '<', '<', 'JUMLAH', 'PROPORSI'],
    ['^', '^', 'Banjir', 'Tanah Longsor', 'Kebakaran', 'Angin Kencang', '^', '^'],
  )
  .rows(
    kejadian.map((k, n) => {
      const total = jumlah(k.angka);
      const porsi = bagian(total, jumlah(kejadian.map((x) => jumlah(x.angka))));
      return [
        n + 1,
        k.kata(0),
        ...semua(nihil, ...k.angka),
        n0(total),
        style({ decimals: 1, as: 'fraction' })(porsi),
      ];
    }),
  )
  .row(['JUMLAH', '<', ...semua(n0, ...jumlahKejadian, jumlah(jumlahKejadian)), null])
  .notes('Sumber: Pusdalops PB, 2023');

// sub-indikator of one indikator
const rehab = baris(
  `
  a.|Rumah rusak berat|Unit|64|41
  b.|Jembatan|Unit|9|8
  c.|Saluran irigasi|Meter|2.400|1.975
`,
  3,
);
data3
  .table('capaian-kinerja', 'no uraian satuan target:2023 realisasi:2023 capaian:2023')
  .title('Tabel 3.5 Rincian Rehabilitasi Infrastruktur Tahun 2023')
  .header(['NO.', 'URAIAN', 'SATUAN', 'TARGET', 'REALISASI', 'CAPAIAN (%)'])
  .row(['1.', 'Infrastruktur rusak yang direhabilitasi :', null, null, null, null])
  .rows(
    rehab.map((r) => [
      null,
      `${r.kata(0)} ${r.kata(1)}`,
      r.kata(2),
      ...semua(n0, r.f(0), r.f(1)),
      n2(capaian(r.f(0), r.f(1))),
    ]),
  )
  .end();

// kode | program | pagu | TW I | II | III | IV
const program = baris(
  `
  1.05.01|Program Penunjang Urusan Pemerintahan Daerah|4.218.560.000|812.334.150|1.004.215.700|987.660.412|1.198.304.988
  1.05.03|Program Penanggulangan Bencana|6.905.400.000|514.220.000|1.602.118.450|2.014.903.700|2.301.557.260
`,
  2,
);
const keuangan = book.sheet('Anggaran', 2).hideColumn(5).hideColumn(6).hideColumn(7).hideColumn(8);
const total = jumlahKolom(program);
const uang = (angka: Parameters<typeof jumlah>[0]) => {
  const [pagu, ...tw] = [ke(angka, 0), ke(angka, 1), ke(angka, 2), ke(angka, 3), ke(angka, 4)] as const;
  const realisasi = jumlah(tw);
  return [
    ...semua(rp, pagu, ...tw),
    rpLive(realisasi),
    pct(penyerapan(pagu, realisasi)),
    rpLive(sisa(pagu, realisasi)),
  ];
};
keuangan
  .down(1)
  .table(
    'realisasi-anggaran',
    '- program pagu:2023 realisasi-anggaran:2023 realisasi-anggaran:2023 realisasi-anggaran:2023 realisasi-anggaran:2023 realisasi-anggaran:2023 penyerapan:2023 sisa:2023',
  )
  .wideTitle('Tabel 3.6 Realisasi Anggaran per Triwulan Tahun 2023')
  .header(
    ['KODE', 'PROGRAM', 'PAGU ANGGARAN', 'REALISASI', '<', '<', '<', '<', '%', 'SISA'],
    ['^', '^', '^', 'TW I', 'TW II', 'TW III', 'TW IV', 'JUMLAH', '^', '^'],
  )
  .rows(program.map((p) => [p.kata(0), p.kata(1), ...uang(p.angka)]))
  .row(['JUMLAH', '<', ...uang(total)])
  .end();
const serapan = baris(`
  2021|9.870.250.000|9.015.664.210
  2022|10.344.800.000|9.720.118.333
`);
const kini = [ke(total, 0), jumlah(total.slice(1))] as const;
keuangan
  .table('perbandingan-anggaran', 'tahun pagu realisasi-anggaran perubahan')
  .title('Tabel 3.7 Perkembangan Anggaran Tiga Tahun Terakhir')
  .header(['TAHUN', 'PAGU', 'REALISASI', 'NAIK/(TURUN) REALISASI'])
  .rows(
    [...serapan.map((s) => [Number(s.kata(0)), s.f(0), s.f(1)] as const), [2023, ...kini] as const].map(
      ([tahun, pagu, realisasi], n, all) => {
        const lalu = all[n - 1]?.[2];
        return [tahun, ...semua(rp, pagu, realisasi), lalu ? rp(perubahan(realisasi, lalu)) : '-'];
      },
    ),
  );

export const bpbdKabupaten = book.build();
