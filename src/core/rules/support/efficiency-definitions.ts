import type { ReadTable } from '#core/fact';
import { wordsOf } from '#core/layout';
import { divide, estimate, exactly, judge, scale, subtract } from '#core/number';
import type { Compute } from './follow-formula';
import type { RelationRow } from './relation-rows';

/** A definition of efficiency, and how it is told with its figures. */
export interface Definition {
  readonly compute: Compute;
  readonly how: (capaian: string, penyerapan: string) => string;
  /** As a formula writes it: C is capaian, P penyerapan, H a hundred percent. */
  readonly formula: string;
  /** Whether what the formula gives is still to be told in percent. */
  readonly share?: true;
}

const RATIO: Compute = (a, b) => scale(divide(a, b), 100);

const DIFFERENCE: Definition = {
  formula: 'C-P',
  compute: (capaian, penyerapan) => subtract(capaian, penyerapan),
  how: (capaian, penyerapan) => `capaian ${capaian} dikurangi penyerapan ${penyerapan}`,
};

/** Other definitions in use; one counts when most rows of the table follow it. */
const OTHERS: readonly Definition[] = [
  {
    formula: 'H-P',
    compute: (_, penyerapan) => subtract(exactly(100), penyerapan),
    how: (_, penyerapan) => `100 dikurangi penyerapan ${penyerapan}`,
  },
  {
    formula: 'P-C',
    compute: (capaian, penyerapan) => subtract(penyerapan, capaian),
    how: (capaian, penyerapan) => `penyerapan ${penyerapan} dikurangi capaian ${capaian}`,
  },
  {
    formula: 'C/P',
    share: true,
    compute: RATIO,
    how: (capaian, penyerapan) => `capaian ${capaian} dibagi penyerapan ${penyerapan}`,
  },
  {
    formula: 'P/C',
    share: true,
    compute: (capaian, penyerapan) => RATIO(penyerapan, capaian),
    how: (capaian, penyerapan) => `penyerapan ${penyerapan} dibagi capaian ${capaian}`,
  },
  {
    formula: '1-P/C',
    share: true,
    compute: (capaian, penyerapan) => {
      const share = RATIO(penyerapan, capaian);
      return share && subtract(exactly(100), share);
    },
    how: (capaian, penyerapan) => `100 dikurangi penyerapan ${penyerapan} dibagi capaian ${capaian}`,
  },
];

const INDEX: Definition = {
  formula: 'C/P',
  compute: (capaian, penyerapan) => divide(capaian, penyerapan),
  how: (capaian, penyerapan) => `capaian ${capaian} dibagi penyerapan ${penyerapan}`,
};

const RATE: Definition = {
  formula: 'C/P-1',
  compute: (capaian, penyerapan) => {
    const index = divide(capaian, penyerapan);
    return index && subtract(index, exactly(1));
  },
  how: (capaian, penyerapan) => `capaian ${capaian} dibagi penyerapan ${penyerapan}, dikurangi 1,`,
};

function inPercent(definition: Definition): Definition {
  return { ...definition, share: true, compute: (a, b) => scale(definition.compute(a, b), 100) };
}

/** Definitions that a header names by letters, the index of efficiency and the rate that it makes, on either scale. */
const BY_NAME: ReadonlyMap<string, readonly Definition[]> = new Map([
  ['ie', [INDEX, inPercent(INDEX)]],
  ['te', [RATE, inPercent(RATE)]],
]);

function follows(row: RelationRow, compute: Compute): boolean {
  const expected = compute(estimate(row.a), estimate(row.b));
  return expected !== undefined && judge(row.stated, expected).verdict !== 'differs';
}

/** The definition that a table's rows follow: capaian less penyerapan, unless most follow another. */
export function definitionOf(rows: readonly RelationRow[]): Definition {
  const label = rows[0]?.relation.result.labels.at(-1);
  const count = ({ compute }: Definition) => rows.filter((row) => follows(row, compute)).length;
  const [plain, percent] = (label === undefined ? undefined : BY_NAME.get(wordsOf(label).join(' '))) ?? [];
  if (plain && percent) return count(percent) > count(plain) ? percent : plain;
  const best = OTHERS.map((one) => ({ one, n: count(one) })).sort((a, b) => b.n - a.n)[0];
  return best && best.n > 1 && best.n > count(DIFFERENCE) ? best.one : DIFFERENCE;
}

/** Whether the report gives efficiency only where the target was reached: it says so, or leaves the others out. */
export function onlyWhereReached(table: ReadTable): boolean {
  return table.table.columns.some((column) => /(?:≥|>=|>|minimal)\s*100/.test(column.labels.join(' ')));
}
