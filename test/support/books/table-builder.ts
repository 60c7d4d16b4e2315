import type { CellRef } from '#core/grid';
import type { BookColumn, BookTable } from './kit/book';
import type { Content, SheetBuilder } from './sheet-builder';

/** Writes one table: title lines, header rows, a row of column numbers, body rows, notes. */
export class TableBuilder {
  readonly columns: readonly BookColumn[];
  readonly width: number;
  readonly #index: number;
  readonly #titles: CellRef[] = [];
  #header: Content[][] = [];
  #numbering: readonly Content[] | undefined;
  #top = -1;
  #headerBottom = -1;
  #bottom = -1;

  constructor(
    readonly sheet: SheetBuilder,
    readonly kind: string,
    roles: string,
    readonly left: number,
  ) {
    const words = roles.trim().split(/\s+/);
    this.width = words.length;
    this.#index = sheet.firstTable() + sheet.tables.length;
    this.columns = words.flatMap((word, i) => {
      const [role = '', tahun] = word.split(':');
      if (role === '-') return [];
      return [{ column: left + i, role, ...(tahun === undefined ? {} : { tahun: Number(tahun) }) }];
    });
  }

  /** Title lines, one a row at the table's first column. */
  title(...lines: string[]): this {
    return this.#title(lines, 1);
  }

  /** Title lines, each merged over the table's whole width. */
  wideTitle(...lines: string[]): this {
    return this.#title(lines, this.width);
  }

  #title(lines: readonly string[], width: number): this {
    for (const line of lines) {
      this.#titles.push({ sheet: this.sheet.name, row: this.sheet.cursor, col: this.left });
      this.sheet.lines([line], width, this.left);
    }
    return this;
  }

  header(...rows: Content[][]): this {
    this.#header = rows;
    this.#top = this.sheet.cursor;
    return this.repeatHeader();
  }

  /** The header and the column numbers once more, as after a page break. */
  repeatHeader(): this {
    for (const row of this.#header) this.#write(row);
    if (this.#headerBottom < 0) this.#headerBottom = this.sheet.cursor - 1;
    if (this.#numbering) this.#write(this.#numbering);
    return this;
  }

  /** The row of column numbers, e.g. `(1)`, `2`, `5 = 4/3 x 100`. */
  numbering(cells: readonly Content[]): this {
    this.#numbering = cells;
    return this.#write(cells);
  }

  row(cells: readonly Content[]): this {
    return this.#write(cells);
  }

  rows(rows: readonly (readonly Content[])[]): this {
    for (const row of rows) this.#write(row);
    return this;
  }

  /** A row that the office keeps hidden. */
  hiddenRow(cells: readonly Content[]): this {
    this.sheet.hideRow(this.sheet.cursor);
    return this.#write(cells);
  }

  /** A row of words that is merged over the whole width, e.g. `Sasaran Strategis 1: ...`. */
  section(text: string): this {
    return this.#write([text, ...Array<Content>(this.width - 1).fill('<')]);
  }

  /** Lines below the table; then two rows are left empty. */
  notes(...lines: string[]): SheetBuilder {
    return this.sheet.lines(lines, 1, this.left).down(2);
  }

  /** Ends the table without notes. */
  end(rows = 2): SheetBuilder {
    return this.sheet.down(rows);
  }

  #write(cells: readonly Content[]): this {
    if (cells.length !== this.width) {
      throw new Error(`${this.sheet.name}: ${cells.length} cells for ${this.width} columns: ${cells[0]}`);
    }
    this.sheet.put(this.sheet.cursor, cells, this.left, this.#index);
    this.#bottom = this.sheet.cursor;
    this.sheet.cursor += 1;
    return this;
  }

  build(): BookTable {
    const { left, kind, columns } = this;
    const right = left + this.width - 1;
    return {
      sheet: this.sheet.name,
      area: { top: this.#top, left, bottom: this.#bottom, right },
      kind,
      columns,
      titles: this.#titles,
      header: { top: this.#top, left, bottom: this.#headerBottom, right },
    };
  }
}
