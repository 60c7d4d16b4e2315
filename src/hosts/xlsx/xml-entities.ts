import { NotWellFormed } from './not-well-formed';

const PREDEFINED: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

const REFERENCE = /&(?:#x([\dA-Fa-f]{1,6});|#(\d{1,7});|([a-z]+);|)/g;

/**
 * Replaces the references in a text or an attribute: the five predefined entities and characters by number.
 * There are no others, since document types are refused.
 * Throws NotWellFormed when an `&` starts no such reference.
 */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (_, hex?: string, decimal?: string, name?: string) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    const character = name === undefined ? characterOf(code) : PREDEFINED.get(name);
    if (character === undefined) throw new NotWellFormed();
    return character;
  });
}

/** XML holds no zero, no half of a surrogate pair and nothing beyond Unicode. */
function characterOf(code: number): string | undefined {
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : undefined;
}
