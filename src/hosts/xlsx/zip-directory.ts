import { strFromU8 } from 'fflate';
import { UnreadableFile } from './unreadable-file';
import { END_LENGTH, END_SIGNATURE, RECORD_LENGTH, RECORD_SIGNATURE, UTF8_NAME } from './zip-format';

/** A file inside a zip archive, as the archive's directory describes it. */
export interface ZipEntry {
  readonly name: string;
  /** How it is packed: `STORED`, `DEFLATED`, or a way that is not read. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly compressedSize: number;
  /** Bytes once inflated, as declared. */
  readonly size: number;
  /** Where the entry's local header starts. */
  readonly offset: number;
  /** The whole record in the directory, so that an entry can be copied as it is. */
  readonly record: Uint8Array;
}

const LONGEST_COMMENT = 0xffff;
const ENCRYPTED = 0x1;
/** Stands where the real number is in a ZIP64 record. */
const ZIP64_MARK = 0xffffffff;

/**
 * Reads a zip archive's directory, keyed by `entryKey` of the names.
 *
 * Throws UnreadableFile `truncated` without a directory, `zip64`, or `damaged-zip`; two entries of one name
 * count as damage, because two programs may then read different figures from one file.
 */
export function readZipDirectory(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const start = view.getUint32(end + 16, true);
  const length = view.getUint32(end + 12, true);
  if (start === ZIP64_MARK || length === ZIP64_MARK) throw new UnreadableFile('zip64');
  if (start + length > end) throw new UnreadableFile('truncated');

  const entries = new Map<string, ZipEntry>();
  const count = view.getUint16(end + 10, true);
  for (let i = 0, at = start; i < count; i++) {
    if (at + RECORD_LENGTH > end || view.getUint32(at, true) !== RECORD_SIGNATURE) {
      throw new UnreadableFile('damaged-zip');
    }
    const from = at;
    // The name, the extra field and the comment follow the fixed fields.
    at += RECORD_LENGTH + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(from + field, true), 0);
    const entry = readEntry(view, bytes.subarray(from, at), from);
    const key = entryKey(entry.name);
    if (entries.has(key)) throw new UnreadableFile('damaged-zip', entry.name);
    entries.set(key, entry);
  }
  return entries;
}

/** Part names match whatever their case (ECMA-376 part 2, 6.2.2.3); old zippers on Windows write backslashes. */
export function entryKey(name: string): string {
  return name.replaceAll('\\', '/').toLowerCase();
}

/** The end record stands last, before a comment of unknown length. */
function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at--) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  throw new UnreadableFile('truncated');
}

function readEntry(view: DataView, record: Uint8Array, at: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const name = record.subarray(RECORD_LENGTH, RECORD_LENGTH + view.getUint16(at + 28, true));
  return {
    name: strFromU8(name, (flags & UTF8_NAME) === 0),
    method: view.getUint16(at + 10, true),
    encrypted: (flags & ENCRYPTED) !== 0,
    crc: view.getUint32(at + 16, true),
    compressedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
    record,
  };
}
