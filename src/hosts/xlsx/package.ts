import { expectZip } from './file-kind';
import { inflateEntry, locateEntry } from './inflate-entry';
import { joinBytes } from './join-bytes';
import { Budget, type Limits } from './limits';
import { UnreadableFile } from './unreadable-file';
import { type XmlHandler, XmlParser } from './xml-parser';
import { entryKey, readZipDirectory, type ZipEntry } from './zip-directory';

/** The parts of an Office file: a zip archive of XML documents (ECMA-376 part 2). */
export class Package {
  readonly budget: Budget;
  readonly #entries: ReadonlyMap<string, ZipEntry>;
  /** What all parts unpack to. */
  readonly #size: number;
  #parsed = 0;

  /**
   * Throws UnreadableFile when the bytes are no zip archive, a cut-off or damaged one, or one that unpacks to too much.
   *
   * @param progress told, while parts are parsed, how much of the whole they are, from 0 to 1
   */
  constructor(
    readonly bytes: Uint8Array,
    limits: Limits,
    readonly progress?: (part: number) => void,
  ) {
    expectZip(bytes);
    this.#entries = readZipDirectory(bytes);
    this.#size = [...this.#entries.values()].reduce((sum, { size }) => sum + size, 0);
    this.#expectWhole(limits);
    this.budget = new Budget(limits);
  }

  has(part: string): boolean {
    return this.#entries.has(entryKey(part));
  }

  /** All that the archive holds, in its order; folders are entries too. */
  get entries(): readonly ZipEntry[] {
    return [...this.#entries.values()];
  }

  /** The whole content of a part. Throws UnreadableFile like `parse`. */
  read(part: string): Uint8Array {
    const chunks: Uint8Array[] = [];
    inflateEntry(this.bytes, this.#entry(part), this.budget, (chunk) => chunks.push(chunk));
    return joinBytes(chunks);
  }

  /**
   * Lets a handler read a part while it is inflated.
   *
   * @param part its path in the archive, without a leading slash
   */
  parse<Handler extends XmlHandler>(part: string, handler: Handler): Handler {
    const entry = this.#entry(part);
    const parser = new XmlParser(part, handler, this.budget);
    inflateEntry(this.bytes, entry, this.budget, (chunk, final) => {
      this.#tell(chunk.length);
      parser.push(chunk, final);
    });
    return handler;
  }

  #tell(bytes: number): void {
    this.#parsed += bytes;
    // Some parts are read twice, others never.
    this.progress?.(Math.min(1, this.#parsed / this.#size));
  }

  /** Parts that are never read count too: a file that holds a bomb is none to work on, wherever it lies. */
  #expectWhole({ inflatedBytes }: Limits): void {
    for (const entry of this.#entries.values()) locateEntry(this.bytes, entry);
    if (this.#size > inflatedBytes) throw new UnreadableFile('too-large');
  }

  #entry(part: string): ZipEntry {
    const entry = this.#entries.get(entryKey(part));
    if (!entry) throw new UnreadableFile('missing-part', part);
    return entry;
  }
}
