import type { ReadTable } from '#core/fact';
import { type LayoutColumn, saysShare } from '#core/layout';

/**
 * Whether a column surely holds what is counted from others, or says that it is a share: some offices head by
 * `capaian` what was achieved, whatever its unit.
 */
export function isCounted({ layout }: ReadTable, column: LayoutColumn): boolean {
  return layout.relations.some((one) => one.result === column) || saysShare(column.labels);
}
