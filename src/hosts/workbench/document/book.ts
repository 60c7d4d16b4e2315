import {
  type Area,
  type Cell,
  type CellRef,
  type DefinedName,
  firstFrom,
  type Row,
  type Sheet,
  type Workbook,
} from '#core/grid';
import type { ArrivedRow } from './arrived-row';
import type { OurSheets, PackedRows, PlacedContent, SheetHead } from './messages';
import { unpackRows } from './unpack-rows';

/** A workbook as plain data, kept up to date while cells change: the page has one, and the thread that checks another. */
export class Book {
  #sheets: Sheet[];
  #names: readonly DefinedName[];
  readonly #date1904: boolean;
  /** What array formulas fill, by the names of the sheets. */
  readonly #arrays: ReadonlyMap<string, readonly Area[]>;
  #workbook: Workbook | undefined;

  /** @param arrays what array formulas fill, by the names of the sheets */
  constructor(
    { sheets, definedNames, date1904 }: Workbook,
    arrays: ReadonlyMap<string, readonly Area[]> = new Map(),
  ) {
    this.#sheets = [...sheets];
    this.#arrays = arrays;
    this.#names = definedNames;
    this.#date1904 = date1904;
  }

  /** Adds rows behind those that are there, before anyone reads them; they come in order. */
  add(sheet: number, rows: readonly ArrivedRow[]): void {
    const target = this.#sheets[sheet]?.rows as Row[];
    for (const row of rows) if (row.isHeld) target.push(row);
    this.#workbook = undefined;
  }

  /** Puts sheets of ours in, and takes those out that are no longer there. */
  arrange({ ours: arrived, names, definedNames }: OurSheets): void {
    const ours = new Map(arrived.map(({ head, rows }) => [head.name, sheetOf(head, rows)]));
    this.#sheets = names.flatMap((name) => ours.get(name) ?? this.sheet(name) ?? []);
    this.#names = definedNames;
    this.#workbook = undefined;
  }

  /**
   * The same object as long as nothing changes.
   *
   * @param only the names of the sheets that are wanted, where not all are
   */
  workbook(only?: readonly string[]): Workbook {
    if (only) {
      const isWanted = (name: string | undefined) => name === undefined || only.includes(name);
      const sheets = this.#sheets.filter(({ name }) => isWanted(name));
      const definedNames = this.#names.filter(({ sheet }) => isWanted(sheet));
      return { ...this.workbook(), sheets, definedNames };
    }
    this.#workbook ??= { sheets: [...this.#sheets], definedNames: this.#names, date1904: this.#date1904 };
    return this.#workbook;
  }

  sheet(name: string): Sheet | undefined {
    return this.#sheets.find((sheet) => sheet.name === name);
  }

  cell({ sheet, row, col }: CellRef): Cell | undefined {
    const rows = this.sheet(sheet)?.rows ?? [];
    return rows[placeOf(rows, row)]?.cells.find((cell) => cell.col === col);
  }

  /** Whether a cell belongs to an array formula: it stands there, or fills it. */
  isInArray({ sheet, row, col }: CellRef): boolean {
    return (this.#arrays.get(sheet) ?? []).some(
      ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= col && col <= right,
    );
  }

  /** Where the array formula stands that fills a cell; `undefined` for a cell that holds what it shows. */
  fillerOf({ sheet, row, col }: CellRef): CellRef | undefined {
    const area = this.#arrays.get(sheet)?.find((one) => fills(one, row, col));
    return area && { sheet, row: area.top, col: area.left };
  }

  /**
   * Changes cells. Rows that others hold stay as they are: a check that runs meanwhile sees the workbook it was given.
   */
  set(sheet: string, cells: readonly PlacedContent[]): void {
    const at = this.#sheets.findIndex(({ name }) => name === sheet);
    const old = this.#sheets[at];
    if (!old) return;
    const rows = [...old.rows];
    for (const { row, ...cell } of cells) {
      const place = placeOf(rows, row);
      const found = rows[place]?.index === row;
      const before: Row = found ? (rows[place] as Row) : { index: row, cells: [] };
      const changed = withCell(before, cell);
      if (changed.cells.length > 0) rows.splice(place, found ? 1 : 0, changed);
      else if (found) rows.splice(place, 1);
    }
    this.#sheets[at] = { ...old, rows };
    this.#workbook = undefined;
  }
}

/** Whether the array formula of an area gives a cell its value, and does not stand in it. */
export function fills({ top, left, bottom, right }: Area, row: number, col: number): boolean {
  const isIn = top <= row && row <= bottom && left <= col && col <= right;
  return isIn && (row !== top || col !== left);
}

function sheetOf({ look: _, ...head }: SheetHead, rows: readonly PackedRows[]): Sheet {
  return { ...head, rows: rows.flatMap(unpackRows).filter(({ isHeld }) => isHeld) };
}

/** Where a row stands, or would stand, among rows in order. */
function placeOf(rows: readonly Row[], row: number): number {
  return firstFrom(rows, row, ({ index }) => index);
}

function withCell(row: Row, cell: Cell): Row {
  const empty = cell.formula === undefined && (cell.value === null || cell.value === '');
  const others = row.cells.filter(({ col }) => col !== cell.col);
  const cells = empty ? others : [...others, cell].sort((a, b) => a.col - b.col);
  return row.hidden ? { index: row.index, cells, hidden: true } : { index: row.index, cells };
}
