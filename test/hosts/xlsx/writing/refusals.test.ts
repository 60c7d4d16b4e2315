import type { SheetPlan } from '#core/plan';
import {
  insertSheets,
  removeSheets,
  UnreadableFile,
  UnwritableFile,
  type UnwritableReason,
} from '#hosts/xlsx';
import { partText, withChanged } from './package-parts';
import { barePlan, fullPlan } from './plans';
import { richWorkbook } from './rich';

const WORKBOOK = 'xl/workbook.xml';
const before = richWorkbook();

/** Why an insertion, or a removal where nothing is inserted, is refused. */
function refusal(
  bytes: Uint8Array,
  plans?: readonly SheetPlan[],
): { reason: UnwritableReason; message: string } {
  try {
    if (plans) insertSheets(bytes, plans);
    else removeSheets(bytes);
  } catch (error) {
    if (error instanceof UnwritableFile) return { reason: error.reason, message: error.message };
    throw error;
  }
  throw new Error('The file was changed.');
}

describe('a workbook that must not be changed', () => {
  const plans = [barePlan('temuan', 'Temuan')];

  it('is one with a locked structure', () => {
    const locked = withChanged(before, {
      [WORKBOOK]: (text) => text.replace('<bookViews>', '<workbookProtection lockStructure="1"/><bookViews>'),
    });
    expect(refusal(locked, plans).reason).toBe('protected');
    expect(refusal(locked, plans).message).toMatch(/^Struktur buku kerja ini diproteksi .*lalu ulangi\.$/);
    const unlocked = withChanged(before, {
      [WORKBOOK]: (text) => text.replace('<bookViews>', '<workbookProtection lockWindows="1"/><bookViews>'),
    });
    expect(insertSheets(unlocked, plans).length).toBeGreaterThan(0);
  });

  it('is one that is signed', () => {
    const type = 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin';
    const signed = withChanged(before, {
      '_rels/.rels': (text) =>
        text.replace(
          '</Rel',
          `<Relationship Id="rId9" Type="${type}" Target="_xmlsignatures/origin.sigs"/></Rel`,
        ),
    });
    expect(refusal(signed, plans).reason).toBe('signed');
  });

  it('is one that records the changes of several users', () => {
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/revisionHeaders';
    const shared = withChanged(before, {
      'xl/_rels/workbook.xml.rels': (text) =>
        text.replace(
          '</Relationships>',
          `<Relationship Id="rId99" Type="${type}" Target="revisions/revisionHeaders.xml"/></Relationships>`,
        ),
    });
    expect(refusal(shared, plans).reason).toBe('shared');
  });

  it('is one in the strict format, or in no known one', () => {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const as = (namespace: string) =>
      withChanged(before, { [WORKBOOK]: (text) => text.replace(main, namespace) });
    expect(refusal(as('http://purl.oclc.org/ooxml/spreadsheetml/main'), plans).reason).toBe('strict');
    expect(refusal(as('urn:lain'), plans).reason).toBe('odd-structure');
  });

  it('is one that can’t be read', () => {
    expect(() => insertSheets(new Uint8Array(), plans)).toThrow(UnreadableFile);
    expect(() => insertSheets(before.subarray(0, before.length / 2), plans)).toThrow(UnreadableFile);
    const damaged = withChanged(before, { 'xl/styles.xml': (text) => text.replace('</fonts>', '') });
    expect(() => insertSheets(damaged, plans)).toThrow(UnreadableFile);
  });
});

describe('sheets of ours that the user refers to', () => {
  const inserted = insertSheets(before, [fullPlan('Data', 'Isi Ringkas')]);
  const sheet = 'xl/worksheets/sheet3.xml';
  const withFormula = (formula: string): Uint8Array =>
    withChanged(inserted, { [sheet]: (text) => text.replace('<f>Data!B2</f>', `<f>${formula}</f>`) });

  it.each(["'Isi Ringkas'!B2", "SUM('Data:Isi Ringkas'!B2)", "1+'ISI RINGKAS'!$B$2"])(
    'are neither removed nor renamed: %s',
    (formula) => {
      const bytes = withFormula(formula);
      expect(refusal(bytes).reason).toBe('referenced');
      expect(refusal(bytes).message).toContain('(Rahasia)');
      expect(refusal(bytes, [barePlan('ringkasan', 'Lain')]).reason).toBe('referenced');
      // Under the same name a sheet may be exchanged.
      expect(insertSheets(bytes, [barePlan('ringkasan', 'Isi Ringkas')]).length).toBeGreaterThan(0);
    },
  );

  it.each(["'Isi Ringkas 2'!B2", "'Bukan Isi Ringkas'!B2", '"Isi Ringkas"'])(
    'are not meant by %s',
    (formula) => {
      expect(removeSheets(withFormula(formula)).length).toBeGreaterThan(0);
    },
  );

  it('are known by bare names too', () => {
    const bare = insertSheets(before, [barePlan('temuan', 'Temuan')]);
    const to = (formula: string) =>
      withChanged(bare, { [sheet]: (text) => text.replace('<f>Data!B2</f>', `<f>${formula}</f>`) });
    expect(refusal(to('Temuan!A1*2')).reason).toBe('referenced');
    expect(removeSheets(to('RekapTemuan!A1*2')).length).toBeGreaterThan(0);
  });

  it('are found in charts and names', () => {
    const chart = withChanged(inserted, {
      'xl/charts/chart2.xml': (text) => text.replace('Data!$C$2:$C$4', "'Isi Ringkas'!$E$6:$E$8"),
    });
    expect(refusal(chart).message).toContain('(Bagan)');
    const name = withChanged(inserted, {
      [WORKBOOK]: (text) => text.replace('Rahasia!$A$1:$A$3', "'Isi Ringkas'!$A$1"),
    });
    expect(refusal(name).message).toContain('(Daftar)');
  });
});

describe('a workbook of nothing but our sheets', () => {
  it('keeps them', () => {
    const only = withChanged(insertSheets(before, [barePlan('temuan', 'Temuan')]), {
      [WORKBOOK]: (text) =>
        text
          .replace(/<sheet name="(Data|Pivot|Bagan|Rahasia)"[^>]*>/g, '')
          .replace(/<definedName (?![^>]*SAKIP).*?<\/definedName>/g, '')
          .replace('localSheetId="4"', 'localSheetId="0"'),
    });
    expect(partText(only, WORKBOOK)).toContain('SAKIP_LEMBAR');
    expect(refusal(only).reason).toBe('nothing-else');
  });
});
