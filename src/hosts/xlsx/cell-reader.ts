import type { Cell } from '#core/grid';
import { cellValue, type ValueContext } from './cell-value';
import { formulaText } from './formula-text';
import { RichText } from './rich-text';
import type { SharedFormulas } from './shared-formulas';
import { UnreadableFile } from './unreadable-file';
import type { Attributes } from './xml-attributes';

/** What the cells of a sheet share. */
export interface CellContext extends ValueContext {
  /** Path of the sheet's part, for messages. */
  readonly part: string;
  /** By the style's number: the format's code, `undefined` for General. */
  readonly formats: readonly (string | undefined)[];
}

/** A date that is written as text has a meaning even where its style shows none. */
const DATE_FORMAT = 'yyyy-mm-dd';

/** Reads the cells of one sheet, one after the other. */
export class CellReader {
  #row = 0;
  #col = 0;
  #type: string | undefined;
  #style: string | undefined;
  #value: string | undefined;
  #formula: string | undefined;
  /** The element whose text is being collected. */
  #collecting: 'v' | 'f' | undefined;
  #text = '';
  /** Number of the shared formula, and whether this cell is its first. */
  #sharedId: string | undefined;
  #isMaster = false;
  readonly #inline = new RichText();
  #inInline = false;

  constructor(
    readonly context: CellContext,
    readonly shared: SharedFormulas,
  ) {}

  /** Starts a cell at a place counted from 0; `attributes` are those of its `c` element. */
  start(row: number, col: number, attributes: Attributes): void {
    this.#row = row;
    this.#col = col;
    this.#type = attributes.get('t');
    this.#style = attributes.get('s');
    this.#value = undefined;
    this.#formula = undefined;
  }

  open(name: string, attributes: Attributes): void {
    if (this.#inInline) this.#inline.open(name);
    else if (name === 'is') this.#inInline = true;
    else if (name === 'v' || name === 'f') {
      this.#collecting = name;
      this.#text = '';
      if (name === 'f') this.#startFormula(attributes);
    }
  }

  text(text: string): void {
    if (this.#inInline) this.#inline.text(text);
    else if (this.#collecting) this.#text += text;
  }

  close(name: string): void {
    if (name === 'is') {
      this.#inInline = false;
      this.#value = this.#inline.take();
    } else if (this.#inInline) this.#inline.close(name);
    else if (name === 'v') this.#value = this.#text;
    else if (name === 'f') this.#formula = this.#readFormula();
    if (name === this.#collecting) this.#collecting = undefined;
  }

  /** The finished cell; `undefined` when it holds neither a value nor a formula. */
  end(): Cell | undefined {
    const { formats, part } = this.context;
    const formula = this.#formula;
    const value = this.#value === undefined ? null : cellValue(this.#type, this.#value, this.context);
    if (value === undefined) throw new UnreadableFile('damaged-xml', part);
    // An empty text without a formula shows nothing either, and Excel's own interface doesn't tell it from none.
    if (formula === undefined && (value === null || value === '')) return undefined;

    const col = this.#col;
    const style = this.#style === undefined ? 0 : Number(this.#style);
    const format = formats[style] ?? (this.#type === 'd' ? DATE_FORMAT : undefined);
    if (formula === undefined) return format === undefined ? { col, value } : { col, value, format };
    return format === undefined ? { col, value, formula } : { col, value, format, formula };
  }

  #startFormula(attributes: Attributes): void {
    this.#sharedId = attributes.get('t') === 'shared' ? attributes.get('si') : undefined;
    this.#isMaster = attributes.get('ref') !== undefined;
  }

  /** An array formula keeps its text at its first cell; a data table (`dataTable`) has none. */
  #readFormula(): string | undefined {
    const text = formulaText(this.#text);
    const si = this.#sharedId;
    if (si === undefined) return text === '' ? undefined : text;
    if (text === '') return this.shared.expand(si, this.#row, this.#col);
    // Only the first cell carries the range; a later one with a text of its own is no new master.
    if (this.#isMaster) this.shared.define(si, this.#row, this.#col, text);
    return text;
  }
}
