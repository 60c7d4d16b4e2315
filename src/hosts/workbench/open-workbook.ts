import { HostError } from '#app';
import { type Cell, type CellContent, type CellRef, cellKey, type Edit } from '#core/grid';
import type { Undrawn } from '#hosts/xlsx';
import { type Book, heldRow } from './document/book';
import type { FileClient } from './document/file-client';
import type { OurSheets } from './document/messages';
import { unpackRows } from './document/unpack-rows';
import { arrangeSheets } from './grid/arrange-sheets';
import { GENERAL, type GridCells } from './grid/grid-cells';
import type { OpenGrid } from './grid/open-grid';
import { OwnRows } from './own-rows';

/** Told after cells changed; `own` where the port changed them. */
export type OnChange = (sheet: string, own: boolean) => void;

/** In milliseconds: what is typed reaches the file when the user pauses. */
const PAUSE = 400;

/** In milliseconds: after so long nothing more follows from a change, but in the largest workbooks. */
const SETTLED = 500;

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
  #lastChange = Number.NEGATIVE_INFINITY;

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
    cells.onChanged(({ sheet, places }) => this.#take(sheet, places));
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

  /** Changes cells everywhere, or nowhere. */
  async change(edits: readonly Edit[]): Promise<void> {
    await this.flush();
    await this.file.call({ method: 'apply', edits });
    this.own(() => this.cells.write(edits));
    for (const { at } of edits) this.#pending.delete(cellKey(at));
    this.touch();
  }

  /** Shows sheets of ours as the file has them now. */
  arrange(sheets: OurSheets): void {
    this.book.arrange(
      sheets.ours.map(({ head: { look: _, ...head }, rows }) => ({
        ...head,
        rows: rows.flatMap((packed) => [...unpackRows(packed)].flatMap(heldRow)),
      })),
      sheets.names,
      sheets.definedNames,
    );
    this.own(() => arrangeSheets(this.cells, sheets));
    const undrawn = new Set(sheets.ours.flatMap(({ head }) => head.look.undrawn));
    if (undrawn.size > 0) this.events.undrawn([...undrawn]);
    this.touch();
  }

  /** Says that the file holds something that was not saved. */
  touch(): void {
    this.#setUnsaved(true);
  }

  /** The file as it is by now; it counts as saved then. */
  async bytes(): Promise<Uint8Array> {
    await this.grid.finishEditing();
    await this.#settled();
    await this.flush();
    const bytes = await this.file.call({ method: 'bytes' });
    this.#setUnsaved(false);
    return bytes;
  }

  /** What follows from a change is computed a moment later. */
  async #settled(): Promise<void> {
    for (;;) {
      const left = this.#lastChange + SETTLED - performance.now();
      if (left <= 0) return;
      await new Promise((resolve) => setTimeout(resolve, left));
    }
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
    if (pending.length === 0) return;
    const results = pending
      .filter((one) => this.#isResult(one) && !this.book.isInArray(one.at))
      .map(({ at }) => this.#resultAt(at));
    const typed = pending.filter((one) => !this.#isResult(one));
    const edits = typed.map(({ at }) => ({ at, to: this.#contentAt(at) }));
    try {
      await this.file.call({ method: 'apply', edits, results });
    } catch {
      // One of them stands against all: each by itself. What a formula gives can be left to Excel.
      for (const [i, edit] of edits.entries()) await this.#sendOne(edit, (typed[i] as Pending).before);
      for (const result of results)
        await this.file.call({ method: 'apply', edits: [], results: [result] }).catch(() => {});
    }
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

  /** What a formula gives; where the grid can't be trusted with it, it is left to Excel. */
  #resultAt(at: CellRef): Edit {
    const to = this.#contentAt(at);
    return { at, to: isTrusted(to) ? to : { ...to, value: null } };
  }

  #take(sheet: string, places: readonly (readonly [number, number])[]): void {
    const grid = this.cells.sheet(sheet);
    if (!grid || !this.book.sheet(sheet)) return;
    const changed = places.flatMap(([row, col]) => {
      const { format, ...content } = this.cells.content(grid, row, col);
      const held: CellContent = { ...content, ...(format === GENERAL ? {} : { format }) };
      const known = this.book.cell({ sheet, row, col });
      if (!same(held, known)) return [{ row, col, known, held }];
      // The file has to be told that it is still true.
      if (held.formula !== undefined) this.#keepPending({ sheet, row, col }, known);
      return [];
    });
    if (changed.length === 0) return;
    this.book.set(
      sheet,
      changed.map(({ row, col, held }) => ({ row, col, ...held })),
    );
    for (const { row, col, known } of changed) {
      // What an array formula gives is none of the cell's own.
      const isFilled = this.book.fillerOf({ sheet, row, col }) && !this.cells.holds(grid, row, col);
      if (!isFilled) this.#keepPending({ sheet, row, col }, known);
    }
    this.#lastChange = performance.now();
    this.touch();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), PAUSE);
    // What is computed keeps its formula.
    this.ownRows.follow(changed.some(({ known, held }) => !held.formula || held.formula !== known?.formula));
    for (const listener of this.#listeners) listener(sheet, this.#own > 0);
  }

  #keepPending(at: CellRef, known: Cell | undefined): void {
    const key = cellKey(at);
    if (this.#pending.has(key)) return;
    const { col: _, ...content } = known ?? { col: at.col, value: null };
    this.#pending.set(key, { at, before: { ...content, format: content.format ?? GENERAL } });
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
