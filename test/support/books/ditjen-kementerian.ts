import { BookBuilder } from './book-builder';
import { anggaran, total } from './kit/anggaran';
import { type Figure, given } from './kit/figure';
import { cap, data, semua, ukuran } from './kit/indikator';
import { style } from './kit/look';
import { hemat, jumlah, penyerapan, rerata } from './kit/relations';
import { WARNA } from './kit/scales';
import type { Content } from './sheet-builder';

/**
 * A directorate of a ministry: money in thousands of rupiah, capaian held at 120 and averaged into one
 * value (NKO), sasaran with codes (SS.1, IKU 1.1), colours instead of predikat, belanja 51/52/53, a
 * triwulan table with targets and realisasi, efficiency as 100 - penyerapan.
 */
const book = new BookBuilder('ditjen-kementerian', 2025);
const n2 = style({ decimals: 2 });
const ribu = style({ decimals: 0, divisor: 1000 });
const ribuTeks = style({ decimals: 0, divisor: 1000, as: 'id' });
const UNIT = 'Direktorat Bina Mutu Pembibitan';

const sasaran = [
  ['SS.1', 'Terpenuhinya kebutuhan benih bermutu'],
  ['SS.2', 'Meningkatnya layanan sertifikasi'],
  ['SS.3', 'Terwujudnya birokrasi direktorat yang efektif'],
];
// sasaran | kode | indikator | satuan | target | realisasi | TW I..III kumulatif: target, realisasi | 2024: target, realisasi
const indikator = data(`
  0|IKU 1.1|Persentase pemenuhan benih bersertifikat|%|82,50|85,14|15,00|16,21|40,00|41,88|60,00|63,05|80,00|81,27
  0|IKU 1.2|Jumlah varietas unggul yang dilepas|Varietas|24|31|3|4|9|11|17|22|22|25
  1|IKU 2.1|Jumlah sertifikat yang diterbitkan|Sertifikat|5.400|5.236|1.100|1.042|2.600|2.511|4.100|3.987|5.000|5.118
  1|IKU 2.2|Indeks kepuasan pelaku usaha|Indeks|3,40|3,52|3,40|3,44|3,40|3,47|3,40|3,50|3,35|3,41
  2|IKU 3.1|Nilai PMPZI|Nilai|78,00|80,65|-|-|-|-|-|-|76,00|78,90
  2|IKU 3.2|Nilai Kinerja Anggaran|Nilai|90,00|88,76|-|-|-|-|-|-|89,00|90,32
`).map(([s = '', kode = '', nama = '', satuan = '', t = '', r = '', ...lain]) => ({
  sasaran: Number(s),
  kode,
  nama,
  satuan,
  ...ukuran(t, r, { cap: 120, bulat: 2 }),
  lalu: ukuran(lain[6] ?? '', lain[7] ?? '', { cap: 120, bulat: 2 }),
  triwulan: lain.slice(0, 6),
}));
const nko = rerata(indikator.map((i) => i.capaian));
const bulatkan = (satuan: string) => style({ decimals: /^(Varietas|Sertifikat)$/.test(satuan) ? 0 : 2 });

const pk = book.sheet('PK');
pk.lines(['PERJANJIAN KINERJA TAHUN 2025', UNIT.toUpperCase()], 5).down();
pk.table('perjanjian-kinerja', 'no sasaran - indikator target:2025')
  .header(['No.', 'Sasaran Program', 'Kode', 'Indikator Kinerja', 'Target'])
  .rows(
    indikator.map((i, n) => [
      n + 1,
      n % 2 === 0 ? (sasaran[i.sasaran]?.[1] ?? '') : '^',
      i.kode,
      i.nama,
      bulatkan(i.satuan)(i.target),
    ]),
  );

const capaianSheet = book.sheet('Capaian IKU');
capaianSheet.down(1).lines(['Catatan: capaian indikator dibatasi maksimal 120']).down(1);
const t1 = capaianSheet
  .table('capaian-kinerja', 'indikator satuan target:2025 realisasi:2025 capaian:2025 predikat:2025')
  .title(`Tabel 1. Capaian Indikator Kinerja Utama ${UNIT} Tahun 2025`)
  .header(['Kode/Indikator Kinerja', 'Satuan', 'Target', 'Kinerja yang dicapai', '% Capaian', 'Status']);
sasaran.forEach(([kode, nama], s) => {
  t1.section(`${kode} ${nama}`);
  for (const i of indikator.filter((x) => x.sasaran === s)) {
    const angka = [...semua(bulatkan(i.satuan), i.target, i.realisasi), n2(i.capaian)];
    t1.row([`${i.kode} ${i.nama}`, i.satuan, ...angka, cap(i.capaian, WARNA)]);
  }
});
t1.row(['Nilai Kinerja Organisasi (rata-rata)', '<', '<', '<', n2(nko), cap(nko, WARNA)]);
t1.notes('Keterangan status: Hijau ≥ 100; Kuning 80 ≤ x < 100; Merah < 80');

book
  .sheet('Keterangan Warna')
  .down(1)
  .table('skala-predikat', 'nilai predikat')
  .header(['Nilai Capaian', 'Status'])
  .rows([
    ['≥ 100', 'Hijau'],
    ['80 ≤ x < 100', 'Kuning'],
    ['< 80', 'Merah'],
  ]);

