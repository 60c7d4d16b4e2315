import { BookBuilder } from './book-builder';
import { anggaran, type Mata, total, urut } from './kit/anggaran';
import { baris, ke } from './kit/baris';
import { bulat, type Figure, Predikat } from './kit/figure';
import { label, semua, ukur } from './kit/indikator';
import { style } from './kit/look';
import {
  bagian,
  banyak,
  capaian,
  efisiensi,
  jumlah,
  kemajuan,
  penyerapan,
  perubahan,
  rerata,
  tertimbang,
} from './kit/relations';
import { BERHASIL } from './kit/scales';

/**
 * A communications office: SPBE by domain and aspect with weights of three digits, two years and the target of
 * the renstra, an IKU sheet with formula and source, quarter targets beside quarter realisasi for each indikator
 * (rencana aksi), labels counted in a table beside, a budget with "a.1" numbers, efficiency with its own labels.
 */
const book = new BookBuilder('diskominfo-provinsi', 2025);
const n2 = style({ decimals: 2, format: '0.00' });
const n0 = style({ decimals: 0, format: '0' });
const n3 = style({ decimals: 3, format: '0.000' });
const rp = style({ decimals: 0, as: 'id' });
const live = style({ decimals: 2, format: '0.00', live: true });
const persen = style({ decimals: 2, format: '0.00" %"' });
const OPD = 'Dinas Komunikasi dan Informatika Provinsi Sabuk Hijau';

// indikator | satuan | sumber || target TW I..IV | realisasi TW I..IV | realisasi 2024 | target 2029
const indikator = baris(
  `
  Indeks SPBE|Indeks|Hasil evaluasi KemenPANRB|0,00|0,00|0,00|3,60|0,00|0,00|0,00|3,63|3,36|4,00
  Persentase layanan publik daring|Persen|Portal layanan|62,00|66,00|70,00|75,00|60,40|67,15|71,90|74,12|64,80|95,00
  Indeks keterbukaan informasi publik|Indeks|Komisi Informasi|0,00|0,00|80,00|82,00|0,00|0,00|81,66|84,25|79,94|90,00
  Persentase desa terlayani internet|Persen|Bidang Infrastruktur|80,00|82,00|84,00|86,00|79,50|80,88|82,04|82,59|78,10|100,00
  Persentase sandi dan keamanan data memenuhi standar|Persen|Bidang Persandian|40,00|45,00|50,00|60,00|38,00|42,50|43,00|44,10|37,25|80,00
  Tingkat kematangan statistik sektoral|Nilai|BPS|0,00|0,00|0,00|2,60|0,00|0,00|0,00|2,45|2,21|3,50
`,
  3,
).map((b) => {
  const kini = ukur(b.f(3), b.f(7), { bulat: 2 });
  return { b, ...kini, status: new Predikat(kini.capaian, BERHASIL) };
});
const nihil = style({ decimals: 2, format: '0.00', nol: '-' });
book
  .sheet('IKU')
  .table('iku', 'no indikator satuan formulasi sumber-data')
  .title('Indikator Kinerja Utama 2025-2029')
  .header(['No.', 'Indikator Kinerja Utama', 'Satuan', 'Formulasi Pengukuran', 'Sumber Data'])
  .rows(
    indikator.map(({ b }, n) => [
      n + 1,
      b.kata(0),
      b.kata(1),
      b.kata(1) === 'Persen'
        ? 'Jumlah yang memenuhi dibagi jumlah seluruhnya dikali 100'
        : 'Nilai hasil evaluasi',
      b.kata(2),
    ]),
  );
book
  .sheet('Rencana Aksi')
  .table(
    'capaian-triwulan',
    'no indikator target:2025 target target target target realisasi realisasi realisasi realisasi capaian:2025',
  )
  .wideTitle('Pemantauan Rencana Aksi Kinerja', `${OPD} Tahun 2025`)
  .header(
    [
      'No.',
      'Indikator',
      'Target 2025',
      'Target Triwulan',
      '<',
      '<',
      '<',
      'Realisasi Triwulan',
      '<',
      '<',
      '<',
      'Capaian 2025 (%)',
    ],
    ['^', '^', '^', 'I', 'II', 'III', 'IV', 'I', 'II', 'III', 'IV', '^'],
  )
  .rows(
    indikator.map((i, n) => [
      n + 1,
      i.b.kata(0),
      n2(i.target),
      ...semua(nihil, ...i.b.angka.slice(0, 8)),
      n2(i.capaian),
    ]),
  )
  .notes('Target dan realisasi triwulan bersifat kumulatif');

