import { BookBuilder } from './book-builder';
import { cap, data, semua, ukuran } from './kit/indikator';
import { style } from './kit/look';
import { rerata } from './kit/relations';
import { PERMENDAGRI_86 } from './kit/scales';

/**
 * What a planning office collects: a sheet for each office, under the same letterhead, with the same table numbers, and
 * with indikator of the same name that each office reaches in its own way; and a sheet that lists the offices.
 */
const book = new BookBuilder('rekap-perangkat-daerah', 2024);
const n2 = style({ decimals: 2 });
const hitung = style({ decimals: 2, live: true, format: '0.00' });

// lembar | perangkat daerah | target dan realisasi per indikator
const kantor = data(`
  Dinsos|Dinas Sosial|72,00|74,15|80,00|82,40|90,00|88,25|95,00|93,10
  Dinkes|Dinas Kesehatan|75,00|73,20|82,00|84,90|92,00|95,40|96,00|97,35
  DLH|Dinas Lingkungan Hidup|70,00|70,85|78,00|79,05|85,00|81,90|94,00|90,60
  Bappeda|Badan Perencanaan Pembangunan Daerah|80,00|81,33|85,00|86,75|95,00|97,60|97,00|96,45
  Kec. Sukamaju|Kecamatan Sukamaju|65,00|66,70|83,00|85,15|80,00|77,75|93,00|91,20
  Kec. Sukasari|Kecamatan Sukasari|65,00|62,40|83,00|81,95|80,00|84,50|93,00|94,80
`).map(([lembar = '', nama = '', ...angka]) => ({
  lembar,
  nama,
  indikator: [
    'Nilai SAKIP Perangkat Daerah',
    'Indeks Kepuasan Masyarakat',
    'Persentase tindak lanjut hasil pemeriksaan',
    'Persentase penyerapan anggaran',
  ].map((indikator, i) => ({
    indikator,
    satuan: ['Nilai', 'Indeks', 'Persen', 'Persen'][i] as string,
    ...ukuran(angka[2 * i] ?? '', angka[2 * i + 1] ?? ''),
  })),
}));

for (const { lembar, nama, indikator } of kantor) {
  const s = book.sheet(lembar);
  s.lines(['PEMERINTAH KABUPATEN RANTAU ALAI', nama.toUpperCase(), 'LAPORAN KINERJA TAHUN 2024'], 6).down();
  s.table('perjanjian-kinerja', 'no indikator satuan target:2024')
    .title('Tabel 2.1 Perjanjian Kinerja Tahun 2024')
    .header(['No', 'Indikator Kinerja', 'Satuan', 'Target'])
    .rows(indikator.map((i, n) => [n + 1, i.indikator, i.satuan, n2(i.target)]))
    .end();
  s.table('capaian-kinerja', 'no indikator satuan target:2024 realisasi:2024 capaian:2024 predikat:2024')
    .title('Tabel 3.1 Capaian Kinerja Tahun 2024')
    .header(['No', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Capaian (%)', 'Predikat'])
    .rows(
      indikator.map((i, n) => {
        const angka = [...semua(n2, i.target, i.realisasi), hitung(i.capaian)];
        return [n + 1, i.indikator, i.satuan, ...angka, cap(i.capaian, PERMENDAGRI_86)];
      }),
    )
    .end();
}

const rekap = book.sheet('Rekapitulasi');
rekap
  .table('capaian-kinerja', 'no uraian capaian:2024 predikat:2024')
  .title('Rekapitulasi Capaian Kinerja Perangkat Daerah Tahun 2024')
  .header(['No', 'Perangkat Daerah', 'Rata-rata Capaian (%)', 'Predikat'])
  .rows(
    kantor.map(({ nama, indikator }, n) => {
      const rata = rerata(indikator.map((i) => i.capaian));
      return [n + 1, nama, n2(rata), cap(rata, PERMENDAGRI_86)];
    }),
  )
  .end();

export const rekapPerangkatDaerah = book.build();
