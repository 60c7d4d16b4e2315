import type { Result } from '#core/functions';
import type { OwnRowFunction } from '#core/own-row';

/** One call of a function without arguments: a cell that Excel wants results for until it cancels the call. */
export interface Stream {
  readonly name: OwnRowFunction;
  /** The cell as Excel names it; absent where this Excel does not tell it. */
  readonly address: string | undefined;
  readonly cancelled: boolean;
  /** Called when Excel cancels the call; it may have done so before. */
  onCancelled: () => void;
  /** Sends a result to the cell. */
  send(result: Result): void;
}
