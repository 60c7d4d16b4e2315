import { deflateSync, strToU8 } from 'fflate';
import { crc32 } from '../crc32';
import { locateEntry } from '../inflate-entry';
import { joinBytes } from '../join-bytes';
import type { ZipEntry } from '../zip-directory';
import {
  DEFLATED,
  END_LENGTH,
  END_SIGNATURE,
  LOCAL_LENGTH,
  LOCAL_SIGNATURE,
  RECORD_LENGTH,
  RECORD_SIGNATURE,
  UTF8_NAME,
} from '../zip-format';

const VERSION = 20;
/** Says that sizes and checksum stand behind the content instead of in its header. */
const SIZES_BEHIND = 0x8;
/** 1 January 1980, the first day that a zip archive knows: the same sheets give the same bytes on any day. */
const FIRST_DAY = 0x21;

/** Builds a zip archive, entry by entry. */
export class ZipWriter {
  readonly #pieces: Uint8Array[] = [];
  readonly #records: Uint8Array[] = [];
  #size = 0;

  /** Copies an entry of another archive without unpacking it. Throws UnreadableFile when it is cut off. */
  copy(bytes: Uint8Array, entry: ZipEntry): void {
    const { header: original, packed } = locateEntry(bytes, entry);
    // A Buffer's own slice would be no copy, and the caller's file would change.
    const record = new Uint8Array(entry.record);
    const flags = viewOf(record).getUint16(8, true) & ~SIZES_BEHIND;
    viewOf(record).setUint16(8, flags, true);

    const nameLength = viewOf(original).getUint16(26, true);
    const header = new Uint8Array(original.subarray(0, LOCAL_LENGTH + nameLength));
    const view = viewOf(header);
    view.setUint16(6, flags, true);
    view.setUint32(14, entry.crc, true);
    view.setUint32(18, entry.compressedSize, true);
    view.setUint32(22, entry.size, true);
    // Extra fields repeat what stands here, for larger archives, or pad.
    view.setUint16(28, 0, true);
    this.#add(header, packed, record);
  }

  /** Packs a new entry. */
  add(name: string, content: Uint8Array): void {
    const nameBytes = strToU8(name);
    const packed = deflateSync(content, { level: 6 });
    const record = new Uint8Array(RECORD_LENGTH + nameBytes.length);
    const view = viewOf(record);
    view.setUint32(0, RECORD_SIGNATURE, true);
    view.setUint16(4, VERSION, true);
    view.setUint16(6, VERSION, true);
    view.setUint16(8, nameBytes.length > name.length ? UTF8_NAME : 0, true);
    view.setUint16(10, DEFLATED, true);
    view.setUint16(14, FIRST_DAY, true);
    view.setUint32(16, crc32(content, 0), true);
    view.setUint32(20, packed.length, true);
    view.setUint32(24, content.length, true);
    view.setUint16(28, nameBytes.length, true);
    record.set(nameBytes, RECORD_LENGTH);

    const header = new Uint8Array(LOCAL_LENGTH + nameBytes.length);
    viewOf(header).setUint32(0, LOCAL_SIGNATURE, true);
    // From the version on, a header says what the record says.
    header.set(record.subarray(6, 6 + 26), 4);
    header.set(nameBytes, LOCAL_LENGTH);
    this.#add(header, packed, record);
  }

  /** The whole archive. */
  toBytes(): Uint8Array {
    const end = new Uint8Array(END_LENGTH);
    const view = viewOf(end);
    view.setUint32(0, END_SIGNATURE, true);
    view.setUint16(8, this.#records.length, true);
    view.setUint16(10, this.#records.length, true);
    view.setUint32(
      12,
      this.#records.reduce((sum, record) => sum + record.length, 0),
      true,
    );
    view.setUint32(16, this.#size, true);
    return joinBytes([...this.#pieces, ...this.#records, end]);
  }

  #add(header: Uint8Array, packed: Uint8Array, record: Uint8Array): void {
    viewOf(record).setUint32(42, this.#size, true);
    this.#pieces.push(header, packed);
    this.#records.push(record);
    this.#size += header.length + packed.length;
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