const bab3 = book.sheet('Bab III');
bab3
  .table(
    'perbandingan-tahun',
    'no indikator realisasi:2024 target:2025 realisasi:2025 capaian:2025 predikat:2025 perubahan target-akhir:2029 kemajuan',
  )
  .wideTitle('Tabel III-1 Capaian Kinerja Tahun 2025')
  .header(
    [
      'No.',
      'Indikator',
      'Realisasi 2024',
      '2025',
      '<',
      '<',
      '<',
      'Perubahan dari 2024',
      'Target 2029',
      'Kemajuan (%)',
    ],
    ['^', '^', '^', 'Target', 'Realisasi', 'Capaian (%)', 'Status', '^', '^', '^'],
  )
  .rows(
    indikator.map((i, n) => {
      const [lalu, akhir] = [i.b.f(8), i.b.f(9)];
      return [
        n + 1,
        i.b.kata(0),
        ...semua(n2, lalu, i.target, i.realisasi, i.capaian),
        label(i.status),
        ...semua(n2, perubahan(i.realisasi, lalu), akhir, kemajuan(akhir, i.realisasi)),
      ];
    }),
  )
  .row([
    'Rata-rata',
    '<',
    '<',
    '<',
    '<',
    live(rerata(indikator.map((i) => i.capaian))),
    null,
    null,
    null,
    null,
  ])
  .end();
const semuaIndikator = jumlah(
  BERHASIL.map((k) =>
    banyak(
      indikator.map((i) => i.status),
      k.label,
    ),
  ),
);
bab3
  .table('sebaran-predikat', 'nilai predikat jumlah -')
  .wideTitle('Tabel III-2 Rekapitulasi Status Capaian')
  .header(['Rentang', 'Status', 'Jumlah Indikator', 'Persentase'])
  .rows(
    ['≥ 100', '75 - < 100', '55 - < 75', '< 55'].map((rentang, k) => {
      const n = ke(semuaIndikator.from?.inputs ?? [], k);
      return [rentang, BERHASIL[k]?.label ?? '', n0(n), persen(bagian(n, semuaIndikator))];
    }),
  )
  .row(['Jumlah', '<', n0(semuaIndikator), persen(bagian(semuaIndikator, semuaIndikator))])
  .end();

// domain | aspek || bobot | 2024 | 2025
const DOMAIN = ['Kebijakan SPBE', 'Tata Kelola SPBE', 'Manajemen SPBE', 'Layanan SPBE'];
const spbe = baris(
  `
  0|Kebijakan Internal Tata Kelola|13,00|3,60|3,90
  1|Perencanaan Strategis|10,00|3,25|3,50
  1|Teknologi Informasi dan Komunikasi|10,00|3,00|3,50
  1|Penyelenggara SPBE|5,00|3,50|4,00
  2|Penerapan Manajemen|12,00|2,13|2,38
  2|Audit TIK|4,50|1,67|2,00
  3|Layanan Administrasi Pemerintahan|27,50|3,90|4,00
  3|Layanan Publik|18,00|3,83|4,17
`,
  2,
).map((b) => ({
  b,
  lalu: bulat(tertimbang(b.f(0), b.f(1)), 3),
  kini: bulat(tertimbang(b.f(0), b.f(2)), 3),
}));
const t5 = bab3
  .table('evaluasi-sakip', 'uraian bobot nilai:2024 nilai:2025 nilai:2024 nilai:2025')
  .wideTitle('Tabel III-3 Nilai Indeks SPBE menurut Domain dan Aspek')
  .header(
    ['Domain / Aspek', 'Bobot (%)', 'Tingkat Kematangan', '<', 'Indeks (Bobot x Kematangan)', '<'],
    ['^', '^', 2024, 2025, 2024, 2025],
  );
const jumlahDomain = DOMAIN.map((nama, d) => {
  const milik = spbe.filter((s) => Number(s.b.kata(0)) === d);
  const [bobot, lalu, kini] = [
    jumlah(milik.map((s) => s.b.f(0))),
    jumlah(milik.map((s) => s.lalu)),
    jumlah(milik.map((s) => s.kini)),
  ];
  t5.row([`Domain ${d + 1} ${nama}`, n2(bobot), null, null, ...semua(n3, lalu, kini)]);
  for (const s of milik) {
    t5.row([`   ${s.b.kata(1)}`, ...semua(n2, ...s.b.angka), ...semua(n3, s.lalu, s.kini)]);
  }
  return [bobot, lalu, kini] as const;
});
t5.row([
  'Indeks SPBE',
  n2(jumlah(jumlahDomain.map((j) => j[0]))),
  null,
  null,
  ...semua(n3, jumlah(jumlahDomain.map((j) => j[1])), jumlah(jumlahDomain.map((j) => j[2]))),
]).end();

