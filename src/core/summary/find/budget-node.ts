import type { CellRef } from '#core/grid';
import type { Brought } from './bring';

/** What a row of the budget says of its money; absent where the table has no such column. */
export interface Amounts {
  readonly pagu: Brought | undefined;
  readonly realisasi: Brought | undefined;
  readonly persen: Brought | undefined;
  readonly sisa: Brought | undefined;
}

/** A row of the budget: a program, kegiatan, sub kegiatan, or a group of spending. */
export interface BudgetNode extends Amounts {
  readonly name: string;
  readonly no: string;
  readonly at: CellRef;
  /** 0 at the top. */
  readonly level: number;
  readonly children: readonly BudgetNode[];
  /** Whether the same program with the same money stands above already, under another sasaran. */
  readonly repeated: boolean;
}
