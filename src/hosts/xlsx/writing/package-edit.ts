import { strToU8 } from 'fflate';
import type { Package } from '../package';
import { relationshipsPath } from '../relationships';
import { sameBytes } from '../same-bytes';
import { entryKey } from '../zip-directory';
import { XmlDocument } from './xml-document';
import { DECLARATION } from './xml-text';
import { ZipWriter } from './zip-writer';

interface PartChange {
  readonly name: string;
  readonly content: Uint8Array | undefined;
  /** Whether the part has this content already; absent until someone asks. */
  isSame?: boolean;
}

/** Parts to be put into a package, exchanged or taken out; all others are copied as they are packed. */
export class PackageEdit {
  /** By their keys; a part without content is taken out. */
  readonly #changes = new Map<string, PartChange>();

  constructor(readonly file: Package) {}

  /** A part of the original as a tree. Throws UnreadableFile when it is missing or damaged. */
  document(part: string): XmlDocument {
    return new XmlDocument(this.file.read(part), part);
  }

  /** @param content a whole part, or XML without its declaration */
  put(part: string, content: Uint8Array | string): void {
    const bytes = typeof content === 'string' ? strToU8(DECLARATION + content) : content;
    this.#changes.set(entryKey(part), { name: part, content: bytes });
  }

  /** Takes out a part and its relationships. */
  remove(part: string): void {
    for (const name of [part, relationshipsPath(part)]) {
      this.#changes.set(entryKey(name), { name, content: undefined });
    }
  }

  /** The first name of a row (`xl/charts/chart1.xml`, `...2.xml`) that no part has. */
  freeName(stem: string): string {
    for (let n = 1; ; n++) {
      const name = `${stem}${n}.xml`;
      if (!this.#has(name) && !this.#has(relationshipsPath(name))) return name;
    }
  }

  /** Whether a part is put in that was not there as it is, or one is taken out. */
  get isChanged(): boolean {
    return [...this.#changes.values()].some((change) =>
      change.content ? !this.#isSame(change) : this.file.has(change.name),
    );
  }

  /** The changed package. A part that is put in as it was is copied too. */
  toBytes(): Uint8Array {
    const writer = new ZipWriter();
    const left = new Map(this.#changes);
    for (const entry of this.file.entries) {
      const key = entryKey(entry.name);
      const change = left.get(key);
      left.delete(key);
      if (!change || (change.content && this.#isSame(change))) {
        writer.copy(this.file.bytes, entry);
      } else if (change.content) writer.add(entry.name, change.content);
    }
    for (const { name, content } of left.values()) if (content) writer.add(name, content);
    return writer.toBytes();
  }

  #has(part: string): boolean {
    const change = this.#changes.get(entryKey(part));
    return change ? change.content !== undefined : this.file.has(part);
  }

  #isSame(change: PartChange): boolean {
    const { name, content } = change;
    change.isSame ??=
      content !== undefined && this.file.has(name) && sameBytes(this.file.read(name), content);
    return change.isSame;
  }
}
