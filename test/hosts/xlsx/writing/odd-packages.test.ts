import { strToU8, Zip, ZipDeflate } from 'fflate';
import { ownSheets, summaryKeyOf } from '#core/plan';
import { insertSheets, readXlsx, removeSheets } from '#hosts/xlsx';
import { type BookXml, parts, relationship, zip } from '../support';
import { ourAccount, witnessAccount } from '../witness';
import { difference, partsOf, partText, withChanged } from './package-parts';
import { planAccount } from './plan-account';
import { barePlan, fullPlan } from './plans';

const WORKBOOK = 'xl/workbook.xml';
const rows = '<row r="1"><c r="A1"><v>1</v></c></row>';
const book: BookXml = {
  sheets: [
    { name: 'Satu', rows },
    { name: 'Dua', rows },
  ],
};
const plans = [fullPlan('Satu'), barePlan('temuan', 'Temuan')];

/** Inserts both sheets and checks all that must hold, whatever the package looks like. */
function inserted(before: Uint8Array): Uint8Array {
  const after = insertSheets(before, plans);
  const found = readXlsx(after);
  expect(ourAccount(found).sheets.slice(-2)).toEqual(plans.map(planAccount));
  expect(witnessAccount(after).sheets.slice(-2)).toEqual(plans.map(planAccount));
  expect(ownSheets(found)).toEqual(readXlsx(before).sheets);
  expect(Buffer.from(insertSheets(after, plans)).equals(after)).toBe(true);
  expect(ourAccount(readXlsx(removeSheets(after)))).toEqual(ourAccount(readXlsx(before)));
  return after;
}

describe('insertSheets into an odd package', () => {
  it('makes styles where there are none', () => {
    const after = inserted(zip(parts(book)));
    expect(
      partText(after, '[Content_Types].xml').match(/PartName="\/xl\/styles.xml"/g)?.length,
    ).toBeGreaterThan(0);
    expect(partText(after, 'xl/styles.xml')).toMatch(
      /<fills count="\d+"><fill><patternFill patternType="none"\/>/,
    );
  });

  it.each([
    ['an empty style sheet', ''],
    ['a style sheet of formats alone', '<cellXfs><xf numFmtId="0"/></cellXfs>'],
    [
      'empty lists',
      '<numFmts count="0"/><fonts count="0"/><cellXfs count="1"><xf/></cellXfs><dxfs count="0" />',
    ],
    [
      'formats that take our numbers',
      '<numFmts><numFmt numFmtId="4" formatCode="0.0"/><numFmt numFmtId="164" formatCode="0"/></numFmts><cellXfs><xf numFmtId="4"/></cellXfs>',
    ],
  ])('adds to %s', (_, styles) => {
    inserted(zip(parts({ ...book, styles })));
  });

  it('keeps prefixes', () => {
    const prefixed = (text: string): string =>
      text.replace(/<(\/?)(?=[a-zA-Z])/g, '<$1x:').replace('xmlns="', 'xmlns:x="');
    const all = parts({
      ...book,
      styles: '<cellXfs count="1"><xf/></cellXfs>',
      names: '<definedName name="a">1</definedName>',
    });
    for (const part of [WORKBOOK, 'xl/styles.xml', 'xl/_rels/workbook.xml.rels', '[Content_Types].xml']) {
      all[part] = prefixed(all[part] ?? '');
    }
    const after = insertSheets(zip(all), plans);
    expect(ourAccount(readXlsx(after)).sheets.slice(-2)).toEqual(plans.map(planAccount));
    expect(partText(after, WORKBOOK)).toContain('</x:definedName></x:definedNames>');
    expect(partText(after, WORKBOOK)).not.toMatch(/<(sheet|definedName|bookViews)\b/);
    expect(partText(after, 'xl/styles.xml')).not.toMatch(/<(xf|font|fill|border|alignment|numFmt)\b/);
  });

  it('declares the prefix of relationships where only other sheets do', () => {
    const all = parts(book);
    const declaration = / xmlns:r="[^"]*"/.exec(all[WORKBOOK] ?? '')?.[0] ?? '';
    all[WORKBOOK] = (all[WORKBOOK] ?? '').replace(declaration, '').replaceAll(' r:id', `${declaration} r:id`);
    inserted(zip(all));
  });

  it('keeps line ends, blanks and marks of the parts that it changes', () => {
    const all = parts({
      ...book,
      styles: '<cellXfs><xf/></cellXfs>',
      names: '<definedName name="z">1</definedName>',
    });
    for (const part of [WORKBOOK, 'xl/_rels/workbook.xml.rels', '[Content_Types].xml']) {
      all[part] = (all[part] ?? '').replaceAll('><', '>\r\n  <');
    }
    const window = '<bookViews><workbookView activeTab="1"/></bookViews><sheets>';
    all[WORKBOOK] = (all[WORKBOOK] ?? '').replace('<sheets>', window);
    const plain = zip(all);
    const marked = withChanged(plain, { [WORKBOOK]: (text) => `\ufeff${text}` });
    for (const before of [plain, marked]) {
      const after = inserted(before);
      expect(difference(before, removeSheets(after))).toEqual({ changed: ['xl/styles.xml'], added: [] });
    }
  });

  it('reads an archive that was written as a stream, with folders in it', () => {
    const pieces: Uint8Array[] = [];
    const stream = new Zip((_, piece) => pieces.push(piece));
    const add = (name: string, content: string): void => {
      const file = new ZipDeflate(name);
      stream.add(file);
      file.push(strToU8(content), true);
    };
    add('xl/', '');
    for (const [name, content] of Object.entries(parts(book)))
      add(name.replaceAll('/', name.includes('sheet2') ? '\\' : '/'), content);
    stream.end();
    const after = insertSheets(Buffer.concat(pieces), plans);
    expect([...partsOf(after).keys()]).toContain('xl/');
    expect(ourAccount(readXlsx(after)).sheets.slice(-2)).toEqual(plans.map(planAccount));
  });

  it('takes names that no part has', () => {
    const all = parts(book);
    const before = zip({
      ...all,
      'xl/worksheets/Sheet3.xml': '<yatim/>',
      'xl/charts/chart1.xml': '<yatim/>',
    });
    const { changed, added } = difference(before, inserted(before));
    expect(changed).not.toContain('xl/worksheets/Sheet3.xml');
    expect(added).toEqual(expect.arrayContaining(['xl/worksheets/sheet4.xml', 'xl/charts/chart2.xml']));
  });

  it('says what relationships are where the package does not', () => {
    const all = parts(book);
    all['[Content_Types].xml'] = (all['[Content_Types].xml'] ?? '').replace(/<Default [^>]*>/, '');
    expect(partText(inserted(zip(all)), '[Content_Types].xml')).toContain('Extension="rels"');
  });

  it('leaves a workbook elsewhere in the package where it is', () => {
    const all = Object.entries(parts(book)).map(([path, text]) => [
      path.replace('xl/', 'a/b/'),
      text.replaceAll('/xl/', '/a/b/').replace('"xl/workbook', '"a/b/workbook'),
    ]);
    const { added } = difference(zip(Object.fromEntries(all)), inserted(zip(Object.fromEntries(all))));
    expect(added.every((part) => part.startsWith('a/b/'))).toBe(true);
  });
});

