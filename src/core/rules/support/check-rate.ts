import { quantityOf, type ReadTable } from '#core/fact';
import type { LayoutColumn } from '#core/layout';
import { type Estimate, estimate, judge, type Quantity } from '#core/number';
import { onlyFigure } from '../repair/calculation-fixes';
import type { Outcome } from '../rule';
import { calculation } from './calculation';
import { write } from './follow-formula';
import { quotient, type Rate, rateRows } from './rates';
import { comesOutReread, TWO_READINGS } from './two-readings';
import { short } from './where';

function agrees([stated, a, b]: readonly Quantity[], factor: number): boolean {
  const expected = a && b && quotient(estimate(a), estimate(b), factor);
  return stated !== undefined && expected !== undefined && judge(stated, expected).verdict === 'agrees';
}

/** Each rate is its part over its whole, in the total row as in any other. */
export function* checkRate(table: ReadTable, rate: Rate): Generator<Outcome> {
  const suffix = rate.factor === 100 ? '%' : '';
  const nameOf = (column: LayoutColumn) => short(column.labels.at(-1) ?? '');
  for (const { entry, result, first, second, stated, judgement } of rateRows(table, rate)) {
    const calculated = calculation(
      { ref: result.ref, quantity: stated },
      [first, second].map((one) => ({ ref: one.ref, quantity: quantityOf(one) as Quantity })),
      ([a, b]) => quotient(a as Estimate, b as Estimate, rate.factor),
    );
    const cells = [result.ref, first.ref, second.ref];
    if (judgement.verdict === 'agrees') {
      yield { verdict: 'agrees', at: result.ref, cells, calculation: calculated };
      continue;
    }
    const mild = judgement.verdict === 'info';
    const figures = [stated, ...[first, second].map((one) => quantityOf(one) as Quantity)];
    if (!mild && comesOutReread(figures, (read) => agrees(read, rate.factor))) {
      yield { verdict: 'unchecked', at: result.ref, table, reason: TWO_READINGS };
      continue;
    }
    const [a, b] = [first, second].map((one) => write(quantityOf(one) as Quantity));
    yield {
      verdict: 'differs',
      at: result.ref,
      table,
      entry,
      severity: mild ? 'info' : 'error',
      stated: stated.text,
      expected: judgement.expectedText,
      message: `${nameOf(rate.rate)} "${short(entry.label)}" tertulis ${write(stated)}${suffix}, padahal ${nameOf(rate.part)} ${a} dibagi ${nameOf(rate.whole)} ${b} menghasilkan ${judgement.expectedText}${suffix}. ${mild ? 'Selisihnya hanya pembulatan.' : 'Periksa ketiganya, lalu hitung ulang.'}`,
      related: [first.ref, second.ref],
      ...(mild
        ? { mend: onlyFigure(result.ref, judgement.expected, [first.ref, second.ref]) }
        : { calculation: calculated }),
    };
  }
}
