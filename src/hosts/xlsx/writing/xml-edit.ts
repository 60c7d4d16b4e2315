import { strToU8 } from 'fflate';
import { type Splice, spliced } from './splices';
import type { XmlDocument, XmlElement } from './xml-document';

/** Changes to a document, carried out together: what no change names is not touched. */
export class XmlEdit {
  readonly #splices: Splice[] = [];
  /** What goes into elements that are written as one empty tag. */
  readonly #filled = new Map<XmlElement, string>();

  constructor(readonly document: XmlDocument) {}

  /** Puts XML in the place of an element, or of nothing at all. */
  replace(element: XmlElement, xml: string): void {
    this.#splices.push({ from: element.start, to: element.end, text: xml });
  }

  before(element: XmlElement, xml: string): void {
    this.#splices.push({ from: element.start, to: element.start, text: xml });
  }

  after(element: XmlElement, xml: string): void {
    this.#splices.push({ from: element.end, to: element.end, text: xml });
  }

  /** Puts XML behind an element's last child, or in an element that has none. */
  append(element: XmlElement, xml: string): void {
    const last = element.children.at(-1);
    if (last) this.after(last, xml);
    else if (element.end > element.inner) this.#insert(element.innerEnd, xml);
    else this.#filled.set(element, (this.#filled.get(element) ?? '') + xml);
  }

  /** Puts XML in front of an element's first child. The element has children. */
  prepend(element: XmlElement, xml: string): void {
    this.#insert(element.inner, xml);
  }

  /** @param value without quotes and references, such as a number or a part's path */
  setAttribute(element: XmlElement, name: string, value: string): void {
    const there = this.document.attributes(element).find((attribute) => attribute.name === name);
    if (there) this.#splices.push({ from: there.start, to: there.end, text: value });
    else this.#insert(element.start + 1 + element.name.length, ` ${name}="${value}"`);
  }

  removeAttribute(element: XmlElement, name: string): void {
    const there = this.document.attributes(element).find((attribute) => attribute.name === name);
    if (!there) return;
    const before = this.document.text.slice(element.start, there.start);
    const from = element.start + before.search(new RegExp(`\\s*${name}\\s*=\\s*["']$`));
    this.#splices.push({ from, to: there.end + 1, text: '' });
  }

  /** The changed document. What is put in at one place comes in the order in which it was. */
  toBytes(): Uint8Array {
    const filled = [...this.#filled].map(([element, xml]) => this.#fill(element, xml));
    return strToU8(spliced(this.document.text, [...this.#splices, ...filled]));
  }

  #insert(at: number, text: string): void {
    this.#splices.push({ from: at, to: at, text });
  }

  #fill(element: XmlElement, xml: string): Splice {
    const from = element.start + this.document.source(element).search(/\s*\/>$/);
    return { from, to: element.end, text: `>${xml}</${element.name}>` };
  }
}
