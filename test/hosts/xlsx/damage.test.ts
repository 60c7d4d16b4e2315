import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { readXlsx, UnreadableFile } from '#hosts/xlsx';
import { zip } from './support';

const FILE = readFileSync(path.join(__dirname, '../../corpus/workbooks/bontang-iku.formulas.xlsx'));
const PARTS = unzipSync(FILE);
const NAMES = Object.keys(PARTS).filter((part) => /\.(xml|rels)$/.test(part));

/** Whether a file is read or refused with a sentence; anything else that is thrown passes through. */
function isHandled(bytes: Uint8Array): boolean {
  try {
    return readXlsx(bytes).sheets.length >= 0;
  } catch (error) {
    if (error instanceof UnreadableFile) return error.message.endsWith('.');
    throw error;
  }
}

const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  byte: fc.integer({ min: 0, max: 255 }),
});
const changes = fc.array(change, { minLength: 1, maxLength: 20 });

function damaged(bytes: Uint8Array, all: readonly { at: number; byte: number }[]): Uint8Array {
  const copy = Uint8Array.from(bytes);
  for (const { at, byte } of all) copy[Math.floor(at * (copy.length - 1))] = byte;
  return copy;
}

describe('a damaged file is read or refused', () => {
  it('where bytes changed', () => {
    fc.assert(fc.property(changes, (all) => isHandled(damaged(FILE, all))));
  });

  it('where it was cut, at its end or in its midst', () => {
    const place = fc.integer({ min: 0, max: FILE.length });
    fc.assert(
      fc.property(place, place, (a, b) => {
        expect(isHandled(FILE.subarray(0, a))).toBe(true);
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        expect(isHandled(Buffer.concat([FILE.subarray(0, from), FILE.subarray(to)]))).toBe(true);
      }),
    );
  });

  // Zipped anew, so that the checksum holds and the damage reaches the reader of XML.
  it('where bytes of a part changed before it was zipped', () => {
    fc.assert(
      fc.property(fc.constantFrom(...NAMES), changes, (name, all) =>
        isHandled(zip({ ...PARTS, [name]: damaged(PARTS[name] as Uint8Array, all) }, 0)),
      ),
      { numRuns: 300 },
    );
  });

  it('where a part was cut before it was zipped', () => {
    fc.assert(
      fc.property(fc.constantFrom(...NAMES), fc.double({ min: 0, max: 1, noNaN: true }), (name, share) => {
        const part = PARTS[name] as Uint8Array;
        return isHandled(zip({ ...PARTS, [name]: part.subarray(0, Math.floor(part.length * share)) }, 0));
      }),
    );
  });
});
