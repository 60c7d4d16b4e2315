import { quantityOf, type Report } from '#core/fact';
import { divide, type Estimate, estimate, judge, type Quantity, scale, subtract } from '#core/number';
import { remarksOn } from './remarks';

/** The most that offices let a capaian count for. */
const CAPS = [100, 110, 120, 150];

/** A cap on capaian, and whether the report leaves no doubt of it. */
export interface Cap {
  readonly at: number;
  readonly sure: boolean;
}

/**
 * The cap that a report puts on its capaian: the office's own setting, one that a header or note names, or one
 * that shows in the figures. There no printed capaian lies above it, and rows stand exactly at it although
 * realisasi over target is more: two such rows are sure, a single one may be a slip. `undefined` where nothing
 * speaks of a cap.
 */
export function capOf(report: Report): Cap | undefined {
  const said = report.settings.batas ?? namedCap(report);
  if (said !== undefined) return { at: said, sure: true };
  let most = 0;
  const atCap = new Map<number, number>();
  for (const table of report.tables) {
    for (const relation of table.layout.relations) {
      if (relation.formula !== 'capaian' || relation.guessed) continue;
      for (const entry of table.entries) {
        const stated = quantityOf(entry.figures.get(relation.result));
        const realisasi = quantityOf(entry.figures.get(relation.first));
        const target = quantityOf(entry.figures.get(relation.second));
        if (!stated || !realisasi || !target || target.value.eq(0)) continue;
        const value = stated.shown.toNumber();
        const cap = CAPS.find((one) => one === value);
        if (cap === undefined && value <= most) continue;
        const ratio = scale(divide(estimate(realisasi), estimate(target)), 100);
        if (value > most && (cap !== undefined || follows(stated, ratio, realisasi, target))) most = value;
        if (cap !== undefined && ratio?.low.gt(cap)) atCap.set(cap, (atCap.get(cap) ?? 0) + 1);
      }
    }
  }
  const rows = atCap.get(most) ?? 0;
  return rows === 0 ? undefined : { at: most, sure: rows >= 2 };
}

/** A figure that no formula gives is a slip, and no proof that nothing was capped. */
function follows(
  stated: Quantity,
  ratio: Estimate | undefined,
  realisasi: Quantity,
  target: Quantity,
): boolean {
  const inverse = scale(divide(estimate(target), estimate(realisasi)), 100);
  return [ratio, turned(realisasi, target), inverse].some(
    (one) => one !== undefined && judge(stated, one).verdict !== 'differs',
  );
}

/** (2T-R)/T x 100, for what is better the lower it is. */
function turned(realisasi: Quantity, target: Quantity): Estimate | undefined {
  const [r, t] = [estimate(realisasi), estimate(target)];
  return scale(divide(subtract(scale(t, 2), r), t), 100);
}

const NAMED = /(?:maks\w*|tertinggi|paling (?:tinggi|banyak)|dibatasi)\D{0,20}(1[0-5]0)\b/i;

/** `Capaian di atas 100 persen ditulis 100`, `yang melebihi 120% dihitung 120%`. */
const CUT_TO =
  /(?:di\s?atas|melebihi|lebih dari|melampaui|>)\s*(1[0-5]0)\b\D{0,40}(?:tulis|hitung|catat|anggap|jadi|batas)\D{0,20}\1\b/i;

/** A cap in words: `Capaian (maks. 120%)`, `*) capaian dibatasi paling tinggi 150%`. */
function namedCap(report: Report): number | undefined {
  for (const { table, layout } of report.tables) {
    const labels = layout.columns.filter((one) => one.role === 'capaian').flatMap((one) => one.labels);
    const notes = remarksOn(table).filter((note) => /capaian|kinerja/i.test(note));
    for (const text of [...labels, ...notes]) {
      const cap = (NAMED.exec(text) ?? CUT_TO.exec(text))?.[1];
      if (cap !== undefined) return Number(cap);
    }
  }
  return undefined;
}
