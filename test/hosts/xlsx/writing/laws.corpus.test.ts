import fc from 'fast-check';
import { MARK } from '#core/plan';
import { insertSheets, readXlsx, removeSheets } from '#hosts/xlsx';
import { anyCharacter } from '../../../support/any-text';
import { runs } from '../../../support/corpus';
import { ourAccount, witnessAccount } from '../witness';
import { anyPlan } from './any-plan';
import { difference } from './package-parts';
import { planAccount } from './plan-account';
import { richWorkbook } from './rich';

const SHARED = ['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml'];
const before = richWorkbook();

/** Texts of all kinds: control characters, and what looks like an escape for one. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: anyCharacter }),
      fc.constantFrom('_x0041_', '_x005F_', '_x00', '41_', '_', '\r\n', '=1', '+62'),
    ),
  )
  .map((pieces) => pieces.join(''));

/** The other reader knows no escapes but for the simplest. */
const plainText = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !text.includes('_'));

describe('laws of inserting', () => {
  it('reads back what was planned', () => {
    fc.assert(
      fc.property(anyPlan(anyText), (plan) => {
        const found = readXlsx(insertSheets(before, [plan]));
        expect(ourAccount(found).sheets.at(-1)).toEqual(planAccount(plan));
        const names = found.definedNames.filter(({ sheet }) => sheet === plan.name).map(({ name }) => name);
        expect(names).toEqual(plan.print.repeat ? [MARK, '_xlnm.Print_Titles'] : [MARK]);
      }),
      runs(40, 120),
    );
  });

  it('reads it back with another reader, too', () => {
    fc.assert(
      fc.property(anyPlan(plainText), (plan) => {
        expect(witnessAccount(insertSheets(before, [plan])).sheets.at(-1)).toEqual(planAccount(plan));
      }),
      runs(20, 60),
    );
  });

  it('gives the same bytes for the same plans, whatever was planned before', () => {
    fc.assert(
      fc.property(anyPlan(anyText), anyPlan(anyText), (plan, earlier) => {
        const once = insertSheets(before, [plan]);
        expect(Buffer.compare(insertSheets(once, [plan]), once)).toBe(0);
        fc.pre(earlier.name.toLowerCase() !== plan.name.toLowerCase());
        const twice = insertSheets(insertSheets(before, [earlier]), [plan]);
        expect(Buffer.compare(insertSheets(twice, [plan]), twice)).toBe(0);
      }),
      runs(15, 40),
    );
  });

  it('leaves the user’s parts as they are, and gives them back whole', () => {
    fc.assert(
      fc.property(anyPlan(anyText), (plan) => {
        const after = insertSheets(before, [plan]);
        expect(SHARED).toEqual(expect.arrayContaining(difference(before, after).changed));
        const undone = difference(before, removeSheets(after));
        expect(undone.added).toEqual([]);
        expect(['xl/styles.xml']).toEqual(expect.arrayContaining(undone.changed));
      }),
      runs(15, 40),
    );
  });
});
