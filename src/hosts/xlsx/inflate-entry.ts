import { Inflate } from 'fflate';
import { crc32 } from './crc32';
import type { Budget } from './limits';
import { UnreadableFile } from './unreadable-file';
import type { ZipEntry } from './zip-directory';
import { DEFLATED, LOCAL_LENGTH, LOCAL_SIGNATURE, STORED } from './zip-format';

/** Compressed bytes taken at a time: they inflate to 33 MB at most, since deflate gains 1032 to 1. */
const STEP = 32 * 1024;

/** What takes an entry's content, chunk by chunk. */
export type Sink = (chunk: Uint8Array, final: boolean) => void;

/**
 * Inflates one entry in chunks, never holding the whole.
 *
 * The size that the directory declares is taken off the budget first and then holds as the limit, so a zip
 * bomb ends at once. The checksum is compared although it costs a twentieth of the time: a figure changed by
 * a bad disk or a bad download must not become a finding.
 *
 * Throws UnreadableFile `encrypted`, `zip64`, `zip-method`, `truncated`, `damaged-zip`, `lying-sizes` or
 * `too-large`, and what the sink throws.
 */
export function inflateEntry(bytes: Uint8Array, entry: ZipEntry, budget: Budget, sink: Sink): void {
  if (entry.encrypted) throw new UnreadableFile('encrypted', entry.name);
  if (entry.method !== STORED && entry.method !== DEFLATED)
    throw new UnreadableFile('zip-method', entry.name);
  const { packed } = locateEntry(bytes, entry);
  budget.spend('inflatedBytes', entry.size);
  const unpack = entry.method === STORED ? (chunk: Uint8Array) => chunk : inflater(entry);

  let size = 0;
  let crc = 0;
  for (let at = 0, final = false; !final; at += STEP) {
    final = at + STEP >= packed.length;
    const chunk = unpack(packed.subarray(at, at + STEP), final);
    size += chunk.length;
    if (size > entry.size) throw new UnreadableFile('lying-sizes', entry.name);
    crc = crc32(chunk, crc);
    if (final && size < entry.size) throw new UnreadableFile('lying-sizes', entry.name);
    if (final && crc !== entry.crc) throw new UnreadableFile('damaged-zip', entry.name);
    sink(chunk, final);
  }
}

/**
 * An entry's local header and its content as it is packed.
 *
 * Throws UnreadableFile `zip64`, `truncated` or `damaged-zip`.
 */
export function locateEntry(
  bytes: Uint8Array,
  entry: ZipEntry,
): { readonly header: Uint8Array; readonly packed: Uint8Array } {
  const { name, offset, compressedSize } = entry;
  if ([offset, compressedSize, entry.size].includes(0xffffffff)) throw new UnreadableFile('zip64', name);
  if (offset + LOCAL_LENGTH > bytes.length) throw new UnreadableFile('truncated', name);
  const header = new DataView(bytes.buffer, bytes.byteOffset + offset, LOCAL_LENGTH);
  if (header.getUint32(0, true) !== LOCAL_SIGNATURE) throw new UnreadableFile('damaged-zip', name);
  const start = offset + LOCAL_LENGTH + header.getUint16(26, true) + header.getUint16(28, true);
  if (start + compressedSize > bytes.length) throw new UnreadableFile('truncated', name);
  return { header: bytes.subarray(offset, start), packed: bytes.subarray(start, start + compressedSize) };
}

/** fflate's stream as a function: it hands out exactly one chunk for each that it is given. */
function inflater(entry: ZipEntry): (chunk: Uint8Array, final: boolean) => Uint8Array {
  let output: Uint8Array = new Uint8Array();
  const stream = new Inflate((chunk) => {
    output = chunk;
  });
  return (chunk, final) => {
    try {
      stream.push(chunk, final);
    } catch {
      throw new UnreadableFile('damaged-zip', entry.name);
    }
    return output;
  };
}
