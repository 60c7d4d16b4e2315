import { BookBuilder } from './book-builder';
import { baris, ke } from './kit/baris';
import { bulat, type Figure } from './kit/figure';
import { cap, semua, ukur } from './kit/indikator';
import { style } from './kit/look';
import { bagian, jumlah, penyerapan, pertumbuhan, perubahan, sisa, tertimbang } from './kit/relations';
import { PERMENDAGRI_86 } from './kit/scales';

/**
 * A transport office: a monthly RFK with bobot, physical progress, weighted progress and money; retribusi with
 * what is left to reach; accidents better when lower by target minus the excess, the formula below the table;
 * vehicles tested by quarter; every sheet begins with the office's letterhead; blank rows between the sasaran.
 */
const book = new BookBuilder('dishub-kota', 2025);
const n2 = style({ decimals: 2, format: '0.00' });
const n0 = style({ decimals: 0, format: '#,##0' });
const rp = style({ decimals: 0, format: '_(* #,##0_);_(* \\(#,##0\\);_(* "-"??_);_(@_)' });
const live = style({ decimals: 2, format: '0.00', live: true });
const rpLive = style({ decimals: 0, format: '#,##0', live: true });
const KOP = [
  'PEMERINTAH KOTA SUNGAI LANDAK',
  'DINAS PERHUBUNGAN',
  'Jalan Terminal Baru No. 2 Telp. (0561) 734410',
];

// sasaran | indikator | satuan | arah || 2024 | target | realisasi | target akhir
const indikator = baris(
  `
  0|Kecelakaan lalu lintas di ruas jalan kota|Kejadian|turun|214|200|188|150
  0|Persentase fasilitas perlengkapan jalan terpasang|%|naik|71,40|76,00|78,25|90,00
  0|V/C ratio ruas jalan utama|Rasio|turun|0,68|0,65|0,69|0,60
  1|Load factor angkutan umum|%|naik|38,20|45,00|41,85|60,00
  1|Persentase kendaraan wajib uji yang laik|%|naik|86,14|90,00|91,30|95,00
  1|Indeks kepuasan pengguna terminal|Indeks|naik|79,25|81,00|80,44|85,00
`,
  4,
).map((b) => ({
  b,
  ...ukur(b.f(1), b.f(2), { arah: b.kata(3) === 'turun' ? 'turun' : 'naik', bulat: 2 }),
}));
const SASARAN = ['Meningkatnya keselamatan lalu lintas', 'Meningkatnya pelayanan angkutan'];
const iku = book.sheet('IKU');
iku.lines(KOP, 7).down();
const t1 = iku
  .table('capaian-kinerja', 'no indikator satuan target:2025 realisasi:2025 capaian:2025 predikat:2025')
  .wideTitle('PENGUKURAN KINERJA TAHUN 2025')
  .header(['No', 'Sasaran / Indikator', 'Satuan', 'Target', 'Realisasi', '% Capaian', 'Kategori']);
SASARAN.forEach((nama, s) => {
  t1.row([s + 1, nama, null, null, null, null, null]);
  indikator
    .filter((i) => Number(i.b.kata(0)) === s)
    .forEach((i, n) => {
      const angka = semua(n2, i.target, i.realisasi, i.capaian);
      t1.row([`${s + 1}.${n + 1}`, i.b.kata(1), i.b.kata(2), ...angka, cap(i.capaian, PERMENDAGRI_86)]);
    });
  if (s === 0) iku.down(1);
});
t1.notes(
  'Rumus capaian: (Realisasi / Target) x 100%',
  'Untuk indikator 1.1 dan 1.3 (makin kecil makin baik): ((Target - (Realisasi - Target)) / Target) x 100%',
);
iku
  .table(
    'perbandingan-tahun',
    'no indikator satuan realisasi:2024 realisasi:2025 perubahan target-akhir:2029',
  )
  .wideTitle('PERBANDINGAN DENGAN TAHUN SEBELUMNYA DAN TARGET RENSTRA')
  .header(
    ['No', 'Indikator', 'Satuan', 'Realisasi', '<', 'Naik/(Turun)', 'Target Akhir Renstra'],
    ['^', '^', '^', 2024, 2025, '^', 2029],
  )
  .rows(
    indikator.map(({ b }, n) => [
      n + 1,
      b.kata(1),
      b.kata(2),
      ...semua(n2, b.f(0), b.f(2), perubahan(b.f(2), b.f(0)), b.f(3)),
    ]),
  )
  .end();

