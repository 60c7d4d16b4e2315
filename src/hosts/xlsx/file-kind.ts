import { UnreadableFile } from './unreadable-file';

const ZIP_ENTRY = [0x50, 0x4b, 0x03, 0x04];
const ZIP_WITHOUT_ENTRIES = [0x50, 0x4b, 0x05, 0x06];
/** The compound file that old Office and Office's own encryption write. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Looks at a file's first bytes and refuses what is no zip archive.
 *
 * Throws UnreadableFile `empty`, `encrypted`, `old-xls`, `not-workbook` (another old Office document) or
 * `not-zip`.
 */
export function expectZip(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new UnreadableFile('empty');
  if (startsWith(bytes, COMPOUND_FILE)) throw new UnreadableFile(kindOfCompoundFile(bytes));
  if (!startsWith(bytes, ZIP_ENTRY) && !startsWith(bytes, ZIP_WITHOUT_ENTRIES)) {
    throw new UnreadableFile('not-zip');
  }
}

/** A compound file names its streams in UTF-16; they tell what it holds. */
function kindOfCompoundFile(bytes: Uint8Array): 'encrypted' | 'old-xls' | 'not-workbook' {
  if (includes(bytes, utf16('EncryptedPackage'))) return 'encrypted';
  // `Workbook` since Excel 97, `Book` before it. The zero keeps longer names out.
  const isWorkbook = includes(bytes, utf16('Workbook\0')) || includes(bytes, utf16('Book\0'));
  return isWorkbook ? 'old-xls' : 'not-workbook';
}

function utf16(text: string): number[] {
  return [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte);
}

function includes(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const first = wanted[0] as number;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}
