import type { Applied, HostError } from '#app';
import type { CellContent, Edit } from '#core/grid';
import type { Undrawn } from '#hosts/xlsx';
import { holdsSame } from './cell-contents';
import type { Book } from './document/book';
import type { FileClient } from './document/file-client';
import type { OurSheets } from './document/messages';
import { arrangeSheets } from './grid/arrange-sheets';
import { type ChangedCells, GENERAL, type GridCells } from './grid/grid-cells';
import type { OpenGrid } from './grid/open-grid';
import { OwnRows } from './own-rows';
import { ToldLater } from './told-later';

/** Told after cells changed; `own` where the port changed them. */
export type OnChange = (sheet: string, own: boolean) => void;

/**
 * A workbook that is open in the page, three times alike: the grid that shows it, plain data for the use cases, and the
 * file. What the file refuses is taken back in the grid.
 */
export class OpenWorkbook {
  readonly #listeners = new Set<OnChange>();
  readonly #later: ToldLater;
  readonly ownRows: OwnRows;
  #own = 0;
  #unsaved = false;
  /** Counts what was changed. */
  #changes = 0;

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
    this.#later = new ToldLater(book, cells, file, (work) => this.own(work), events.refused);
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
    for (const { at } of edits) this.#later.drop(at);
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
    this.#later.end();
    this.ownRows.end();
    this.grid.close();
  }

  /** Says that the file holds something that was not saved. */
  touch(): void {
    this.#changes++;
    this.#setUnsaved(true);
  }

  /** The file as it is by now; it counts as saved then, unless something more was changed meanwhile. */
  async bytes(): Promise<Uint8Array> {
    await this.grid.finishEditing();
    await this.computed();
    const changes = this.#changes;
    await this.flush();
    const bytes = await this.file.call({ method: 'bytes' });
    if (changes === this.#changes) this.#setUnsaved(false);
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
    return this.#later.flush();
  }

  #take({ sheet, places, computed }: ChangedCells): void {
    const grid = this.cells.sheet(sheet);
    if (!grid || !this.book.sheet(sheet)) return;
    const changed = places.flatMap(([row, col]) => {
      const { format, ...content } = this.cells.content(grid, row, col);
      const held: CellContent = { ...content, ...(format === GENERAL ? {} : { format }) };
      const known = this.book.cell({ sheet, row, col });
      if (!holdsSame(held, known)) return [{ row, col, known, held }];
      // The file has lost it where what it rests on was changed.
      if (computed && held.formula !== undefined) this.#later.add({ sheet, row, col }, known);
      return [];
    });
    if (changed.length === 0) return;
    const cells = changed.map(({ row, col, held }) => ({ row, col, ...held }));
    this.book.set(sheet, cells);
    this.file.hold(sheet, cells);
    for (const { row, col, known } of changed) {
      // What an array formula gives is none of the cell's own.
      const isFilled = this.book.fillerOf({ sheet, row, col }) && !this.cells.holds(grid, row, col);
      if (!isFilled) this.#later.add({ sheet, row, col }, known);
    }
    this.touch();
    // What is computed keeps its formula.
    this.ownRows.follow(changed.some(({ known, held }) => !held.formula || held.formula !== known?.formula));
    for (const listener of this.#listeners) listener(sheet, this.#own > 0);
  }

  #setUnsaved(is: boolean): void {
    if (this.#unsaved === is) return;
    this.#unsaved = is;
    this.events.unsaved(is);
  }
}
