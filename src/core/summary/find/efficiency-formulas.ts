import type { ReadTable } from '#core/fact';
import { exactly, judge, type Quantity } from '#core/number';
import { type Expr, hundredMinus, hundredMinusPercent, isFigure, minus, percent, type Value } from '../expr';

/** A definition of efficiency. */
export interface EfficiencyFormula {
  readonly words: string;
  build(capaian: Expr, penyerapan: Expr): Expr;
  /** Whether a higher figure says that more was reached with less. */
  readonly higherIsBetter: boolean;
  /** The figure at which as much was spent as reached. */
  readonly even: 0 | 100;
}

const DIFFERENCE: EfficiencyFormula = {
  words: 'capaian - penyerapan',
  build: minus,
  higherIsBetter: true,
  even: 0,
};

/** Other definitions in use; one counts where most rows follow it. */
const OTHERS: readonly EfficiencyFormula[] = [
  { words: '100 - penyerapan', build: (_, spent) => hundredMinus(spent), higherIsBetter: true, even: 0 },
  {
    words: 'penyerapan - capaian',
    build: (reached, spent) => minus(spent, reached),
    higherIsBetter: false,
    even: 0,
  },
  { words: 'capaian / penyerapan x 100', build: percent, higherIsBetter: true, even: 100 },
  {
    words: 'penyerapan / capaian x 100',
    build: (reached, spent) => percent(spent, reached),
    higherIsBetter: false,
    even: 100,
  },
  {
    words: '100 - penyerapan / capaian x 100',
    build: (reached, spent) => hundredMinusPercent(spent, reached),
    higherIsBetter: true,
    even: 0,
  },
];

/** A row of a table of efficiency, with what it prints. */
export interface PrintedEfficiency {
  readonly capaian: Value;
  readonly penyerapan: Value;
  readonly stated: Quantity | undefined;
}

/** The definition that a report's rows follow: capaian less penyerapan, unless more of them follow another. */
export function efficiencyFormula(rows: readonly PrintedEfficiency[]): EfficiencyFormula {
  const count = ({ build }: EfficiencyFormula) =>
    rows.filter(({ capaian, penyerapan, stated }) => {
      const { value } = build({ text: '', value: capaian }, { text: '', value: penyerapan });
      return stated && isFigure(value) && judge(stated, exactly(value)).verdict !== 'differs';
    }).length;
  const best = OTHERS.map((one) => ({ one, n: count(one) })).sort((a, b) => b.n - a.n)[0];
  return best && best.n > 1 && best.n > count(DIFFERENCE) ? best.one : DIFFERENCE;
}

/** Whether a report tells efficiency only where the target was reached: it says so, or leaves the others out. */
export function isOnlyWhereReached(
  tables: readonly ReadTable[],
  rows: readonly PrintedEfficiency[],
): boolean {
  const texts = tables.flatMap(({ table }) => [
    ...table.columns.flatMap((column) => column.labels),
    ...table.notes.filter((note) => /efisien/i.test(note)),
  ]);
  if (texts.some((text) => /(?:≥|>=|>|minimal|mencapai)\s*100/.test(text))) return true;
  const below = rows.filter(({ capaian }) => isFigure(capaian) && capaian.lt(100));
  return below.length > 0 && below.every(({ stated }) => stated === undefined || stated.value.eq(0));
}
