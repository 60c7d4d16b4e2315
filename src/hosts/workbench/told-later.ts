import { HostError } from '#app';
import { type Cell, type CellContent, type CellRef, cellKey, type Edit } from '#core/grid';
import { isTrusted } from './cell-contents';
import type { Book } from './document/book';
import type { FileClient } from './document/file-client';
import { GENERAL, type GridCells } from './grid/grid-cells';

/** In milliseconds: what is typed reaches the file when the user pauses. */
const PAUSE = 400;

/** A cell that the file does not know yet, and what it knows of it. */
interface Pending {
  readonly at: CellRef;
  readonly before: CellContent;
}

/** The changes of the grid that the file is yet to be told. What it refuses is taken back in the grid. */
export class ToldLater {
  readonly #pending = new Map<string, Pending>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #flushing: Promise<void> = Promise.resolve();

  /**
   * @param own does some work whose changes are not the user's
   * @param refused told when the file refused what was typed
   */
  constructor(
    readonly book: Book,
    readonly cells: GridCells,
    readonly file: FileClient,
    readonly own: (work: () => void) => void,
    readonly refused: (error: HostError) => void,
  ) {}

  /**
   * Lets the file know of a cell when the user pauses.
   *
   * @param known what the file knows of it
   */
  add(at: CellRef, known: Cell | undefined): void {
    const { col: _, ...content } = known ?? { col: at.col, value: null };
    const before = { ...content, format: content.format ?? GENERAL };
    if (!this.#pending.has(cellKey(at))) this.#pending.set(cellKey(at), { at, before });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), PAUSE);
  }

  /** The file knows of a cell. */
  drop(at: CellRef): void {
    this.#pending.delete(cellKey(at));
  }

  /** Tells the file all of it. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#flushing = this.#flushing.then(() => this.#send());
    return this.#flushing;
  }

  end(): void {
    clearTimeout(this.#timer);
  }

  async #send(): Promise<void> {
    const pending = [...this.#pending.values()];
    this.#pending.clear();
    const typed = pending.filter((one) => !this.#isResult(one));
    const edits = typed.map(({ at }) => this.#editOf(at));
    const results = pending
      .filter((one) => this.#isResult(one) && !this.book.isInArray(one.at))
      .map(({ at }) => this.#editOf(at));
    // Where one of them stands against all: each by itself.
    if (edits.length > 0)
      await this.file.call({ method: 'apply', edits }).catch(async () => {
        for (const [i, edit] of edits.entries()) await this.#sendOne(edit, (typed[i] as Pending).before);
      });
    if (results.length > 0)
      await this.file.call({ method: 'refresh', results }).catch(async () => {
        // A result that the file does not take is computed again by Excel.
        for (const one of results)
          await this.file.call({ method: 'refresh', results: [one] }).catch(() => {});
      });
  }

  async #sendOne(edit: Edit, before: CellContent): Promise<void> {
    try {
      await this.file.call({ method: 'apply', edits: [edit] });
    } catch (error) {
      this.#takeBack(edit.at, before);
      if (error instanceof HostError) this.refused(error);
    }
  }

  #takeBack(at: CellRef, before: CellContent): void {
    // With the sheet, the cell is gone, too.
    if (!this.book.sheet(at.sheet)) return;
    const filler = this.book.fillerOf(at);
    this.own(() => {
      this.cells.write([{ at, to: filler ? { ...before, value: null } : before }]);
      if (filler) this.cells.compute([filler]);
    });
    this.drop(at);
  }

  #contentAt(at: CellRef): CellContent {
    const { col: _, ...now } = this.book.cell(at) ?? { col: at.col, value: null };
    return { ...now, format: now.format ?? GENERAL };
  }

  /** Whether nothing was typed: the cell's formula gives something else, or the same again. */
  #isResult({ at, before }: Pending): boolean {
    const { formula } = this.#contentAt(at);
    return formula !== undefined && formula === before.formula;
  }

  /** What the file is to hold; what a formula gives, where the grid can't be trusted with it, is left to Excel. */
  #editOf(at: CellRef): Edit {
    const to = this.#contentAt(at);
    return { at, to: to.formula === undefined || isTrusted(to) ? to : { ...to, value: null } };
  }
}
