import { strFromU8, strToU8 } from 'fflate';
import { NotWellFormed } from '../not-well-formed';
import { sameBytes } from '../same-bytes';
import { UnreadableFile } from '../unreadable-file';
import { decodeEntities } from '../xml-entities';
import { XmlScanner } from '../xml-scanner';

/** An element and where its text stands in the document. */
export interface XmlElement {
  /** With its prefix. */
  readonly name: string;
  /** Without it. */
  readonly local: string;
  readonly start: number;
  /** Behind its start tag. */
  readonly inner: number;
  /** Where its end tag starts; `inner` for an empty-element tag. */
  readonly innerEnd: number;
  readonly end: number;
  readonly children: readonly XmlElement[];
}

export interface XmlAttribute {
  readonly name: string;
  readonly value: string;
  /** Where the value stands between its quotes. */
  readonly start: number;
  readonly end: number;
}

const START_TAG = /<[^\s/>]+(?:\s*[^\s=/>]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*\/?>/y;
const ATTRIBUTE = /([^\s=/>]+)(\s*=\s*)("[^"]*"|'[^']*')/g;
const BYTE_ORDER_MARK = '\ufeff';

/** A small part of a package as a tree over its own text, so that everything but an edit's place stays as it is. */
export class XmlDocument {
  readonly text: string;
  readonly root: XmlElement;

  /**
   * @param bytes the part in UTF-8
   * @param part its path, for messages
   */
  constructor(bytes: Uint8Array, part: string) {
    this.text = exactText(bytes, part);
    try {
      this.root = elements(this.text);
    } catch (error) {
      if (error instanceof NotWellFormed) throw new UnreadableFile('damaged-xml', part);
      throw error;
    }
  }

  /** The prefix of the root's name with its colon: elements of the same format need it too. */
  get prefix(): string {
    const { name, local } = this.root;
    return name.slice(0, name.length - local.length);
  }

  /** The root's child of a name. */
  child(local: string): XmlElement | undefined {
    return this.root.children.find((child) => child.local === local);
  }

  /** The root's child that stands last among some names: where what must follow them goes. */
  lastOf(locals: readonly string[]): XmlElement | undefined {
    return this.root.children.findLast((child) => locals.includes(child.local));
  }

  attributes(element: XmlElement): readonly XmlAttribute[] {
    return tagAttributes(this.text, element.start, element.inner);
  }

  attribute(element: XmlElement, name: string): string | undefined {
    return this.attributes(element).find((attribute) => attribute.name === name)?.value;
  }

  /** The prefix, with its colon, that the root gives a namespace; `undefined` when it gives none. */
  prefixOf(namespace: string): string | undefined {
    const declaration = this.attributes(this.root).find(
      ({ name, value }) => name.startsWith('xmlns:') && value === namespace,
    );
    return declaration && `${declaration.name.slice('xmlns:'.length)}:`;
  }

  /** The text of an element that has no children. */
  content(element: XmlElement): string {
    return decodeEntities(this.text.slice(element.inner, element.innerEnd));
  }

  /** An element as it is written. */
  source(element: XmlElement): string {
    return this.text.slice(element.start, element.end);
  }
}

/** A part's text, which gives the very bytes back. Throws UnreadableFile where no text does. */
export function exactText(bytes: Uint8Array, part: string): string {
  const read = strFromU8(bytes);
  // fflate drops the mark. What does not come back as it was is no UTF-8, and would be changed unseen.
  const text = bytes[0] === 0xef && !read.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK + read : read;
  if (!sameBytes(strToU8(text), bytes)) throw new UnreadableFile('damaged-xml', part);
  return text;
}

/** The attributes of the start tag that stands from one place to another. */
export function tagAttributes(text: string, from: number, to: number): readonly XmlAttribute[] {
  return [...text.slice(from, to).matchAll(ATTRIBUTE)].map((match) => {
    const [, name = '', equals = '', quoted = ''] = match;
    const start = from + match.index + name.length + equals.length + 1;
    const end = start + quoted.length - 2;
    return { name, value: decodeEntities(text.slice(start, end)), start, end };
  });
}

function elements(text: string): XmlElement {
  type Growing = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { children: Growing[] };
  const top: Growing = { name: '', local: '', start: 0, inner: 0, innerEnd: 0, end: 0, children: [] };
  const open: Growing[] = [top];
  const scanner = new XmlScanner({
    open(name) {
      const start = scanner.start;
      const inner = tagEnd(text, start);
      const local = name.slice(name.indexOf(':') + 1);
      const element: Growing = { name, local, start, inner, innerEnd: inner, end: inner, children: [] };
      open.at(-1)?.children.push(element);
      open.push(element);
    },
    text() {},
    close() {
      const element = open.pop() as Growing;
      if (scanner.start === element.start) return;
      element.innerEnd = scanner.start;
      element.end = text.indexOf('>', scanner.start) + 1;
    },
  });
  // The scanner takes line ends together; blanks keep every place where it is.
  scanner.push(text.replaceAll('\r', ' '));
  scanner.end();
  return top.children[0] as Growing;
}

/** The place behind the start tag that begins at a place. */
export function tagEnd(text: string, start: number): number {
  START_TAG.lastIndex = start;
  if (!START_TAG.test(text)) throw new NotWellFormed();
  return START_TAG.lastIndex;
}
