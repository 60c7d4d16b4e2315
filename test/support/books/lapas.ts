import { BookBuilder } from './book-builder';
import { baris, jumlahKolom, ke } from './kit/baris';
import { bulat, type Figure, type ScaleClass } from './kit/figure';
import { cap, semua, ukur } from './kit/indikator';
import { style } from './kit/look';
import { bagian, capaian, jumlah, penyerapan, perubahan, sisa } from './kit/relations';

/**
 * A prison: inmates against the capacity with the overload, indikator whose realisasi is a numerator and a
 * denominator in their own columns, TW columns with target over realisasi in two rows for every indikator, the
 * scale in words beside the numbers, budgets by quarter target (RPD), one sheet for a chapter, American commas.
 */
const book = new BookBuilder('lapas', 2025);
const us = style({ decimals: 0, as: 'us' });
const persen = style({ decimals: 2, as: 'us', suffix: '%' });
const angka = style({ decimals: 0, format: '0' });
const angka2 = style({ decimals: 2, format: '0.00' });
const SKALA: readonly ScaleClass[] = [
  { lower: 100, label: 'Istimewa', above: true },
  { lower: 90, label: 'Sangat Baik' },
  { lower: 80, label: 'Baik' },
  { lower: 60, label: 'Cukup' },
  { lower: -1e9, label: 'Kurang' },
];
const LAPAS = 'LEMBAGA PEMASYARAKATAN KELAS IIA GUNUNG SARI';

// indikator || target | pembilang | penyebut
const indikator = baris(
  `
  Persentase narapidana yang memperoleh remisi|98.00|612|624
  Persentase narapidana yang mengikuti pembinaan kepribadian|95.00|588|624
  Persentase narapidana yang mengikuti pelatihan keterampilan|30.00|204|624
  Persentase narapidana yang mendapat layanan kesehatan|96.00|841|866
  Persentase pengaduan yang ditindaklanjuti|95.00|37|38
  Persentase kamar hunian yang digeledah sesuai jadwal|100.00|1,104|1,152
`
    .replaceAll(',', '')
    .replaceAll('.', ','),
).map((b) => {
  const realisasi = bulat(bagian(b.f(1), b.f(2)), 2);
  return { b, realisasi, hasil: ukur(b.f(0), realisasi, { bulat: 2 }).capaian };
});
const bab3 = book.sheet('LAPORAN');
bab3.lines([LAPAS, 'LAPORAN KINERJA TAHUN ANGGARAN 2025'], 9).down(2);
bab3
  .table('skala-predikat', 'predikat nilai')
  .title('1. Kriteria Capaian')
  .header(['Kriteria', 'Capaian'])
  .rows([
    ['Istimewa', '> 100%'],
    ['Sangat Baik', '90% - 100%'],
    ['Baik', '80% - < 90%'],
    ['Cukup', '60% - < 80%'],
    ['Kurang', '< 60%'],
  ])
  .end();
bab3
  .table('capaian-kinerja', 'no indikator target:2025 - - realisasi:2025 capaian:2025 predikat:2025')
  .title('2. Capaian Indikator Kinerja Tahun 2025')
  .header(
    ['No', 'Indikator Kinerja', 'Target 2025', 'Realisasi 2025', '<', '<', 'Capaian', 'Kriteria'],
    ['^', '^', '^', 'Pembilang', 'Penyebut', '%', '^', '^'],
  )
  .rows(
    indikator.map(({ b, realisasi, hasil }, n) => [
      n + 1,
      b.kata(0),
      persen(b.f(0)),
      ...semua(us, b.f(1), b.f(2)),
      ...semua(persen, realisasi, hasil),
      cap(hasil, SKALA),
    ]),
  )
  .end();
// blok || kapasitas | narapidana | tahanan
const blok = baris(`
  Blok A|96|148|21
  Blok B|96|155|18
  Blok C|80|132|31
  Blok D (Narkotika)|112|164|159
  Blok Wanita|24|25|13
`);
const barisBlok = (nama: string, a: readonly Figure[]) => {
  const [kapasitas, napi, tahanan] = [ke(a, 0), ke(a, 1), ke(a, 2)];
  const isi = jumlah([napi, tahanan]);
  const lebih = perubahan(isi, kapasitas);
  return [nama, ...semua(angka, kapasitas, napi, tahanan, isi, lebih), angka2(bagian(isi, kapasitas))];
};
bab3
  .table('rekap', 'uraian jumlah jumlah jumlah jumlah - -')
  .title('3. Isi dan Kapasitas Hunian per 31 Desember 2025')
  .header(
    ['Blok', 'Kapasitas', 'Penghuni', '<', '<', 'Kelebihan', 'Tingkat Hunian (%)'],
    ['^', '^', 'Narapidana', 'Tahanan', 'Jumlah', '^', '^'],
  )
  .rows(blok.map((b) => barisBlok(b.kata(0), b.angka)))
  .row(barisBlok('Total', jumlahKolom(blok)))
  .end();

