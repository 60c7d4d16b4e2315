import { BookBuilder } from './book-builder';
import { anggaran, type Mata, total, urut } from './kit/anggaran';
import { type Figure, given } from './kit/figure';
import { cap, data, semua, ukuran } from './kit/indikator';
import { style } from './kit/look';
import { capaian, efisiensi, jumlah, kemajuan, pertumbuhan, rerata } from './kit/relations';
import { PERMENDAGRI_86 } from './kit/scales';

/**
 * A licensing and investment office: amounts as words "Rp 1.234.567,-", investment in billions, quarterly
 * targets and realisasi, last year's capaian in front of this year's target, growth in percent, next
 * year's target in the same book, headers with line breaks, hidden working rows.
 */
const book = new BookBuilder('dpmptsp', 2025);
const n2 = style({ decimals: 2, format: '#,##0.00' });
const live2 = style({ decimals: 2, live: true, format: '0.00' });
const izin = style({ decimals: 0 });
const liveIzin = style({ decimals: 0, live: true });
const rp = style({ decimals: 0, as: 'id', prefix: 'Rp ', suffix: ',-' });
const OPD = 'DPMPTSP Kabupaten Gunung Biru';

// sasaran | indikator | satuan | 2024 target | realisasi | 2025 target | realisasi | target 2026 | akhir renstra
const indikator = data(`
  Meningkatnya investasi|Nilai realisasi investasi|Miliar Rupiah|1.150,00|1.204,38|1.300,00|1.287,65|1.450,00|1.600,00
  Meningkatnya investasi|Persentase peningkatan jumlah investor|Persen|5,00|5,42|6,00|6,90|7,00|8,00
  Meningkatnya kualitas pelayanan perizinan|Indeks Kepuasan Masyarakat|Indeks|86,00|87,15|87,00|88,41|88,00|90,00
  Meningkatnya kualitas pelayanan perizinan|Persentase perizinan terbit tepat waktu|Persen|92,00|90,77|93,00|95,26|95,00|98,00
  Meningkatnya kualitas pelayanan perizinan|Nilai SAKIP DPMPTSP|Nilai|71,00|70,45|72,00|73,06|74,00|76,00
`).map(
  ([sasaran = '', nama = '', satuan = '', t24 = '', r24 = '', t = '', r = '', t26 = '', akhir = '']) => ({
    sasaran,
    nama,
    satuan,
    lalu: ukuran(t24, r24),
    ...ukuran(t, r),
    depan: given(t26),
    akhir: given(akhir),
  }),
);
const sasaranDi = (n: number) => {
  const ini = indikator[n]?.sasaran ?? '';
  return n > 0 && indikator[n - 1]?.sasaran === ini ? '^' : ini;
};

const t1 = book.sheet('Tbl 3-1', 1);
t1.down(1);
t1.table('skala-predikat', 'predikat nilai')
  .title('Skala Ordinal Capaian Kinerja (Permendagri 86 Tahun 2017)')
  .header(['Kategori', 'Interval'])
  .rows([
    ['Sangat Tinggi', '91 - 100'],
    ['Tinggi', '76 - 90'],
    ['Sedang', '66 - 75'],
    ['Rendah', '51 - 65'],
    ['Sangat Rendah', '≤ 50'],
  ])
  .end();
t1.table(
  'perbandingan-tahun',
  'no sasaran indikator satuan capaian:2024 target:2025 realisasi:2025 capaian:2025 predikat:2025 target-akhir:2026 kemajuan:2025',
)
  .title('Tabel 3-1', `Capaian Kinerja ${OPD} Tahun 2025`)
  .header(
    [
      'No',
      'Sasaran\nStrategis',
      'Indikator\nKinerja',
      'Satuan',
      'Capaian\n2024 (%)',
      'Tahun 2025',
      '<',
      '<',
      '<',
      'Target Akhir\nRenstra (2026)',
      'Capaian s/d 2025 terhadap\nAkhir Renstra (%)',
    ],
    ['^', '^', '^', '^', '^', 'Target', 'Realisasi', 'Capaian\n(%)', 'Predikat', '^', '^'],
  )
  .numbering(['1', '2', '3', '4', '5', '6', '7', '8=7/6*100', '9', '10', '11=7/10*100'])
  .rows(
    indikator.map((i, n) => [
      n + 1,
      sasaranDi(n),
      i.nama,
      i.satuan,
      n2(i.lalu.capaian),
      ...semua(n2, i.target, i.realisasi),
      live2(i.capaian),
      cap(i.capaian, PERMENDAGRI_86),
      n2(i.akhir),
      live2(kemajuan(i.akhir, i.realisasi)),
    ]),
  );

const t2 = book.sheet('Tbl 3-2', 1);
t2.down(1)
  .table('perbandingan-tahun', 'no indikator satuan realisasi:2024 realisasi:2025 perubahan:2025')
  .title('Tabel 3-2', 'Pertumbuhan Realisasi Kinerja Tahun 2024 - 2025')
  .header(['No', 'Indikator Kinerja', 'Satuan', 'Realisasi 2024', 'Realisasi 2025', 'Pertumbuhan (%)'])
  .numbering(['1', '2', '3', '4', '5', '6=(5-4)/4*100'])
  .rows(
    indikator.map((i, n) => {
      const tumbuh = pertumbuhan(i.realisasi, i.lalu.realisasi);
      return [n + 1, i.nama, i.satuan, ...semua(n2, i.lalu.realisasi, i.realisasi), live2(tumbuh)];
    }),
  );

