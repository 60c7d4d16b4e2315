import type { Package } from '../package';
import type { Attributes } from '../xml-attributes';
import type { XmlHandler } from '../xml-parser';

/**
 * Whether the order of calculation names cells of some sheets. Excel takes a file for damaged when it names a cell
 * that has no formula, and makes a new one when there is none.
 *
 * @param part path of the part with the order
 * @param sheets numbers of the sheets (`sheetId`)
 */
export function orderNames(file: Package, part: string, sheets: readonly number[]): boolean {
  return file.parse(part, new OrderReader(new Set(sheets.map(String)))).isFound;
}

class OrderReader implements XmlHandler {
  isFound = false;

  constructor(readonly sheets: ReadonlySet<string>) {}

  open(name: string, attributes: Attributes): void {
    if (name === 'c') this.isFound ||= this.sheets.has(attributes.get('i') ?? '');
  }
}
