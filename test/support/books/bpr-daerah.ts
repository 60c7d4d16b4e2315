import { BookBuilder } from './book-builder';
import { baris, jumlahKolom, ke } from './kit/baris';
import { bulat, type Figure } from './kit/figure';
import { semua, ukur } from './kit/indikator';
import { style } from './kit/look';
import { bagian, capaian, jumlah, pertumbuhan, perubahan, rerata, sisa, tertimbang } from './kit/relations';

/**
 * A regional rural bank: balance lines of two years with the change in rupiah and in percent, in millions,
 * RKAT by quarter, loans by quality with shares, ratios with their bounds in words, a score of weighted
 * factors, branches side by side, capaian as whole percentages, a comma for decimals in text.
 */
const book = new BookBuilder('bpr-daerah', 2024);
const juta = style({ decimals: 0, divisor: 1_000_000, format: '#,##0;(#,##0);-' });
const juta1 = style({ decimals: 1, divisor: 1_000_000, as: 'id' });
const n2 = style({ decimals: 2, as: 'id' });
const pct = style({ decimals: 2, as: 'fraction', live: true });
const pct0 = style({ decimals: 0, as: 'fraction' });
const n0 = style({ decimals: 0, format: '#,##0' });
const BPR = 'PERUMDA BPR BANK KOTA RATU SAMBAN';

const M = (text: string) => text.replaceAll('j', '.000.000');
// pos || 31/12/2023 | 31/12/2024
const aset = baris(
  M(`
  Kas|2.114j|2.406j
  Penempatan pada bank lain|38.902j|41.117j
  Kredit yang diberikan|164.330j|181.748j
  Aset tetap dan inventaris|9.206j|8.915j
  Aset lain-lain|3.418j|3.277j
`),
);
const kewajiban = baris(
  M(`
  Simpanan tabungan|71.260j|78.442j
  Simpanan deposito|88.915j|94.306j
  Pinjaman diterima|12.500j|15.000j
  Kewajiban lain|2.117j|2.240j
  Ekuitas|43.178j|47.475j
`),
);
const barisNeraca = (nama: string, a: readonly Figure[]) => {
  const [lalu, kini] = [ke(a, 0), ke(a, 1)];
  return [nama, ...semua(juta, lalu, kini, perubahan(kini, lalu)), pct(pertumbuhan(kini, lalu))];
};
const neraca = book.sheet('Neraca', 1);
const t1 = neraca
  .down(1)
  .table('rekap', 'uraian jumlah:2023 jumlah:2024 perubahan perubahan')
  .wideTitle(BPR, 'NERACA KOMPARATIF PER 31 DESEMBER 2024 DAN 2023', '(Dalam Jutaan Rupiah)')
  .header(['POS', '31 Des 2023', '31 Des 2024', 'NAIK / (TURUN)', '<'], ['^', '^', '^', 'Rp', '%'])
  .row(['ASET', null, null, null, null])
  .rows(aset.map((b) => barisNeraca(b.kata(0), b.angka)))
  .row(barisNeraca('JUMLAH ASET', jumlahKolom(aset)))
  .row(['KEWAJIBAN DAN EKUITAS', null, null, null, null])
  .rows(kewajiban.map((b) => barisNeraca(b.kata(0), b.angka)))
  .row(barisNeraca('JUMLAH KEWAJIBAN DAN EKUITAS', jumlahKolom(kewajiban)));
t1.end();

// kualitas || debitur 2023 | baki 2023 | debitur 2024 | baki 2024
const kredit = baris(
  M(`
  Lancar|3.418|148.205j|3.702|165.913j
  Dalam Perhatian Khusus|206|9.114j|188|8.206j
  Kurang Lancar|61|2.318j|54|2.117j
  Diragukan|38|1.902j|33|1.664j
  Macet|74|2.791j|81|3.848j
`),
);
const totalKredit = jumlahKolom(kredit);
const barisKredit = (nama: string, a: readonly Figure[]) => [
  nama,
  n0(ke(a, 0)),
  juta(ke(a, 1)),
  pct(bagian(ke(a, 1), ke(totalKredit, 1))),
  n0(ke(a, 2)),
  juta(ke(a, 3)),
  pct(bagian(ke(a, 3), ke(totalKredit, 3))),
];
neraca
  .table('rekap', 'uraian jumlah:2023 jumlah:2023 - jumlah:2024 jumlah:2024 -')
  .wideTitle('KUALITAS KREDIT TAHUN 2023 DAN 2024', '(Baki Debet dalam Jutaan Rupiah)')
  .header(
    ['KUALITAS', '2023', '<', '<', '2024', '<', '<'],
    ['^', 'Debitur', 'Baki Debet', '%', 'Debitur', 'Baki Debet', '%'],
  )
  .rows(kredit.map((b) => barisKredit(b.kata(0), b.angka)))
  .row(barisKredit('TOTAL KREDIT', totalKredit))
  .end();

