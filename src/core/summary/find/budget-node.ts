import type { CellRef } from '#core/grid';
import type { Brought } from './bring';

/** A row of the budget: a program, kegiatan, sub kegiatan, or a group of spending. */
export interface BudgetNode {
  readonly name: string;
  readonly no: string;
  readonly at: CellRef;
  /** 0 at the top. */
  readonly level: number;
  readonly pagu: Brought | undefined;
  readonly realisasi: Brought | undefined;
  readonly persen: Brought | undefined;
  readonly children: readonly BudgetNode[];
  /** Whether the same program with the same money stands above already, under another sasaran. */
  readonly repeated: boolean;
}
