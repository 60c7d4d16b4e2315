import fc from 'fast-check';
import { insertSheets, removeSheets, UnreadableFile, UnwritableFile } from '#hosts/xlsx';
import { zip } from '../support';
import { partsOf } from './package-parts';
import { barePlan, fullPlan } from './plans';
import { richWorkbook } from './rich';

const plans = [fullPlan('Data'), barePlan('temuan', 'Temuan')];
const FILE = insertSheets(richWorkbook(), plans);
const PARTS = Object.fromEntries(partsOf(FILE));
/** Damage matters most where sheets, styles and relationships are listed. */
const NAMES = Object.keys(PARTS).filter((part) => /workbook\.xml|styles|\.rels$|Types|calcChain/.test(part));

/** Whether a file is changed or refused with a sentence; anything else that is thrown passes through. */
function isHandled(bytes: Uint8Array): boolean {
  return [() => insertSheets(bytes, plans), () => removeSheets(bytes)].every((change) => {
    try {
      return change().length > 0;
    } catch (error) {
      const isKnown = error instanceof UnreadableFile || error instanceof UnwritableFile;
      // A name that the damage made another sheet's is the planner's to avoid.
      if (error instanceof RangeError && /can have this name/.test(error.message)) return true;
      if (isKnown) return error.message.endsWith('.');
      throw error;
    }
  });
}

const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  byte: fc.constantFrom(...'<>/"=:&x0 9é'),
});
const changes = fc.array(change, { minLength: 1, maxLength: 4 });

describe('a damaged workbook is changed or refused', () => {
  it('where bytes of a part changed before it was zipped', () => {
    fc.assert(
      fc.property(fc.constantFrom(...NAMES), changes, (name, all) => {
        const part = Uint8Array.from(PARTS[name] as Uint8Array);
        for (const { at, byte } of all) part[Math.floor(at * (part.length - 1))] = byte.charCodeAt(0);
        return isHandled(zip({ ...PARTS, [name]: part }, 0));
      }),
      { numRuns: 80 },
    );
  });

  it('where an element of a part is gone or doubled', () => {
    const element = /<(\w+:)?(\w+)( [^>]*)?\/>/g;
    fc.assert(
      fc.property(fc.constantFrom(...NAMES), fc.nat(1000), fc.boolean(), (name, nth, isGone) => {
        const text = Buffer.from(PARTS[name] as Uint8Array).toString();
        const all = [...text.matchAll(element)];
        const { 0: found = '', index = 0 } = all[nth % Math.max(1, all.length)] ?? {};
        const rest = text.slice(index + (isGone ? found.length : 0));
        const part = Buffer.from(text.slice(0, index) + (isGone ? '' : found) + rest);
        return isHandled(zip({ ...PARTS, [name]: part }, 0));
      }),
      { numRuns: 80 },
    );
  });

  it('where a part is missing', () => {
    for (const name of Object.keys(PARTS)) {
      const { [name]: _, ...left } = PARTS;
      expect(isHandled(zip(left, 0))).toBe(true);
    }
  });
});
