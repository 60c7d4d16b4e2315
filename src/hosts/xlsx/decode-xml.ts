import { strFromU8 } from 'fflate';

/** Characters taken at a time: more arguments than this a call may not take. */
const STEP = 8192;

/**
 * The text of a whole XML document in UTF-8 or UTF-16, as programs save parts of others' making. What starts it says
 * which (XML 1.0, appendix F); half a character at the end is left out.
 */
export function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return utf16(bytes.subarray(2), 0);
  if (first === 0xfe && second === 0xff) return utf16(bytes.subarray(2), 1);
  if (first === 0x3c && second === 0) return utf16(bytes, 0);
  if (first === 0 && second === 0x3c) return utf16(bytes, 1);
  return strFromU8(bytes).replace(/^\ufeff/, '');
}

/** @param low which byte of two is the lower one */
function utf16(bytes: Uint8Array, low: 0 | 1): string {
  const units = new Uint16Array(Math.floor(bytes.length / 2));
  for (let i = 0; i < units.length; i++) {
    units[i] = (bytes[2 * i + low] as number) | ((bytes[2 * i + 1 - low] as number) << 8);
  }
  let text = '';
  for (let at = 0; at < units.length; at += STEP)
    text += String.fromCharCode(...units.subarray(at, at + STEP));
  return text;
}
