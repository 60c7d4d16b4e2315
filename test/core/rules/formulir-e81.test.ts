import { follow } from './follow';

/** A form E.81 as offices fill it in: the numbers of the columns stand above K and Rp, and cover both. */
const form = (dievaluasi = '300', renstra = '700', tingkat = '70,00') => `
  Evaluasi terhadap Hasil Renja Perangkat Daerah Tahun 2025
  No | Program/Kegiatan | Indikator Kinerja Program/Kegiatan | Target Renstra Perangkat Daerah pada Tahun 2029 | < | Realisasi Capaian Kinerja Renstra sampai dengan Renja Tahun 2024 | < | Target Kinerja dan Anggaran Renja Tahun 2025 | < | Realisasi Kinerja pada Triwulan | < | < | < | Realisasi Capaian Kinerja dan Anggaran Renja yang Dievaluasi | < | Realisasi Kinerja dan Anggaran Renstra s/d Tahun 2025 | < | Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra (%) | <
  ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | I | < | II | < | ^ | ^ | ^ | ^ | ^ | ^
  1 | 2 | 3 | 4 | < | 5 | < | 6 | < | 7 | < | 8 | < | 9 = 7 + 8 | < | 10 = 5 + 9 | < | 11 = 10 / 4 x 100 | <
  | | | K | Rp. | K | Rp. | K | Rp. | K | Rp. | K | Rp. | K | Rp. | K | Rp. | K | Rp.
  1 | Penyusunan dokumen | Jumlah dokumen | 10 | 1.000.000.000 | 4 | 400.000.000 | 3 | 350.000.000 | 1 | 100.000.000 | 2 | 200.000.000 | 3 | ${dievaluasi}.000.000 | 7 | ${renstra}.000.000 | 70,00 | ${tingkat}
  2 | Evaluasi kinerja | Jumlah laporan | 20 | 2.000.000.000 | 8 | 900.000.000 | 4 | 500.000.000 | 2 | 150.000.000 | 2 | 250.000.000 | 4 | 400.000.000 | 12 | 1.300.000.000 | 60,00 | 65,00
  3 | Penyediaan layanan | Jumlah bulan | 60 | 3.000.000.000 | 24 | 1.100.000.000 | 12 | 700.000.000 | 6 | 350.000.000 | 6 | 300.000.000 | 12 | 650.000.000 | 36 | 1.750.000.000 | 60,00 | 58,33`;

const found = (drawn: string) => follow(drawn).findings.map(({ rule, cell }) => `${rule} ${cell}`);

describe('a form E.81 whose column numbers stand above K and Rp', () => {
  it('is right where it follows its own numbers', () => {
    const { findings, agrees } = follow(form());
    expect(findings).toEqual([]);
    // Each row: the Rp of columns 9 and 10, the K and Rp of column 11.
    expect(agrees).toBeGreaterThanOrEqual(12);
  });

  it.each([
    ['the sum of the quarters', form('330', '730', '73,00'), 'jumlah O6'],
    ['the sum with the years before', form('300', '800', '80,00'), 'jumlah Q6'],
    ['the progress in rupiah', form('300', '700', '77,00'), 'perubahan S6'],
  ])('is checked: %s', (_, drawn, finding) => {
    expect(found(drawn)).toEqual([finding]);
  });
});
