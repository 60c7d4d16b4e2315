import { parseSaved, SAVED_NAMESPACE, type SavedState, type Unreadable } from '#app';
import { decodeXml } from './decode-xml';
import { LIMITS } from './limits';
import { mainPart } from './main-part';
import { NotWellFormed } from './not-well-formed';
import { Package } from './package';
import { relationshipsOf } from './relationships';
import type { Attributes } from './xml-attributes';
import { type XmlEvents, XmlScanner } from './xml-scanner';

/** The part of ours in a package. */
export interface SavedPart {
  /** Its path. */
  readonly part: string;
  /** Id of the workbook's relationship that leads to it. */
  readonly relationship: string;
  readonly state: SavedState | Unreadable;
}

/** What a file keeps of ours. */
export interface SavedInFile {
  /** `undefined` where there is none that counts. */
  readonly state: SavedState | undefined;
  /** Why there is none although something is kept; a later version's outweighs all others. */
  readonly unreadable: Unreadable | undefined;
}

/**
 * Reads the state that a workbook keeps in a custom XML part.
 *
 * @param bytes the whole file
 * @returns never a state in part; throws UnreadableFile like `readXlsx`
 */
export function readSaved(bytes: Uint8Array): SavedInFile {
  const file = new Package(bytes, LIMITS);
  const states = savedParts(file, mainPart(file)).map(({ state }) => state);
  if (states.includes('newer')) return { state: undefined, unreadable: 'newer' };
  const state = states.find((one) => typeof one === 'object');
  return { state, unreadable: state === undefined && states.length > 0 ? 'damaged' : undefined };
}

/**
 * The parts of ours, wherever Excel moved them: known by the root's name and namespace. Parts of others are passed
 * over, whatever they hold.
 *
 * @param main path of the workbook's main part
 */
export function savedParts(file: Package, main: string): readonly SavedPart[] {
  const parts: SavedPart[] = [];
  for (const [relationship, { type, target: part }] of relationshipsOf(file, main)) {
    if (type !== 'customXml' || !file.has(part)) continue;
    const text = decodeXml(file.read(part));
    if (!text.includes(SAVED_NAMESPACE)) continue;
    const root = new RootContent();
    const isWhole = scanned(text, root);
    if (!root.isOurs) continue;
    parts.push({ part, relationship, state: isWhole ? parseSaved(root.content) : 'damaged' });
  }
  return parts;
}

/** Whether the document is well-formed. */
function scanned(text: string, events: XmlEvents): boolean {
  const scanner = new XmlScanner(events);
  try {
    scanner.push(text);
    scanner.end();
    return true;
  } catch (error) {
    if (error instanceof NotWellFormed) return false;
    throw error;
  }
}

/** The text of a root element of ours, without what elements in it hold. */
class RootContent implements XmlEvents {
  isOurs = false;
  content = '';
  #depth = 0;

  open(name: string, attributes: Attributes): void {
    if (this.#depth++ > 0) return;
    const [local = '', prefix] = name.split(':').reverse();
    const namespace = attributes.get(prefix === undefined ? 'xmlns' : `xmlns:${prefix}`);
    this.isOurs = local === 'sakip' && namespace === SAVED_NAMESPACE;
  }

  text(text: string): void {
    if (this.isOurs && this.#depth === 1) this.content += text;
  }

  close(): void {
    this.#depth--;
  }
}
