import type Big from 'big.js';
import { type CellRef, cellKey } from '#core/grid';
import type { Calculation } from '../support/calculation';

/** What the rules said of a report. */
export interface Findings {
  /** Calculations that come out as printed. */
  readonly sound: readonly Calculation[];
  /** Those that do not. */
  readonly broken: readonly Calculation[];
  /** Cells of several tables that say the same. */
  readonly agreeing: readonly (readonly CellRef[])[];
  /** Cells at which a rule found more than a matter of form, by `cellKey`. */
  readonly told: ReadonlySet<string>;
  /** Rows with a figure that may be read in two ways, by `rowKey`. */
  readonly openRows: ReadonlySet<string>;
}

/** What the rest of the report says of a figure. */
export class Evidence {
  readonly #sound = new Map<string, Calculation[]>();
  readonly #broken = new Map<string, number>();
  readonly #agreed = new Set<string>();
  readonly #results = new Set<string>();
  readonly #told: ReadonlySet<string>;
  readonly #openRows: ReadonlySet<string>;

  constructor({ sound, broken, agreeing, told, openRows }: Findings) {
    for (const one of sound) {
      this.#results.add(cellKey(one.result));
      for (const cell of one.cells) {
        const key = cellKey(cell);
        const there = this.#sound.get(key);
        if (there) there.push(one);
        else this.#sound.set(key, [one]);
      }
    }
    for (const { cells } of broken)
      for (const cell of cells) this.#broken.set(cellKey(cell), this.doubts(cell) + 1);
    for (const cells of agreeing)
      if (cells.length > 1) for (const cell of cells) this.#agreed.add(cellKey(cell));
    this.#told = told;
    this.#openRows = openRows;
  }

  /** How many calculations that do not come out a figure takes part in. */
  doubts(at: CellRef): number {
    return this.#broken.get(cellKey(at)) ?? 0;
  }

  /** Whether a figure is the result of a calculation that comes out. */
  comesOut(at: CellRef): boolean {
    return this.#results.has(cellKey(at));
  }

  /** Whether anything that comes out, or another table, speaks for a figure as it stands. */
  isBorneOut(at: CellRef): boolean {
    return this.#sound.has(cellKey(at)) || this.#agreed.has(cellKey(at));
  }

  /** How much of what comes out now would not, were a figure another one. */
  breaksWith(at: CellRef, value: Big): number {
    const changes = new Map([[cellKey(at), value]]);
    const broken = (this.#sound.get(cellKey(at)) ?? []).filter((one) => !one.holdsWith(changes));
    return broken.length + (this.#agreed.has(cellKey(at)) ? 1 : 0);
  }

  /** Whether a rule finds something at a cell. */
  isTold(at: CellRef): boolean {
    return this.#told.has(cellKey(at));
  }

  /** Whether a figure of a row may be read in two ways. */
  isOpen(at: CellRef): boolean {
    return this.#openRows.has(rowKey(at));
  }
}

export function rowKey({ sheet, row }: CellRef): string {
  return `${row},${sheet}`;
}
