import { type CellContent, type CellRef, cellKey, type Edit, type Workbook } from '#core/grid';
import { readXlsx } from './read-xlsx';
import { blankFormats } from './writing/blank-formats';
import { GENERAL } from './writing/number-format-ids';
import { patchCells } from './writing/patch-cells';

/** A file and what its cells are to hold instead. Where all is taken back, the file itself is what is left. */
export class FileLayer {
  /** As it was read. */
  readonly #base: Uint8Array;
  readonly #edits: ReadonlyMap<string, Edit>;
  /** Those of them that say what the file says: results that stay true although what they rest on changed. */
  readonly #same: ReadonlySet<string>;
  readonly #workbooks = new Map<Uint8Array, Workbook>();
  #bytes: Uint8Array | undefined;

  constructor(
    base: Uint8Array,
    edits: ReadonlyMap<string, Edit> = new Map(),
    same: ReadonlySet<string> = new Set(),
  ) {
    this.#base = base;
    this.#edits = edits;
    this.#same = same;
  }

  /** The file with all edits. Throws like `patchCells`. */
  get bytes(): Uint8Array {
    const isBase = this.#edits.size === this.#same.size;
    this.#bytes ??= isBase ? this.#base : patchCells(this.#base, this.edits);
    return this.#bytes;
  }

  get workbook(): Workbook {
    return this.#read(this.bytes);
  }

  get edits(): readonly Edit[] {
    return [...this.#edits.values()];
  }

  /** What cells hold now, in their order; the format is told even where it is General. */
  contents(cells: readonly CellRef[]): readonly CellContent[] {
    return contentsIn(this.bytes, this.workbook, cells);
  }

  /**
   * The same file with more edits; one that leads back to what the file holds is none.
   *
   * @param results what formulas that stay give now; with the value `null` it is not known
   */
  with(edits: readonly Edit[], results: readonly Edit[] = []): FileLayer {
    const all = [...edits, ...results];
    const cells = all.map(({ at }) => at);
    const held = contentsIn(this.#base, this.#read(this.#base), cells);
    const next = new Map(this.#edits);
    const same = new Set(this.#same);
    all.forEach((edit, i) => {
      const key = cellKey(edit.at);
      const back = isBack(edit.to, held[i] as CellContent);
      const isKept = back && i >= edits.length && edit.to.value !== null;
      if (!back || isKept) next.set(key, edit);
      else next.delete(key);
      if (isKept) same.add(key);
      else same.delete(key);
    });
    return new FileLayer(this.#base, next, same);
  }

  #read(bytes: Uint8Array): Workbook {
    const workbook = this.#workbooks.get(bytes) ?? readXlsx(bytes);
    this.#workbooks.set(bytes, workbook);
    return workbook;
  }
}

/** The result of a formula goes when what it rests on changes, and comes back with the file's own. */
function isBack(to: CellContent, held: CellContent): boolean {
  const isSameValue =
    JSON.stringify(to.value) === JSON.stringify(held.value) ||
    (to.formula !== undefined && to.value === null);
  return to.formula === held.formula && isSameValue && (to.format ?? held.format) === held.format;
}

function contentsIn(
  bytes: Uint8Array,
  workbook: Workbook,
  cells: readonly CellRef[],
): readonly CellContent[] {
  const rows = new Map(
    workbook.sheets.flatMap(({ name, rows }) =>
      rows.map((row) => [`${row.index},${name}`, row.cells] as const),
    ),
  );
  const held = cells.map(({ sheet, row, col }) =>
    rows.get(`${row},${sheet}`)?.find((cell) => cell.col === col),
  );
  const formats = blankFormats(
    bytes,
    cells.filter((_, i) => !held[i]),
  ).values();
  return held.map((cell) => {
    if (!cell) return { value: null, format: formats.next().value ?? GENERAL };
    const { col: _, ...content } = cell;
    return { ...content, format: content.format ?? GENERAL };
  });
}
