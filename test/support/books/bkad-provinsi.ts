import { BookBuilder } from './book-builder';
import { anggaran, urut } from './kit/anggaran';
import { type Figure, given } from './kit/figure';
import { data, semua, ukuran } from './kit/indikator';
import { style } from './kit/look';
import { bagian, jumlah, lebihKurang, penyerapan, pertumbuhan } from './kit/relations';

/**
 * A finance agency whose sheets are exports: an LRA by kode rekening down to the sixth level with amounts as
 * words, cash plans of twelve months, taxes with target, realisasi and share, offices ranked by what they spent,
 * retribusi of four years with growth between them; the report's own table is a small one among them.
 */
const book = new BookBuilder('bkad-provinsi', 2024);
const sen = style({ decimals: 2, as: 'id' });
const rp = style({ decimals: 0, format: '#,##0' });
const n2 = style({ decimals: 2, format: '0.00' });
const persen = style({ decimals: 2, as: 'fraction', live: true });
const live = style({ decimals: 0, live: true, format: '#,##0' });

const belanja = anggaran(
  `
  5 | BELANJA DAERAH
  -5.1 | BELANJA OPERASI
  --5.1.01 | Belanja Pegawai
  ---5.1.01.01 | Belanja Gaji dan Tunjangan ASN | 18.204.117.000,00 | 17.655.902.318,00
  ---5.1.01.02 | Belanja Tambahan Penghasilan ASN | 9.880.415.200,00 | 9.412.778.450,00
  --5.1.02 | Belanja Barang dan Jasa
  ---5.1.02.01 | Belanja Barang | 2.114.730.500,00 | 2.006.118.940,00
  ---5.1.02.02 | Belanja Jasa | 6.455.902.300,00 | 6.120.447.815,50
  ---5.1.02.04 | Belanja Perjalanan Dinas | 1.730.250.000,00 | 1.688.203.117,00
  -5.2 | BELANJA MODAL
  --5.2.02 | Belanja Modal Peralatan dan Mesin
  ---5.2.02.05 | Belanja Modal Alat Kantor dan Rumah Tangga | 412.600.000,00 | 398.775.000,00
  ---5.2.02.10 | Belanja Modal Komputer | 988.140.000,00 | 970.226.500,00
`,
  2,
);
book
  .sheet('LRA SIPD')
  .lines(['PEMERINTAH PROVINSI TELAGA', 'LAPORAN REALISASI ANGGARAN', 'Badan Keuangan dan Aset Daerah'], 5)
  .lines(['Tahun Anggaran 2024', 'Periode 1 Januari s.d. 31 Desember 2024'], 5)
  .table('lra-sipd', '- uraian pagu:2024 realisasi-anggaran:2024 penyerapan:2024')
  .header(['Kode Rekening', 'Uraian', 'Anggaran', 'Realisasi', 'Persentase'])
  .rows(urut(belanja).map((m) => [m.kode, m.nama, ...semua(sen, m.pagu, m.realisasi, m.serapan)]));

const BULAN = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'];
const rak = data(`
  5.1.01|Belanja Pegawai|2.100|2.100|2.350|4.180|2.100|2.100|4.205|2.100|2.100|2.100|2.100|2.549
  5.1.02|Belanja Barang dan Jasa|310|640|905|880|910|1.020|870|905|990|1.105|1.240|525
  5.2.02|Belanja Modal|0|0|120|0|410|0|380|0|490|0|0|0
`).map(([kode = '', nama = '', ...n]) => {
  const bulan = n.map(given);
  return { kode, nama, bulan, semua: jumlah(bulan) };
});
book
  .sheet('RAK')
  .table('rak-sipd', `- uraian jumlah:2024 ${BULAN.map(() => 'jumlah:2024').join(' ')}`)
  .wideTitle('RENCANA ANGGARAN KAS (dalam juta rupiah)', 'TAHUN ANGGARAN 2024')
  .header(['Kode', 'Uraian', 'Total', ...BULAN])
  .rows(rak.map((r) => [r.kode, r.nama, rp(r.semua), ...semua(rp, ...r.bulan)]))
  .row([
    'JUMLAH',
    '<',
    rp(jumlah(rak.map((r) => r.semua))),
    ...BULAN.map((_, k) => rp(jumlah(rak.map((r) => r.bulan[k] as Figure)))),
  ]);

const iku = data(`
  Persentase SKPD yang menyampaikan laporan keuangan tepat waktu|%|100,00|97,44
  Rasio kemandirian keuangan daerah|%|48,00|49,13
  Persentase aset daerah yang bersertifikat|%|72,00|70,85
`).map(([nama = '', satuan = '', t = '', r = '']) => ({ nama, satuan, ...ukuran(t, r) }));
book
  .sheet('IKU')
  .down(1)
  .table('capaian-kinerja', 'no indikator satuan target:2024 realisasi:2024 capaian:2024')
  .title('Tabel 3.1 Capaian IKU Badan Keuangan dan Aset Daerah Tahun 2024')
  .header(['No', 'Indikator', 'Satuan', 'Target', 'Realisasi', '% Capaian'])
  .rows(iku.map((i, n) => [n + 1, i.nama, i.satuan, ...semua(n2, i.target, i.realisasi), persen(i.capaian)]));

