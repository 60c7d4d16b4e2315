import type Big from 'big.js';
import type { CellRef } from '#core/grid';
import {
  type Estimate,
  estimate,
  formatNumber,
  type Judgement,
  judge,
  type Quantity,
  withValue,
} from '#core/number';
import type { Differs, Outcome } from '../rule';
import { cellsOf, type RelationRow, sameCell } from './relation-rows';

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
  const main = variants[0]?.(estimate(row.a), estimate(row.b));
  if (!main)
    return { verdict: 'unchecked', at: row.result.ref, table: row.table, reason: 'pembagi bernilai nol' };
  const judgements = variants.flatMap((compute) => {
    const expected = compute(estimate(row.a), estimate(row.b));
    return expected ? [judge(row.stated, expected)] : [];
  });
  if (judgements.some((one) => one.verdict === 'agrees'))
    return { verdict: 'agrees', at: row.result.ref, cells };
  const first = judgements[0] as Judgement;
  const mild = judgements.find((one) => one.verdict === 'info');
  return differs(row, cells, first, mild, variants[0] as Compute, words, extra);
}

function differs(
  row: RelationRow,
  cells: readonly CellRef[],
  first: Judgement,
  mild: Judgement | undefined,
  compute: Compute,
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
    ...(mild
      ? {}
      : {
          calculation: {
            cells,
            proposals: [{ at: row.result.ref, value: first.expected }],
            holdsWith: (at: CellRef, value: Big) => {
              const swap = (cell: CellRef, quantity: Quantity) =>
                sameCell(cell, at) ? withValue(quantity, value) : quantity;
              const expected = compute(
                estimate(swap(row.first.ref, row.a)),
                estimate(swap(row.second.ref, row.b)),
              );
              return (
                expected !== undefined &&
                judge(swap(row.result.ref, row.stated), expected).verdict !== 'differs'
              );
            },
          },
        }),
  };
}
