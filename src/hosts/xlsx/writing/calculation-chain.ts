import { NotWellFormed } from '../not-well-formed';
import type { Package } from '../package';
import { UnreadableFile } from '../unreadable-file';
import type { Attributes } from '../xml-attributes';
import type { XmlHandler } from '../xml-parser';
import { XmlScanner } from '../xml-scanner';
import { type Splice, spliced } from './splices';
import { tagEnd } from './xml-document';

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

/**
 * The order of calculation without some cells; `undefined` where none is left. An entry names its sheet only where
 * that differs from the one before.
 *
 * @param text of the part
 * @param gone cells that have no formula any more, e.g. `1!B4`, by the numbers of their sheets (`sheetId`)
 */
export function orderWithout(text: string, part: string, gone: ReadonlySet<string>): string | undefined {
  const splices: Splice[] = [];
  let said = '';
  let written = '';
  let left = 0;
  const scanner = new XmlScanner({
    open(name, attributes) {
      if (name.slice(name.indexOf(':') + 1) !== 'c') return;
      const own = attributes.get('i');
      said = own ?? said;
      const from = scanner.start;
      const to = tagEnd(text, from);
      if (gone.has(`${said}!${attributes.get('r')}`)) {
        // An entry is one empty tag, or two with nothing between.
        const end = text[to - 2] === '/' ? to : text.indexOf('>', to) + 1;
        splices.push({ from, to: end, text: '' });
        return;
      }
      left++;
      if (own === undefined && written !== said) {
        const behindName = from + 1 + name.length;
        splices.push({ from: behindName, to: behindName, text: ` i="${said}"` });
      }
      written = said;
    },
    text() {},
    close() {},
  });
  try {
    scanner.push(text.replaceAll('\r', ' '));
    scanner.end();
  } catch (error) {
    if (error instanceof NotWellFormed) throw new UnreadableFile('damaged-xml', part);
    throw error;
  }
  return left === 0 ? undefined : spliced(text, splices);
}
