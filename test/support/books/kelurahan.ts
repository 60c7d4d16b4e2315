import { BookBuilder } from './book-builder';
import { baris, jumlahKolom, ke } from './kit/baris';
import type { Figure } from './kit/figure';
import { cap, semua, ukur } from './kit/indikator';
import { style } from './kit/look';
import { bagian, jumlah, penyerapan, perubahan, sisa } from './kit/relations';
import { SANGAT_BAIK } from './kit/scales';

/**
 * A kelurahan: inhabitants by RW with men and women, tax (PBB) by RW with pokok, paid and left, a budget in
 * groups with a subtotal below every group and spacer rows between, the results of musrenbang as a list,
 * indikator with target and realisasi as words with their unit, capaian without a per cent sign.
 */
const book = new BookBuilder('kelurahan', 2025);
const jiwa = style({ decimals: 0, format: '#,##0' });
const rp = style({ decimals: 0, as: 'id', suffix: ',-' });
const rupiah = style({ decimals: 0, as: 'id', prefix: 'Rp. ', suffix: ',00' });
const n2 = style({ decimals: 2, as: 'id' });
const KEL = 'Kelurahan Sumber Makmur';

// RW || laki-laki | perempuan | KK
const rw = baris(`
  RW 01|612|598|371
  RW 02|544|574|340
  RW 03|701|688|422
  RW 04|389|402|244
  RW 05|478|465|290
`);
const [lk, pr, kk] = [0, 1, 2].map((k) => jumlah(rw.map((r) => r.f(k)))) as [Figure, Figure, Figure];
const profil = book.sheet('I. Profil', 1);
profil
  .down(1)
  .lines(['I. GAMBARAN UMUM'], 1)
  .table('rekap', 'uraian jumlah jumlah jumlah jumlah -')
  .title('Tabel 1', `Jumlah Penduduk ${KEL} Menurut RW`)
  .header(['Wilayah', 'Penduduk (Jiwa)', '<', '<', 'KK', 'Rasio L/P'], ['^', 'L', 'P', 'L+P', '^', '^'])
  .rows(
    rw.map((r) => [
      r.kata(0),
      ...semua(jiwa, r.f(0), r.f(1), jumlah([r.f(0), r.f(1)]), r.f(2)),
      n2(bagian(r.f(0), r.f(1))),
    ]),
  )
  .row(['Jumlah', ...semua(jiwa, lk, pr, jumlah([lk, pr]), kk), n2(bagian(lk, pr))])
  .notes('Sumber : Register Penduduk Kelurahan, Desember 2025');

// indikator | satuan || 2024 | target | realisasi
const indikator = baris(
  `
  Persentase usulan Musrenbang yang terakomodir|persen|38,46|45|46,15
  Indeks Kepuasan Masyarakat|indeks|82,10|83,50|84,27
  Persentase RT/RW aktif|persen|88,24|95|91,18
  Persentase pelunasan PBB-P2|persen|76,90|85|72,45
  Jumlah kader PKK aktif|orang|42|50|47
`,
  2,
);
const dengan = (satuan: string, tanda: string) =>
  style({ decimals: 2, as: 'id', ringkas: true, suffix: satuan === 'persen' ? '%' : tanda });
const kinerja = book.sheet('II. Kinerja', 1);
kinerja
  .down(1)
  .lines(['II. CAPAIAN KINERJA'], 1)
  .table('capaian-kinerja', 'no indikator target:2025 realisasi:2025 capaian:2025 predikat:2025')
  .title('Tabel 2', `Capaian Perjanjian Kinerja Lurah Sumber Makmur Tahun 2025`)
  .header(['No', 'Indikator', 'Target', 'Realisasi', 'Persentase Capaian', 'Ket'])
  .rows(
    indikator.map((b, n) => {
      const i = ukur(b.f(1), b.f(2), { bulat: 2 });
      const tulis = dengan(b.kata(1), b.kata(1) === 'orang' ? ' orang' : '');
      return [
        n + 1,
        b.kata(0),
        ...semua(tulis, i.target, i.realisasi),
        n2(i.capaian),
        cap(i.capaian, SANGAT_BAIK),
      ];
    }),
  )
  .notes('Ket : 91-100 Sangat Baik; 76-90 Baik; 66-75 Cukup; 51-65 Kurang; ≤ 50 Sangat Kurang');
kinerja
  .table('perbandingan-tahun', 'no indikator satuan realisasi:2024 realisasi:2025 perubahan:2025')
  .title('Tabel 3', 'Perbandingan Realisasi Tahun 2025 dengan Tahun Lalu')
  .header(['No', 'Indikator', 'Satuan', 'Tahun 2024', 'Tahun 2025', 'Naik/Turun'])
  .rows(
    indikator.map((b, n) => [
      n + 1,
      b.kata(0),
      b.kata(1),
      ...semua(dengan('', ''), b.f(0), b.f(2), perubahan(b.f(2), b.f(0))),
    ]),
  )
  .end();

