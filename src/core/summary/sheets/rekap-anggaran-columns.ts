import type { Budget } from '../find/budget';
import type { BudgetNode } from '../find/budget-node';
import { figureWidth } from '../lay/put-figure';

export const SOURCE_WIDTH = 22;

export type AmountKey =
  | 'pagu'
  | 'paguHitung'
  | 'realisasi'
  | 'realisasiHitung'
  | 'persen'
  | 'persenHitung'
  | 'sisa'
  | 'sisaHitung';
export type ColumnKey = AmountKey | 'no' | 'uraian' | 'hasil' | 'sumber';

/** Which column something stands in, counted from 0; less where the sheet has none of it. */
export type ColumnOf = (key: ColumnKey) => number;

/** A column by the name under which the rows look it up. */
export interface Column {
  readonly key: ColumnKey;
  readonly label: string;
  readonly width: number;
}

/** The columns of budgets, of what is written those that its table has. */
export function columnsOf(budgets: readonly Budget[], nodes: readonly BudgetNode[]): Column[] {
  const all = [...nodes, ...budgets.flatMap(({ total }) => total ?? [])];
  const rupiah = figureWidth(
    all.flatMap(({ pagu, realisasi }) => [pagu, realisasi]),
    0,
  );
  const columns: (Column | false)[] = [
    { key: 'no', label: 'No', width: Math.min(22, Math.max(6, ...nodes.map(({ no }) => no.length + 2))) },
    { key: 'uraian', label: 'Program / Kegiatan / Sub Kegiatan', width: 54 },
    { key: 'pagu', label: 'Pagu tertulis (Rp)', width: rupiah },
    { key: 'paguHitung', label: 'Pagu dihitung ulang (Rp)', width: rupiah },
    { key: 'realisasi', label: 'Realisasi tertulis (Rp)', width: rupiah },
    { key: 'realisasiHitung', label: 'Realisasi dihitung ulang (Rp)', width: rupiah },
    all.some((one) => one.persen) && { key: 'persen', label: 'Penyerapan tertulis (%)', width: 12 },
    { key: 'persenHitung', label: 'Penyerapan dihitung ulang (%)', width: 12 },
    all.some((one) => one.sisa) && { key: 'sisa', label: 'Sisa tertulis (Rp)', width: rupiah },
    { key: 'sisaHitung', label: 'Sisa dihitung ulang (Rp)', width: rupiah },
    { key: 'hasil', label: 'Hasil', width: 14 },
    { key: 'sumber', label: 'Sumber', width: SOURCE_WIDTH },
  ];
  return columns.filter((one) => one !== false);
}

/** The columns of what is written and of what it comes to, with the least difference that is marked. */
export const PAIRS = [
  { written: 'pagu', counted: 'paguHitung', least: 1 },
  { written: 'realisasi', counted: 'realisasiHitung', least: 1 },
  { written: 'persen', counted: 'persenHitung', least: 0.015 },
  { written: 'sisa', counted: 'sisaHitung', least: 1 },
] as const;