// pos || RKAT I | Real I | RKAT II | Real II | RKAT III | Real III | RKAT IV | Real IV
const rkat = baris(
  M(`
  Pendapatan bunga|6.100j|6.042j|6.250j|6.318j|6.400j|6.511j|6.550j|6.604j
  Pendapatan operasional lain|410j|388j|430j|446j|440j|452j|460j|471j
`),
);
const biaya = baris(
  M(`
  Beban bunga|2.300j|2.288j|2.350j|2.361j|2.400j|2.404j|2.450j|2.462j
  Beban tenaga kerja|1.650j|1.642j|1.650j|1.655j|1.700j|1.688j|1.700j|1.692j
  Beban umum dan administrasi|880j|902j|890j|887j|900j|915j|910j|904j
`),
);
const barisRkat = (nama: string, a: readonly Figure[]) => {
  const rencana = jumlah(a.filter((_, i) => i % 2 === 0));
  const nyata = jumlah(a.filter((_, i) => i % 2 === 1));
  return [nama, ...semua(juta, ...a, rencana, nyata), pct0(capaian(rencana, nyata))];
};
const [masuk, keluar] = [jumlahKolom(rkat), jumlahKolom(biaya)];
const kosong = (nama: string) => [nama, ...Array<null>(11).fill(null)];
book
  .sheet('RKAT', 1)
  .down(1)
  .table(
    'realisasi-anggaran',
    `uraian ${Array(5).fill('pagu:2024 realisasi-anggaran:2024').join(' ')} penyerapan:2024`,
  )
  .wideTitle('REALISASI RKAT TAHUN 2024', '(Dalam Jutaan Rupiah)')
  .header(
    [
      'URAIAN',
      'TRIWULAN I',
      '<',
      'TRIWULAN II',
      '<',
      'TRIWULAN III',
      '<',
      'TRIWULAN IV',
      '<',
      'SETAHUN',
      '<',
      '%',
    ],
    ['^', ...Array.from({ length: 5 }, () => ['RKAT', 'Realisasi']).flat(), '^'],
  )
  .row(kosong('A. PENDAPATAN'))
  .rows(rkat.map((b) => barisRkat(b.kata(0), b.angka)))
  .row(barisRkat('Jumlah Pendapatan', masuk))
  .row(kosong('B. BEBAN'))
  .rows(biaya.map((b) => barisRkat(b.kata(0), b.angka)))
  .row(barisRkat('Jumlah Beban', keluar))
  .row(
    barisRkat(
      'LABA (A - B)',
      masuk.map((f, k) => sisa(f, ke(keluar, k))),
    ),
  )
  .end();

// indikator | arah || target | realisasi | 2023
const rasio = baris(
  `
  Rasio Kecukupan Modal (KPMM)|naik|26,00|27,41|26,88
  Return on Assets (ROA)|naik|2,60|2,74|2,51
  BOPO|turun|78,00|72,71|75,90
  NPL Gross|turun|4,50|4,20|4,27
  Loan to Deposit Ratio|naik|100,00|105,21|102,59
  Cash Ratio|naik|12,00|11,34|12,05
`,
  2,
).map((b) => ({
  b,
  ...ukur(b.f(0), b.f(1), { arah: b.kata(1) === 'turun' ? 'balik' : 'naik', bulat: 2 }),
}));
const kinerja = book.sheet('Rasio', 1);
kinerja
  .down(1)
  .table(
    'perbandingan-tahun',
    'no indikator realisasi:2023 target:2024 realisasi:2024 capaian:2024 formulasi',
  )
  .wideTitle('CAPAIAN RASIO KEUANGAN TAHUN 2024 (PERSEN)')
  .header(['NO', 'RASIO', 'REALISASI 2023', 'TARGET 2024', 'REALISASI 2024', 'CAPAIAN', 'RUMUS'])
  .rows(
    rasio.map((r, n) => [
      n + 1,
      r.b.kata(0),
      ...semua(n2, r.b.f(2), r.target, r.realisasi, r.capaian),
      r.b.kata(1) === 'turun' ? 'Target : Realisasi' : 'Realisasi : Target',
    ]),
  )
  .row(['Rata-rata', '<', null, null, null, n2(bulat(rerata(rasio.map((r) => r.capaian)), 2)), null])
  .notes('BOPO dan NPL: semakin rendah semakin baik, capaian = target : realisasi x 100');
