import { BookBuilder } from './book-builder';
import { bulat, type Figure, given } from './kit/figure';
import { cap, data, semua, ukuran } from './kit/indikator';
import { style } from './kit/look';
import { bagian, capaian, efisiensi, jumlah, kemajuan, penyerapan, perubahan, sisa } from './kit/relations';
import { PERMENDAGRI_86 } from './kit/scales';

/**
 * A public works office: Formulir E.81 with kinerja (K) and rupiah (Rp) of the plan, last year, four triwulan,
 * the year's sum and its level; a monthly curve of physical and financial progress with its deviation; roads
 * by condition in kilometres; programs with their outcome; column numbers that are formulas.
 */
const book = new BookBuilder('dinas-pu', 2024);
const n2 = style({ decimals: 2, format: '#,##0.00' });
const km = style({ decimals: 3, format: '#,##0.000' });
const rp = style({ decimals: 0, format: '#,##0' });
const persen = style({ decimals: 2, format: '0.00' });
const OPD = 'Dinas Pekerjaan Umum dan Penataan Ruang Kabupaten Sungai Pinang';

const jalan = data(`
  Baik|412,337|428,915
  Sedang|188,204|190,118
  Rusak Ringan|96,450|84,002
  Rusak Berat|71,609|65,565
`).map(([nama = '', lalu = '', kini = '']) => ({ nama, lalu: given(lalu), kini: given(kini) }));
const [panjangLalu, panjang] = [jumlah(jalan.map((j) => j.lalu)), jumlah(jalan.map((j) => j.kini))];
const kondisi = book.sheet('Kondisi Jalan', 1);
kondisi
  .down(1)
  .table('rekap', 'no uraian jumlah:2023 - jumlah:2024 - perubahan:2024')
  .wideTitle('Tabel 1.1', 'Panjang Jalan Kabupaten Menurut Kondisi')
  .header(
    ['No', 'Kondisi', 'Tahun 2023', '<', 'Tahun 2024', '<', 'Perubahan (km)'],
    ['^', '^', 'Panjang (km)', '%', 'Panjang (km)', '%', '^'],
  )
  .rows(
    jalan.map((j, n) => [
      n + 1,
      j.nama,
      km(j.lalu),
      n2(bagian(j.lalu, panjangLalu)),
      km(j.kini),
      n2(bagian(j.kini, panjang)),
      km(perubahan(j.kini, j.lalu)),
    ]),
  )
  .row([
    'Jumlah',
    '<',
    km(panjangLalu),
    n2(bagian(panjangLalu, panjangLalu)),
    km(panjang),
    n2(bagian(panjang, panjang)),
    km(perubahan(panjang, panjangLalu)),
  ])
  .notes('Sumber: Bidang Bina Marga, 2024');

// sasaran | indikator | satuan | target | realisasi | akhir
const indikator = data(`
  Meningkatnya kualitas infrastruktur jalan|Persentase jalan dalam kondisi mantap|Persen|80,00|80,54|84,00
  Meningkatnya kualitas infrastruktur jalan|Persentase jembatan dalam kondisi baik|Persen|90,00|88,46|95,00
  Meningkatnya layanan air minum dan sanitasi|Persentase rumah tangga berakses air minum layak|Persen|87,50|89,13|92,00
  Meningkatnya layanan air minum dan sanitasi|Persentase rumah tangga berakses sanitasi layak|Persen|82,00|79,95|88,00
  Meningkatnya penataan ruang|Persentase kesesuaian pemanfaatan ruang|Persen|75,00|77,20|80,00
`).map(([sasaran = '', nama = '', satuan = '', t = '', r = '', akhir = '']) => ({
  sasaran,
  nama,
  satuan,
  ...ukuran(t, r, { bulat: 2 }),
  akhir: given(akhir),
}));
const kinerja = book.sheet('Capaian Kinerja', 1);
kinerja
  .down(1)
  .table(
    'capaian-kinerja',
    'sasaran no indikator target:2024 satuan realisasi:2024 capaian:2024 predikat:2024 target-akhir:2026 kemajuan:2024',
  )
  .wideTitle('Tabel 3.1', `Capaian Kinerja ${OPD} Tahun 2024`)
  .header(
    ['Sasaran', 'Indikator Kinerja', '<', 'Tahun 2024', '<', '<', '<', '<', 'Renstra', '<'],
    [
      '^',
      'No',
      'Uraian',
      'Target',
      'Satuan',
      'Realisasi',
      'Capaian (%)',
      'Kriteria',
      'Target 2026',
      'Kemajuan (%)',
    ],
  )
  .numbering(['1', '2', '3', '4', '5', '6', '7=(6/4)x100', '8', '9', '10=(6/9)x100'])
  .rows(
    indikator.map((i, n) => [
      indikator[n - 1]?.sasaran === i.sasaran ? '^' : i.sasaran,
      n + 1,
      i.nama,
      n2(i.target),
      i.satuan,
      ...semua(n2, i.realisasi, i.capaian),
      cap(i.capaian, PERMENDAGRI_86),
      n2(i.akhir),
      n2(kemajuan(i.akhir, i.realisasi)),
    ]),
  )
  .notes('Kriteria menurut Permendagri Nomor 86 Tahun 2017');