// jenis || remisi umum | remisi khusus | PB | CB | asimilasi
const hak = baris(`
  Pidana Umum|288|241|44|12|6
  Narkotika|251|214|58|9|2
  Korupsi|11|9|3|0|0
  Perlindungan Anak|62|57|11|4|1
`);
bab3
  .table('rekap', 'no uraian jumlah jumlah jumlah jumlah jumlah')
  .title('4. Pemenuhan Hak Narapidana Tahun 2025')
  .header(['No', 'Jenis Tindak Pidana', 'Remisi Umum', 'Remisi Khusus', 'PB', 'CB', 'Asimilasi'])
  .row([null, 'Jumlah seluruhnya', ...semua(angka, ...jumlahKolom(hak))])
  .rows(hak.map((h, n) => [n + 1, h.kata(0), ...semua(angka, ...h.angka)]))
  .end();

// indikator || target TW I..IV | realisasi TW I..IV
const triwulan = baris(`
  Jumlah narapidana yang bekerja produktif|40|55|70|85|42|51|74|88
  Jumlah premi yang dibayarkan (orang)|40|55|70|85|40|51|70|84
  Jumlah produk unggulan yang dipasarkan|3|5|7|9|2|5|8|9
`);
const t5 = bab3
  .table('capaian-triwulan', 'no indikator - - - - -')
  .title('5. Perkembangan Kegiatan Kerja per Triwulan Tahun 2025')
  .header(['No', 'Indikator', 'Uraian', 'TW I', 'TW II', 'TW III', 'TW IV']);
triwulan.forEach((b, n) => {
  const [target, realisasi] = [b.angka.slice(0, 4), b.angka.slice(4)];
  t5.row([n + 1, b.kata(0), 'Target', ...semua(angka, ...target)]);
  t5.row(['^', '^', 'Realisasi', ...semua(angka, ...realisasi)]);
  const hasil = target.map((t, k) => bulat(capaian(t, ke(realisasi, k)), 2));
  t5.row(['^', '^', 'Capaian (%)', ...semua(angka2, ...hasil)]);
});
t5.end();

// belanja | || pagu | TW I..IV
const belanja = baris(`
  Belanja Pegawai|7104226000|1612480310|2011406225|1644118700|1780330412
  Belanja Barang Operasional|1288400000|241118000|310224600|318406115|398217900
  Belanja Bahan Makanan|6002118000|1402336500|1488204000|1510118250|1577640000
  Belanja Modal|415000000|0|118240000|205000000|89115000
`);
const barisBelanja = (no: number | null, nama: string, a: readonly Figure[]) => {
  const tw = a.slice(1);
  const pagu = ke(a, 0);
  const realisasi = jumlah(tw);
  return [
    no,
    nama,
    us(pagu),
    ...tw.map((f) => style({ decimals: 0, as: 'us', nol: '-' })(f)),
    us(realisasi),
    persen(penyerapan(pagu, realisasi)),
    us(sisa(pagu, realisasi)),
  ];
};
bab3
  .table(
    'realisasi-anggaran',
    'no uraian pagu:2025 realisasi-anggaran:2025 realisasi-anggaran:2025 realisasi-anggaran:2025 realisasi-anggaran:2025 realisasi-anggaran:2025 penyerapan:2025 sisa:2025',
  )
  .title('6. Realisasi Anggaran Tahun 2025')
  .header(['No', 'Jenis Belanja', 'Pagu (Rp)', 'TW I', 'TW II', 'TW III', 'TW IV', 'Total', '%', 'Sisa (Rp)'])
  .rows(belanja.map((b, n) => barisBelanja(n + 1, b.kata(0), b.angka)))
  .row(barisBelanja(null, 'Jumlah', jumlahKolom(belanja)))
  .notes('Sumber: OM SPAN, 31 Desember 2025');
const gangguan = baris(`
  Perkelahian|14|9
  Pelarian|1|0
  Barang terlarang ditemukan|38|26
  Penggunaan telepon genggam|52|31
`);
bab3
  .table('rekap', 'no uraian jumlah:2024 jumlah:2025 perubahan')
  .title('7. Gangguan Keamanan dan Ketertiban')
  .header(['No', 'Jenis Gangguan', 'Tahun 2024', 'Tahun 2025', 'Selisih'])
  .rows(
    gangguan.map((g, n) => [n + 1, g.kata(0), ...semua(angka, g.f(0), g.f(1), perubahan(g.f(1), g.f(0)))]),
  )
  .row([
    null,
    'Jumlah',
    ...((k) => semua(angka, ...k, perubahan(ke(k, 1), ke(k, 0))))(jumlahKolom(gangguan)),
  ]);

export const lapas = book.build();
