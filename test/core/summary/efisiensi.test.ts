import type { Workbook } from '#core/grid';
import { draw } from '../../support/draw';
import { planOf, says, tableRow } from './read-plan';

function efisiensi(header: string, ...rows: readonly string[]): Workbook {
  return draw(['', 'Tabel 3.6 Efisiensi Tahun 2024', header, ...rows].join('\n'));
}

const HEAD = 'No | Sasaran | Capaian Kinerja (%) | Penyerapan Anggaran (%) | Tingkat Efisiensi (%)';
const at = (workbook: Workbook, name: string) => tableRow(planOf(workbook, 'efisiensi'), name);

describe('Efisiensi', () => {
  it('counts capaian less penyerapan, and names what comes out', () => {
    const workbook = efisiensi(
      HEAD,
      '1 | Meningkatnya literasi | 104,00 | 92,50 | 11,50',
      '2 | Meningkatnya arsip | 100,00 | 104,25 | 4,25',
    );
    expect(at(workbook, 'Meningkatnya literasi')).toMatchObject({
      'Efisiensi tertulis': 11.5,
      'Efisiensi dihitung ulang': 11.5,
      Hasil: 'Sesuai',
      Keterangan: 'Efisien',
    });
    expect(at(workbook, 'Meningkatnya arsip')).toMatchObject({
      'Efisiensi dihitung ulang': -4.25,
      Hasil: 'Berbeda',
      Keterangan: 'Tidak efisien',
    });
  });

  it('counts nothing below a hundred where the report leaves those rows out', () => {
    const workbook = efisiensi(
      HEAD,
      '1 | Meningkatnya literasi | 104,00 | 92,50 | 11,50',
      '2 | Meningkatnya arsip | 95,00 | 90,00 | -',
    );
    expect(at(workbook, 'Meningkatnya arsip')).toMatchObject({
      'Efisiensi dihitung ulang': '-',
      Keterangan: 'Capaian di bawah 100%',
    });
    expect(says(planOf(workbook, 'efisiensi'), 'dihitung hanya bila capaian mencapai 100%')).toBe(true);
  });

  it("follows the report's own definition", () => {
    const workbook = efisiensi(
      HEAD,
      '1 | Meningkatnya literasi | 104,00 | 92,50 | 7,50',
      '2 | Meningkatnya arsip | 110,00 | 90,00 | 10,00',
      '3 | Meningkatnya tata kelola | 101,00 | 80,00 | 25,00',
    );
    expect(says(planOf(workbook, 'efisiensi'), '= 100 - penyerapan')).toBe(true);
    expect(at(workbook, 'Meningkatnya tata kelola')).toMatchObject({
      'Efisiensi dihitung ulang': 20,
      Hasil: 'Berbeda',
    });
  });

  it('is counted from kinerja and anggaran side by side where no table tells it', () => {
    const workbook = draw(`
Tabel 3.6 Kinerja dan Anggaran Tahun 2024
No | Sasaran | Target | Realisasi | Capaian (%) | Pagu Anggaran (Rp) | Realisasi Anggaran (Rp) | Penyerapan (%)
1 | Meningkatnya literasi | 50 | 55 | 110,00 | 1.000.000 | 900.000 | 90,00
2 | Meningkatnya arsip | 50 | 50 | 100,00 | 1.000.000 | 950.000 | 95,00`);
    expect(at(workbook, 'Meningkatnya literasi')).toMatchObject({
      'Efisiensi tertulis': '-',
      'Efisiensi dihitung ulang': 20,
    });
    expect(says(planOf(workbook, 'efisiensi'), 'tidak mencetak tabel efisiensi')).toBe(true);
  });
});
