import type { RecalculationItem } from '#core/recalculate';
import type { Deed } from './deeds';

/** What is done to put formulas in place of typed figures; the log says which figure of which row. */
export function recalculationDeed(items: readonly RecalculationItem[]): Deed {
  return items.map(({ change, role, label }) => ({
    ...change,
    rule: 'hitung-ulang',
    reason: `Angka ${role} yang diketik diganti rumus${label === '' ? '' : `: ${label}`}.`,
  }));
}
