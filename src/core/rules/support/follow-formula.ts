import type { Severity } from '#core/finding';
import type { CellRef } from '#core/grid';
import {
  type Estimate,
  estimate,
  formatNumber,
  type Judgement,
  judge,
  mean,
  type Quantity,
  rescale,
  sum,
} from '#core/number';
import { onlyFigure } from '../repair/calculation-fixes';
import type { Differs, Outcome } from '../rule';
import { type Calculation, calculation, type Formula } from './calculation';
import { cellsOf, type RelationRow } from './relation-rows';
import { comesOutReread, TWO_READINGS } from './two-readings';

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

/** Why a figure may be other than expected, for the reader. */
export interface Explanation {
  readonly text: string;
  /** Milder than an error where the figure may well be meant so. */
  readonly severity?: Severity;
  readonly related?: readonly CellRef[];
}

/**
 * Follows a formula in one row. The first variant is the expected one; the others are accepted where the
 * printed figure follows them.
 *
 * @param explain asked for a word more where the figure follows none
 */
export function followFormula(
  row: RelationRow,
  variants: readonly Compute[],
  words: FormulaWords,
  explain: () => Explanation | undefined = () => undefined,
): Outcome {
  if (row.covered.length > 0) return followInGroup(row, variants);
  const inputs = [estimate(row.a), estimate(row.b)] as const;
  const judgements = variants.flatMap((compute) => {
    const expected = compute(...inputs);
    return expected ? [{ ...judge(row.stated, expected), compute, raw: expected }] : [];
  });
  const first = judgements[0];
  if (!first || first.compute !== variants[0]) return unchecked(row, 'pembagi bernilai nol');
  const right = judgements.find((one) => one.verdict === 'agrees');
  if (right)
    return {
      verdict: 'agrees',
      at: row.result.ref,
      cells: cellsOf(row),
      calculation: calculationOf(row, [right.compute]),
    };
  const mild = judgements.find((one) => one.verdict === 'info');
  if (mild) return differs(row, first, mild, variants, words, undefined);
  if (comesOutReread([row.stated, row.a, row.b], ([stated, a, b]) => comesOut(variants, stated, a, b)))
    return unchecked(row, TWO_READINGS);
  // What the cell shows as a percentage already can't be mended by showing it as one.
  const asFraction =
    words.suffix === '%' &&
    !row.stated.text.includes('%') &&
    judge(rescale(row.stated, 100), first.raw).verdict !== 'differs';
  return differs(row, first, undefined, variants, words, asFraction ? FRACTION : explain());
}

function comesOut(variants: readonly Compute[], stated?: Quantity, a?: Quantity, b?: Quantity): boolean {
  if (!stated || !a || !b) return false;
  return variants.some((compute) => {
    const expected = compute(estimate(a), estimate(b));
    return expected !== undefined && judge(stated, expected).verdict === 'agrees';
  });
}

/** A share of one in a column of shares of a hundred: the same figure, shown otherwise. */
const FRACTION: Explanation = {
  text: 'Angka itu tampaknya pecahan dari persentase yang sama. Tampilkan dengan format persen.',
  severity: 'info',
};

function unchecked(row: RelationRow, reason: string): Outcome {
  return { verdict: 'unchecked', at: row.result.ref, table: row.table, reason };
}

/**
 * A result that is merged over rows with inputs of their own: it may be their mean, the formula of their sums, or
 * belong to the first of them. Where it is none, nothing says how the office counts it.
 */
function followInGroup(row: RelationRow, variants: readonly Compute[]): Outcome {
  const all = [row, ...row.covered].map(({ a, b }) => [estimate(a), estimate(b)] as const);
  const sums = [sum(all.map(([a]) => a)), sum(all.map(([, b]) => b))] as const;
  const follows = variants.some((compute) => {
    const each = all.map((inputs) => compute(...inputs));
    const known = each.filter((one) => one !== undefined);
    const candidates = [each[0], known.length === each.length ? mean(known) : undefined, compute(...sums)];
    return candidates.some((one) => one !== undefined && judge(row.stated, one).verdict !== 'differs');
  });
  if (follows) return { verdict: 'agrees', at: row.result.ref, cells: cellsOf(row) };
  return unchecked(row, `sel gabungan mencakup ${all.length} baris dan cara menghitungnya tidak tertulis`);
}

function calculationOf(row: RelationRow, variants: readonly Compute[]): Calculation {
  const [formula, ...others] = variants.map(
    (compute): Formula =>
      ([a, b]) =>
        compute(a as Estimate, b as Estimate),
  ) as [Formula, ...Formula[]];
  return calculation(
    { ref: row.result.ref, quantity: row.stated },
    [
      { ref: row.first.ref, quantity: row.a },
      { ref: row.second.ref, quantity: row.b },
    ],
    formula,
    others,
  );
}

function differs(
  row: RelationRow,
  first: Judgement,
  mild: Judgement | undefined,
  variants: readonly Compute[],
  words: FormulaWords,
  explanation: Explanation | undefined,
): Differs {
  const shown = (mild ?? first).expectedText;
  const stated = write(row.stated);
  const severity = mild ? 'info' : (explanation?.severity ?? 'error');
  const reason = mild ? ` (${MILD[mild.because ?? ''] ?? 'pembulatan'})` : '';
  const message = `${words.what} tertulis ${stated}${words.suffix}, padahal ${words.how(row)} menghasilkan ${shown}${words.suffix}${reason}.`;
  return {
    verdict: 'differs',
    at: row.result.ref,
    table: row.table,
    entry: row.entry,
    severity,
    stated: row.stated.text,
    expected: shown,
    message: [message, explanation?.text, severity === 'info' ? undefined : words.todo]
      .filter(Boolean)
      .join(' '),
    related: [row.first.ref, row.second.ref, ...(explanation?.related ?? [])],
    ...(explanation ? { explained: true } : {}),
    ...(severity === 'info' ? {} : { calculation: calculationOf(row, variants) }),
    ...(mild ? { mend: onlyFigure(row.result.ref, mild.expected, [row.first.ref, row.second.ref]) } : {}),
  };
}
