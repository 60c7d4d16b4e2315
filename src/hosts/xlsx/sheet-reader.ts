import { type Area, type Cell, parseArea, type Sheet } from '#core/grid';
import { parseCellAddress } from './cell-address';
import { type CellContext, CellReader } from './cell-reader';
import { HiddenColumns } from './hidden-columns';
import { type Budget, LAST_COL, LAST_ROW } from './limits';
import { RowCollector } from './row-collector';
import { SharedFormulas } from './shared-formulas';
import { UnreadableFile } from './unreadable-file';
import type { Attributes } from './xml-attributes';
import { isOn, type XmlHandler } from './xml-parser';

/** Reads a worksheet: its cells, merged areas, hidden rows and hidden columns. */
export class SheetReader implements XmlHandler {
  readonly #rows = new RowCollector();
  readonly #merges: Area[] = [];
  readonly #hiddenColumns = new HiddenColumns();
  readonly #cell: CellReader;
  #place: 'sheet' | 'row' | 'cell' = 'sheet';
  #row = -1;
  /** Whether the row's number is known for certain, by its own attribute or by the address of its first cell. */
  #rowKnown = false;
  #rowHidden = false;
  #col = -1;
  #cells: Cell[] = [];
  #usedColumns = 0;

  constructor(
    readonly context: CellContext,
    readonly budget: Budget,
  ) {
    this.#cell = new CellReader(context, new SharedFormulas(budget));
  }

  /** What was read, once the part has ended. */
  get content(): Pick<Sheet, 'rows' | 'merges' | 'hiddenColumns'> {
    const hiddenColumns = this.#hiddenColumns.upTo(this.#usedColumns);
    return { rows: this.#rows.rows(), merges: this.#merges, hiddenColumns };
  }

  open(name: string, attributes: Attributes): void {
    if (this.#place === 'cell') this.#cell.open(name, attributes);
    else if (this.#place === 'row' && name === 'c') this.#startCell(attributes);
    else if (name === 'row') this.#startRow(attributes);
    else if (name === 'col') this.#hiddenColumns.add(attributes);
    else if (name === 'mergeCell') this.#addMerge(attributes);
  }

  text(text: string): void {
    if (this.#place === 'cell') this.#cell.text(text);
  }

  close(name: string): void {
    if (this.#place === 'cell') {
      if (name === 'c') this.#endCell();
      else this.#cell.close(name);
    } else if (this.#place === 'row' && name === 'row') this.#endRow();
  }

  /** A row without a number follows the one before it, unless its cells have addresses. */
  #startRow(attributes: Attributes): void {
    const r = attributes.get('r');
    this.#place = 'row';
    this.#row = r === undefined ? this.#row + 1 : Number(r) - 1;
    if (!Number.isInteger(this.#row) || this.#row < 0 || this.#row > LAST_ROW) throw this.#damaged();
    this.#rowKnown = r !== undefined;
    this.#rowHidden = isOn(attributes.get('hidden'));
    this.#col = -1;
    this.#cells = [];
  }

  #endRow(): void {
    this.#place = 'sheet';
    if (this.#cells.length === 0) return;
    this.budget.spend('kept', this.#cells.length);
    this.#rows.add(this.#row, this.#cells, this.#rowHidden);
  }

  /** A cell without an address follows the one before it. */
  #startCell(attributes: Attributes): void {
    this.#place = 'cell';
    const r = attributes.get('r');
    const place = r === undefined ? { row: this.#row, col: this.#col + 1 } : parseCellAddress(r);
    if (place && !this.#rowKnown) this.#row = place.row;
    if (place?.row !== this.#row || place.col > LAST_COL) throw this.#damaged();
    this.#rowKnown = true;
    this.#col = place.col;
    this.#cell.start(this.#row, this.#col, attributes);
  }

  #endCell(): void {
    this.#place = 'row';
    const cell = this.#cell.end();
    if (!cell) return;
    this.#cells.push(cell);
    if (cell.col >= this.#usedColumns) this.#usedColumns = cell.col + 1;
  }

  #addMerge(attributes: Attributes): void {
    const area = parseArea(attributes.get('ref') ?? '');
    if (!area) throw this.#damaged();
    this.budget.spend('kept', 1);
    this.#merges.push(area);
  }

  #damaged(): UnreadableFile {
    return new UnreadableFile('damaged-xml', this.context.part);
  }
}
