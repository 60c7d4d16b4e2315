import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { crc32 } from '../../../src/hosts/xlsx/crc32';

describe('crc32', () => {
  // The check value that every description of CRC-32 gives.
  it('gives the known check value', () => {
    expect(crc32(strToU8('123456789'), 0)).toBe(0xcbf43926);
    expect(crc32(new Uint8Array(), 0)).toBe(0);
  });

  it('gives the same whole or in pieces', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.uint8Array(), (a, b) => {
        expect(crc32(b, crc32(a, 0))).toBe(crc32(Uint8Array.of(...a, ...b), 0));
      }),
    );
  });
});
