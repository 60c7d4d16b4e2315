import type { ReadTable, Report } from '#core/fact';
import { type Estimate, estimate, exactly } from '#core/number';
import {
  asRate,
  asTableCounts,
  type Cap,
  type CapaianFormula,
  capOf,
  isCountedBy,
  type RelationRow,
} from '#core/rules';
import { capaianRecipe } from '../recipes/capaian';
import { type Candidate, nearestWay, type Refused } from './candidate';
import { MERGED, rowsFor } from './rows';

interface Way {
  readonly formula: CapaianFormula;
  readonly most?: number;
}

/** Capaian by the formula that each row follows, or where it follows none must follow. */
export function* capaianIn(report: Report, table: ReadTable): Generator<Candidate | Refused> {
  const cap = capOf(report);
  const rows = rowsFor(table, 'capaian');
  for (const row of rows) {
    const { variants, lower } = asTableCounts(row, rows, report);
    const at = row.result.ref;
    const printed = lower ? { ...row, a: asRate(row.a), b: asRate(row.b) } : row;
    const found = nearestWay(waysOf(variants, cap), row.stated, (way) => estimateOf(printed, way));
    if (row.covered.length > 0) yield { at, because: MERGED };
    else if (!found) yield { at, because: 'target bernilai nol' };
    else if (lower && isTurned(printed, variants)) yield { at, because: TURNED };
    else {
      const recipe = capaianRecipe(row, found.way.formula, found.way.most);
      yield { entry: row.entry, result: row.result, recipe, verdict: found.verdict };
    }
  }
}

const TURNED =
  'arah indikator ini belum pasti: angkanya mengikuti realisasi / target, padahal tampaknya makin rendah makin baik; tetapkan arahnya di pengaturan';

/** With a cap that is sure, capped before not: a figure below it is the same either way. */
function waysOf(variants: readonly CapaianFormula[], cap: Cap | undefined): Way[] {
  return variants.flatMap((formula) =>
    cap?.sure ? [{ formula, most: cap.at }, { formula }] : [{ formula }],
  );
}

function estimateOf({ a, b }: RelationRow, { formula, most }: Way): Estimate | undefined {
  const value = formula.compute(estimate(a), estimate(b));
  return value && most !== undefined && value.low.gte(most) ? exactly(most) : value;
}

/** Whether a figure follows the formula for better-is-higher only, although its row may be better the lower it is. */
function isTurned(row: RelationRow, variants: readonly CapaianFormula[]): boolean {
  const fits = variants.filter((one) => isCountedBy(row, one));
  return fits.length === 1 && fits[0]?.polaritas === 'naik';
}
