import type { Example } from '../rule';

export const examples: readonly Example[] = [
  {
    about: 'Efisiensi adalah capaian dikurangi penyerapan; di bawah target, efisiensi boleh dikosongkan.',
    drawn: `
      Tabel 3.7 Efisiensi Penggunaan Sumber Daya
      No | Sasaran Strategis | Capaian Kinerja (%) | Penyerapan Anggaran (%) | Tingkat Efisiensi
      1 | Meningkatnya pelayanan sosial | 105,00 | 92,50 | 12,50
      2 | Meningkatnya keberdayaan masyarakat | 98,00 | 94,51 | -`,
    finds: [],
  },
  {
    about: 'Capaian 105,00 dikurangi penyerapan 92,50 adalah 12,50, bukan 15,20.',
    drawn: `
      Tabel 3.7 Efisiensi Penggunaan Sumber Daya
      No | Sasaran Strategis | Capaian Kinerja (%) | Penyerapan Anggaran (%) | Tingkat Efisiensi
      1 | Meningkatnya pelayanan sosial | 105,00 | 92,50 | 15,20
      2 | Meningkatnya keberdayaan masyarakat | 100,00 | 94,51 | 5,49`,
    finds: ['E3'],
  },
  {
    about: 'Menurut judul kolomnya, efisiensi hanya dihitung bila capaian mencapai 100%.',
    drawn: `
      Tabel 3.7 Efisiensi Penggunaan Sumber Daya
      No | Sasaran Strategis | Capaian Kinerja (≥ 100%) | Penyerapan Anggaran (%) | Tingkat Efisiensi
      1 | Meningkatnya pelayanan sosial | 105,00 | 92,50 | 12,50
      2 | Meningkatnya keberdayaan masyarakat | 98,00 | 94,51 | 3,49`,
    finds: ['E4'],
  },
  {
    about: 'Label berlawanan dengan angka di sebelahnya.',
    drawn: `
      Tabel 3.7 Efisiensi Penggunaan Sumber Daya
      No | Sasaran Strategis | Capaian Kinerja (%) | Penyerapan Anggaran (%) | Tingkat Efisiensi | Keterangan
      1 | Meningkatnya pelayanan sosial | 105,00 | 92,50 | 12,50 | Efisien
      2 | Meningkatnya keberdayaan masyarakat | 100,00 | 104,50 | -4,50 | Efisien
      3 | Meningkatnya mutu data | 101,00 | 95,00 | 6,00 | Efisien`,
    finds: ['F4'],
  },
  {
    about: 'Selisih satu satuan pada digit terakhir hanya menjadi catatan.',
    drawn: `
      Tabel 3.7 Efisiensi Penggunaan Sumber Daya
      No | Sasaran Strategis | Capaian Kinerja (%) | Penyerapan Anggaran (%) | Tingkat Efisiensi
      1 | Meningkatnya pelayanan sosial | 105,00 | 92,50 | 12,51
      2 | Meningkatnya keberdayaan masyarakat | 100,00 | 94,51 | 5,49`,
    finds: [],
    notes: ['E3'],
  },
];