describe('sheets of ours after the user worked on them', () => {
  const styled = { ...book, styles: '<cellXfs><xf/></cellXfs>' };
  const all = parts(styled);
  all[WORKBOOK] = (all[WORKBOOK] ?? '').replace('<sheets>', '<bookViews><workbookView/></bookViews><sheets>');
  const before = zip(all);
  const once = insertSheets(before, plans);
  const names = (bytes: Uint8Array): string[] => readXlsx(bytes).sheets.map(({ name }) => name);
  const activeTab = (bytes: Uint8Array): string =>
    /<workbookView[^>]*>/.exec(partText(bytes, WORKBOOK))?.[0] ?? '';

  /** Moves the first sheet of ours to the front, under another name, hidden, as Excel would write it. */
  const moved = withChanged(once, {
    [WORKBOOK]: (text) => {
      const ours = /<sheet name="Ringkasan SAKIP"[^>]*>/.exec(text)?.[0] ?? '';
      return text
        .replace(ours, '')
        .replace(
          '<sheets>',
          `<sheets>${ours.replace('Ringkasan SAKIP', 'Punya kita').replace(' r:', ' state="hidden" r:')}`,
        )
        .replaceAll('localSheetId="2"', 'localSheetId="0"')
        .replace("'Ringkasan SAKIP'!", "'Punya kita'!")
        .replace(
          '</definedNames>',
          '<definedName name="kita" localSheetId="0">1</definedName><definedName name="kita" localSheetId="2">2</definedName></definedNames>',
        );
    },
  });

  it('are found by their mark, and get their planned name, place and look again', () => {
    expect(names(moved)).toEqual(['Punya kita', 'Satu', 'Dua', 'Temuan']);
    const again = insertSheets(moved, plans);
    const found = readXlsx(again);
    expect(names(again)).toEqual(['Ringkasan SAKIP', 'Satu', 'Dua', 'Temuan']);
    expect(summaryKeyOf(found, 'Ringkasan SAKIP')).toBe('ringkasan');
    expect(ourAccount(found).sheets[0]).toEqual(plans.map(planAccount)[0]);
    // A name that the user gave it goes with it; one of another sheet's stays with that.
    expect(found.definedNames.filter(({ name }) => name === 'kita')).toEqual([
      { name: 'kita', formula: '2', sheet: 'Dua' },
    ]);
  });

  it('leave the user’s local names at their sheets when they are removed', () => {
    const found = readXlsx(removeSheets(moved));
    expect(found.sheets.map(({ name }) => name)).toEqual(['Satu', 'Dua']);
    expect(found.definedNames).toEqual([{ name: 'kita', formula: '2', sheet: 'Dua' }]);
  });

  it('leave the window on a sheet that is there and is shown', () => {
    const showing = (tab: number, first = 0): string =>
      activeTab(
        removeSheets(
          withChanged(moved, {
            [WORKBOOK]: (text) =>
              text
                .replace('<workbookView', `<workbookView activeTab="${tab}" firstSheet="${first}"`)
                .replace('name="Satu"', 'name="Satu" state="hidden"'),
          }),
        ),
      );
    expect(showing(2, 2)).toContain('activeTab="1" firstSheet="1"');
    expect(showing(3, 3)).toContain('activeTab="1" firstSheet="1"');
    expect(showing(0, 0)).toContain('activeTab="1" firstSheet="1"');
  });

  it('stay where no other sheet can be seen', () => {
    const hidden = withChanged(once, {
      [WORKBOOK]: (text) => text.replaceAll(/ sheetId="[12]"/g, ' state="veryHidden"$&'),
    });
    expect(() => removeSheets(hidden)).toThrow(expect.objectContaining({ reason: 'nothing-else' }));
  });

  it('take all their parts with them, but none that another part needs', () => {
    const drawing = 'xl/drawings/_rels/drawing1.xml.rels';
    const chart = 'xl/charts/_rels/chart1.xml.rels';
    const saved = withChanged(
      zip({
        ...Object.fromEntries(partsOf(once)),
        [chart]: '',
        'xl/charts/style1.xml': '<gaya/>',
        'xl/media/image1.png': '<gambar/>',
        'xl/worksheets/_rels/sheet1.xml.rels': '',
      }),
      {
        [chart]: () => `<Relationships>${relationship('rId1', 'chartStyle', 'style1.xml')}</Relationships>`,
        [drawing]: (text) =>
          text.replace('</Rel', `${relationship('rId9', 'image', '../media/image1.png')}</Rel`),
        'xl/worksheets/_rels/sheet1.xml.rels': () =>
          `<Relationships>${relationship('rId1', 'image', '../media/image1.png')}</Relationships>`,
      },
    );
    expect(difference(before, removeSheets(saved)).added).toEqual([
      'xl/media/image1.png',
      'xl/worksheets/_rels/sheet1.xml.rels',
    ]);
  });

  it('stay known to macros', () => {
    const coded = withChanged(once, {
      'xl/worksheets/sheet3.xml': (text) =>
        text.replace('<sheetPr>', '<sheetPr codeName="Lembar &quot;3&quot;">'),
    });
    const again = insertSheets(coded, plans);
    expect(partText(again, 'xl/worksheets/sheet3.xml')).toContain(
      '<sheetPr codeName="Lembar &quot;3&quot;">',
    );
  });

  it('end the order of calculation that names their cells, and no other', () => {
    const chain = (sheet: number): Uint8Array =>
      withChanged(
        zip({
          ...Object.fromEntries(partsOf(once)),
          'xl/calcChain.xml': `<calcChain><c r="E6" i="${sheet}"/><c r="E7"/></calcChain>`,
        }),
        {
          'xl/_rels/workbook.xml.rels': (text) =>
            text.replace('</Rel', `${relationship('rId50', 'calcChain', 'calcChain.xml')}</Rel`),
          '[Content_Types].xml': (text) =>
            text.replace('</Types>', '<Override PartName="/xl/calcChain.xml" ContentType="a/b"/></Types>'),
        },
      );
    for (const change of [removeSheets, (bytes: Uint8Array) => insertSheets(bytes, plans)]) {
      expect([...partsOf(change(chain(1))).keys()]).toContain('xl/calcChain.xml');
      const without = change(chain(3));
      expect([...partsOf(without).keys()]).not.toContain('xl/calcChain.xml');
      expect(
        partText(without, '[Content_Types].xml') + partText(without, 'xl/_rels/workbook.xml.rels'),
      ).not.toContain('calcChain');
    }
  });

  it('are all removed, copies too; only the first of a kind is exchanged', () => {
    const sheet = 'xl/worksheets/sheet9.xml';
    const copied = withChanged(zip({ ...Object.fromEntries(partsOf(once)), [sheet]: '<worksheet/>' }), {
      [WORKBOOK]: (text) =>
        text
          .replace('</sheets>', '<sheet name="Temuan (2)" sheetId="77" r:id="rId77"/></sheets>')
          .replace(
            '</definedNames>',
            '<definedName name="_SAKIP_LEMBAR" localSheetId="4" hidden="1">"temuan"</definedName></definedNames>',
          ),
      'xl/_rels/workbook.xml.rels': (text) =>
        text.replace('</Rel', `${relationship('rId77', 'worksheet', 'worksheets/sheet9.xml')}</Rel`),
    });
    expect(names(insertSheets(copied, [barePlan('temuan', 'Temuan')]))).toEqual(names(copied));
    expect(names(removeSheets(copied))).toEqual(['Satu', 'Dua']);
  });

  it('are not looked at by a view of the user’s once they are gone', () => {
    const viewed = withChanged(once, {
      [WORKBOOK]: (text) =>
        text.replace(
          '</workbook>',
          '<customWorkbookViews><customWorkbookView name="a" activeSheetId="3"/></customWorkbookViews></workbook>',
        ),
    });
    expect(partText(removeSheets(viewed), WORKBOOK)).toContain('activeSheetId="1"');
  });
});
