import { parseSaved, type SavedState, type Unreadable } from '#app';

/** Where the part's root element begins, whatever its prefix. */
const ROOT = /<(?:[\w.-]+:)?sakip(?:\s[^<>]*)?>/;
/** What programs make of characters when they write a text anew. */
const WRITTEN_ANEW = /<!\[CDATA\[(.*?)\]\]>|&(?:#(\d{1,7})|#x([\da-f]{1,6})|(lt|gt|amp|quot|apos));/gis;
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const LAST_CHARACTER = 0x10ffff;

/** Reads the state out of a custom XML part. Never throws. */
export function readSavedXml(xml: string): SavedState | Unreadable {
  const root = ROOT.exec(xml);
  if (!root) return 'damaged';
  const text = xml.slice(root.index + root[0].length, Math.max(0, xml.lastIndexOf('</')));
  return parseSaved(text.replace(WRITTEN_ANEW, character));
}

function character(whole: string, cdata?: string, decimal?: string, hex?: string, name?: string): string {
  if (cdata !== undefined) return cdata;
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return code <= LAST_CHARACTER ? String.fromCodePoint(code) : whole;
}
