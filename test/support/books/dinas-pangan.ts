import Big from 'big.js';
import { BookBuilder } from './book-builder';
import { baris } from './kit/baris';
import { bulat, Figure } from './kit/figure';
import { cap, semua, ukur } from './kit/indikator';
import { style } from './kit/look';
import { bagian, jumlah, penyerapan, pertumbuhan, sisa } from './kit/relations';
import { PERMENDAGRI_86 } from './kit/scales';

/**
 * A food office: indikator of both polarities with the formula in the column, input and output in percent with the
 * index and the rate of efficiency (IE, SE, TE), budget before and after its change, reserves with a deficit in
 * brackets, prices by month.
 */
const book = new BookBuilder('dinas-pangan', 2025);
const umum = style({ decimals: 2, format: '0.00' });
const pecah = style({ decimals: 2, as: 'fraction' });
const angka = style({ decimals: 0, format: '#,##0' });
const ton = style({ decimals: 1, format: '#,##0.0;(#,##0.0)' });
const rp = style({ decimals: 0, format: '_-"Rp"* #,##0_-' });
const hidup = style({ decimals: 2, as: 'fraction', live: true });

// sasaran | indikator | polaritas || target | realisasi
const iku = baris(
  `
  Terwujudnya ketersediaan pangan|Skor Pola Pangan Harapan|Positif|91,50|92,84
  ^|Persentase cadangan pangan daerah|Positif|85,00|79,20
  ^|Prevalensi ketidakcukupan konsumsi pangan|Negatif|6,80|7,14
  Meningkatnya keamanan pangan segar|Persentase pangan segar yang aman|Positif|90,00|93,33
  ^|Jumlah desa rawan pangan|Negatif|14,00|11,00
`,
  3,
).map((b) => ({
  b,
  ...ukur(b.f(0), b.f(1), { arah: b.kata(2) === 'Negatif' ? 'turun' : 'naik', bulat: 2 }),
}));
const kinerja = book.sheet('Pengukuran');
kinerja
  .lines(['PENGUKURAN KINERJA DINAS KETAHANAN PANGAN', 'KABUPATEN BUKIT MANDIANGIN', 'TAHUN 2025'], 9)
  .down()
  .table(
    'capaian-kinerja',
    'no sasaran indikator - formulasi target:2025 realisasi:2025 capaian:2025 predikat:2025',
  )
  .header([
    'No',
    'Sasaran Strategis',
    'Indikator Kinerja Utama',
    'Polaritas',
    'Rumus Capaian',
    'Target',
    'Realisasi',
    'Capaian',
    'Kriteria',
  ])
  .rows(
    iku.map(({ b, target, realisasi, capaian }, n) => [
      n + 1,
      b.kata(0),
      b.kata(1),
      b.kata(2),
      b.kata(2) === 'Negatif' ? '(2T - R) / T x 100%' : 'R / T x 100%',
      ...semua(umum, target, realisasi),
      pecah(capaian),
      cap(capaian, PERMENDAGRI_86),
    ]),
  )
  .end();

// program || input: pagu | realisasi ; output: target | realisasi
const program = baris(`
  Program Peningkatan Diversifikasi dan Ketahanan Pangan Masyarakat|1.842.500.000|1.701.330.000|24|24
  Program Penanganan Kerawanan Pangan|968.200.000|802.455.600|14|12
  Program Pengawasan Keamanan Pangan|412.750.000|405.118.200|60|66
`).map((b) => {
  const masuk = bulat(penyerapan(b.f(0), b.f(1)), 2);
  const keluar = bulat(bagian(b.f(3), b.f(2)), 2);
  const ie = new Big(keluar.exact).div(masuk.exact).round(2);
  return { b, masuk, keluar, ie, te: ie.minus(1) };
});
const hemat = book.sheet('Efisiensi');
hemat
  .table(
    'efisiensi',
    'no program pagu:2025 realisasi-anggaran:2025 penyerapan:2025 target:2025 realisasi:2025 capaian:2025 efisiensi:2025 - - label-efisiensi',
  )
  .wideTitle('ANALISIS EFISIENSI PENGGUNAAN SUMBER DAYA TAHUN 2025')
  .header(
    ['No', 'Program', 'Input', '<', '<', 'Output', '<', '<', 'IE', 'SE', 'TE', 'Ket.'],
    ['^', '^', 'Rencana (Rp)', 'Realisasi (Rp)', '%', 'Target', 'Realisasi', '%', '^', '^', '^', '^'],
  )
  .numbering(['1', '2', '3', '4', '5=4/3', '6', '7', '8=7/6', '9=8/5', '10', '11=(9-10)/10', '12'])
  .rows(
    program.map(({ b, masuk, keluar, ie, te }, n) => [
      n + 1,
      b.kata(0),
      ...semua(angka, b.f(0), b.f(1)),
      umum(masuk),
      ...semua(angka, b.f(2), b.f(3)),
      umum(keluar),
      { value: Number(ie), format: '0.00' },
      1,
      { value: Number(te), format: '0.00' },
      te.gte(0) ? 'Efisien' : 'Tidak Efisien',
    ]),
  )
  .notes('IE = persentase output / persentase input; SE = 1; TE = (IE - SE) / SE');

