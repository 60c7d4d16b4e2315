import { type Applied, HostError } from '#app';
import { type Cell, type CellContent, type CellRef, cellKey, type Edit } from '#core/grid';
import type { Undrawn } from '#hosts/xlsx';
import type { Book } from './document/book';
import type { FileClient } from './document/file-client';
import type { OurSheets } from './document/messages';
import { arrangeSheets } from './grid/arrange-sheets';
import { type ChangedCells, GENERAL, type GridCells } from './grid/grid-cells';
import type { OpenGrid } from './grid/open-grid';
import { OwnRows } from './own-rows';

/** Told after cells changed; `own` where the port changed them. */
export type OnChange = (sheet: string, own: boolean) => void;

/** In milliseconds: what is typed reaches the file when the user pauses. */
const PAUSE = 400;

/** A cell that the file does not know yet, and what it knows of it. */
interface Pending {
  readonly at: CellRef;
  readonly before: CellContent;
}

/**
 * A workbook that is open in the page, three times alike: the grid that shows it, plain data for the use cases, and the
 * file. What the file refuses is taken back in the grid.
 */
export class OpenWorkbook {
  readonly #listeners = new Set<OnChange>();
  readonly #pending = new Map<string, Pending>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #flushing: Promise<void> = Promise.resolve();
  readonly ownRows: OwnRows;
  #own = 0;
  #unsaved = false;

  constructor(
    readonly book: Book,
    readonly grid: OpenGrid,
    readonly cells: GridCells,
    readonly file: FileClient,
    /**
     * Told when the file refused what was typed, when there is something to be saved or no longer, whether cells are
     * marked, and what is not drawn.
     */
    readonly events: {
      undrawn(things: readonly Undrawn[]): void;
      refused(error: HostError): void;
      unsaved(is: boolean): void;
      marked(are: boolean): void;
    },
  ) {
    cells.onChanged((changed) => this.#take(changed));
    this.ownRows = new OwnRows(
      () => book.workbook(),
      (all) => this.own(() => cells.compute(all)),
    );
  }

  get unsaved(): boolean {
    return this.#unsaved;
  }

  /** @returns ends it */
  onChange(listener: OnChange): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Does some work of ours, whose changes are not the user's. */
  own<T>(work: () => T): T {
    this.#own++;
    try {
      return this.grid.trusted(work);
    } finally {
      this.#own--;
    }
  }

  /** Changes cells everywhere, or nowhere; the file says how the cells look then, and looked before. */
  async change(edits: readonly Edit[]): Promise<readonly Applied[]> {
    await this.flush();
    const applied = await this.file.call({ method: 'apply', edits });
    this.own(() => this.cells.write(applied.map(({ at, is }) => ({ at, to: is }))));
    for (const { at } of edits) this.#pending.delete(cellKey(at));
    this.touch();
    return applied;
  }

  /** Shows sheets of ours as the file has them now. */
  arrange(sheets: OurSheets): void {
    this.book.arrange(sheets);
    this.own(() => arrangeSheets(this.cells, sheets));
    const undrawn = new Set(sheets.ours.flatMap(({ head }) => head.look.undrawn));
    if (undrawn.size > 0) this.events.undrawn([...undrawn]);
    this.touch();
  }

  /** Takes the grid away; nothing that is still on its way is heard any more. */
  close(): void {
    clearTimeout(this.#timer);
    this.ownRows.end();
    this.grid.close();
  }

  /** Says that the file holds something that was not saved. */
  touch(): void {
    this.#setUnsaved(true);
  }

  /** The file as it is by now; it counts as saved then. */
  async bytes(): Promise<Uint8Array> {
    await this.grid.finishEditing();
    await this.computed();
    await this.flush();
    const bytes = await this.file.call({ method: 'bytes' });
    this.#setUnsaved(false);
    return bytes;
  }

  /** Comes when the workbook holds what follows from the last change: that is computed a moment later. */
  async computed(): Promise<void> {
    do {
      await this.ownRows.asked();
      await this.grid.calculations.done();
    } while (this.ownRows.isAsking);
  }

  /** Tells the file what was typed. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#flushing = this.#flushing.then(() => this.#send());
    return this.#flushing;
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
      const filler = this.book.fillerOf(edit.at);
      this.own(() => {
        this.cells.write([{ at: edit.at, to: filler ? { ...before, value: null } : before }]);
        if (filler) this.cells.compute([filler]);
      });
      this.#pending.delete(cellKey(edit.at));
      if (error instanceof HostError) this.events.refused(error);
    }
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

  #take({ sheet, places, computed }: ChangedCells): void {
    const grid = this.cells.sheet(sheet);
    if (!grid || !this.book.sheet(sheet)) return;
    const changed = places.flatMap(([row, col]) => {
      const { format, ...content } = this.cells.content(grid, row, col);
      const held: CellContent = { ...content, ...(format === GENERAL ? {} : { format }) };
      const known = this.book.cell({ sheet, row, col });
      if (!same(held, known)) return [{ row, col, known, held }];
      // The file has lost it where what it rests on was changed.
      if (computed && held.formula !== undefined) this.#tellLater({ sheet, row, col }, known);
      return [];
    });
    if (changed.length === 0) return;
    const cells = changed.map(({ row, col, held }) => ({ row, col, ...held }));
    this.book.set(sheet, cells);
    this.file.hold(sheet, cells);
    for (const { row, col, known } of changed) {
      // What an array formula gives is none of the cell's own.
      const isFilled = this.book.fillerOf({ sheet, row, col }) && !this.cells.holds(grid, row, col);
      if (!isFilled) this.#tellLater({ sheet, row, col }, known);
    }
    this.touch();
    // What is computed keeps its formula.
    this.ownRows.follow(changed.some(({ known, held }) => !held.formula || held.formula !== known?.formula));
    for (const listener of this.#listeners) listener(sheet, this.#own > 0);
  }

  /** Lets the file know of a cell when the user pauses. */
  #tellLater(at: CellRef, known: Cell | undefined): void {
    const { col: _, ...content } = known ?? { col: at.col, value: null };
    const before = { ...content, format: content.format ?? GENERAL };
    if (!this.#pending.has(cellKey(at))) this.#pending.set(cellKey(at), { at, before });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), PAUSE);
  }

  #setUnsaved(is: boolean): void {
    if (this.#unsaved === is) return;
    this.#unsaved = is;
    this.events.unsaved(is);
  }
}

/** Sheets from one to another (`'BAB I:BAB III'!A1`): the grid computes them wrongly, and says nothing. */
const THREE_DIMENSIONAL = /'[^'[\]]*:[^'[\]]*'!|\b[\w.]+:[\w.]+!/;

function isTrusted({ value, formula }: CellContent): boolean {
  return value !== null && typeof value !== 'object' && !THREE_DIMENSIONAL.test(formula ?? '');
}

function same(a: CellContent, b: CellContent | undefined): boolean {
  const empty = a.value === null && a.formula === undefined;
  if (!b) return empty;
  return (
    !empty &&
    a.formula === b.formula &&
    JSON.stringify(a.value) === JSON.stringify(b.value) &&
    (a.format ?? '') === (b.format ?? '')
  );
}
