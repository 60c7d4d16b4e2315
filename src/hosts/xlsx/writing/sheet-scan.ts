import { type Area, parseArea } from '#core/grid';
import { parseCellAddress } from '../cell-address';
import { type Budget, LAST_COL, LAST_ROW } from '../limits';
import { NotWellFormed } from '../not-well-formed';
import { UnreadableFile } from '../unreadable-file';
import type { Attributes } from '../xml-attributes';
import { type XmlEvents, XmlScanner } from '../xml-scanner';
import { tagEnd } from './xml-document';

/** A piece of a sheet's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A row's element. */
export interface ScannedRow extends Span {
  readonly index: number;
  /** Where its end tag starts; `end` for an empty-element tag. */
  readonly innerEnd: number;
  /** Whether it says its number. */
  readonly isNumbered: boolean;
}

/** A formula's element. */
export interface ScannedFormula extends Span {
  /** As it is stored, references undone. */
  readonly text: string;
  /** Number of a shared formula. */
  readonly shared: string | undefined;
}

/** A cell's element. */
export interface ScannedCell extends Span {
  readonly row: number;
  readonly col: number;
  readonly formula: ScannedFormula | undefined;
  /** Its stored values: one, or none. */
  readonly values: readonly Span[];
}

/** What is looked for in a sheet. */
export interface Wanted {
  /** Whether a cell will be looked at. */
  cell(row: number, col: number): boolean;
  /** Whether a cell will lose the formula that it has, which others may share. */
  leaves(row: number, col: number): boolean;
}

type Growing<Type> = { -readonly [Key in keyof Type]: Type[Key] };
type GrowingRow = Growing<ScannedRow> & { isKnown: boolean };
type GrowingCell = Growing<Omit<ScannedCell, 'values'>> & { values: Span[] };

/** How many elements are counted at a time. */
const PORTION = 4096;

/** Where the rows of a sheet, and those of its cells that are wanted, stand in its text. */
export class SheetScan implements XmlEvents {
  readonly rows: ScannedRow[] = [];
  readonly cells = new Map<number, ScannedCell>();
  /** Cells that were met twice. */
  readonly twice = new Set<number>();
  /** By the first cell of a shared formula that it leaves: the others, in their order. */
  readonly followers = new Map<ScannedCell, ScannedCell[]>();
  readonly merges: Area[] = [];
  /** Where the cells stand: `innerEnd` is `end` for an empty-element tag. */
  sheetData: (Span & { readonly name: string; readonly innerEnd: number }) | undefined;
  dimension: Span | undefined;
  protection: Span | undefined;
  /** The `col` elements. */
  readonly columns: Span[] = [];
  #depth = 0;
  #inData = false;
  #row: GrowingRow | undefined;
  #col = -1;
  #cell: GrowingCell | undefined;
  #keeps = false;
  #formula: Growing<ScannedFormula> | undefined;
  #valueStart = -1;
  #elements = 0;
  readonly #leaders = new Map<string, ScannedCell | undefined>();
  readonly #scanner: XmlScanner;

  /**
   * @param source the text of the whole part
   * @param part its path, for messages
   */
  constructor(
    readonly source: string,
    readonly part: string,
    readonly wanted: Wanted,
    readonly budget: Budget,
  ) {
    this.#scanner = new XmlScanner(this);
    try {
      // The scanner takes line ends together; blanks keep every place where it is.
      this.#scanner.push(source.replaceAll('\r', ' '));
      this.#scanner.end();
    } catch (error) {
      if (error instanceof NotWellFormed) throw this.#damaged();
      throw error;
    }
  }