const pajak = data(`
  Pajak Kendaraan Bermotor|412.500.000.000|425.118.402.300
  Bea Balik Nama Kendaraan Bermotor|298.000.000.000|281.904.117.650
  Pajak Bahan Bakar Kendaraan Bermotor|355.750.000.000|361.220.874.114
  Pajak Air Permukaan|6.400.000.000|6.918.205.330
  Pajak Rokok|171.300.000.000|168.004.551.208
`).map(([nama = '', t = '', r = '']) => ({ nama, target: given(t), realisasi: given(r) }));
const [target, realisasi] = [jumlah(pajak.map((p) => p.target)), jumlah(pajak.map((p) => p.realisasi))];
const barisPajak = (p: { target: Figure; realisasi: Figure }) => [
  persen(penyerapan(p.target, p.realisasi)),
  live(lebihKurang(p.target, p.realisasi)),
  persen(bagian(p.realisasi, realisasi)),
];
const pendapatan = book.sheet('Pendapatan', 1);
pendapatan
  .down(1)
  .table('realisasi-anggaran', 'no uraian pagu:2024 realisasi-anggaran:2024 penyerapan:2024 - -')
  .title('Tabel 3.8 Target dan Realisasi Pajak Daerah Tahun 2024')
  .header(['No', 'Jenis Pajak', 'Target', 'Realisasi', '% Realisasi', 'Lebih/(Kurang)', 'Kontribusi'])
  .rows(pajak.map((p, n) => [n + 1, p.nama, ...semua(rp, p.target, p.realisasi), ...barisPajak(p)]))
  .row(['Total', '<', ...semua(live, target, realisasi), ...barisPajak({ target, realisasi })])
  .end();

const retribusi = data(`
  Retribusi Jasa Umum|4.118.200.000|4.402.900.000|4.377.615.000|4.810.330.000
  Retribusi Jasa Usaha|7.902.455.000|8.114.060.000|8.655.218.000|8.941.777.000
  Retribusi Perizinan Tertentu|1.204.300.000|1.198.750.000|1.315.440.000|1.402.905.000
`).map(([nama = '', ...n]) => ({ nama, tahun: n.map(given) }));
const semuaRetribusi = [0, 1, 2, 3].map((k) => jumlah(retribusi.map((r) => r.tahun[k] as Figure)));
const barisRetribusi = (tahun: readonly Figure[]) => [
  ...semua(rp, ...tahun),
  n2(pertumbuhan(tahun[3] as Figure, tahun[2] as Figure)),
];
pendapatan
  .table(
    'perbandingan-anggaran',
    'uraian realisasi-anggaran:2021 realisasi-anggaran:2022 realisasi-anggaran:2023 realisasi-anggaran:2024 perubahan:2024',
  )
  .title('Tabel 3.9 Realisasi Retribusi Tahun 2021-2024')
  .header(
    ['Jenis Retribusi', 'Realisasi (Rp)', '<', '<', '<', 'Pertumbuhan 2023-2024 (%)'],
    ['^', '2021', '2022', '2023', '2024', '^'],
  )
  .rows(retribusi.map((r) => [r.nama, ...barisRetribusi(r.tahun)]))
  .row(['Jumlah', ...barisRetribusi(semuaRetribusi)]);

const skpd = data(`
  Dinas Perhubungan|88.204.000.000|86.911.402.118|1
  Dinas Kehutanan|61.455.300.000|60.118.750.204|2
  Sekretariat DPRD|104.300.215.000|99.640.118.730|3
  Dinas Kelautan dan Perikanan|47.118.900.000|43.902.664.810|4
  Dinas Pemuda dan Olahraga|39.700.400.000|35.118.204.550|5
`).map(([nama = '', p = '', r = '', urutan = '']) => ({ nama, pagu: given(p), realisasi: given(r), urutan }));
book
  .sheet('Serapan SKPD', 1)
  .down(1)
  .table('realisasi-anggaran', '- uraian pagu:2024 realisasi-anggaran:2024 penyerapan:2024')
  .title('Tabel 3.10 Peringkat Penyerapan Anggaran SKPD Tahun 2024')
  .header(['Peringkat', 'SKPD', 'Pagu', 'Realisasi', '%'])
  .rows(
    skpd.map((s) => [
      Number(s.urutan),
      s.nama,
      ...semua(rp, s.pagu, s.realisasi),
      persen(penyerapan(s.pagu, s.realisasi)),
    ]),
  );

export const bkadProvinsi = book.build();
