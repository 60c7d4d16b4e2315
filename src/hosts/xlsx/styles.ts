import { decodeEscapes } from './escapes';
import type { Budget } from './limits';
import { builtInFormat } from './number-formats';
import type { Attributes } from './xml-attributes';
import type { XmlHandler } from './xml-parser';

/** Reads which number format each cell style (`s` of a cell) has. */
export class StyleReader implements XmlHandler {
  /** By the style's number: the format's code, `undefined` for General. */
  readonly formats: (string | undefined)[] = [];
  readonly #custom = new Map<number, string>();
  /** `xf` and `numFmt` stand in other lists too: only these two lists count for cells. */
  #list: 'numFmts' | 'cellXfs' | undefined;

  constructor(readonly budget: Budget) {}

  open(name: string, attributes: Attributes): void {
    if (name === 'numFmts' || name === 'cellXfs') this.#list = name;
    else if (name === 'numFmt' && this.#list === 'numFmts') this.#define(attributes);
    else if (name === 'xf' && this.#list === 'cellXfs') this.#add(Number(attributes.get('numFmtId')));
  }

  close(name: string): void {
    if (name === this.#list) this.#list = undefined;
  }

  #define(attributes: Attributes): void {
    this.budget.spend('kept', 1);
    this.#custom.set(Number(attributes.get('numFmtId')), decodeEscapes(attributes.get('formatCode') ?? ''));
  }

  /** `applyNumberFormat` is left alone, as Excel does: a style shows its format with and without it. */
  #add(id: number): void {
    this.budget.spend('kept', 1);
    const format = this.#custom.get(id) ?? builtInFormat(id);
    this.formats.push(format?.toLowerCase() === 'general' ? undefined : format);
  }
}
