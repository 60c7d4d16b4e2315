import { divide, type Estimate, scale, subtract } from '#core/number';

/** A formula over two figures; `undefined` where it can't be computed. */
export type Formula = (first: Estimate, second: Estimate) => Estimate | undefined;

/** first / second x 100: penyerapan, kemajuan, and capaian where more is better. */
export const share: Formula = (first, second) => scale(divide(first, second), 100);

/** (2T-R)/T x 100, which is (T-(R-T))/T: capaian where less is better. */
export const mirrored: Formula = (realisasi, target) =>
  scale(divide(subtract(scale(target, 2), realisasi), target), 100);

/** T/R x 100: capaian where less is better, as some offices count it. */
export const inverse: Formula = (realisasi, target) => share(target, realisasi);

/** (T-R)/T x 100: capaian where less is better, as some offices count it. */
export const saved: Formula = (realisasi, target) => share(subtract(target, realisasi), target);

/** (now-before)/before x 100: change in percent. */
export const relativeChange: Formula = (now, before) => share(subtract(now, before), before);
