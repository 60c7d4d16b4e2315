import { expectZip } from './file-kind';
import { inflateEntry } from './inflate-entry';
import { Budget, type Limits } from './limits';
import { UnreadableFile } from './unreadable-file';
import { type XmlHandler, XmlParser } from './xml-parser';
import { entryKey, readZipDirectory, type ZipEntry } from './zip-directory';

/** The parts of an Office file: a zip archive of XML documents (ECMA-376 part 2). */
export class Package {
  readonly budget: Budget;
  readonly #bytes: Uint8Array;
  readonly #entries: ReadonlyMap<string, ZipEntry>;

  /** Throws UnreadableFile when the bytes are no zip archive, or a cut-off or damaged one. */
  constructor(bytes: Uint8Array, limits: Limits) {
    expectZip(bytes);
    this.#bytes = bytes;
    this.#entries = readZipDirectory(bytes);
    this.budget = new Budget(limits);
  }

  has(part: string): boolean {
    return this.#entries.has(entryKey(part));
  }

  /**
   * Lets a handler read a part while it is inflated.
   *
   * @param part its path in the archive, without a leading slash
   */
  parse<Handler extends XmlHandler>(part: string, handler: Handler): Handler {
    const entry = this.#entries.get(entryKey(part));
    if (!entry) throw new UnreadableFile('missing-part', part);
    const parser = new XmlParser(part, handler, this.budget);
    inflateEntry(this.#bytes, entry, this.budget, (chunk, final) => parser.push(chunk, final));
    return handler;
  }
}
