import type { XmlDocument, XmlElement } from './xml-document';
import type { XmlEdit } from './xml-edit';

/** The lists of a style sheet in the order in which they must stand (ECMA-376 part 1, 18.8.39). */
const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

/** One list of a style sheet: items are found again by how they are written, new ones go behind the last. */
export class StyleList {
  readonly #places = new Map<string, number>();
  readonly #new: string[] = [];
  readonly #list: XmlElement | undefined;
  readonly #before: number;

  /**
   * @param name of the list, e.g. `cellXfs`
   * @param first the items that a list must begin with when the style sheet has none
   */
  constructor(
    readonly document: XmlDocument,
    readonly name: string,
    first: readonly string[] = [],
  ) {
    this.#list = document.child(name);
    const sources = this.items.map((item) => document.source(item));
    this.#before = sources.length;
    for (const [place, source] of sources.entries()) {
      if (!this.#places.has(source)) this.#places.set(source, place);
    }
    if (this.#before === 0) for (const item of first) this.add(item);
  }

  /** The items that the file has. */
  get items(): readonly XmlElement[] {
    return this.#list?.children ?? [];
  }

  /** An item as it is written, by its place; `undefined` beyond the last. */
  sourceOf(place: number): string | undefined {
    const item = this.items[place];
    return item ? this.document.source(item) : this.#new[place - this.#before];
  }

  /** The place of an item in the list. @param xml the item as it is written */
  add(xml: string): number {
    const there = this.#places.get(xml);
    if (there !== undefined) return there;
    const place = this.#before + this.#new.length;
    this.#places.set(xml, place);
    this.#new.push(xml);
    return place;
  }

  /** Writes the new items into the style sheet. Lists that it lacks must be written in their order. */
  write(edit: XmlEdit): void {
    if (this.#new.length === 0) return;
    const { document } = this;
    const xml = this.#new.join('');
    const count = this.#before + this.#new.length;
    if (this.#list) {
      edit.append(this.#list, xml);
      if (document.attribute(this.#list, 'count') !== undefined) {
        edit.setAttribute(this.#list, 'count', String(count));
      }
      return;
    }
    const tag = document.prefix + this.name;
    const list = `<${tag} count="${count}">${xml}</${tag}>`;
    const earlier = document.lastOf(ORDER.slice(0, ORDER.indexOf(this.name)));
    if (earlier) edit.after(earlier, list);
    else if (document.root.children.length > 0) edit.prepend(document.root, list);
    else edit.append(document.root, list);
  }
}
