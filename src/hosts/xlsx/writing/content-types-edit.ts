import { entryKey } from '../zip-directory';
import type { XmlDocument } from './xml-document';
import { XmlEdit } from './xml-edit';

export const CONTENT_TYPES = '[Content_Types].xml';
const RELATIONSHIPS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';

/** Adds to and takes from the list of what kind of content each part holds. */
export class ContentTypesEdit {
  readonly #edit: XmlEdit;

  constructor(readonly document: XmlDocument) {
    this.#edit = new XmlEdit(document);
    const knowsRelationships = document.root.children.some(
      (child) =>
        child.local === 'Default' && document.attribute(child, 'Extension')?.toLowerCase() === 'rels',
    );
    if (!knowsRelationships) this.#append(`Default Extension="rels" ContentType="${RELATIONSHIPS_TYPE}"`);
  }

  /** @param part path of the part, without a leading slash */
  add(part: string, type: string): void {
    this.#append(`Override PartName="/${part}" ContentType="${type}"`);
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

  #append(element: string): void {
    this.#edit.append(this.document.root, `<${this.document.prefix}${element}/>`);
  }
}
