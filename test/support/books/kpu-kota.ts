import { BookBuilder } from './book-builder';
import { anggaran, type Mata, total, urut } from './kit/anggaran';
import { baris } from './kit/baris';
import { bulat } from './kit/figure';
import { cap, semua, ukur } from './kit/indikator';
import { style } from './kit/look';
import { capaian, jumlah, penyerapan, pertumbuhan, rerata, sisa, tertimbang } from './kit/relations';
import { BERHASIL } from './kit/scales';

/**
 * An election commission's satker: DIPA by program, kegiatan, KRO and RO with codes of letters, the grand total
 * as the first row, IKPA with bobot and weighted values, output volumes with their progress, capaian held at
 * 120 as a note says, targets as words with a percent sign, plans of withdrawal by month beside what was spent.
 */
const book = new BookBuilder('kpu-kota', 2024);
const teks = style({ decimals: 2, as: 'id', suffix: '%', ringkas: true });
const n2 = style({ decimals: 2, format: '0.00' });
const rp = style({ decimals: 0, format: '#,##0' });
const persen = style({ decimals: 2, format: '0.00"%"' });
const SATKER = 'Komisi Pemilihan Umum Kota Muara Indah';

// sasaran | indikator || target | realisasi
const SASARAN = [
  'Terselenggaranya Pemilu dan Pemilihan yang demokratis',
  'Meningkatnya kapasitas lembaga penyelenggara',
];
const indikator = baris(
  `
  0|Persentase partisipasi pemilih dalam Pemilihan Serentak|77,5|74,82
  0|Persentase partisipasi pemilih perempuan|75|77,16
  0|Persentase pemilih disabilitas yang menggunakan hak pilih|60|73,41
  0|Persentase pemutakhiran data pemilih tepat waktu|100|100
  1|Persentase sengketa hukum yang dimenangkan|80|100
  1|Persentase laporan keuangan sesuai standar|100|97,5
`,
  2,
).map((b) => ({
  sasaran: Number(b.kata(0)),
  nama: b.kata(1),
  ...ukur(b.f(0), b.f(1), { bulat: 2, cap: 120 }),
}));
const kinerja = book.sheet('Kinerja');
kinerja.lines(['PERJANJIAN KINERJA DAN PENGUKURAN', SATKER], 6).down();
kinerja
  .table('perjanjian-kinerja', 'no sasaran indikator target:2024')
  .title('Tabel 1. Perjanjian Kinerja Tahun 2024')
  .header(['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Target'])
  .numbering(['(1)', '(2)', '(3)', '(4)'])
  .rows(
    indikator.map((i, n) => {
      const awal = indikator[n - 1]?.sasaran !== i.sasaran;
      return [n + 1, awal ? (SASARAN[i.sasaran] ?? '') : '^', i.nama, teks(i.target)];
    }),
  )
  .end();
kinerja
  .table('capaian-kinerja', 'no sasaran indikator target:2024 realisasi:2024 capaian:2024 predikat:2024')
  .title('Tabel 2. Capaian Kinerja Tahun 2024')
  .header(['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Target', 'Realisasi', '% Capaian', 'Predikat'])
  .numbering(['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)'])
  .rows(
    indikator.map((i, n) => {
      const awal = indikator[n - 1]?.sasaran !== i.sasaran;
      const words = [n + 1, awal ? (SASARAN[i.sasaran] ?? '') : '^', i.nama];
      return [...words, ...semua(teks, i.target, i.realisasi, i.capaian), cap(i.capaian, BERHASIL)];
    }),
  )
  .row(['Rata-rata', '<', '<', '<', '<', teks(bulat(rerata(indikator.map((i) => i.capaian)), 2)), null])
  .notes(
    'Catatan: capaian paling tinggi diperhitungkan 120%.',
    'Predikat: ≥100% Sangat Berhasil; 75% - <100% Berhasil; 55% - <75% Cukup Berhasil; <55% Kurang Berhasil',
  );

