import { type CellRef, cellKey } from '#core/grid';
import type { ErrorCell } from './error-cells';
import { cellsNamedIn, type NamedCells } from './formula-cells';

/** An error that no other one explains, and the cells that only hand it on. */
export interface ErrorCause extends ErrorCell {
  readonly followers: readonly CellRef[];
}

/**
 * Tells errors that arise in their cells from those that are handed on: what is computed from an error is the same
 * error. A formula says what it rests on; of a figure without one, the table's relations and totals do.
 */
export function errorCauses(cells: readonly ErrorCell[]): ErrorCause[] {
  const places = new Places(cells);
  const sources = new Map(cells.map((cell) => [cell, sourceOf(cell, places)]));
  const roots = new Map<ErrorCell, ErrorCell>();
  const followers = new Map<ErrorCell, CellRef[]>(cells.map((cell) => [cell, []]));
  for (const cell of cells) {
    const root = rootOf(cell, sources, roots);
    if (root !== cell) followers.get(root)?.push(cell.at);
  }
  return cells
    .filter((cell) => roots.get(cell) === cell)
    .map((cell) => ({ ...cell, followers: followers.get(cell) ?? [] }));
}

type Sources = ReadonlyMap<ErrorCell, ErrorCell | undefined>;

/** Where the error of a cell arose. Cells that rest on one another in a circle have no source but themselves. */
function rootOf(cell: ErrorCell, sources: Sources, roots: Map<ErrorCell, ErrorCell>): ErrorCell {
  const path: ErrorCell[] = [];
  const seen = new Set<ErrorCell>();
  let at: ErrorCell | undefined = cell;
  for (; at && !roots.has(at) && !seen.has(at); at = sources.get(at)) {
    path.push(at);
    seen.add(at);
  }
  const isCircle = at !== undefined && !roots.has(at);
  const known = at && roots.get(at);
  for (const one of path) roots.set(one, isCircle ? one : (known ?? (path.at(-1) as ErrorCell)));
  return roots.get(cell) as ErrorCell;
}

function sourceOf(cell: ErrorCell, places: Places): ErrorCell | undefined {
  for (const area of restsOn(cell)) {
    const source = places.alike(cell, area);
    if (source) return source;
  }
  return undefined;
}

function restsOn({ at, formula, table, entry }: ErrorCell): readonly NamedCells[] {
  if (formula !== undefined) return cellsNamedIn(formula, at.sheet);
  const { sheet, row, col } = at;
  const one = (other: number) => ({ sheet, top: row, bottom: row, left: other, right: other });
  const inputs = table.layout.relations
    .filter(({ result }) => result.col === col)
    .flatMap(({ first, second }) => [one(first.col), one(second.col)]);
  const isSum = entry.kind === 'total' || entry.kind === 'average';
  const above = { sheet, top: table.table.area.top, bottom: row - 1, left: col, right: col };
  return isSum ? [...inputs, above] : inputs;
}

/** Finds errors by their place: of each sheet and column, those of one kind from the top down. */
class Places {
  readonly #columns = new Map<string, Map<number, ErrorCell[]>>();

  constructor(cells: readonly ErrorCell[]) {
    for (const cell of cells) {
      const key = keyOf(cell.at.sheet, cell.error);
      const columns = this.#columns.get(key) ?? new Map<number, ErrorCell[]>();
      this.#columns.set(key, columns);
      const column = columns.get(cell.at.col);
      if (column) column.push(cell);
      else columns.set(cell.at.col, [cell]);
    }
    for (const columns of this.#columns.values())
      for (const column of columns.values()) column.sort((a, b) => a.at.row - b.at.row);
  }

  /** An error like that of a cell, in an area, but not the cell itself. */
  alike({ at, error }: ErrorCell, { sheet, top, left, bottom, right }: NamedCells): ErrorCell | undefined {
    for (const [col, column] of this.#columns.get(keyOf(sheet, error)) ?? []) {
      if (col < left || col > right) continue;
      const from = firstFrom(column, top);
      const found = column
        .slice(from, from + 2)
        .find((one) => one.at.row <= bottom && cellKey(one.at) !== cellKey(at));
      if (found) return found;
    }
    return undefined;
  }
}

/** Excel knows sheets whatever the case of their letters. */
function keyOf(sheet: string, error: string): string {
  return `${sheet.toLowerCase()}\u0001${error}`;
}

/** The place of the first cell that is not above a row. */
function firstFrom(column: readonly ErrorCell[], row: number): number {
  let [low, high] = [0, column.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((column[middle] as ErrorCell).at.row < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
