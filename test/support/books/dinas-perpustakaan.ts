import { BookBuilder } from './book-builder';
import { baris } from './kit/baris';
import { bulat } from './kit/figure';
import { cap, semua, ukur } from './kit/indikator';
import { style } from './kit/look';
import { efisiensi, kemajuan, penyerapan, perubahan, rerata } from './kit/relations';
import { BERHASIL } from './kit/scales';

/**
 * A library office: grades (WTP, BB) as targets beside figures, n/a where nothing was measured, starred notes, targets
 * and realisasi of a plan of five years under merged headers, a national standard with the gap to it, efficiency.
 */
const book = new BookBuilder('dinas-perpustakaan', 2024);
const n2 = style({ decimals: 2, as: 'id' });
const satu = style({ decimals: 1, format: '0.0' });
const persen = style({ decimals: 2, as: 'id', suffix: '%' });
const rp = style({ decimals: 0, as: 'id' });
const DINAS = 'Dinas Perpustakaan dan Kearsipan Kabupaten Muara Tenang';

// indikator | satuan || R2021..R2023 | T2024 | R2024 | T2026
const ukurRows = baris(
  `
  Indeks Pembangunan Literasi Masyarakat|Indeks|61,20|64,75|68,10|70,00|71,36|78,00
  Tingkat Kegemaran Membaca|Nilai|55,74|59,02|62,90|65,00|63,18|72,00
  Persentase perpustakaan sesuai standar nasional|Persen|18,50|22,25|27,80|32,00|34,60|45,00
  Persentase arsip yang terselamatkan|Persen|40,00|47,50|55,00|60,00|60,00|80,00
`,
  2,
).map((b) => ({ b, ...ukur(b.f(3), b.f(4), { bulat: 2 }) }));
const bab2 = book.sheet('BAB II', 1);
bab2
  .table('perjanjian-kinerja', 'no indikator satuan target:2024')
  .title('Tabel 2.1', `Perjanjian Kinerja ${DINAS} Tahun 2024`)
  .header(['No', 'Indikator Kinerja', 'Satuan', 'Target'])
  .rows(ukurRows.map(({ b, target }, n) => [n + 1, b.kata(0), b.kata(1), n2(target)]))
  .row([5, 'Opini BPK atas pengelolaan aset', 'Opini', 'WTP'])
  .row([6, 'Predikat SAKIP perangkat daerah', 'Predikat', 'BB'])
  .notes('*) Target ditetapkan bersama Bappeda');