const tahunan = baris(`
  Pemilu 2014|61.204|142.880
  Pemilihan 2015|58.730|147.115
  Pemilu 2019|109.466|151.302
  Pemilihan 2020|96.218|153.877
  Pemilu 2024|128.045|160.934
`);
const partisipasi = tahunan.map((t) => bulat(capaian(t.f(1), t.f(0)), 2));
kinerja
  .table('rekap', 'uraian - - - perubahan')
  .title('Tabel 3. Partisipasi Pemilih pada Pemilu dan Pemilihan Sebelumnya')
  .header(['Pemilu/Pemilihan', 'Pengguna Hak Pilih', 'DPT', 'Partisipasi (%)', 'Pertumbuhan Pengguna (%)'])
  .rows(
    tahunan.map((t, n) => {
      const lalu = tahunan[n - 1];
      const tumbuh = lalu ? n2(pertumbuhan(t.f(0), lalu.f(0))) : null;
      return [t.kata(0), ...semua(rp, t.f(0), t.f(1)), n2(partisipasi[n] ?? t.f(0)), tumbuh];
    }),
  );

// kode | uraian | pagu | realisasi
const dipa = anggaran(
  `
  076.01.CQ | Program Penyelenggaraan Pemilu dalam Proses Konsolidasi Demokrasi
  - 6639 | Pelaksanaan Kampanye dan Pemungutan Suara
  -- 6639.QIC | Operasionalisasi Lembaga Non Struktural
  --- 6639.QIC.001 | Badan Ad Hoc Pemilu | 14.902.655.000 | 14.377.218.400
  --- 6639.QIC.002 | Logistik Pemungutan Suara | 3.118.240.000 | 2.940.006.315
  -- 6639.BMA | Data dan Informasi Publik
  --- 6639.BMA.001 | Daftar Pemilih Termutakhirkan | 612.400.000 | 598.172.000
  - 6640 | Pengelolaan Pencalonan
  -- 6640.QIC | Operasionalisasi Lembaga Non Struktural
  --- 6640.QIC.001 | Pencalonan Peserta Pemilihan | 233.150.000 | 217.440.900
  076.01.WA | Program Dukungan Manajemen
  - 3355 | Penyelenggaraan Operasional dan Dukungan Sarana Prasarana
  -- 3355.EBA | Layanan Dukungan Manajemen Internal
  --- 3355.EBA.994 | Layanan Perkantoran | 4.755.812.000 | 4.701.226.109
  --- 3355.EBA.962 | Layanan Umum | 96.000.000 | 88.415.000
  -- 3355.EBB | Layanan Sarana dan Prasarana Internal
  --- 3355.EBB.951 | Layanan Sarana Internal | 150.000.000 | 149.300.000
`,
  2,
);
const semuaDipa = total(`KPU Kota Muara Indah`, dipa, 2);
const uang = (m: Mata) => [...semua(rp, m.pagu, m.realisasi), persen(m.serapan), rp(m.sisa)];
const keuangan = book.sheet('Anggaran');
keuangan
  .table('realisasi-anggaran', '- program pagu:2024 realisasi-anggaran:2024 penyerapan:2024 sisa:2024')
  .wideTitle('Tabel 4. Realisasi Anggaran Menurut Program, Kegiatan, KRO dan RO', 'Tahun Anggaran 2024')
  .header(['Kode', 'Program/Kegiatan/KRO/RO', 'Pagu (Rp)', 'Realisasi (Rp)', '%', 'Sisa Pagu (Rp)'])
  .row(['657xxx', semuaDipa.nama, ...uang(semuaDipa)])
  .rows(urut(dipa).map((m) => [m.kode, m.nama, ...uang(m)]))
  .end();
const jenis = anggaran(
  `
  51 | Belanja Pegawai | 3.904.117.000 | 3.880.650.212
  52 | Belanja Barang | 19.814.140.000 | 19.041.828.512
  53 | Belanja Modal | 150.000.000 | 149.300.000
`,
  2,
);
// The sum of the kinds is the same budget as the tree above.
keuangan
  .table('realisasi-anggaran', '- uraian pagu realisasi-anggaran penyerapan')
  .title('Tabel 5. Realisasi Anggaran Menurut Jenis Belanja')
  .header(['Kode', 'Jenis Belanja', 'Pagu', 'Realisasi', 'Persentase'])
  .rows(jenis.map((m) => [Number(m.kode), m.nama, ...uang(m).slice(0, 3)]))
  .row(['Total', '<', ...uang(total('', jenis, 2)).slice(0, 3)])
  .end();