  open(qualified: string, attributes: Attributes): void {
    if (++this.#elements % PORTION === 0) this.budget.spend('elements', PORTION);
    const depth = ++this.#depth;
    const name = qualified.slice(qualified.indexOf(':') + 1);
    if (depth === 2) this.#openSection(qualified, name);
    else if (depth === 3) this.#openItem(name, attributes);
    else if (this.#row && depth === 4 && name === 'c') this.#openCell(attributes);
    else if (this.#keeps && depth === 5) this.#openContent(name, attributes);
  }

  text(text: string): void {
    if (this.#formula && this.#depth === 5) this.#formula.text += text;
  }

  close(qualified: string): void {
    const depth = this.#depth--;
    const name = qualified.slice(qualified.indexOf(':') + 1);
    if (depth === 5 && this.#keeps) this.#closeContent(name);
    else if (depth === 4 && this.#cell && name === 'c') this.#closeCell(this.#cell);
    else if (depth === 3 && this.#row && name === 'row') this.#closeRow(this.#row);
    else if (depth === 2 && name === 'sheetData') this.#closeData(qualified);
  }

  #openSection(qualified: string, name: string): void {
    const { start } = this.#scanner;
    const tag = () => ({ start, end: tagEnd(this.source, start) });
    if (name === 'sheetData') {
      this.#inData = true;
      this.sheetData = { ...tag(), name: qualified, innerEnd: start };
    } else if (name === 'dimension') this.dimension = tag();
    else if (name === 'sheetProtection') this.protection = tag();
  }

  #closeData(qualified: string): void {
    this.#inData = false;
    const start = this.sheetData?.start ?? 0;
    const end = this.#end(start);
    const innerEnd = this.#scanner.start === start ? end : this.#scanner.start;
    this.sheetData = { start, end, innerEnd, name: qualified };
  }

  #openItem(name: string, attributes: Attributes): void {
    const { start } = this.#scanner;
    if (this.#inData && name === 'row') this.#openRow(attributes);
    else if (name === 'col') this.columns.push({ start, end: tagEnd(this.source, start) });
    else if (name === 'mergeCell') {
      const area = parseArea(attributes.get('ref') ?? '');
      if (!area) throw this.#damaged();
      this.merges.push(area);
    }
  }

  /** A row without a number follows the one before it, unless its cells have addresses: as the reader has it. */
  #openRow(attributes: Attributes): void {
    const r = attributes.get('r');
    const index = r === undefined ? (this.rows.at(-1)?.index ?? -1) + 1 : Number(r) - 1;
    if (!Number.isInteger(index) || index < 0 || index > LAST_ROW) throw this.#damaged();
    const { start } = this.#scanner;
    const isNumbered = r !== undefined;
    this.#row = { index, start, innerEnd: start, end: start, isNumbered, isKnown: isNumbered };
    this.#col = -1;
  }

  #closeRow(row: Growing<ScannedRow>): void {
    row.end = this.#end(row.start);
    row.innerEnd = this.#scanner.start === row.start ? row.end : this.#scanner.start;
    this.rows.push(row);
    this.#row = undefined;
  }

  #openCell(attributes: Attributes): void {
    const row = this.#row as GrowingRow;
    const r = attributes.get('r');
    const place = r === undefined ? { row: row.index, col: this.#col + 1 } : parseCellAddress(r);
    if (place && !row.isKnown) row.index = place.row;
    if (place?.row !== row.index || place.col > LAST_COL) throw this.#damaged();
    row.isKnown = true;
    this.#col = place.col;
    const { start } = this.#scanner;
    this.#keeps = this.wanted.cell(place.row, place.col);
    this.#cell = { ...place, start, end: start, formula: undefined, values: [] };
    // Whether a formula is one of a shared one is not known before it is met.
    this.#keeps ||= this.#leaders.size > 0;
  }

  #closeCell(cell: GrowingCell): void {
    this.#cell = undefined;
    this.#keeps = false;
    const { row, col, formula } = cell;
    const leader = formula?.shared === undefined ? undefined : this.#leaders.get(formula.shared);
    const isWanted = this.wanted.cell(row, col);
    if (!isWanted && !leader) return;
    cell.end = this.#end(cell.start);
    if (leader && leader !== cell && formula?.text === '') this.followers.get(leader)?.push(cell);
    if (!isWanted) return;
    const key = placeKey(row, col);
    if (this.cells.has(key)) this.twice.add(key);
    this.cells.set(key, cell);
  }

  #openContent(name: string, attributes: Attributes): void {
    const { start } = this.#scanner;
    if (name === 'v' || name === 'is') this.#valueStart = start;
    else if (name === 'f') {
      const shared = attributes.get('t') === 'shared' ? attributes.get('si') : undefined;
      this.#formula = { start, end: start, text: '', shared };
      if (shared !== undefined && attributes.get('ref') !== undefined) this.#lead(shared);
    }
  }

  #lead(shared: string): void {
    const cell = this.#cell as ScannedCell;
    if (this.wanted.leaves(cell.row, cell.col)) {
      this.#leaders.set(shared, cell);
      this.followers.set(cell, []);
    } else this.#leaders.delete(shared);
  }

  #closeContent(name: string): void {
    const cell = this.#cell as GrowingCell;
    if (name === 'f' && this.#formula) {
      this.#formula.end = this.#end(this.#formula.start);
      cell.formula = this.#formula;
      this.#formula = undefined;
    } else if (name === 'v' || name === 'is')
      cell.values.push({ start: this.#valueStart, end: this.#end(this.#valueStart) });
  }

  /** The place behind the element that is being closed. */
  #end(start: number): number {
    const at = this.#scanner.start;
    return at === start ? tagEnd(this.source, start) : this.source.indexOf('>', at) + 1;
  }

  #damaged(): UnreadableFile {
    return new UnreadableFile('damaged-xml', this.part);
  }
}

/** A cell's key within its sheet. */
export function placeKey(row: number, col: number): number {
  return row * (LAST_COL + 1) + col;
}
