import { type Estimate, estimate, formatNumber, type Judgement, judge, type Quantity } from '#core/number';
import type { Differs, Outcome } from '../rule';
import { type Calculation, calculation } from './calculation';
import { cellsOf, type RelationRow } from './relation-rows';

/** A formula over two figures; `undefined` where it can't be computed. */
export type Compute = (first: Estimate, second: Estimate) => Estimate | undefined;

/** How a figure is written in messages, in Indonesian notation. */
export function write(quantity: Quantity): string {
  return formatNumber(quantity.shown, quantity.decimals);
}

/** What to say when a figure does not follow. */
export interface FormulaWords {
  /** E.g. `realisasi 83,84 dibagi target 78,00`. */
  readonly how: (row: RelationRow) => string;
  /** The name of the result: `Capaian`. */
  readonly what: string;
  readonly todo: string;
  /** A percent sign or nothing, to follow the figures. */
  readonly suffix: string;
}

const MILD: Record<string, string> = {
  terpotong: 'angka dipotong, bukan dibulatkan',
  'pembulatan-masukan': 'selisih dapat dijelaskan oleh pembulatan angka asalnya',
  'satuan-terakhir': 'selisih satu satuan pada digit terakhir',
};

/**
 * Follows a formula in one row. The first variant is the expected one; the others are accepted where the
 * printed figure follows them.
 */
export function followFormula(
  row: RelationRow,
  variants: readonly Compute[],
  words: FormulaWords,
  extra?: string,
): Outcome {
  const cells = cellsOf(row);
  const inputs = [estimate(row.a), estimate(row.b)] as const;
  const judgements = variants.flatMap((compute) => {
    const expected = compute(...inputs);
    return expected ? [{ ...judge(row.stated, expected), compute }] : [];
  });
  const first = judgements[0];
  if (!first || first.compute !== variants[0])
    return { verdict: 'unchecked', at: row.result.ref, table: row.table, reason: 'pembagi bernilai nol' };
  const right = judgements.find((one) => one.verdict === 'agrees');
  if (right)
    return { verdict: 'agrees', at: row.result.ref, cells, calculation: calculationOf(row, right.compute) };
  const mild = judgements.find((one) => one.verdict === 'info');
  return differs(row, first, mild, words, extra);
}

function calculationOf(row: RelationRow, compute: Compute): Calculation {
  return calculation(
    { ref: row.result.ref, quantity: row.stated },
    [
      { ref: row.first.ref, quantity: row.a },
      { ref: row.second.ref, quantity: row.b },
    ],
    ([a, b]) => compute(a as Estimate, b as Estimate),
  );
}

function differs(
  row: RelationRow,
  first: Judgement & { readonly compute: Compute },
  mild: Judgement | undefined,
  words: FormulaWords,
  extra: string | undefined,
): Differs {
  const shown = (mild ?? first).expectedText;
  const stated = write(row.stated);
  const reason = mild ? ` (${MILD[mild.because ?? ''] ?? 'pembulatan'})` : '';
  const message = `${words.what} tertulis ${stated}${words.suffix}, padahal ${words.how(row)} menghasilkan ${shown}${words.suffix}${reason}.`;
  return {
    verdict: 'differs',
    at: row.result.ref,
    table: row.table,
    entry: row.entry,
    severity: mild ? 'info' : 'error',
    stated: row.stated.text,
    expected: shown,
    message: [message, extra, mild ? undefined : words.todo].filter(Boolean).join(' '),
    related: [row.first.ref, row.second.ref],
    fix: 'suggested',
    ...(mild ? {} : { calculation: calculationOf(row, first.compute) }),
  };
}
