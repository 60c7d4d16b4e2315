import { insertSheets, readXlsx, removeSheets } from '#hosts/xlsx';
import { ourAccount, witnessAccount } from '../witness';
import { difference, partsOf, partText } from './package-parts';
import { planAccount } from './plan-account';
import { barePlan, fullPlan } from './plans';
import { richWorkbook } from './rich';

const SHARED = ['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml'];

/** The witness lists sheets that are charts, as empty ones. */
function witnessOf(bytes: Uint8Array): ReturnType<typeof witnessAccount> {
  const account = witnessAccount(bytes);
  return { ...account, sheets: account.sheets.filter(({ name }) => name !== 'Bagan') };
}

describe('a workbook with everything that users put into theirs', () => {
  const before = richWorkbook();
  const plans = [fullPlan('Data'), barePlan('temuan', 'Temuan')];
  const after = insertSheets(before, plans);

  it('has that', () => {
    expect(partsOf(before).size).toBeGreaterThan(35);
    expect(witnessOf(before)).toEqual(ourAccount(readXlsx(before)));
  });

  it('keeps every part as it is, but for those that list sheets and styles', () => {
    expect(difference(before, after).changed.sort()).toEqual([...SHARED].sort());
  });

  it('only adds to those', () => {
    for (const part of SHARED.slice(0, 3)) {
      let at = 0;
      const text = partText(before, part);
      for (const character of partText(after, part)) if (character === text[at]) at++;
      expect(text.slice(at)).toBe('');
    }
  });

  it('has names in order and every local name at its own sheet', () => {
    const local = readXlsx(after).definedNames.map(({ name, sheet }) => `${name} ${sheet ?? '-'}`);
    expect(local).toEqual([
      '_xlnm._FilterDatabase Data',
      '_SAKIP_LEMBAR Ringkasan SAKIP',
      '_SAKIP_LEMBAR Temuan',
      'Daftar -',
      '_xlnm.Print_Area Data',
      '_xlnm.Print_Titles Data',
      '_xlnm.Print_Titles Ringkasan SAKIP',
      'setempat Rahasia',
    ]);
  });

  it('gets the sheets as they are planned', () => {
    const found = ourAccount(readXlsx(after));
    expect(found.sheets.slice(-2)).toEqual(plans.map(planAccount));
    expect(witnessOf(after)).toEqual(found);
  });

  it('is as it was but for styles once the sheets are removed', () => {
    const undone = removeSheets(after);
    expect(difference(before, undone)).toEqual({ changed: ['xl/styles.xml'], added: [] });
  });

  it('gets no style twice', () => {
    const again = insertSheets(removeSheets(after), plans);
    expect(Buffer.from(again).equals(after)).toBe(true);
  });
});
