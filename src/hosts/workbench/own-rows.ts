import { type Report, readReport, type Settings } from '#core/fact';
import type { Result } from '#core/functions';
import { type CellRef, cellKey, type Workbook } from '#core/grid';
import { type OwnRowFunction, ownRowResult } from '#core/own-row';
import { ownSheets } from '#core/plan';

/** A call of a function that finds the inputs of its own row. */
const CALL = /\bSAKIP\.(?:CAPAIAN|PENYERAPAN|EFISIENSI|PREDIKAT)\(\s*\)/i;

/** One function may rest on another in its row; more rounds than these are a circle. */
const ROUNDS = 5;

/** In milliseconds: what is computed after a change comes first. */
const PAUSE = 120;

/** The functions without arguments, which follow their rows although no formula says so. */
export class OwnRows {
  settings: Settings = {};
  #report: { readonly workbook: Workbook; readonly settings: Settings; readonly report: Report } | undefined;
  #cells: Map<string, CellRef> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #rounds = 0;
  #waiting: (() => void)[] = [];

  /**
   * @param read the workbook as it is now; the same object as long as nothing changes
   * @param compute lets the grid compute cells again
   */
  constructor(
    readonly read: () => Workbook,
    readonly compute: (cells: readonly CellRef[]) => void,
  ) {}

  /** What a function without arguments gives in a cell. */
  result(name: OwnRowFunction, at: CellRef): Result {
    this.#cells?.set(cellKey(at), at);
    const workbook = this.read();
    if (this.#report?.workbook !== workbook || this.#report.settings !== this.settings) {
      const { settings } = this;
      const report = readReport({ ...workbook, sheets: ownSheets(workbook) }, settings);
      this.#report = { workbook, settings, report };
    }
    return ownRowResult(this.#report.report, name, at);
  }

  /**
   * Follows a change.
   *
   * @param byUser whether it was made by someone, and not computed
   */
  follow(byUser: boolean): void {
    if (byUser) this.#rounds = 0;
    if (this.#rounds >= ROUNDS) return;
    this.#cells ??= callsIn(this.read());
    if (this.#cells.size === 0) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#rounds++;
      const held = [...(this.#cells?.values() ?? [])].filter((at) => CALL.test(formulaAt(this.read(), at)));
      if (held.length > 0) this.compute(held);
      for (const resolve of this.#waiting.splice(0)) resolve();
    }, PAUSE);
  }

  /** Whether the grid is going to be asked to compute. */
  get isAsking(): boolean {
    return this.#timer !== undefined;
  }

  /** Comes when the grid was asked to compute what follows from the last change. */
  async asked(): Promise<void> {
    if (this.isAsking) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}

function callsIn({ sheets }: Workbook): Map<string, CellRef> {
  const calls = new Map<string, CellRef>();
  for (const { name: sheet, rows } of sheets)
    for (const { index: row, cells } of rows)
      for (const { col, formula } of cells)
        if (formula !== undefined && CALL.test(formula)) {
          const at = { sheet, row, col };
          calls.set(cellKey(at), at);
        }
  return calls;
}

function formulaAt({ sheets }: Workbook, at: CellRef): string {
  const rows = sheets.find(({ name }) => name === at.sheet)?.rows;
  const cells = rows?.find(({ index }) => index === at.row)?.cells;
  return cells?.find(({ col }) => col === at.col)?.formula ?? '';
}
