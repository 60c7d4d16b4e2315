import { UnreadableFile } from './unreadable-file';

/** How much one file may ask for; a small file can unpack to any size, so each is counted while reading. */
export interface Limits {
  /** Bytes of all parts, once inflated: those that the archive holds, and those that are read, each time they are. */
  readonly inflatedBytes: number;
  /** XML elements of all parts that are read. */
  readonly elements: number;
  /** Things that stay in memory: cells, strings, formats, merged areas, names. */
  readonly kept: number;
  /** Characters of formulas written out from shared ones: a long one repeated a million times fills memory. */
  readonly formulaCharacters: number;
}

export const LIMITS: Limits = {
  inflatedBytes: 2 ** 30,
  elements: 50_000_000,
  kept: 5_000_000,
  formulaCharacters: 2 ** 28,
};

/** The last row and column of Excel's grid, counted from 0. */
export const LAST_ROW = 1_048_575;
export const LAST_COL = 16_383;

/** What one file has left of its limits. */
export class Budget {
  readonly #left: { -readonly [What in keyof Limits]: number };

  constructor(limits: Limits) {
    this.#left = { ...limits };
  }

  /** Takes an amount off a limit. Throws UnreadableFile `too-large` once there is nothing left. */
  spend(what: keyof Limits, amount: number): void {
    this.#left[what] -= amount;
    if (this.#left[what] < 0) throw new UnreadableFile('too-large');
  }
}