const layanan = data(`
  Izin Mendirikan Usaha (NIB)|1.200|300|318|300|287|300|341|300|265
  Persetujuan Bangunan Gedung (PBG)|420|100|84|110|97|110|118|100|102
  Izin Tenaga Kesehatan|640|160|171|160|166|160|148|160|159
  Surat Keterangan Penelitian|180|45|0|45|62|45|71|45|40
`).map(([nama = '', ...n]) => {
  const [target, ...tw] = n.map(given) as [Figure, ...Figure[]];
  const realisasi = tw.filter((_, k) => k % 2 === 1);
  const setahun = jumlah(realisasi);
  return { nama, target, tw, realisasi: setahun, capaian: capaian(target, setahun) };
});
const t3 = book.sheet('Tbl 3-3', 1).down(1);
const tw3 = t3
  .table(
    'capaian-triwulan',
    'no uraian target:2025 target:2025 realisasi:2025 target:2025 realisasi:2025 target:2025 realisasi:2025 target:2025 realisasi:2025 realisasi:2025 capaian:2025',
  )
  .title('Tabel 3-3', 'Target dan Realisasi Penerbitan Izin per Triwulan Tahun 2025')
  .header(
    [
      'No',
      'Jenis Layanan',
      'Target\nTahunan',
      'Triwulan I',
      '<',
      'Triwulan II',
      '<',
      'Triwulan III',
      '<',
      'Triwulan IV',
      '<',
      'Realisasi\ns.d. TW IV',
      'Capaian\n(%)',
    ],
    ['^', '^', '^', 'T', 'R', 'T', 'R', 'T', 'R', 'T', 'R', '^', '^'],
  );
for (const [n, l] of layanan.entries()) {
  const baris = [
    n + 1,
    l.nama,
    izin(l.target),
    ...semua(izin, ...l.tw),
    liveIzin(l.realisasi),
    live2(l.capaian),
  ];
  // The last service was hidden on the printed page, yet the office counts it.
  if (n === 3) tw3.hiddenRow(baris);
  else tw3.row(baris);
}
const izinTotal = {
  target: jumlah(layanan.map((l) => l.target)),
  realisasi: jumlah(layanan.map((l) => l.realisasi)),
};
tw3.row([
  'TOTAL',
  '<',
  liveIzin(izinTotal.target),
  ...[0, 1, 2, 3, 4, 5, 6, 7].map((k) => liveIzin(jumlah(layanan.map((l) => l.tw[k] as Figure)))),
  liveIzin(izinTotal.realisasi),
  live2(capaian(izinTotal.target, izinTotal.realisasi)),
]);

const program = anggaran(`
  2.18.02 | Program Pengembangan Iklim Penanaman Modal
  -2.18.02.2.01 | Penetapan Pemberian Fasilitas/Insentif Penanaman Modal | 96.240.000 | 91.305.500
  -2.18.02.2.02 | Pembuatan Peta Potensi Investasi Kabupaten/Kota | 184.775.000 | 180.112.300
  2.18.03 | Program Promosi Penanaman Modal
  -2.18.03.2.01 | Penyelenggaraan Promosi Penanaman Modal | 312.480.000 | 298.664.750
  2.18.04 | Program Pelayanan Penanaman Modal
  -2.18.04.2.01 | Pelayanan Perizinan dan Non Perizinan secara Terpadu Satu Pintu | 541.906.000 | 520.387.925
  2.18.05 | Program Pengendalian Pelaksanaan Penanaman Modal
  -2.18.05.2.01 | Pengendalian Pelaksanaan Penanaman Modal | 228.115.000 | 196.420.010
`);
const semuaProgram = total('Jumlah', program);
const uang = (m: Mata) => [...semua(rp, m.pagu, m.realisasi), n2(m.serapan), rp(m.sisa)];
const t4 = book.sheet('Tbl 3-4', 1).down(1);
t4.table('realisasi-anggaran', 'no program pagu:2025 realisasi-anggaran:2025 penyerapan:2025 sisa:2025')
  .title('Tabel 3-4', `Realisasi Anggaran ${OPD} Tahun Anggaran 2025`)
  .header(['Kode', 'Program / Kegiatan', 'Anggaran', 'Realisasi', '%', 'Sisa Anggaran'])
  .rows(urut(program).map((m) => [m.kode, m.nama, ...uang(m)]))
  .row([null, 'Jumlah', ...uang(semuaProgram)]);

const rata = [
  rerata(indikator.slice(0, 2).map((i) => i.capaian)),
  rerata(indikator.slice(2).map((i) => i.capaian)),
];
const dana = [total('', program.slice(0, 2)), total('', program.slice(2))];
book
  .sheet('Tbl 3-5', 1)
  .down(1)
  .table('efisiensi', 'no sasaran capaian:2025 penyerapan:2025 efisiensi:2025 label-efisiensi')
  .title('Tabel 3-5', 'Efisiensi Penggunaan Sumber Daya Tahun 2025')
  .header([
    'No',
    'Sasaran\nStrategis',
    'Capaian Kinerja\n(%)',
    'Penyerapan Anggaran\n(%)',
    'Tingkat Efisiensi\n(%)',
    'Ket',
  ])
  .numbering(['1', '2', '3', '4', '5=3-4', '6'])
  .rows(
    rata.map((c, n) => {
      const serapan = (dana[n] as Mata).serapan;
      const nama = indikator[n === 0 ? 0 : 2]?.sasaran ?? '';
      return [n + 1, nama, ...semua(n2, c, serapan), live2(efisiensi(c, serapan)), 'Efisien'];
    }),
  );

book
  .sheet('PK 2026', 1)
  .down(1)
  .table('perjanjian-kinerja', 'no sasaran indikator satuan target:2026')
  .title('Rencana Perjanjian Kinerja Tahun 2026')
  .header(['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Satuan', 'Target 2026'])
  .rows(indikator.map((i, n) => [n + 1, sasaranDi(n), i.nama, i.satuan, n2(i.depan)]));

export const dpmptsp = book.build();
