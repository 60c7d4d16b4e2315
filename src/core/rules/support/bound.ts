import type { Quantity } from '#core/number';
import type { RelationRow } from './relation-rows';

/** A target that is a bound: no more than, or no less than. */
export type Bound = 'paling-tinggi' | 'paling-rendah';

const AT_MOST = /^\s*(?:[<≤]|maks|paling (?:tinggi|banyak|lama)|kurang dari|di ?bawah|tidak lebih)/i;
const AT_LEAST = /^\s*(?:[>≥]|min|paling (?:rendah|sedikit)|lebih dari|di ?atas|tidak kurang)/i;

/** Which bound the words before a figure make of it: `≤ 5%`, `maks. 14 hari`. */
export function boundOf({ text }: Quantity): Bound | undefined {
  if (AT_MOST.test(text)) return 'paling-tinggi';
  return AT_LEAST.test(text) ? 'paling-rendah' : undefined;
}

/** Whether a realisasi keeps a target that is a bound: many offices then count 100, however far it is kept. */
export function keepsBound({ a, b }: RelationRow): boolean {
  const bound = boundOf(b);
  if (bound === undefined) return false;
  return bound === 'paling-tinggi' ? a.value.lte(b.value) : a.value.gte(b.value);
}