const bab3 = book.sheet('BAB III', 1);
bab3
  .table(
    'capaian-kinerja',
    'no indikator satuan target:2024 realisasi:2024 capaian:2024 predikat:2024 keterangan',
  )
  .title('Tabel 3.1', `Capaian Indikator Kinerja Utama ${DINAS} Tahun 2024`)
  .header(['No', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Capaian (%)', 'Kategori', 'Ket.'])
  .numbering(['(1)', '(2)', '(3)', '(4)', '(5)', '(6)=(5)/(4)x100', '(7)', '(8)'])
  .rows(
    ukurRows.map(({ b, target, realisasi, capaian }, n) => [
      n + 1,
      n === 1 ? `${b.kata(0)} *)` : b.kata(0),
      b.kata(1),
      ...semua(n2, target, realisasi, capaian),
      cap(capaian, BERHASIL),
      null,
    ]),
  )
  .row([5, 'Opini BPK atas pengelolaan aset', 'Opini', 'WTP', 'WTP', '100,00', 'Sangat Berhasil', null])
  .row([6, 'Predikat SAKIP perangkat daerah', 'Predikat', 'BB', 'n/a', 'n/a', '-', 'Belum dinilai'])
  .notes(
    '*) Hasil survei Perpustakaan Nasional, dirilis Januari 2025',
    'Sangat Berhasil : >= 100%; Berhasil : 75% - < 100%; Cukup Berhasil : 55% - < 75%; Kurang Berhasil : < 55%',
  );
bab3
  .table(
    'perbandingan-tahun',
    'no indikator realisasi:2021 realisasi:2022 realisasi:2023 target:2024 realisasi:2024 target-akhir:2026 kemajuan:2024',
  )
  .title('Tabel 3.2', 'Perbandingan Realisasi Kinerja s.d. Tahun 2024 dengan Target Jangka Menengah')
  .header(
    [
      'No',
      'Indikator Kinerja',
      'Realisasi',
      '<',
      '<',
      'Tahun 2024',
      '<',
      'Target Akhir Renstra (2026)',
      'Tingkat Kemajuan (%)',
    ],
    ['^', '^', '2021', '2022', '2023', 'Target', 'Realisasi', '^', '^'],
  )
  .rows(
    ukurRows.map(({ b, target, realisasi }, n) => [
      n + 1,
      b.kata(0),
      ...semua(n2, b.f(0), b.f(1), b.f(2), target, realisasi, b.f(5)),
      n2(bulat(kemajuan(b.f(5), realisasi), 2)),
    ]),
  )
  .end();
// indikator || standar nasional | realisasi nasional
const nasional = baris(`
  Indeks Pembangunan Literasi Masyarakat|73,52
  Tingkat Kegemaran Membaca|66,77
`);
bab3
  .table('perbandingan-tahun', 'no indikator realisasi:2024 realisasi:2024 - keterangan')
  .title('Tabel 3.3', 'Perbandingan Realisasi Kinerja dengan Capaian Nasional Tahun 2024')
  .header([
    'No',
    'Indikator Kinerja',
    'Realisasi Kabupaten 2024',
    'Realisasi Nasional 2024',
    'Selisih',
    'Keterangan (di atas/di bawah nasional)',
  ])
  .rows(
    nasional.map((m, n) => {
      const own = ukurRows[n] as (typeof ukurRows)[number];
      return [
        n + 1,
        m.kata(0),
        ...semua(n2, own.realisasi, m.f(0), perubahan(own.realisasi, m.f(0))),
        'Di bawah nasional',
      ];
    }),
  )
  .end();

// sasaran || pagu | realisasi
const uang = baris(`
  Meningkatnya budaya literasi masyarakat|2.418.600.000|2.204.117.350
  Meningkatnya kualitas perpustakaan|1.066.250.000|1.012.930.000
  Meningkatnya tata kelola arsip daerah|684.900.000|631.804.115
`);
const serap = uang.map((u) => bulat(penyerapan(u.f(0), u.f(1)), 2));
const hasil = [
  bulat(rerata([0, 1].map((k) => (ukurRows[k] as (typeof ukurRows)[number]).capaian)), 2),
  (ukurRows[2] as (typeof ukurRows)[number]).capaian,
  (ukurRows[3] as (typeof ukurRows)[number]).capaian,
];
const keuangan = book.sheet('Anggaran', 1);
keuangan
  .table('realisasi-anggaran', 'no sasaran pagu:2024 realisasi-anggaran:2024 penyerapan:2024')
  .title('Tabel 3.4', 'Realisasi Anggaran per Sasaran Strategis Tahun 2024')
  .header(['No', 'Sasaran Strategis', 'Pagu Anggaran (Rp)', 'Realisasi (Rp)', 'Persentase'])
  .rows(uang.map((u, n) => [n + 1, u.kata(0), ...semua(rp, ...u.angka), persen(serap[n] as never)]))
  .end();
keuangan
  .table('efisiensi', 'no sasaran capaian:2024 penyerapan:2024 efisiensi:2024')
  .title('Tabel 3.5', 'Efisiensi Penggunaan Sumber Daya Tahun 2024')
  .header([
    'No',
    'Sasaran Strategis',
    'Rata-rata Capaian Kinerja (%)',
    'Penyerapan Anggaran (%)',
    'Tingkat Efisiensi (%)',
  ])
  .rows(
    uang.map((u, n) => {
      const [c, s] = [hasil[n] as never, serap[n] as never];
      return [n + 1, u.kata(0), ...semua(n2, c, s, efisiensi(c, s))];
    }),
  )
  .notes('Efisiensi = capaian kinerja - penyerapan anggaran');
// layanan || 2022 | 2023 | 2024
keuangan
  .table('perbandingan-tahun', 'no uraian - - -')
  .title('Tabel 3.6', 'Rata-rata Kunjungan Perpustakaan per Hari')
  .header(['No', 'Layanan', '2022', '2023', '2024'])
  .rows(
    baris(
      'Layanan Umum|112,4|126,8|131,0\nLayanan Anak|45,1|n0|52,7\nPojok Baca|8,6|9,9|12,3'.replace(
        'n0',
        '48,3',
      ),
    ).map((b, n) => [n + 1, b.kata(0), ...semua(satu, ...b.angka)]),
  );

export const dinasPerpustakaan = book.build();
