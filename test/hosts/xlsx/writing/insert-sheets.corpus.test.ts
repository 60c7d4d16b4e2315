import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ownSheets, summaryKeyOf } from '#core/plan';
import { insertSheets, readXlsx, removeSheets } from '#hosts/xlsx';
import { SAMPLE, triedFiles } from '../../../support/corpus';
import { ourAccount, witnessAccount } from '../witness';
import { difference, partText } from './package-parts';
import { planAccount } from './plan-account';
import { barePlan, fullPlan } from './plans';

/** What lists the sheets and their styles: the only parts of a user's that may change. */
const SHARED = ['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml'];

describe.each(triedFiles.map((file) => [path.basename(file), file]))('insertSheets into %s', (_, file) => {
  const before = readFileSync(file);
  const own = readXlsx(before);
  const plans = [fullPlan(own.sheets[0]?.name ?? ''), barePlan('temuan', 'Temuan "A" & B')];
  const after = insertSheets(before, plans);

  it('leaves every part alone but those that list sheets and styles', () => {
    const { changed, added } = difference(before, after);
    expect(SHARED).toEqual(expect.arrayContaining(changed));
    expect(added.filter((part) => !/(sheet|drawing|chart)\d+\.xml(\.rels)?$/.test(part))).toEqual([]);
  });

  it('is read back as it was planned, by our reader and by another', () => {
    const ours = ourAccount(readXlsx(after));
    expect(ours.sheets.slice(-2)).toEqual(plans.map(planAccount));
    expect(witnessAccount(after)).toEqual(ours);
  });

  it('leaves all cells and formats of the user’s sheets as they were', () => {
    const found = readXlsx(after);
    expect(ownSheets(found)).toEqual(own.sheets);
    expect(found.sheets.map(({ name }) => summaryKeyOf(found, name)).filter(Boolean)).toEqual([
      'ringkasan',
      'temuan',
    ]);
  });

  it('gives the same bytes a second time', () => {
    expect(Buffer.compare(insertSheets(after, plans), after)).toBe(0);
  });

  it('is undone by removeSheets', () => {
    const undone = removeSheets(after);
    const { changed, added } = difference(before, undone);
    expect([...changed, ...added].sort()).toEqual(['xl/styles.xml', 'xl/workbook.xml']);
    // These workbooks come without a window, which a sheet of any look needs: it stays.
    const window = '<bookViews><workbookView/></bookViews>';
    expect(partText(undone, 'xl/workbook.xml').replace(window, '')).toBe(partText(before, 'xl/workbook.xml'));
    expect(ourAccount(readXlsx(undone))).toEqual(ourAccount(own));
    expect(removeSheets(undone)).toBe(undone);
  });
});

describe('insertSheets', () => {
  const before = readFileSync(SAMPLE);
  const names = (bytes: Uint8Array): string[] => readXlsx(bytes).sheets.map(({ name }) => name);
  const own = names(before);

  it('changes nothing where nothing is to be inserted', () => {
    expect(insertSheets(before, [])).toBe(before);
    expect(removeSheets(before)).toBe(before);
  });

  it('leaves the bytes that it is given as they are', () => {
    const given = Buffer.from(before);
    removeSheets(insertSheets(given, [fullPlan('BAB III')]));
    expect(given.equals(before)).toBe(true);
  });

  it('copies what it does not change as it is packed', () => {
    const after = insertSheets(before, [barePlan('temuan', 'Temuan')]);
    const packed = (bytes: Uint8Array, part: string): Buffer => {
      const all = Buffer.from(bytes);
      const header = all.indexOf(part, 0, 'latin1') - 30;
      const start = header + 30 + all.readUInt16LE(header + 26) + all.readUInt16LE(header + 28);
      return all.subarray(start, start + all.readUInt32LE(header + 18));
    };
    const part = 'xl/worksheets/sheet3.xml';
    expect(packed(after, part).length).toBeGreaterThan(1000);
    expect(packed(after, part).equals(packed(before, part))).toBe(true);
  });

  it('puts a sheet in the place of the one of its kind, and others behind the last', () => {
    const once = insertSheets(before, [barePlan('efisiensi', 'Efisiensi'), barePlan('temuan', 'Temuan')]);
    const twice = insertSheets(once, [
      barePlan('ringkasan', 'Ringkasan'),
      barePlan('efisiensi', 'Efisiensi (2)'),
    ]);
    expect(names(twice)).toEqual([...own, 'Efisiensi (2)', 'Temuan', 'Ringkasan']);
  });

  it('drops all parts of the sheet that it replaces', () => {
    const once = insertSheets(before, [fullPlan('BAB III')]);
    expect(difference(before, once).added.some((part) => part.startsWith('xl/charts/'))).toBe(true);
    const twice = insertSheets(once, [barePlan('ringkasan', 'Ringkasan SAKIP')]);
    expect(difference(before, twice).added).toEqual(['xl/worksheets/sheet5.xml']);
    expect(partText(twice, '[Content_Types].xml')).not.toMatch(/chart|drawing/);
  });

  it('refuses names that a workbook can’t have', () => {
    for (const name of ['', own[0]?.toUpperCase() ?? '', "'A", "A'", 'A/B', 'A'.repeat(32)]) {
      expect(() => insertSheets(before, [barePlan('temuan', name)])).toThrow(RangeError);
    }
    const [a, b] = [barePlan('temuan', 'Satu'), barePlan('efisiensi', 'SATU')];
    expect(() => insertSheets(before, [a, b])).toThrow(RangeError);
    expect(() => insertSheets(before, [a, barePlan('temuan', 'Dua')])).toThrow(RangeError);
  });

  it('never asks for a recalculation on opening', () => {
    const after = insertSheets(before, [fullPlan('BAB III')]);
    expect(partText(after, 'xl/workbook.xml')).not.toContain('fullCalcOnLoad');
  });
});
