import { keepBrokenFormulas } from './keep-broken-formulas';
import { keepSheetNames } from './keep-sheet-names';
import { mendWords } from './mend-words';
import type { OpenGrid } from './open-grid';
import { giveRoomToType } from './room-to-type';
import { startFilling } from './start-filling';
import { selectWholeMerges } from './whole-merges';

export interface FinishEvents {
  /** The user tried something that the file would not keep; nothing happened. */
  refused(): void;
  /** The formula of a cell is not put together as one, and was kept as a text. */
  broken(cell: string): void;
}

/** Gives an opened grid what it does otherwise than the grid library, but for what has to be there before. */
export function finishGrid(grid: OpenGrid, container: HTMLElement, events: FinishEvents): void {
  mendWords(grid.injector);
  keepBrokenFormulas(grid, events.broken);
  keepSheetNames(grid, container, events.refused);
  selectWholeMerges(grid);
  giveRoomToType(grid);
  startFilling(grid.injector);
}
