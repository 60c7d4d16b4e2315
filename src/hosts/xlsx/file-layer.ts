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
  /** What formulas give again, although what they rest on was changed: by itself the file would lose it. */
  readonly #results: ReadonlyMap<string, Edit>;
  readonly #workbooks = new Map<Uint8Array, Workbook>();
  #bytes: Uint8Array | undefined;

  constructor(
    base: Uint8Array,
    edits: ReadonlyMap<string, Edit> = new Map(),
    results: ReadonlyMap<string, Edit> = new Map(),
  ) {
    this.#base = base;
    this.#edits = edits;
    this.#results = results;
  }

  /** The file with all edits. Throws like `patchCells`. */
  get bytes(): Uint8Array {
    this.#bytes ??=
      this.#edits.size === 0 ? this.#base : patchCells(this.#base, [...this.edits, ...this.results]);
    return this.#bytes;
  }

  get workbook(): Workbook {
    return this.#read(this.bytes);
  }

  get edits(): readonly Edit[] {
    return [...this.#edits.values()];
  }

  get results(): readonly Edit[] {
    return [...this.#results.values()];
  }

  /** What cells hold now, in their order; the format is told even where it is General. */
  contents(cells: readonly CellRef[]): readonly CellContent[] {
    return contentsIn(this.bytes, this.workbook, cells);
  }

  /**
   * The same file with more edits; one that leads back to what the file holds is none.
   *
   * @param computed edits of formulas that give what they hold: it is true although what they rest on may have changed
   */
  with(edits: readonly Edit[], computed: readonly Edit[] = []): FileLayer {
    const all = [...edits, ...computed];
    const cells = all.map(({ at }) => at);
    const held = contentsIn(this.#base, this.#read(this.#base), cells);
    const next = new Map(this.#edits);
    const results = new Map(this.#results);
    all.forEach((edit, i) => {
      const key = cellKey(edit.at);
      const isTheFiles = isBack(edit.to, held[i] as CellContent);
      if (isTheFiles) next.delete(key);
      else next.set(key, edit);
      if (isTheFiles && i >= edits.length && edit.to.value !== null) results.set(key, edit);
      else results.delete(key);
    });
    return new FileLayer(this.#base, next, results);
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
