import type { Cell, Row } from '#core/grid';

/** Collects the rows of a sheet; brings them into order when the file has them in another. */
export class RowCollector {
  #rows: Row[] = [];
  #ordered = true;

  /** Adds a row that holds something, its cells as they stood in the file. */
  add(index: number, cells: readonly Cell[], hidden: boolean): void {
    if (index <= (this.#rows.at(-1)?.index ?? -1)) this.#ordered = false;
    const row = { index, cells: inOrder(cells) };
    this.#rows.push(hidden ? { ...row, hidden } : row);
  }

  /** All rows, ascending; parts of one row are joined. */
  rows(): readonly Row[] {
    if (this.#ordered) return this.#rows;
    const byIndex = new Map<number, Row>();
    for (const row of this.#rows) {
      const before = byIndex.get(row.index);
      byIndex.set(row.index, before ? joined(before, row) : row);
    }
    return [...byIndex.values()].sort((a, b) => a.index - b.index);
  }
}

function joined(first: Row, second: Row): Row {
  const row = { index: first.index, cells: inOrder([...first.cells, ...second.cells]) };
  return first.hidden || second.hidden ? { ...row, hidden: true } : row;
}

/** Ascending by column; of two cells at one place the later one counts. */
function inOrder(cells: readonly Cell[]): readonly Cell[] {
  if (cells.every((cell, i) => i === 0 || cell.col > (cells[i - 1] as Cell).col)) return cells;
  const byColumn = new Map(cells.map((cell) => [cell.col, cell]));
  return [...byColumn.values()].sort((a, b) => a.col - b.col);
}
