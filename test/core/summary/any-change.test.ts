import fc from 'fast-check';
import { checkWorkbook } from '#core';
import type { Cell, CellValue, Sheet, Workbook } from '#core/grid';
import type { SheetPlan } from '#core/plan';
import { planSummaries } from '#core/summary';
import { draw } from '../../support/draw';
import { Recalculation } from '../../support/formula/recalculate';
import { isError } from '../../support/formula/values';

/** What staff put into a cell for a figure. */
const figure = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 200 }).map(String) },
  {
    weight: 3,
    arbitrary: fc.integer({ min: 0, max: 20000 }).map((n) => (n / 100).toFixed(2).replace('.', ',')),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('', '-', '0', '80,00%', "'45 Orang'", "'83,4%'", 'WTP', '#REF!', "'1.2.34'"),
  },
);

const report = fc
  .tuple(
    fc.array(fc.tuple(figure, figure, figure), { minLength: 2, maxLength: 6 }),
    fc.array(fc.tuple(figure, figure, figure), { minLength: 2, maxLength: 6 }),
  )
  .map(([capaian, anggaran]) =>
    draw({
      'BAB III': [
        '',
        'Tabel 3.1 Capaian Kinerja Tahun 2024',
        'No | Indikator Kinerja | Target | Realisasi | Capaian (%)',
        ...capaian.map((row, i) => `${i + 1} | Indikator nomor ${'abcdef'[i]}x | ${row.join(' | ')}`),
      ].join('\n'),
      "Dinas 'A'": [
        '',
        'Tabel 3.2 Realisasi Anggaran Tahun 2024',
        'No | Program | Pagu (Rp) | Realisasi (Rp) | Penyerapan (%)',
        ...anggaran.map(
          (row, i) => `${i % 3 === 0 ? 'AB'[i / 3] : i % 3} | Program ${'abcdef'[i]}x | ${row.join(' | ')}`,
        ),
      ].join('\n'),
    }),
  );

/** What a user may put in place of a cell's content later. */
const content: fc.Arbitrary<CellValue> = fc.oneof(
  fc.double({ min: -1e6, max: 1e12, noNaN: true }).filter((n) => n === 0 || Math.abs(n) > 1e-6),
  fc.constantFrom(0, null, '', '-', 'belum ada', '=1+1', true, { error: '#REF!' }, { error: '#DIV/0!' }),
);

function plansOf(workbook: Workbook): readonly SheetPlan[] {
  return planSummaries(workbook, { check: checkWorkbook(workbook) }).plans;
}

/** Each formula, with what it gives from a workbook's cells. */
function* results(workbook: Workbook, plans: readonly SheetPlan[]) {
  const again = new Recalculation(workbook, plans);
  for (const plan of plans) {
    for (const { index, cells } of plan.rows) {
      for (const { col, content: planned } of cells) {
        if (typeof planned === 'object') yield { ...planned, value: again.at(plan.name, index, col) };
      }
    }
  }
}

it('stores what its formulas give, whatever the report holds', () => {
  fc.assert(
    fc.property(report, (workbook) => {
      for (const { formula, result, value } of results(workbook, plansOf(workbook))) {
        if (typeof result === 'number' && typeof value === 'number')
          expect(Math.abs(value - result)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(result)));
        else expect({ formula, value }).toEqual({ formula, value: result });
      }
    }),
    { numRuns: 40 },
  );
});

it('shows no error value, whatever becomes of the report', () => {
  fc.assert(
    fc.property(
      report,
      fc.array(content, { minLength: 1, maxLength: 40 }),
      fc.nat(),
      (workbook, contents, seed) => {
        const changed = withContents(workbook, contents, seed);
        const wrong = [...results(changed, plansOf(workbook))].filter(({ value }) => isError(value));
        expect(wrong).toEqual([]);
      },
    ),
    { numRuns: 40 },
  );
});

/** The workbook with other contents in many of its cells. */
function withContents(workbook: Workbook, contents: readonly CellValue[], seed: number): Workbook {
  let turn = seed;
  const next = (cell: Cell): Cell => {
    turn = (turn * 1103515245 + 12345) % 2147483648;
    const value = turn % 2 === 0 ? contents[turn % contents.length] : cell.value;
    return { ...cell, value: value ?? null };
  };
  const change = (sheet: Sheet): Sheet => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map(next) })),
  });
  return { ...workbook, sheets: workbook.sheets.map(change) };
}
