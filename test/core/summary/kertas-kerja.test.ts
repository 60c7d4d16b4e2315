import type { Workbook } from '#core/grid';
import { draw } from '../../support/draw';
import { planOf, rowWith, seen } from './read-plan';

const REPORT = {
  'BAB II': `
Tabel 2.1 Perjanjian Kinerja Tahun 2024
No | Sasaran | Indikator Kinerja | Target
1 | Meningkatnya literasi | Indeks Literasi | 80
2 | Meningkatnya arsip | Cakupan Arsip | 50`,
  'BAB III': `
Tabel 3.1 Capaian Kinerja Tahun 2024
No | Indikator Kinerja | Target | Realisasi | Capaian (%)
1 | Indeks Literasi | 80 | 60 | 75,00`,
};
/** The point as it is told, its answer, and what the workbook shows. */
const point = (workbook: Workbook, no: string) => {
  const found = seen(planOf(workbook, 'kertas-kerja')).find((cells) => cells[0] === no);
  return (found ?? []).slice(2, 4);
};

describe('Kertas Kerja Reviu', () => {
  const workbook = draw(REPORT);

  it('has the whole checklist and the points of BAB III', () => {
    const first = seen(planOf(workbook, 'kertas-kerja')).map((cells) => cells[0]);
    const numbers = first.slice(first.indexOf('I'), first.indexOf('B') + 1);
    expect(numbers).toEqual([
      ...['I', '1', '2', '3', '4', '5', '6'],
      ...['II', '1', '2', '3', '4', '5', '6', '7'],
      ...['III', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'],
      ...['IV', 'A', 'A.1', 'A.2', 'A.3', 'A.4', 'A.5', 'A.6', 'A.7', 'B'],
    ]);
  });

  it('answers what the tables show, and names what they lack', () => {
    expect(point(workbook, 'A')).toEqual([
      'Sebagian',
      'Ada: Tabel 3.1 (BAB III!A2:E3). 1 indikator perjanjian kinerja tidak ada pada tabel capaian: Cakupan Arsip.',
    ]);
    expect(point(workbook, 'A.1')).toEqual(['Ya', 'Ada: Tabel 3.1 (BAB III!A2:E3).']);
    expect(point(workbook, 'A.2')).toEqual([
      '',
      'Tabelnya tidak ditemukan pada buku kerja; periksa naskah laporan.',
    ]);
    expect(point(workbook, 'B')[0]).toBe('');
  });

  it('leaves the reviewer to tick, from a list', () => {
    const plan = planOf(workbook, 'kertas-kerja');
    expect(plan.choices.map((choice) => choice.words)).toEqual([
      ['Ya', 'Sebagian', 'Tidak', 'Tidak berlaku'],
    ]);
    expect(rowWith(plan, 'IKU dan IK telah SMART')[2]).toBe('');
  });

  it('keeps what a reviewer ticked and noted when it is inserted again', () => {
    const line = (index: number, text: string, answer: string, note: string) => ({
      index,
      cells: [
        { col: 1, value: text },
        { col: 2, value: answer },
        { col: 5, value: note },
      ],
    });
    const again: Workbook = {
      ...workbook,
      sheets: [
        ...workbook.sheets,
        {
          name: 'Reviu',
          visibility: 'visible',
          merges: [],
          hiddenColumns: [],
          rows: [
            line(9, 'IKU dan IK telah SMART', 'Ya', 'sudah dilihat'),
            line(20, 'Membandingkan antara target dan realisasi kinerja tahun ini', 'Tidak', ''),
            line(21, 'Analisis atas efisiensi penggunaan sumber daya', 'Ya', ''),
          ],
        },
      ],
      definedNames: [{ name: '_SAKIP_LEMBAR', formula: '"kertas-kerja"', sheet: 'Reviu' }],
    };
    const plan = planOf(again, 'kertas-kerja');
    expect(plan.name).toBe('Reviu');
    expect(rowWith(plan, 'IKU dan IK telah SMART').slice(2)).toEqual(['Ya', '', '', 'sudah dilihat']);
    expect(point(again, 'A.1')[0]).toBe('Tidak');
  });
});
