import type { Workbook } from '#core/grid';
import { draw } from '../../support/draw';
import { planOf, summariesOf } from './read-plan';

const TABLE = `
Tabel 3.1 Capaian Kinerja Tahun 2024
No | Indikator Kinerja | Target | Realisasi | Capaian (%)
1 | Indeks Literasi | 80 | 60 | 75,00`;

function named(
  names: Readonly<Record<string, string>>,
  marks: Readonly<Record<string, string>> = {},
): Workbook {
  const workbook = draw(names);
  const definedNames = Object.entries(marks).map(([sheet, key]) => ({
    name: '_SAKIP_LEMBAR',
    formula: `"${key}"`,
    sheet,
  }));
  return { ...workbook, definedNames };
}

describe('the name of a sheet', () => {
  it('is its title', () => {
    expect(summariesOf(named({ Lembar1: TABLE })).plans.map((plan) => plan.name)).toEqual([
      'Ringkasan SAKIP',
      'Rekap Capaian',
      'Temuan Konsistensi',
      'Kertas Kerja Reviu',
    ]);
  });

  it("gets a number beside a user's sheet of that name, whatever its capitals", () => {
    const workbook = named({ 'rekap capaian': TABLE, 'Rekap Capaian (2)': '' });
    expect(planOf(workbook, 'rekap-capaian').name).toBe('Rekap Capaian (3)');
  });

  it('is kept when the sheet is there already, even renamed', () => {
    const workbook = named({ Lembar1: TABLE, 'Capaian Dinas': 'x' }, { 'Capaian Dinas': 'rekap-capaian' });
    expect(planOf(workbook, 'rekap-capaian').name).toBe('Capaian Dinas');
  });

  it('makes way for one of ours that bears it', () => {
    const workbook = named({ Lembar1: TABLE, 'Ringkasan SAKIP': 'x' }, { 'Ringkasan SAKIP': 'temuan' });
    expect(planOf(workbook, 'ringkasan').name).toBe('Ringkasan SAKIP (2)');
    expect(planOf(workbook, 'temuan').name).toBe('Ringkasan SAKIP');
  });
});

it('lays out only what was asked for, in the order of the workbook', () => {
  const { plans, skipped } = summariesOf(named({ Lembar1: TABLE }), {
    sheets: ['temuan', 'ringkasan', 'efisiensi'],
  });
  expect(plans.map((plan) => plan.key)).toEqual(['ringkasan', 'temuan']);
  expect(skipped.map((one) => one.key)).toEqual(['efisiensi']);
});

it.each(['F4', 'Legal', 'A4'] as const)('prints on %s across', (paper) => {
  for (const { print } of summariesOf(named({ Lembar1: TABLE }), { paper }).plans)
    expect([print.paper, print.orientation]).toEqual([paper, 'landscape']);
});
