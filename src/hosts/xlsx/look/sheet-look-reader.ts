import { type Area, parseArea } from '#core/grid';
import type { Color } from '#core/plan';
import { parseCellAddress } from '../cell-address';
import { type Budget, LAST_COL, LAST_ROW } from '../limits';
import type { Attributes } from '../xml-attributes';
import { isOn, type XmlHandler } from '../xml-parser';
import type { ColumnsLook, RowLook, SheetLook, Undrawn } from './cell-look';
import { colorOf } from './colors';

/** Elements of a sheet that a simple grid does not draw. */
const UNDRAWN: ReadonlyMap<string, Undrawn> = new Map([
  ['conditionalFormatting', 'conditions'],
  ['dataValidation', 'choices'],
  ['autoFilter', 'filters'],
]);

/** Reads how a worksheet looks; its cells' values are read by `SheetReader`. */
export class SheetLookReader implements XmlHandler {
  readonly #columns: ColumnsLook[] = [];
  readonly #rows: RowLook[] = [];
  readonly #styled: number[] = [];
  readonly #arrays: Area[] = [];
  readonly #undrawn = new Set<Undrawn>();
  #defaultWidth: number | undefined;
  #defaultHeight: number | undefined;
  #freeze = { rows: 0, columns: 0 };
  #gridlines = true;
  #tab: Color | undefined;
  #row = -1;
  #col = -1;
  #views = 0;

  constructor(
    readonly theme: readonly Color[],
    readonly budget: Budget,
  ) {}

  /** What was read, once the part has ended. */
  get look(): SheetLook {
    return {
      columns: this.#columns,
      rows: this.#rows,
      ...(this.#defaultWidth === undefined ? {} : { defaultWidth: this.#defaultWidth }),
      ...(this.#defaultHeight === undefined ? {} : { defaultHeight: this.#defaultHeight }),
      freeze: this.#freeze,
      gridlines: this.#gridlines,
      ...(this.#tab === undefined ? {} : { tab: this.#tab }),
      styled: this.#styled,
      arrays: this.#arrays,
      undrawn: [...this.#undrawn],
    };
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'c') this.#cell(attributes);
    else if (name === 'f') this.#formula(attributes);
    else if (name === 'row') this.#startRow(attributes);
    else if (name === 'col') this.#addColumns(attributes);
    else if (name === 'sheetFormatPr') this.#defaults(attributes);
    else if (name === 'sheetView') this.#view(attributes);
    else if (name === 'pane') this.#pane(attributes);
    else if (name === 'tabColor') this.#tab = colorOf(attributes, this.theme);
    else {
      const undrawn = UNDRAWN.get(name);
      if (undrawn) this.#undrawn.add(undrawn);
    }
  }

  #startRow(attributes: Attributes): void {
    const r = attributes.get('r');
    this.#row = r === undefined ? this.#row + 1 : Number(r) - 1;
    this.#col = -1;
    const height = positive(attributes.get('ht'));
    const hidden = isOn(attributes.get('hidden'));
    const style = isOn(attributes.get('customFormat')) ? (positive(attributes.get('s')) ?? 0) : 0;
    if (height === undefined && !hidden && style === 0) return;
    if (!(this.#row >= 0 && this.#row <= LAST_ROW)) return;
    this.#rows.push({
      index: this.#row,
      ...(height === undefined ? {} : { height }),
      ...(hidden ? { hidden } : {}),
      ...(style === 0 ? {} : { style }),
    });
  }

  #formula(attributes: Attributes): void {
    const area = attributes.get('t') === 'array' ? parseArea(attributes.get('ref') ?? '') : undefined;
    if (area) this.#arrays.push(area);
  }

  #cell(attributes: Attributes): void {
    const r = attributes.get('r');
    const place = r === undefined ? { row: this.#row, col: this.#col + 1 } : parseCellAddress(r);
    if (!place) return;
    this.#row = place.row;
    this.#col = place.col;
    const style = Number(attributes.get('s') ?? 0);
    if (style > 0) this.#styled.push(place.row, place.col, style);
  }

  #addColumns(attributes: Attributes): void {
    const first = Number(attributes.get('min')) - 1;
    const last = Math.min(Number(attributes.get('max')) - 1, LAST_COL);
    if (!(first >= 0 && last >= first)) return;
    this.budget.spend('kept', 1);
    const width = positive(attributes.get('width'));
    const style = positive(attributes.get('style'));
    this.#columns.push({
      first,
      last,
      ...(width === undefined ? {} : { width }),
      ...(isOn(attributes.get('hidden')) ? { hidden: true } : {}),
      ...(style === undefined ? {} : { style }),
    });
  }

  #defaults(attributes: Attributes): void {
    const base = positive(attributes.get('baseColWidth'));
    // Five pixels of a digit's seven stand beside the text (ECMA-376 part 1, 18.3.1.81).
    this.#defaultWidth = positive(attributes.get('defaultColWidth')) ?? (base && base + 5 / 7);
    this.#defaultHeight = positive(attributes.get('defaultRowHeight'));
  }

  /** A workbook that was opened in two windows has two views; the first one counts. */
  #view(attributes: Attributes): void {
    if (this.#views++ > 0) return;
    const shown = attributes.get('showGridLines');
    this.#gridlines = shown === undefined || isOn(shown);
  }

  #pane(attributes: Attributes): void {
    const state = attributes.get('state');
    if (this.#views > 1 || (state !== 'frozen' && state !== 'frozenSplit')) return;
    const count = (name: string) => Math.trunc(positive(attributes.get(name)) ?? 0);
    this.#freeze = { rows: count('ySplit'), columns: count('xSplit') };
  }
}

function positive(text: string | undefined): number | undefined {
  const number = Number(text);
  return text !== undefined && Number.isFinite(number) && number > 0 ? number : undefined;
}
