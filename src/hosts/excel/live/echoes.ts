import type { Result } from '#core/functions';
import { failureFor } from './sentences';
import type { Stream } from './stream';

/**
 * A calculation that comes so soon after a result was given may follow from it; in milliseconds. Excel may let results
 * of streams wait for two seconds, as it does those of RTD.
 */
const SOON = 3000;
/** So often a result may be changed by what it changed itself: chains of cells are shorter. */
const MOST = 5;

/**
 * Keeps results from going round in circles. Excel sees no circle where a cell's formula names no cell, and calculates
 * on; so a result that changes again and again, each time right after it was given and with no change of the user's
 * between, is given no more until the user changes something.
 */
export class Echoes {
  readonly #counts = new Map<Stream, number>();
  #last = Number.NEGATIVE_INFINITY;

  /** Whether a round may follow from the results of the one before. */
  isEcho(causes: ReadonlySet<string>): boolean {
    const onlyCalculated = [...causes].every((cause) => cause === 'calculated');
    return onlyCalculated && Date.now() - this.#last < SOON;
  }

  /** What a cell is given: the result, or that it goes round in a circle. */
  answer(stream: Stream, result: Result, former: Result | undefined, isEcho: boolean): Result {
    const count = this.#counts.get(stream) ?? 0;
    if (!isEcho) this.#counts.delete(stream);
    else if (count > MOST) return failureFor('circular', stream.name);
    if (JSON.stringify(result) === JSON.stringify(former)) return result;
    this.#last = Date.now();
    if (isEcho) this.#counts.set(stream, count + 1);
    return count + 1 > MOST && isEcho ? failureFor('circular', stream.name) : result;
  }

  forget(stream: Stream): void {
    this.#counts.delete(stream);
  }
}