// RW || objek | pokok | lunas
const pbb = baris(`
  RW 01|402|61.240.500|48.116.200
  RW 02|366|52.018.000|33.740.950
  RW 03|455|70.335.250|55.902.100
  RW 04|251|30.114.800|19.226.400
  RW 05|307|41.870.600|28.170.150
`);
const totalPbb = jumlahKolom(pbb);
const pajak = (nama: string[], angka: readonly Figure[]) => {
  const [objek, pokok, lunas] = [ke(angka, 0), ke(angka, 1), ke(angka, 2)];
  return [
    ...nama,
    jiwa(objek),
    ...semua(rp, pokok, lunas),
    n2(penyerapan(pokok, lunas)),
    rp(sisa(pokok, lunas)),
  ];
};
kinerja
  .table('realisasi-anggaran', 'no uraian - pagu:2025 realisasi-anggaran:2025 penyerapan:2025 sisa:2025')
  .title('Tabel 4', 'Realisasi PBB-P2 Tahun 2025')
  .header(
    ['No', 'Wilayah', 'Ketetapan', '<', 'Realisasi', '<', 'Tunggakan'],
    ['^', '^', 'SPPT', 'Pokok (Rp)', '(Rp)', '(%)', '(Rp)'],
  )
  .rows(pbb.map((b, n) => pajak([String(n + 1), b.kata(0)], b.angka)))
  .row(pajak(['Jumlah', '<'], totalPbb))
  .end();

// kelompok | nama || pagu | realisasi
const KELOMPOK = ['Sekretariat', 'Pemberdayaan Masyarakat', 'Sarana dan Prasarana Kelurahan'];
const kegiatan = baris(
  `
  0|Penyediaan Gaji dan Tunjangan ASN|1.188.420.000|1.160.334.812
  0|Penyediaan Bahan Logistik Kantor|36.500.000|36.118.000
  0|Penyediaan Jasa Komunikasi, Air dan Listrik|28.800.000|21.907.436
  1|Peningkatan Partisipasi Masyarakat dalam Musrenbang|18.250.000|18.250.000
  1|Pembinaan Posyandu dan PKK|64.300.000|61.875.000
  1|Insentif Ketua RT dan RW|178.200.000|178.200.000
  2|Pembangunan Jalan Setapak|146.000.000|144.620.500
  2|Pembangunan Saluran Drainase|118.750.000|117.308.000
`,
  2,
);
const uang = (pagu: Figure, realisasi: Figure) => [
  ...semua(rupiah, pagu, realisasi, sisa(pagu, realisasi)),
  n2(penyerapan(pagu, realisasi)),
];
const keuangan = book.sheet('III. Keuangan', 1);
const t5 = keuangan
  .down(1)
  .lines(['III. REALISASI ANGGARAN'], 1)
  .table('realisasi-anggaran', 'no program pagu:2025 realisasi-anggaran:2025 sisa:2025 penyerapan:2025')
  .title('Tabel 5', 'Realisasi Anggaran Kelurahan Tahun 2025')
  .header(['No', 'Uraian', 'Anggaran', 'Realisasi', 'Sisa', '%']);
const subtotal = KELOMPOK.map((nama, k) => {
  const milik = kegiatan.filter((b) => Number(b.kata(0)) === k);
  const [pagu, realisasi] = [jumlah(milik.map((b) => b.f(0))), jumlah(milik.map((b) => b.f(1)))];
  t5.row([['A', 'B', 'C'][k] ?? '', nama, null, null, null, null]);
  milik.forEach((b, n) => {
    t5.row([n + 1, b.kata(1), ...uang(b.f(0), b.f(1))]);
  });
  t5.row([null, `Jumlah ${['A', 'B', 'C'][k]}`, ...uang(pagu, realisasi)]);
  keuangan.down(1);
  return { nama, pagu, realisasi };
});
const [pagu, realisasi] = [jumlah(subtotal.map((s) => s.pagu)), jumlah(subtotal.map((s) => s.realisasi))];
t5.row([null, 'Jumlah A + B + C', ...uang(pagu, realisasi)]).end();
keuangan
  .table('realisasi-anggaran', 'uraian pagu realisasi-anggaran -')
  .title('Tabel 6', 'Rekapitulasi Anggaran per Kelompok')
  .header(['Kelompok', 'Anggaran', 'Realisasi', 'Porsi Anggaran'])
  .rows(subtotal.map((s) => [s.nama, ...semua(rupiah, s.pagu, s.realisasi), n2(bagian(s.pagu, pagu))]))
  .row(['Jumlah', ...semua(rupiah, pagu, realisasi), n2(bagian(pagu, pagu))])
  .end();
keuangan
  .table('teks', 'no uraian - -')
  .title('Tabel 7', 'Usulan Musrenbang yang Terakomodir')
  .header(['No', 'Usulan', 'Lokasi', 'Sumber Dana'])
  .rows([
    [1, 'Jalan setapak 212 m', 'RW 03', 'Dana Kelurahan'],
    [2, 'Saluran drainase 148 m', 'RW 05', 'Dana Kelurahan'],
    [3, 'Penerangan jalan 6 titik', 'RW 01', 'Dinas Perhubungan'],
  ]);

export const kelurahan = book.build();
