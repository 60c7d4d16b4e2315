import { BookBuilder } from './book-builder';
import { data, semua, ukuran } from './kit/indikator';
import { style } from './kit/look';

/**
 * A labour office that measures each quarter on a sheet of its own, under the same titles and numbers: targets and
 * results that are added up over the year, the yearly ones beside them, and money by the month.
 */
const book = new BookBuilder('disnaker-triwulan', 2025);
const n1 = style({ decimals: 1 });
const persen = style({ decimals: 2, as: 'fraction' });

// indikator | satuan | target dan realisasi sampai dengan triwulan I, II, III dan IV | setahun
const indikator = data(`
  Persentase pencari kerja yang ditempatkan|Persen|10,0|9,4|25,0|26,1|45,0|44,2|60,0|61,3|60,0|61,8
  Persentase perusahaan yang menerapkan peraturan perusahaan|Persen|15,0|15,0|30,0|28,7|50,0|51,4|70,0|69,5|70,0|69,9
  Persentase perselisihan yang diselesaikan|Persen|20,0|22,2|40,0|41,7|60,0|58,3|80,0|83,3|80,0|83,3
`).map(([nama = '', satuan = '', ...angka]) => ({
  nama,
  satuan,
  waktu: [0, 2, 4, 6, 8].map((k) => ukuran(angka[k] ?? '', angka[k + 1] ?? '')),
}));
type Waktu = (typeof indikator)[number]['waktu'][number];
const pada = (k: number) => indikator.map((i) => [i, i.waktu[k] as Waktu] as const);

book
  .sheet('PK')
  .table('perjanjian-kinerja', 'no indikator satuan target:2025')
  .title('Perjanjian Kinerja Dinas Tenaga Kerja Tahun 2025')
  .header(['No', 'Indikator Kinerja', 'Satuan', 'Target'])
  .rows(pada(4).map(([i, u], n) => [n + 1, i.nama, i.satuan, n1(u.target)]))
  .end();

['TW I', 'TW II', 'TW III', 'TW IV', 'Tahunan'].forEach((lembar, k) => {
  const s = book.sheet(lembar);
  s.lines(['PENGUKURAN KINERJA', 'DINAS TENAGA KERJA KABUPATEN LEMBAH KUNING'], 6).down();
  s.table('capaian-kinerja', 'no indikator satuan target:2025 realisasi:2025 capaian:2025')
    .title('Tabel 3.1 Capaian Kinerja Tahun 2025')
    .header(['No', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Capaian'])
    .numbering(['(1)', '(2)', '(3)', '(4)', '(5)', '(6)=(5)/(4)'])
    .rows(
      pada(k).map(([i, u], n) => [
        n + 1,
        i.nama,
        i.satuan,
        ...semua(n1, u.target, u.realisasi),
        persen(u.capaian),
      ]),
    )
    .end();
});

export const disnakerTriwulan = book.build();