// kegiatan || pagu | fisik rencana | fisik | realisasi
const rfk = baris(`
  Penyediaan Perlengkapan Jalan|2.914.500.000|82,00|79,50|2.211.406.000
  Pengelolaan Terminal Penumpang Tipe C|1.206.750.000|80,00|84,20|968.114.250
  Pengujian Berkala Kendaraan Bermotor|884.200.000|85,00|88,00|742.006.300
  Manajemen dan Rekayasa Lalu Lintas|1.512.050.000|78,00|70,10|1.004.772.800
  Angkutan Umum Perkotaan (Subsidi)|3.640.000.000|83,33|83,33|3.033.212.000
  Administrasi Umum Perangkat Daerah|742.500.000|80,00|81,40|588.330.116
`);
const paguTotal = jumlah(rfk.map((b) => b.f(0)));
const realTotal = jumlah(rfk.map((b) => b.f(3)));
const bobot = rfk.map((b) => bulat(bagian(b.f(0), paguTotal), 2));
const timbang = rfk.map((b, n) => bulat(tertimbang(ke(bobot, n), b.f(2)), 2));
const rfkSheet = book.sheet('RFK Okt');
rfkSheet.lines(KOP, 11).down();
rfkSheet
  .table(
    'rfk',
    'no program pagu:2025 bobot - fisik:2025 - - realisasi-anggaran:2025 penyerapan:2025 sisa:2025',
  )
  .wideTitle('LAPORAN REALISASI FISIK DAN KEUANGAN', 'KEADAAN S.D. BULAN OKTOBER 2025')
  .header(
    ['No', 'Kegiatan', 'Pagu (Rp)', 'Bobot (%)', 'Fisik', '<', '<', '<', 'Keuangan', '<', 'Sisa Pagu (Rp)'],
    [
      '^',
      '^',
      '^',
      '^',
      'Rencana (%)',
      'Realisasi (%)',
      'Deviasi (%)',
      'Tertimbang (%)',
      'Realisasi (Rp)',
      '%',
      '^',
    ],
  )
  .numbering(['1', '2', '3', '4', '5', '6', '7=6-5', '8=4x6', '9', '10=9/3', '11=3-9'])
  .rows(
    rfk.map((b, n) => [
      n + 1,
      b.kata(0),
      rp(b.f(0)),
      ...semua(n2, ke(bobot, n), b.f(1), b.f(2), perubahan(b.f(2), b.f(1)), ke(timbang, n)),
      rp(b.f(3)),
      live(penyerapan(b.f(0), b.f(3))),
      rpLive(sisa(b.f(0), b.f(3))),
    ]),
  )
  .row([
    null,
    'JUMLAH',
    rpLive(paguTotal),
    n2(jumlah(bobot)),
    null,
    null,
    null,
    n2(jumlah(timbang)),
    rpLive(realTotal),
    live(penyerapan(paguTotal, realTotal)),
    rpLive(sisa(paguTotal, realTotal)),
  ])
  .notes('Sungai Landak, 31 Oktober 2025', 'Kepala Dinas Perhubungan', '', '', 'Ir. H. Syahrul Amin, M.T.');

// retribusi || 2024 | target | realisasi
const retribusi = baris(`
  Retribusi Parkir Tepi Jalan Umum|3.118.402.000|3.500.000.000|3.366.915.000
  Retribusi Terminal|412.660.500|450.000.000|471.208.000
  Retribusi Tempat Khusus Parkir|688.115.000|725.000.000|702.330.500
`);
const barisPad = (no: number | null, nama: string, a: readonly Figure[]) => {
  const [lalu, target, kini] = [ke(a, 0), ke(a, 1), ke(a, 2)];
  return [
    no,
    nama,
    ...semua(rp, lalu, target, kini),
    n2(penyerapan(target, kini)),
    rp(sisa(kini, target)),
    n2(pertumbuhan(kini, lalu)),
  ];
};
const pad = book.sheet('PAD');
pad.lines(KOP, 8).down();
pad
  .table(
    'perbandingan-anggaran',
    'no uraian realisasi-anggaran:2024 pagu:2025 realisasi-anggaran:2025 penyerapan:2025 - perubahan',
  )
  .wideTitle('REALISASI RETRIBUSI DAERAH TAHUN 2025')
  .header(
    ['No', 'Jenis Retribusi', 'Realisasi 2024 (Rp)', 'Tahun 2025', '<', '<', '<', 'Pertumbuhan (%)'],
    ['^', '^', '^', 'Target (Rp)', 'Realisasi (Rp)', '%', 'Lebih/Kurang (Rp)', '^'],
  )
  .rows(retribusi.map((r, n) => barisPad(n + 1, r.kata(0), r.angka)))
  .row(
    barisPad(
      null,
      'Jumlah',
      [0, 1, 2].map((k) => jumlah(retribusi.map((r) => r.f(k)))),
    ),
  )
  .end();
// kendaraan || TW I..IV lulus/tidak
const uji = baris(`
  Mobil Penumpang Umum|212|18|198|22|205|15|220|19
  Mobil Bus|61|4|58|6|64|3|60|5
  Mobil Barang|1.104|96|1.082|104|1.126|88|1.140|91
  Kereta Tempelan|38|2|35|4|40|1|37|3
`);
const barisUji = (nama: string, a: readonly Figure[]) => {
  const lulus = jumlah(a.filter((_, i) => i % 2 === 0));
  const tidak = jumlah(a.filter((_, i) => i % 2 === 1));
  const semuanya = jumlah([lulus, tidak]);
  return [nama, ...semua(n0, ...a, lulus, tidak, semuanya), n2(bagian(lulus, semuanya))];
};
pad
  .table('rekap', `uraian ${Array(11).fill('jumlah').join(' ')} -`)
  .wideTitle('KENDARAAN WAJIB UJI MENURUT HASIL UJI TAHUN 2025')
  .header(
    [
      'Jenis Kendaraan',
      'Triwulan I',
      '<',
      'Triwulan II',
      '<',
      'Triwulan III',
      '<',
      'Triwulan IV',
      '<',
      'Jumlah',
      '<',
      'Total',
      '% Lulus',
    ],
    ['^', ...Array.from({ length: 5 }, () => ['L', 'TL']).flat(), '^', '^'],
  )
  .rows(uji.map((u) => barisUji(u.kata(0), u.angka)))
  .row(
    barisUji(
      'Jumlah',
      [0, 1, 2, 3, 4, 5, 6, 7].map((k) => jumlah(uji.map((u) => u.f(k)))),
    ),
  )
  .notes('L = Lulus, TL = Tidak Lulus');

export const dishubKota = book.build();