// uraian || murni | perubahan
const apbd = baris(`
  Belanja Pegawai|3.104.880.000|3.067.412.000
  Belanja Barang dan Jasa|2.911.306.500|3.240.118.750
  Belanja Modal|486.000.000|455.750.000
`);
const barisApbd = (nama: string, a: Figure, b: Figure) => [
  nama,
  ...semua(rp, a, b, sisa(b, a)),
  pecah(bulat(pertumbuhan(b, a), 2)),
];
const uang = book.sheet('Anggaran');
uang
  .table('perbandingan-anggaran', 'uraian pagu:2025 pagu:2025 perubahan:2025 perubahan:2025')
  .wideTitle('ANGGARAN SEBELUM DAN SESUDAH PERUBAHAN TAHUN ANGGARAN 2025')
  .header(
    ['Uraian', 'APBD Murni', 'APBD Perubahan', 'Bertambah/(Berkurang)', '<'],
    ['^', '^', '^', 'Rp', '%'],
  )
  .rows(apbd.map((b) => barisApbd(b.kata(0), b.f(0), b.f(1))))
  .row(barisApbd('Jumlah Belanja', jumlah(apbd.map((b) => b.f(0))), jumlah(apbd.map((b) => b.f(1)))))
  .end();
// uraian || pagu | realisasi
const belanja = baris(`
  Belanja Pegawai|3.067.412.000|2.988.514.220
  Belanja Barang dan Jasa|3.240.118.750|3.016.640.085
  Belanja Modal|455.750.000|452.100.000
`).map((b, n) => ({ nama: b.kata(0), pagu: (apbd[n] as (typeof apbd)[number]).f(1), real: b.f(1) }));
const barisUang = (nama: string, a: Figure, b: Figure) => [
  nama,
  ...semua(rp, a, b),
  hidup(penyerapan(a, b)),
  rp(sisa(a, b)),
];
uang
  .table('realisasi-anggaran', 'uraian pagu:2025 realisasi-anggaran:2025 penyerapan:2025 sisa:2025')
  .wideTitle('REALISASI BELANJA TAHUN ANGGARAN 2025')
  .header([
    'Uraian',
    'Anggaran Setelah Perubahan',
    'Realisasi s.d. 31 Desember 2025',
    'Capaian (%)',
    'Sisa Lebih/(Kurang)',
  ])
  .rows(belanja.map((b) => barisUang(b.nama, b.pagu, b.real)))
  .row(barisUang('Total', jumlah(belanja.map((b) => b.pagu)), jumlah(belanja.map((b) => b.real))))
  .end();

// komoditas || produksi | kebutuhan
const neraca = baris(`
  Beras|48.214,5|41.006,2
  Jagung|12.880,0|9.415,7
  Kedelai|1.104,3|2.866,9
  Daging Sapi|842,6|1.190,4
  Telur Ayam|5.310,0|4.772,8
`);
book
  .sheet('Neraca')
  .table('rekap', 'no uraian jumlah jumlah - keterangan')
  .wideTitle('NERACA KETERSEDIAAN PANGAN TAHUN 2025 (TON)')
  .header(['No', 'Komoditas', 'Ketersediaan', 'Kebutuhan', 'Surplus/(Defisit)', 'Keterangan'])
  .rows(
    neraca.map((b, n) => {
      const lebih = new Figure(b.f(0).exact.minus(b.f(1).exact), sisa(b.f(0), b.f(1)).from);
      return [n + 1, b.kata(0), ...semua(ton, ...b.angka, lebih), lebih.exact.gte(0) ? 'Surplus' : 'Defisit'];
    }),
  );

export const dinasPangan = book.build();
