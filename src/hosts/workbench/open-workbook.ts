import type { CellContent, Workbook } from '#core/grid';
import type { Book } from './document/book';
import type { GridCells } from './grid/grid-cells';
import { GENERAL } from './grid/grid-cells';
import type { OpenGrid } from './grid/open-grid';

/** Told after cells changed; `own` where the port changed them. */
export type OnChange = (sheet: string, own: boolean) => void;

/** A workbook that is open in the page: its plain data, and the grid that shows it, kept alike. */
export class OpenWorkbook {
  readonly #listeners = new Set<OnChange>();
  /** The cells that no longer hold what the file does, by sheet, row and column. */
  readonly #touched = new Map<string, Map<string, { readonly row: number; readonly col: number }>>();
  #own = 0;

  constructor(
    readonly book: Book,
    readonly grid: OpenGrid,
    readonly cells: GridCells,
  ) {
    cells.onChanged(({ sheet, places }) => this.#take(sheet, places));
  }

  get workbook(): Workbook {
    return this.book.workbook();
  }

  /** The cells that were changed since the file was opened. */
  get touched(): { readonly sheet: string; readonly row: number; readonly col: number }[] {
    return [...this.#touched].flatMap(([sheet, cells]) =>
      [...cells.values()].map((cell) => ({ sheet, ...cell })),
    );
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

  #take(sheet: string, places: readonly (readonly [number, number])[]): void {
    const grid = this.cells.sheet(sheet);
    if (!grid) return;
    const changed = places.flatMap(([row, col]) => {
      const { format, ...content } = this.cells.content(grid, row, col);
      const held = { ...content, ...(format === GENERAL ? {} : { format }) } as CellContent;
      return same(held, this.book.cell({ sheet, row, col })) ? [] : [{ row, col, ...held }];
    });
    if (changed.length === 0) return;
    this.book.set(sheet, changed);
    const touched = this.#touched.get(sheet) ?? new Map();
    this.#touched.set(sheet, touched);
    for (const { row, col } of changed) touched.set(`${row},${col}`, { row, col });
    for (const listener of this.#listeners) listener(sheet, this.#own > 0);
  }
}

function same(a: CellContent, b: CellContent | undefined): boolean {
  if (!b) return a.value === null && a.formula === undefined;
  const empty = a.value === null && a.formula === undefined;
  return (
    !empty &&
    a.formula === b.formula &&
    JSON.stringify(a.value) === JSON.stringify(b.value) &&
    (a.format ?? '') === (b.format ?? '')
  );
}