// RO | satuan || target | realisasi
const output = baris(
  `
  Badan Ad Hoc Pemilu|Lembaga|118|118
  Logistik Pemungutan Suara|Paket|12|11
  Daftar Pemilih Termutakhirkan|Data|4|4
  Pencalonan Peserta Pemilihan|Dokumen|5|4
  Layanan Perkantoran|Bulan|12|12
`,
  2,
);
keuangan
  .table('capaian-program', 'no program satuan target realisasi capaian')
  .title('Tabel 6. Capaian Rincian Output')
  .header(
    ['No', 'Rincian Output (RO)', 'Volume', '<', '<', 'Progres (%)'],
    ['^', '^', 'Satuan', 'Target', 'Realisasi', '^'],
  )
  .rows(
    output.map((o, n) => [
      n + 1,
      o.kata(0),
      o.kata(1),
      ...semua(rp, o.f(0), o.f(1)),
      n2(capaian(o.f(0), o.f(1))),
    ]),
  )
  .end();

// aspek | indikator || nilai | bobot
const ikpa = baris(
  `
  Kualitas Perencanaan Anggaran|Revisi DIPA|100,00|10
  Kualitas Perencanaan Anggaran|Deviasi Halaman III DIPA|87,64|15
  Kualitas Pelaksanaan Anggaran|Penyerapan Anggaran|96,12|20
  Kualitas Pelaksanaan Anggaran|Belanja Kontraktual|92,50|10
  Kualitas Pelaksanaan Anggaran|Penyelesaian Tagihan|100,00|10
  Kualitas Pelaksanaan Anggaran|Pengelolaan UP dan TUP|94,38|10
  Kualitas Hasil Pelaksanaan Anggaran|Capaian Output|98,20|25
`,
  2,
).map((b) => ({
  aspek: b.kata(0),
  nama: b.kata(1),
  nilai: b.f(0),
  bobot: b.f(1),
  akhir: bulat(tertimbang(b.f(1), b.f(0)), 2),
}));
const anggaranBulan = baris(`
  Januari|310.000.000|298.115.400
  Februari|2.950.000.000|3.012.774.000
  Maret|1.420.000.000|1.388.206.120
`);
const [rpd, cair] = [jumlah(anggaranBulan.map((b) => b.f(0))), jumlah(anggaranBulan.map((b) => b.f(1)))];
const ikpaSheet = book.sheet('IKPA');
ikpaSheet
  .table('evaluasi-sakip', 'no - indikator nilai:2024 bobot nilai:2024')
  .wideTitle('Tabel 7. Nilai IKPA Tahun 2024')
  .header(['No', 'Aspek', 'Indikator', 'Nilai', 'Bobot (%)', 'Nilai Akhir'])
  .numbering(['1', '2', '3', '4', '5', '6 = 4 x 5'])
  .rows(
    ikpa.map((i, n) => [
      n + 1,
      ikpa[n - 1]?.aspek === i.aspek ? '^' : i.aspek,
      i.nama,
      n2(i.nilai),
      rp(i.bobot),
      n2(i.akhir),
    ]),
  )
  .row([
    'Nilai Total',
    '<',
    '<',
    null,
    rp(jumlah(ikpa.map((i) => i.bobot))),
    n2(jumlah(ikpa.map((i) => i.akhir))),
  ])
  .end();
ikpaSheet
  .table('realisasi-anggaran', 'uraian - realisasi-anggaran:2024 - -')
  .wideTitle('Tabel 8. Rencana Penarikan Dana dan Realisasi Triwulan I Tahun 2024')
  .header(['Bulan', 'RPD', 'Realisasi', '%', 'Deviasi'])
  .rows(
    anggaranBulan.map((b) => [
      b.kata(0),
      ...semua(rp, b.f(0), b.f(1)),
      n2(penyerapan(b.f(0), b.f(1))),
      rp(sisa(b.f(0), b.f(1))),
    ]),
  )
  .row(['Triwulan I', ...semua(rp, rpd, cair), n2(penyerapan(rpd, cair)), rp(sisa(rpd, cair))]);

export const kpuKota = book.build();
