import { parseSaved, type SavedState } from '#app';

/** The part's root element, whatever its prefix, and whatever stands before it. */
const ROOT = /<(?:[\w.-]+:)?sakip(?:\s[^>]*)?>([^]*)<\/(?:[\w.-]+:)?sakip\s*>/;
/** What programs make of characters when they write a text anew. */
const WRITTEN_ANEW = /<!\[CDATA\[([^]*?)\]\]>|&(?:#(\d{1,7})|#x([\da-f]{1,6})|(lt|gt|amp|quot|apos));/gi;
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const LAST_CHARACTER = 0x10ffff;

/** Reads the state out of a custom XML part; `undefined` where there is none. Never throws. */
export function readSavedXml(xml: string): SavedState | undefined {
  const text = ROOT.exec(xml)?.[1];
  return text === undefined ? undefined : parseSaved(text.replace(WRITTEN_ANEW, character));
}

function character(whole: string, cdata?: string, decimal?: string, hex?: string, name?: string): string {
  if (cdata !== undefined) return cdata;
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return code <= LAST_CHARACTER ? String.fromCodePoint(code) : whole;
}