const tw = book.sheet('Triwulan');
const t2 = tw
  .table(
    'capaian-triwulan',
    'indikator target:2025 realisasi:2025 capaian:2025 target:2025 realisasi:2025 capaian:2025 target:2025 realisasi:2025 capaian:2025 target:2025 realisasi:2025 capaian:2025',
  )
  .title('Tabel 2. Perkembangan Capaian IKU per Triwulan (kumulatif) Tahun 2025')
  .header(
    [
      'Indikator Kinerja',
      ...['Triwulan I', 'Triwulan II', 'Triwulan III', 'Triwulan IV'].flatMap((t) => [t, '<', '<']),
    ],
    ['^', ...[1, 2, 3, 4].flatMap(() => ['T', 'R', '%'])],
  );
for (const i of indikator) {
  const tulis = bulatkan(i.satuan);
  const kumulatif = [0, 2, 4].flatMap((k): Content[] => {
    const [t = '', r = ''] = i.triwulan.slice(k, k + 2);
    if (t === '-') return ['-', '-', '-'];
    const u = ukuran(t, r, { cap: 120, bulat: 2 });
    return [...semua(tulis, u.target, u.realisasi), n2(u.capaian)];
  });
  t2.row([`${i.kode} ${i.nama}`, ...kumulatif, ...semua(tulis, i.target, i.realisasi), n2(i.capaian)]);
}
t2.notes('"-" : belum diukur pada triwulan tersebut');

book
  .sheet('2024-2025')
  .table('perbandingan-tahun', 'no indikator realisasi:2024 capaian:2024 realisasi:2025 capaian:2025')
  .title('Tabel 3. Perbandingan Capaian IKU Tahun 2024 dan Tahun 2025')
  .header(
    ['No', 'Indikator Kinerja', 'Tahun 2024', '<', 'Tahun 2025', '<'],
    ['^', '^', 'Realisasi', 'Capaian (%)', 'Realisasi', 'Capaian (%)'],
  )
  .rows(
    indikator.map((i) => {
      const tulis = bulatkan(i.satuan);
      const dua = [i.lalu, i].flatMap((u) => [tulis(u.realisasi), n2(u.capaian)]);
      return [i.kode, i.nama, ...dua];
    }),
  )
  .notes('Capaian maksimal 120');

const belanja = anggaran(
  `
  51 | Belanja Pegawai | 6.214.880.000 | 6.190.433.000
  52 | Belanja Barang | 41.907.355.000 | 40.118.962.000
  53 | Belanja Modal | 3.150.000.000 | 3.098.775.000
`,
  2,
);
const semuaBelanja = total('Total', belanja, 2);
const awal = data('5.980.140.000|46.522.710.000|3.150.000.000').flat().map(given);
const dipa = book.sheet('Realisasi DIPA', 2);
dipa
  .down(2)
  .table(
    'realisasi-anggaran',
    '- uraian pagu:2025 pagu:2025 realisasi-anggaran:2025 penyerapan:2025 sisa:2025',
  )
  .title('Tabel 4. Pagu dan Realisasi Anggaran Menurut Jenis Belanja Tahun 2025', '(ribu rupiah)')
  .header(['Kode', 'Jenis Belanja', 'DIPA Awal', 'DIPA Revisi', 'Realisasi', '%', 'Sisa Pagu'])
  .rows(
    belanja.map((m, n) => [
      m.kode,
      m.nama,
      ...semua(ribu, awal[n] as Figure, m.pagu, m.realisasi),
      n2(m.serapan),
      ribu(m.sisa),
    ]),
  )
  .row([
    'Total',
    '<',
    ...semua(ribu, jumlah(awal), semuaBelanja.pagu, semuaBelanja.realisasi),
    n2(semuaBelanja.serapan),
    ribu(semuaBelanja.sisa),
  ])
  .notes('Persentase dan sisa dihitung terhadap DIPA revisi');

const perSasaran = data(
  '38.102.440.000|36.704.118.000\n7.915.660.000|7.688.204.000\n5.254.135.000|5.015.848.000',
).map(([p = '', r = '']) => ({ pagu: given(p), realisasi: given(r) }));
dipa
  .table('efisiensi', '- sasaran pagu:2025 realisasi-anggaran:2025 penyerapan:2025 efisiensi:2025')
  .title('Tabel 5. Efisiensi Anggaran per Sasaran Tahun 2025', '(ribu rupiah)')
  .header(['Kode', 'Sasaran Program', 'Pagu', 'Realisasi', 'Penyerapan (%)', 'Efisiensi Anggaran (%)'])
  .numbering(['(1)', '(2)', '(3)', '(4)', '(5) = (4)/(3) x 100', '(6) = 100 - (5)'])
  .rows(
    perSasaran.map((a, n) => {
      const serapan = penyerapan(a.pagu, a.realisasi);
      const nama = [sasaran[n]?.[0] ?? '', sasaran[n]?.[1] ?? ''];
      return [...nama, ...semua(ribuTeks, a.pagu, a.realisasi), ...semua(n2, serapan, hemat(serapan))];
    }),
  )
  .notes('Efisiensi anggaran = 100% - persentase penyerapan, untuk sasaran yang seluruh indikatornya diukur');

export const ditjenKementerian = book.build();