// faktor || bobot | nilai kredit
const faktor = baris(`
  Permodalan|30|100,00
  Kualitas Aktiva Produktif|30|94,60
  Manajemen|20|86,75
  Rentabilitas|10|98,20
  Likuiditas|10|91,45
`).map((b) => ({ b, hasil: bulat(tertimbang(b.f(0), b.f(1)), 2) }));
kinerja
  .table('evaluasi-sakip', 'no uraian bobot nilai nilai')
  .wideTitle('PENILAIAN TINGKAT KESEHATAN BANK')
  .header(['NO', 'FAKTOR', 'BOBOT (%)', 'NILAI KREDIT', 'NILAI FAKTOR'])
  .numbering(['1', '2', '3', '4', '5 = 3 x 4 / 100'])
  .rows(faktor.map(({ b, hasil }, n) => [n + 1, b.kata(0), n0(b.f(0)), n2(b.f(1)), n2(hasil)]))
  .row([
    'TOTAL',
    '<',
    n0(jumlah(faktor.map(({ b }) => b.f(0)))),
    null,
    n2(jumlah(faktor.map(({ hasil }) => hasil))),
  ])
  .notes('Predikat: Sehat (81 - 100), Cukup Sehat (66 - < 81), Kurang Sehat (51 - < 66), Tidak Sehat (< 51)');

// kantor || kredit | tabungan | deposito ; target laba | laba
const kantor = baris(
  M(`
  Kantor Pusat|88.206j|41.330j|52.904j|3.800j|3.917j
  Cabang Pasar Minggu|51.117j|20.866j|24.180j|1.860j|1.836j
  Cabang Simpang Lima|42.425j|16.246j|17.222j|1.600j|1.679j
`),
);
const cabang = book.sheet('Kantor', 1).down(1);
const top = cabang.cursor;
const dana = kantor.map((b) => ({ nama: b.kata(0), angka: b.angka.slice(0, 3) }));
const barisDana = (nama: string, a: readonly Figure[]) => [nama, ...semua(juta1, ...a, jumlah(a.slice(1)))];
cabang
  .table('rekap', 'uraian jumlah jumlah jumlah jumlah')
  .title('Posisi Kredit dan Dana (juta rupiah)')
  .header(['Kantor', 'Kredit', 'Tabungan', 'Deposito', 'Jumlah Dana'])
  .rows(dana.map((d) => barisDana(d.nama, d.angka)))
  .row(
    barisDana(
      'Jumlah',
      [0, 1, 2].map((k) => jumlah(dana.map((d) => ke(d.angka, k)))),
    ),
  );
cabang.cursor = top;
const labaKantor = kantor.map((b) => [b.f(3), b.f(4)] as const);
const [targetLaba, laba] = [jumlah(labaKantor.map(([t]) => t)), jumlah(labaKantor.map(([, l]) => l))];
cabang
  .table('realisasi-anggaran', 'uraian pagu realisasi-anggaran penyerapan', 7)
  .title('Laba per Kantor (juta rupiah)')
  .header(['Kantor', 'Target Laba', 'Realisasi Laba', 'Capaian'])
  .rows(labaKantor.map(([t, l], n) => [kantor[n]?.kata(0) ?? '', ...semua(juta1, t, l), pct(capaian(t, l))]))
  .row(['Jumlah', ...semua(juta1, targetLaba, laba), pct(capaian(targetLaba, laba))]);

export const bprDaerah = book.build();
