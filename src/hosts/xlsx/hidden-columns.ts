import { LAST_COL } from './limits';
import type { Attributes } from './xml-attributes';
import { isOn } from './xml-parser';

/** Collects the columns that are hidden; a file hides them in ranges, often up to the grid's last column. */
export class HiddenColumns {
  readonly #hidden = new Uint8Array(LAST_COL + 1);

  /** Takes the attributes of one `col` element; its columns count from 1. */
  add(attributes: Attributes): void {
    if (!isOn(attributes.get('hidden'))) return;
    this.#hidden.fill(1, Math.max(0, Number(attributes.get('min')) - 1), Number(attributes.get('max')));
  }

  /**
   * The hidden columns, counted from 0.
   *
   * @param used how many columns of the sheet are in use: hidden ones beyond them say nothing
   */
  upTo(used: number): readonly number[] {
    return [...this.#hidden.subarray(0, used).keys()].filter((col) => this.#hidden[col] === 1);
  }
}