// nama | indikator | satuan | akhir K | akhir Rp | lalu K | lalu Rp | target K | pagu | TW I K | Rp | ... TW IV
const program = data(`
  Program Penyelenggaraan Jalan|Panjang jalan yang ditingkatkan|km|240|612.500.000.000|96|241.870.330.000|48|128.440.000.000|6|15.220.114.000|11|30.415.902.500|14|37.118.220.000|16|42.006.317.500
  Program Pengelolaan SPAM|Jumlah sambungan rumah terpasang|SR|9.000|74.000.000.000|3.815|29.662.410.000|1.850|15.260.000.000|210|1.704.225.000|480|3.906.118.000|620|5.210.440.700|575|4.118.907.300
  Program Pengelolaan Sistem Air Limbah|Jumlah tangki septik terbangun|Unit|3.200|41.500.000.000|1.204|15.118.240.000|640|8.412.500.000|0|96.400.000|155|2.010.775.000|240|3.155.620.000|230|2.988.116.450
  Program Penyelenggaraan Penataan Ruang|Jumlah dokumen RDTR|Dokumen|6|9.000.000.000|2|2.906.117.000|1|1.875.000.000|0|210.300.000|0|418.260.500|0|533.918.000|1|640.225.100
`).map(([nama = '', hasil = '', satuan = '', ...n]) => {
  const f = n.map(given) as Figure[];
  const [akhirK, akhirRp, laluK, laluRp, targetK, pagu, ...tw] = f as [
    Figure,
    Figure,
    Figure,
    Figure,
    Figure,
    Figure,
    ...Figure[],
  ];
  const k = jumlah(tw.filter((_, i) => i % 2 === 0));
  const uang = jumlah(tw.filter((_, i) => i % 2 === 1));
  const [kumulatifK, kumulatifRp] = [jumlah([laluK, k]), jumlah([laluRp, uang])];
  return {
    nama,
    hasil,
    satuan,
    akhirK,
    akhirRp,
    laluK,
    laluRp,
    targetK,
    pagu,
    tw,
    k,
    uang,
    kumulatifK,
    kumulatifRp,
  };
});
const pasangan = (...judul: string[]) => judul.flatMap((j) => [j, '<']);
const rupiah = (k: Figure, uang: Figure) => [n2(k), rp(uang)];
book
  .sheet('E.81')
  .lines(['FORMULIR E.81'], 1)
  .table(
    'e-81',
    'no program indikator satuan target-akhir:2026 - realisasi:2023 realisasi-anggaran:2023 target:2024 pagu:2024 realisasi:2024 realisasi-anggaran:2024 realisasi:2024 realisasi-anggaran:2024 realisasi:2024 realisasi-anggaran:2024 realisasi:2024 realisasi-anggaran:2024 realisasi:2024 realisasi-anggaran:2024 capaian:2024 penyerapan:2024 realisasi:2024 realisasi-anggaran:2024 kemajuan:2024 -',
  )
  .wideTitle('EVALUASI TERHADAP HASIL RENJA PERANGKAT DAERAH', OPD.toUpperCase(), 'TAHUN 2024')
  .header(
    [
      'No',
      'Program',
      'Indikator Kinerja Program (outcome)',
      'Satuan',
      ...pasangan(
        'Target Renstra Perangkat Daerah pada Tahun 2026',
        'Realisasi Capaian Kinerja Renstra s.d. Tahun 2023',
        'Target Kinerja dan Anggaran Renja Tahun 2024',
      ),
      'Realisasi Kinerja Pada Triwulan',
      ...Array<string>(7).fill('<'),
      ...pasangan(
        'Realisasi Capaian Kinerja dan Anggaran Renja Tahun 2024',
        'Tingkat Capaian Kinerja dan Realisasi Anggaran Renja Tahun 2024 (%)',
        'Realisasi Kinerja dan Anggaran Renstra s.d. Tahun 2024',
        'Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra s.d. Tahun 2024 (%)',
      ),
    ],
    [...Array<string>(10).fill('^'), ...pasangan('I', 'II', 'III', 'IV'), ...Array<string>(8).fill('^')],
    ['^', '^', '^', '^', ...Array.from({ length: 11 }, () => ['K', 'Rp']).flat()],
  )
  .numbering([
    '1',
    '2',
    '3',
    '4',
    ...pasangan('5', '6', '7', '8', '9', '10', '11', '12=8+9+10+11', '13=12/7x100', '14=6+12', '15=14/5x100'),
  ])
  .rows(
    program.map((p, n) => [
      n + 1,
      p.nama,
      p.hasil,
      p.satuan,
      ...rupiah(p.akhirK, p.akhirRp),
      ...rupiah(p.laluK, p.laluRp),
      ...rupiah(p.targetK, p.pagu),
      ...p.tw.map((f, i) => (i % 2 === 0 ? n2(f) : rp(f))),
      ...rupiah(p.k, p.uang),
      ...semua(persen, capaian(p.targetK, p.k), penyerapan(p.pagu, p.uang)),
      ...rupiah(p.kumulatifK, p.kumulatifRp),
      ...semua(persen, kemajuan(p.akhirK, p.kumulatifK), kemajuan(p.akhirRp, p.kumulatifRp)),
    ]),
  );

