import type { Area, Cell, CellRef, CellValue, Row, Sheet } from '#core/grid';
import type { BookTable, Placement } from './kit/book';
import type { Entry } from './kit/look';
import { TableBuilder } from './table-builder';

/** `<` joins the cell to its left, `^` to the cell above it; `null` is an empty cell. */
export type Content = Entry | string | number | null;

interface Draft {
  value: Cell['value'];
  format?: string;
  formula?: string;
}

/** Lays cells, merged areas and tables on one sheet, from the top down. */
export class SheetBuilder {
  readonly placements: Placement[] = [];
  readonly tables: TableBuilder[] = [];
  /** The row that is written next, from 0. */
  cursor = 0;
  readonly #cells = new Map<number, Map<number, Draft>>();
  readonly #owners = new Map<string, { area: { -readonly [K in keyof Area]: Area[K] } }>();
  readonly #hiddenRows = new Set<number>();
  readonly #hiddenColumns: number[] = [];

  constructor(
    readonly name: string,
    /** Tables of the whole book before this sheet's. */
    readonly firstTable: () => number,
    /** The column at which tables and lines begin, from 0. */
    readonly left = 0,
    readonly visibility: Sheet['visibility'] = 'visible',
  ) {}

  /** Leaves rows empty. */
  down(rows = 1): this {
    this.cursor += rows;
    return this;
  }

  /** Lines of prose, one a row; with `width` each is merged over that many columns. */
  lines(texts: readonly Content[], width = 1, left = this.left): this {
    for (const text of texts) {
      this.put(this.cursor, [text, ...Array<Content>(width - 1).fill('<')], left);
      this.cursor += 1;
    }
    return this;
  }

  /** A table of a kind; `roles` names a role a column, with its year: `no indikator target:2025 -`. */
  table(kind: string, roles: string, left = this.left): TableBuilder {
    const table = new TableBuilder(this, kind, roles, left);
    this.tables.push(table);
    return table;
  }

  hideRow(row: number): void {
    this.#hiddenRows.add(row);
  }

  hideColumn(col: number): this {
    this.#hiddenColumns.push(col);
    return this;
  }

  /** Writes one row of contents from a column on. */
  put(row: number, contents: readonly Content[], left: number, table?: number): void {
    contents.forEach((content, i) => {
      this.#place(row, left + i, content, table);
    });
  }

  #place(row: number, col: number, content: Content, table?: number): void {
    if (content === '<') this.#join(row, col, row, col - 1);
    else if (content === '^') this.#join(row, col, row - 1, col);
    else if (content !== null) this.#write(row, col, content, table);
  }

  #write(row: number, col: number, content: Entry | string | number, table?: number): void {
    const plain = typeof content === 'object' ? content : { value: content };
    let cells = this.#cells.get(row);
    if (!cells) {
      cells = new Map();
      this.#cells.set(row, cells);
    }
    cells.set(col, {
      value: plain.value,
      ...(plain.format === undefined ? {} : { format: plain.format }),
    });
    if (typeof content !== 'object' || table === undefined) return;
    const { figure, look, predikat } = content;
    const ref: CellRef = { sheet: this.name, row, col };
    if (figure && look) this.placements.push({ ref, table, figure, look });
    if (predikat) this.placements.push({ ref, table, predikat });
  }

  #join(row: number, col: number, ownerRow: number, ownerCol: number): void {
    const key = `${ownerRow},${ownerCol}`;
    const owner = this.#owners.get(key) ?? {
      area: { top: ownerRow, left: ownerCol, bottom: ownerRow, right: ownerCol },
    };
    owner.area.bottom = Math.max(owner.area.bottom, row);
    owner.area.right = Math.max(owner.area.right, col);
    this.#owners.set(key, owner);
    this.#owners.set(`${row},${col}`, owner);
  }

  /** Makes a cell a formula with its stored result. */
  setFormula(ref: CellRef, formula: string, value: CellValue): void {
    const draft = this.#cells.get(ref.row)?.get(ref.col);
    if (draft) Object.assign(draft, { formula, value });
  }

  build(): { sheet: Sheet; tables: BookTable[] } {
    const rows: Row[] = [...this.#cells]
      .sort(([a], [b]) => a - b)
      .map(([index, cells]) => ({
        index,
        cells: [...cells].sort(([a], [b]) => a - b).map(([col, draft]) => ({ col, ...draft })),
        ...(this.#hiddenRows.has(index) ? { hidden: true } : {}),
      }));
    const merges = [...new Set(this.#owners.values())].map((owner) => owner.area);
    const { name, visibility } = this;
    return {
      sheet: { name, visibility, rows, merges, hiddenColumns: this.#hiddenColumns },
      tables: this.tables.map((table) => table.build()),
    };
  }
}
