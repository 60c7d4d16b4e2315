import fc from 'fast-check';
import { checkWorkbook } from '#core';
import { planRecalculation } from '#core/recalculate';
import { draw } from '../../support/draw';
import { applyChanges } from '../../support/formula/apply-changes';

const RULES: ReadonlySet<string> = new Set([
  'capaian',
  'penyerapan',
  'sisa',
  'jumlah',
  'rerata',
  'efisiensi',
]);

/** A figure as Indonesia writes it. */
function print(value: number, decimals: number, suffix = ''): string {
  const [whole = '', fraction] = value.toFixed(decimals).split('.');
  return `${whole.replace(/\B(?=(?:\d{3})+$)/g, '.')}${fraction === undefined ? '' : `,${fraction}`}${suffix}`;
}

const ROW = fc.record({
  pagu: fc.integer({ min: 1_000, max: 900_000 }),
  spent: fc.integer({ min: 1, max: 100 }),
  slip: fc.constantFrom(0, 0, 0, 7),
  filled: fc.constantFrom(true, true, true, false),
});

/** A budget with a total, some of its figures wrong. */
const BUDGET = fc.record({
  rows: fc.array(ROW, { minLength: 3, maxLength: 7 }),
  percent: fc.boolean(),
  asText: fc.boolean(),
  slip: fc.constantFrom(0, 0, 1_000),
});

function drawBudget({
  rows,
  percent,
  asText,
  slip,
}: typeof BUDGET extends fc.Arbitrary<infer B> ? B : never): string {
  const quote = (text: string) => (asText ? `'${text}'` : text);
  const share = (value: number) => quote(print(value, 2, percent ? '%' : ''));
  const amounts = rows
    .filter((one) => one.filled)
    .map(({ pagu, spent }) => ({ pagu: pagu * 1000, realisasi: pagu * spent * 10 }));
  const pagu = amounts.reduce((all, one) => all + one.pagu, 0);
  const realisasi = amounts.reduce((all, one) => all + one.realisasi, 0);
  return [
    'Tabel 3.8 Realisasi Anggaran Tahun 2024',
    'No | Program | Pagu Anggaran (Rp) | Realisasi Anggaran (Rp) | Penyerapan (%) | Sisa (Rp)',
    ...rows.map(({ pagu: own, spent, slip: off, filled }, i) => {
      const name = `${i + 1} | Program ${'ABCDEFG'[i]}`;
      if (!filled) return `${name} | - | - | - | -`;
      const left = print(own * 1000 - own * spent * 10 + off, 0);
      return `${name} | ${print(own * 1000, 0)} | ${print(own * spent * 10, 0)} | ${share(spent - off)} | ${quote(left)}`;
    }),
    `JUMLAH | < | ${print(pagu + slip, 0)} | ${print(realisasi, 0)} | ${share((realisasi / (pagu || 1)) * 100)} | ${print(pagu - realisasi, 0)}`,
  ].join('\n');
}

describe.each(['excel', 'sakip'] as const)('formulas of %s in drawn budgets', (style) => {
  it('give what the plan says, leave nothing to be found, and are not planned again', () => {
    fc.assert(
      fc.property(BUDGET, (budget) => {
        fc.pre(budget.rows.filter((one) => one.filled).length >= 2);
        const workbook = draw(drawBudget(budget));
        const { items, skipped } = planRecalculation(workbook, {}, 't1', style);
        const after = applyChanges(
          workbook,
          items.map((one) => one.change),
        );
        const cells = after.sheets[0]?.rows.flatMap(({ index, cells }) =>
          cells.map((cell) => ({ row: index, ...cell })),
        );
        for (const { change } of items) {
          const cell = cells?.find((one) => one.row === change.at.row && one.col === change.at.col);
          expect(cell?.value).toBeCloseTo(change.to.value as number, 6);
          expect(cell?.formula).toBe(change.to.formula);
        }
        const kept = new Set(skipped.map(({ at }) => `${at.row},${at.col}`));
        const left = checkWorkbook(after).findings.filter(
          ({ rule, at }) => RULES.has(rule) && !kept.has(`${at.row},${at.col}`),
        );
        expect(left.map((one) => one.message)).toEqual([]);
        // A figure that another one spoke for may be replaced once that one is; one that was replaced stays.
        const again = planRecalculation(after, {}, 't1', style).items.map(({ change: { at } }) => at);
        expect(again.filter(({ row, col }) => !kept.has(`${row},${col}`))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