const [pagu, belanja] = [jumlah(program.map((p) => p.pagu)), jumlah(program.map((p) => p.uang))];
const capaianProgram = program.map((p) => capaian(p.targetK, p.k));
const anggaranSheet = book.sheet('Anggaran Program', 1);
anggaranSheet
  .down(1)
  .table(
    'kinerja-dan-anggaran',
    'no program indikator target:2024 realisasi:2024 capaian:2024 pagu:2024 realisasi-anggaran:2024 penyerapan:2024 sisa:2024',
  )
  .wideTitle('Tabel 3.2', 'Capaian Kinerja Program dan Realisasi Anggaran Tahun 2024')
  .header(
    ['No', 'Program', 'Indikator Program', 'Kinerja', '<', '<', 'Keuangan', '<', '<', '<'],
    ['^', '^', '^', 'Target', 'Realisasi', '%', 'Pagu (Rp)', 'Realisasi (Rp)', '%', 'Sisa (Rp)'],
  )
  .rows(
    program.map((p, n) => [
      n + 1,
      p.nama,
      p.hasil,
      ...semua(n2, p.targetK, p.k, capaianProgram[n] as Figure),
      ...semua(rp, p.pagu, p.uang),
      n2(penyerapan(p.pagu, p.uang)),
      rp(sisa(p.pagu, p.uang)),
    ]),
  )
  .row([
    'JUMLAH',
    '<',
    '<',
    null,
    null,
    null,
    ...semua(rp, pagu, belanja),
    n2(penyerapan(pagu, belanja)),
    rp(sisa(pagu, belanja)),
  ])
  .end();
anggaranSheet
  .table('efisiensi', 'no program capaian:2024 penyerapan:2024 efisiensi:2024 label-efisiensi')
  .wideTitle('Tabel 3.3', 'Efisiensi Penggunaan Sumber Daya Tahun 2024')
  .header([
    'No',
    'Program',
    '% Capaian Kinerja (≥ 100%)',
    '% Penyerapan Anggaran',
    'Tingkat Efisiensi',
    'Keterangan',
  ])
  .numbering(['1', '2', '3', '4', '5=3-4', '6'])
  .rows(
    program.flatMap((p, n) => {
      const c = bulat(capaianProgram[n] as Figure, 2);
      if (c.exact.lt(100)) return [];
      const serapan = bulat(penyerapan(p.pagu, p.uang), 2);
      return [[n + 1, p.nama, ...semua(n2, c, serapan, efisiensi(c, serapan)), 'Efisien']];
    }),
  );

const bulanan = data(`
  Januari|1,20|0,85|0,90|0,42
  Februari|4,50|3,90|3,10|2,66
  Maret|12,00|12,48|9,75|9,02
  April|21,30|20,11|17,40|16,95
  Mei|33,75|34,20|28,60|27,88
  Juni|45,10|46,02|38,25|38,90
`).map(([nama = '', ...n]) => ({ nama, f: n.map(given) as [Figure, Figure, Figure, Figure] }));
book
  .sheet('Kurva S', 1)
  .down(1)
  .table('rfk', 'uraian target:2024 realisasi:2024 - target:2024 realisasi:2024 -')
  .wideTitle('Tabel 3.4', 'Realisasi Fisik dan Keuangan s.d. Juni 2024')
  .header(
    ['Bulan', 'Fisik (%)', '<', '<', 'Keuangan (%)', '<', '<'],
    ['^', 'Target', 'Realisasi', 'Deviasi', 'Target', 'Realisasi', 'Deviasi'],
  )
  .rows(
    bulanan.map(({ nama, f: [tf, rf, tk, rk] }) => [
      nama,
      ...semua(n2, tf, rf, perubahan(rf, tf), tk, rk, perubahan(rk, tk)),
    ]),
  );

export const dinasPu = book.build();
