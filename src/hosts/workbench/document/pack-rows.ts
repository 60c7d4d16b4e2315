import type { Cell, CellValue, Row } from '#core/grid';
import type { PackedRows } from './messages';

/** Cells that travel at once: unpacking them takes the page some milliseconds. */
const AT_ONCE = 5000;

/**
 * Packs the rows of a sheet together with the styles of all cells, those that hold nothing too.
 *
 * @param styled three numbers a cell: row, column, style; ascending, as `readLook` gives them
 */
export function* packRows(
  sheet: number,
  rows: readonly Row[],
  styled: readonly number[],
): Generator<PackedRows> {
  const look = new StyleCursor(styled);
  let packer = new Packer(sheet);
  let next = 0;
  while (next < rows.length || look.row !== undefined) {
    const row = rows[next];
    const index = Math.min(row?.index ?? Number.POSITIVE_INFINITY, look.row ?? Number.POSITIVE_INFINITY);
    if (row?.index === index) next++;
    packer.add(index, row?.index === index ? row : undefined, look.take(index));
    if (packer.size >= AT_ONCE) {
      yield packer.packed();
      packer = new Packer(sheet);
    }
  }
  if (packer.size > 0) yield packer.packed();
}

/** Walks through the styles of a sheet, row by row. */
class StyleCursor {
  #at = 0;
  readonly #styled: readonly number[];

  constructor(styled: readonly number[]) {
    this.#styled = isAscending(styled) ? styled : inOrder(styled);
  }

  /** The next row that has styles. */
  get row(): number | undefined {
    return this.#styled[this.#at];
  }

  /** The styles of a row by column, if it is the next one. */
  take(row: number): ReadonlyMap<number, number> {
    const styles = new Map<number, number>();
    while (this.#styled[this.#at] === row) {
      styles.set(this.#styled[this.#at + 1] as number, this.#styled[this.#at + 2] as number);
      this.#at += 3;
    }
    return styles;
  }
}

function isAscending(styled: readonly number[]): boolean {
  for (let at = 3; at < styled.length; at += 3)
    if ((styled[at] as number) < (styled[at - 3] as number)) return false;
  return true;
}

function inOrder(styled: readonly number[]): number[] {
  const cells: (readonly number[])[] = [];
  for (let at = 0; at < styled.length; at += 3) cells.push(styled.slice(at, at + 3));
  return cells.sort((a, b) => (a[0] as number) - (b[0] as number)).flat();
}

class Packer {
  readonly #rows: number[] = [];
  readonly #cols: number[] = [];
  readonly #values: (CellValue | undefined)[] = [];
  readonly #format: number[] = [];
  readonly #formats = new Map<string, number>();
  readonly #style: number[] = [];
  readonly #formulas: [number, string][] = [];

  constructor(readonly sheet: number) {}

  get size(): number {
    return this.#cols.length;
  }

  add(index: number, row: Row | undefined, styles: ReadonlyMap<number, number>): void {
    const before = this.size;
    const cells = row?.cells ?? [];
    const held = new Set(cells.map(({ col }) => col));
    const bare = [...styles.keys()].filter((col) => !held.has(col));
    for (const cell of cells) this.#add(cell.col, cell, styles.get(cell.col) ?? 0);
    for (const col of bare) this.#add(col, undefined, styles.get(col) ?? 0);
    this.#rows.push(index, this.size - before, row?.hidden ? 1 : 0);
  }

  #add(col: number, cell: Cell | undefined, style: number): void {
    if (cell?.formula !== undefined) this.#formulas.push([this.size, cell.formula]);
    this.#cols.push(col);
    this.#values.push(cell?.value);
    this.#format.push(cell?.format === undefined ? 0 : this.#formatNumber(cell.format));
    this.#style.push(style);
  }

  #formatNumber(format: string): number {
    const known = this.#formats.get(format);
    if (known !== undefined) return known;
    this.#formats.set(format, this.#formats.size + 1);
    return this.#formats.size;
  }

  packed(): PackedRows {
    return {
      sheet: this.sheet,
      rows: Uint32Array.from(this.#rows),
      cols: Uint16Array.from(this.#cols),
      values: this.#values,
      format: Uint16Array.from(this.#format),
      formats: [...this.#formats.keys()],
      style: Uint32Array.from(this.#style),
      formulas: this.#formulas,
    };
  }
}
