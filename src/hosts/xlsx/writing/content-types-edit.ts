import { entryKey } from '../zip-directory';
import type { XmlDocument } from './xml-document';
import { XmlEdit } from './xml-edit';

export const CONTENT_TYPES = '[Content_Types].xml';
const RELATIONSHIPS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';

const XML_TYPE = 'application/xml';

/** Adds to and takes from the list of what kind of content each part holds. */
export class ContentTypesEdit {
  readonly #edit: XmlEdit;

  constructor(readonly document: XmlDocument) {
    this.#edit = new XmlEdit(document);
    if (this.#defaultOf('rels') === undefined)
      this.#append(`Default Extension="rels" ContentType="${RELATIONSHIPS_TYPE}"`);
  }

  /** @param part path of the part, without a leading slash */
  add(part: string, type: string): void {
    this.#append(`Override PartName="/${part}" ContentType="${type}"`);
  }

  /** Adds a part that is nothing but XML. */
  addXml(part: string): void {
    if (this.#defaultOf('xml') !== XML_TYPE) this.add(part, XML_TYPE);
  }

  /** @param parts keys of the parts (`entryKey`) */
  remove(parts: ReadonlySet<string>): void {
    for (const child of this.document.root.children) {
      const name = this.document.attribute(child, 'PartName');
      if (name !== undefined && parts.has(entryKey(name.slice(1)))) this.#edit.replace(child, '');
    }
  }

  toBytes(): Uint8Array {
    return this.#edit.toBytes();
  }

  /** What parts are whose names end so and that are not listed themselves. */
  #defaultOf(end: string): string | undefined {
    const { document } = this;
    const found = document.root.children.find(
      (child) => child.local === 'Default' && document.attribute(child, 'Extension')?.toLowerCase() === end,
    );
    return found && document.attribute(found, 'ContentType');
  }

  #append(element: string): void {
    this.#edit.append(this.document.root, `<${this.document.prefix}${element}/>`);
  }
}
