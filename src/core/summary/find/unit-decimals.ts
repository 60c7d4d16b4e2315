import { isFigure } from '../expr';
import { type Brought, nowIn } from './bring';
import type { CapaianRow } from './capaian-rows';

/** A figure that is stored more precisely than it is printed shows so many decimals, since it is counted with them. */
const STORED = 2;

/**
 * The decimals that figures of one unit share, so that they stand below each other; without a unit those of a row.
 *
 * @returns the decimals of a row's target, realisasi and earlier years
 */
export function unitDecimals(rows: readonly CapaianRow[]): (row: CapaianRow) => number {
  const most = new Map<unknown, number>();
  for (const row of rows)
    most.set(unitOf(row), Math.max(most.get(unitOf(row)) ?? 0, ...figuresOf(row).map(needed)));
  return (row) => most.get(unitOf(row)) ?? 0;
}

function unitOf(row: CapaianRow): unknown {
  const unit = row.satuan.trim().toLowerCase();
  return unit === '' ? row : unit === '%' ? 'persen' : unit;
}

function figuresOf({ target, realisasi, history }: CapaianRow): Brought[] {
  return [target, realisasi, history.akhir, ...history.realisasi.values()].filter((one) => one !== undefined);
}

function needed(brought: Brought): number {
  const value = nowIn(brought);
  if (!isFigure(value)) return 0;
  const stored = value.round(STORED);
  const decimals = [0, 1, STORED].find((places) => value.round(places).eq(stored)) ?? STORED;
  return Math.min(4, Math.max(brought.decimals, decimals));
}