const dpa = anggaran(
  `
  a | Program Pengelolaan Informasi dan Komunikasi Publik
  - a.1 | Relasi Media | 2.904.500.000 | 2.811.640.000
  - a.2 | Layanan Informasi Publik | 1.118.200.000 | 1.090.335.500
  b | Program Pengelolaan Aplikasi Informatika
  - b.1 | Pengelolaan Nama Domain dan Subdomain | 412.650.000 | 398.114.000
  - b.2 | Pengelolaan E-Government | 8.206.330.000 | 7.980.660.218
  - b.3 | Infrastruktur TIK Desa | 6.415.000.000 | 5.302.118.400
  c | Program Penyelenggaraan Persandian
  - c.1 | Pengamanan Informasi | 980.400.000 | 742.660.000
  d | Program Penyelenggaraan Statistik Sektoral
  - d.1 | Statistik Sektoral | 655.000.000 | 641.207.300
`,
  2,
);
const uang = (m: Mata) => [...semua(rp, m.pagu, m.realisasi), persen(m.serapan), rp(m.sisa)];
const semuanya = total('', dpa, 2);
const keuangan = book.sheet('Keuangan');
keuangan
  .table('realisasi-anggaran', 'no program pagu:2025 realisasi-anggaran:2025 penyerapan:2025 sisa:2025')
  .wideTitle('Tabel III-4 Realisasi Anggaran Tahun 2025')
  .header(['No.', 'Program / Kegiatan', 'Pagu Perubahan', 'Realisasi', 'Serapan', 'Sisa'])
  .rows(urut(dpa).map((m) => [m.kode, m.nama, ...uang(m)]))
  .row(['', 'Total Belanja Program', ...uang(semuanya)])
  .end();
// program -> indikator behind it
const pasangan = [
  [0, 2],
  [1, 0],
  [2, 4],
  [3, 5],
] as const;
keuangan
  .table(
    'efisiensi',
    'no program indikator capaian:2025 pagu:2025 realisasi-anggaran:2025 penyerapan:2025 efisiensi:2025 label-efisiensi',
  )
  .wideTitle('Tabel III-5 Analisis Efisiensi Tahun 2025')
  .header([
    'No.',
    'Program',
    'Indikator yang Didukung',
    'Capaian Kinerja (%)',
    'Pagu',
    'Realisasi',
    'Capaian Anggaran (%)',
    'Efisiensi (poin)',
    'Kesimpulan',
  ])
  .numbering(['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)=(6)/(5)', '(8)=(4)-(7)', '(9)'])
  .rows(
    pasangan.flatMap(([p, i], n) => {
      const [program, ukuran] = [dpa[p], indikator[i]];
      if (!program || !ukuran || ukuran.capaian.exact.lt(100)) return [];
      return [
        [
          n + 1,
          program.nama,
          ukuran.b.kata(0),
          n2(ukuran.capaian),
          ...semua(rp, program.pagu, program.realisasi),
          n2(program.serapan),
          n2(efisiensi(ukuran.capaian, program.serapan)),
          'Efisien',
        ],
      ];
    }),
  )
  .end();
// sumber || 2023 pagu, realisasi ... 2025
const belanja = baris(`
  Belanja Operasi|15.204.118.000|14.660.902.400|16.880.450.000|16.204.337.000
  Belanja Modal|2.118.000.000|2.004.665.000|3.811.630.000|2.762.398.418
`);
const barisBelanja = (nama: string, a: readonly Figure[]) => [
  nama,
  ...[0, 2].flatMap((k) => [
    ...semua(rp, ke(a, k), ke(a, k + 1)),
    persen(bulat(penyerapan(ke(a, k), ke(a, k + 1)), 2)),
  ]),
];
keuangan
  .table(
    'perbandingan-anggaran',
    'uraian pagu:2024 realisasi-anggaran:2024 penyerapan:2024 pagu:2025 realisasi-anggaran:2025 penyerapan:2025',
  )
  .wideTitle('Tabel III-6 Perbandingan Belanja Tahun 2024 dan 2025')
  .header(
    ['Jenis Belanja', 'Tahun 2024', '<', '<', 'Tahun 2025', '<', '<'],
    ['^', 'Anggaran', 'Realisasi', '%', 'Anggaran', 'Realisasi', '%'],
  )
  .rows(belanja.map((b) => barisBelanja(b.kata(0), b.angka)))
  .row(
    barisBelanja(
      'Jumlah Belanja',
      [0, 1, 2, 3].map((k) => jumlah(belanja.map((b) => b.f(k)))),
    ),
  )
  .end();
const desa = baris(`
  Kabupaten Rawa Intan|118|104
  Kabupaten Bukit Lestari|96|71
  Kota Sabuk|24|24
  Kabupaten Pesisir Jaya|141|114
`);
const [n, m] = [jumlah(desa.map((d) => d.f(0))), jumlah(desa.map((d) => d.f(1)))];
book
  .sheet('Lampiran')
  .table('rekap', 'no uraian jumlah jumlah -')
  .wideTitle('Lampiran 1 Desa/Kelurahan Terlayani Internet')
  .header(['No.', 'Kabupaten/Kota', 'Desa/Kelurahan', 'Terlayani', 'Persentase'])
  .rows(desa.map((d, k) => [k + 1, d.kata(0), ...semua(n0, d.f(0), d.f(1)), n2(capaian(d.f(0), d.f(1)))]))
  .row(['Provinsi', '<', ...semua(n0, n, m), n2(capaian(n, m))]);

export const diskominfoProvinsi = book.build();
