import type { XmlDocument } from './xml-document';
import { XmlEdit } from './xml-edit';

export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Adds to and takes from the relationships of a part that has some. */
export class RelationshipsEdit {
  readonly #edit: XmlEdit;
  readonly #used: Set<string>;

  constructor(readonly document: XmlDocument) {
    this.#edit = new XmlEdit(document);
    this.#used = new Set(document.root.children.map((child) => document.attribute(child, 'Id') ?? ''));
  }

  /**
   * @param type the last word of the type's address, e.g. `worksheet`
   * @param target path from the part's folder
   * @returns the new relationship's id
   */
  add(type: string, target: string): string {
    let n = 1;
    while (this.#used.has(`rId${n}`)) n++;
    const id = `rId${n}`;
    this.#used.add(id);
    this.#edit.append(
      this.document.root,
      `<${this.document.prefix}Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
    );
    return id;
  }

  remove(id: string): void {
    for (const child of this.document.root.children) {
      if (this.document.attribute(child, 'Id') === id) this.#edit.replace(child, '');
    }
    this.#used.delete(id);
  }

  toBytes(): Uint8Array {
    return this.#edit.toBytes();
  }
}

/** The relationships of a new part: the first has the id `rId1`, and so on. */
export function newRelationships(targets: readonly { type: string; target: string }[]): string {
  const all = targets.map(
    ({ type, target }, i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${RELATIONSHIPS}">${all.join('')}</Relationships>`;
}
