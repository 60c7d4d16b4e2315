import { quantityOf, type Report } from '#core/fact';
import { divide, estimate, scale } from '#core/number';

/** The most that offices let a capaian count for. */
const CAPS = [100, 110, 120, 150];

/**
 * The cap that a report puts on its capaian: no printed capaian lies above it, and two or more rows stand
 * exactly at it although realisasi over target is more. `undefined` where nothing speaks of a cap.
 */
export function capOf(report: Report): number | undefined {
  let most = 0;
  const atCap = new Map<number, number>();
  for (const table of report.tables) {
    for (const relation of table.layout.relations) {
      if (relation.formula !== 'capaian') continue;
      for (const entry of table.entries) {
        const stated = quantityOf(entry.figures.get(relation.result));
        const realisasi = quantityOf(entry.figures.get(relation.first));
        const target = quantityOf(entry.figures.get(relation.second));
        if (!stated || !realisasi || !target || target.value.eq(0)) continue;
        const value = stated.shown.toNumber();
        most = Math.max(most, value);
        const cap = CAPS.find((one) => one === value);
        const ratio = scale(divide(estimate(realisasi), estimate(target)), 100);
        if (cap !== undefined && ratio && ratio.low.gt(cap)) atCap.set(cap, (atCap.get(cap) ?? 0) + 1);
      }
    }
  }
  return CAPS.find((cap) => cap === most && (atCap.get(cap) ?? 0) >= 2);
}
