import { strToU8 } from 'fflate';
import { NOTHING_SAVED, type SavedState } from '#app';
import {
  filePort,
  insertSheets,
  readSaved,
  readXlsx,
  removeSheets,
  UnreadableFile,
  UnwritableFile,
  writeSaved,
} from '#hosts/xlsx';
import { parts, relationship, zip } from './support';
import { witnessAccount } from './witness';
import { difference, partsOf, partText, withChanged } from './writing/package-parts';
import { barePlan } from './writing/plans';
import { richWorkbook } from './writing/rich';

const time = '2026-01-02T03:04:05.000Z';
const state: SavedState = {
  settings: { tahun: 2024, polaritas: { 'angka kemiskinan': 'turun' } },
  ignored: [{ rule: 'capaian', table: 't', about: 'A<&>"\ud83d\ude00', reason: 'sudah benar', time }],
  history: [],
};
const other: SavedState = { ...NOTHING_SAVED, settings: { batas: 100 } };
const plain = zip(
  parts({ sheets: [{ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }], strings: '', styles: '' }),
);
const LISTS = ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels'];
const ITEM = 'customXml/item2.xml';

describe.each([
  ['a plain workbook', plain],
  ['a workbook with everything', richWorkbook()],
])('the state in %s', (_, before) => {
  const after = writeSaved(before, state);

  it('is there when it was written, and not before', () => {
    expect(readSaved(before)).toEqual({ state: undefined, unreadable: undefined });
    expect(readSaved(after)).toEqual({ state, unreadable: undefined });
  });

  it('is a part of its own: every other part stays but for the lists', () => {
    const { changed, added } = difference(before, after);
    expect(changed.sort()).toEqual(LISTS);
    expect(added.map((part) => part.replace(/\d/, 'N')).sort()).toEqual([
      'customXml/_rels/itemN.xml.rels',
      'customXml/itemN.xml',
      'customXml/itemPropsN.xml',
    ]);
    expect(readXlsx(after)).toEqual(readXlsx(before));
    expect(witnessAccount(after)).toEqual(witnessAccount(before));
  });

  it('is taken out without a trace', () => {
    expect(difference(before, writeSaved(after, NOTHING_SAVED))).toEqual({ changed: [], added: [] });
    expect(difference(before, writeSaved(writeSaved(after, other), NOTHING_SAVED))).toEqual({
      changed: [],
      added: [],
    });
  });

  it('gives its place to the next one, and the same bytes for the same state', () => {
    const next = writeSaved(after, other);
    expect(readSaved(next).state).toEqual(other);
    expect([...partsOf(next).keys()]).toEqual([...partsOf(after).keys()]);
    expect(difference(after, next).changed).toHaveLength(1);
    expect(Buffer.from(writeSaved(next, state)).equals(after)).toBe(true);
  });

  it('stays when sheets of ours come and go', () => {
    const inserted = insertSheets(after, [barePlan('temuan', 'Temuan')]);
    expect(readSaved(inserted).state).toEqual(state);
    expect(readSaved(removeSheets(inserted)).state).toEqual(state);
  });

  it('leaves the very same bytes where there is nothing to keep and nothing was kept', () => {
    expect(writeSaved(before, NOTHING_SAVED)).toBe(before);
  });
});

describe('where a workbook keeps its state', () => {
  const text = (bytes: Uint8Array) => partText(bytes, 'customXml/item1.xml');

  it('is named in every list by its path, however deep the workbook lies', () => {
    const after = writeSaved(plain, state);
    expect(partText(after, 'xl/_rels/workbook.xml.rels')).toContain('Target="../customXml/item1.xml"');
    expect(partText(after, 'customXml/_rels/item1.xml.rels')).toContain('Target="itemProps1.xml"');
    expect(partText(after, '[Content_Types].xml')).toContain('PartName="/customXml/itemProps1.xml"');
    // This package does not say what its .xml parts are.
    expect(partText(after, '[Content_Types].xml')).toContain('PartName="/customXml/item1.xml"');
    const moved = Object.entries(parts({ sheets: [{ rows: '' }] })).map(([path, one]) => [
      path.replace('xl/', 'a/b/'),
      one.replaceAll('/xl/', '/a/b/').replace('"xl/workbook', '"a/b/workbook'),
    ]);
    expect(readSaved(writeSaved(zip(Object.fromEntries(moved)), state)).state).toEqual(state);
  });

  it('is a document that a person can read', () => {
    expect(text(writeSaved(plain, other))).toBe(
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sakip xmlns="urn:sakip-untuk-excel:1">{\n' +
        '"version": 1,\n"settings": {"batas":100},\n"ignored": [],\n"history": []\n}</sakip>',
    );
  });

  const rewritten = (change: (text: string) => string | Uint8Array) => {
    const saved = writeSaved(richWorkbook(), state);
    const content = change(partText(saved, ITEM).replace(/^<\?.*\?>\s*/, ''));
    return zip({ ...Object.fromEntries(partsOf(saved)), [ITEM]: content });
  };
  const utf16 = (text: string, mark: string) => new Uint8Array(Buffer.from(mark + text, 'utf16le'));

  it.each<[string, (text: string) => string | Uint8Array]>([
    ['another prefix', (one) => one.replace('<sakip xmlns', '<ns0:sakip xmlns:ns0').replace('</', '</ns0:')],
    [
      'single quotes, blanks and other attributes',
      (one) => one.replace(/ xmlns="(.*?)"/, "\n a='1' xmlns = '$1' "),
    ],
    ['line ends of Windows', (one) => one.replaceAll('\n', '\r\n')],
    ['no line ends', (one) => one.replaceAll('\n', ' ')],
    ['blanks around', (one) => ` \n${one.replace('>{', '>\n\t{').replace('}</', '} </')}\n`],
    ['CDATA', (one) => one.replace('>{', '><![CDATA[{').replace('}</', '}]]></')],
    [
      'references for quotes',
      (one) => one.replace(/(?<=>).*(?=<)/s, (inner) => inner.replaceAll('"', '&quot;')),
    ],
    ['a remark in it', (one) => one.replace('>{', '><!-- { -->{')],
    ['UTF-16 with a mark', (one) => utf16(`<?xml version="1.0" encoding="utf-16"?>${one}`, '\ufeff')],
    ['UTF-16 without a mark', (one) => utf16(one, '')],
    ['UTF-16, the other way round', (one) => new Uint8Array(Buffer.from(utf16(one, '\ufeff')).swap16())],
    ['UTF-8 with a mark', (one) => strToU8(`\ufeff${one}`)],
  ])('is found after another program wrote it anew: %s', (_, change) => {
    const bytes = rewritten(change);
    expect(readSaved(bytes)).toEqual({ state, unreadable: undefined });
    expect(readSaved(writeSaved(bytes, other)).state).toEqual(other);
    expect(difference(richWorkbook(), writeSaved(bytes, NOTHING_SAVED)).added).toEqual([]);
  });

  it.each<[string, (text: string) => string]>([
    ['no JSON', (one) => one.replace('"version"', 'version')],
    ['no version', (one) => one.replace('"version": 1,', '')],
    ['no XML', (one) => one.replace('</sakip>', '')],
    ['an element in place of text', (one) => one.replace(/>.*</s, '><isi/><')],
  ])('says that it is damaged, and keeps it beside a new one: %s', (_, change) => {
    const bytes = rewritten(change);
    expect(readSaved(bytes)).toEqual({ state: undefined, unreadable: 'damaged' });
    expect(readXlsx(bytes)).toEqual(readXlsx(richWorkbook()));
    const beside = writeSaved(bytes, other);
    expect(readSaved(beside)).toEqual({ state: other, unreadable: undefined });
    expect(partText(beside, ITEM)).toBe(partText(bytes, ITEM));
    const again = writeSaved(beside, state);
    expect(readSaved(again)).toEqual({ state, unreadable: undefined });
    expect([...partsOf(again).keys()]).toEqual([...partsOf(beside).keys()]);
    expect(difference(bytes, writeSaved(again, NOTHING_SAVED))).toEqual({ changed: [], added: [] });
    expect(writeSaved(bytes, NOTHING_SAVED)).toBe(bytes);
  });

  it('is told as damaged by the port until something else is kept beside it', async () => {
    const port = filePort(rewritten((one) => one.replace('"version"', 'version')));
    expect(await port.load()).toBe('damaged');
    await port.save(other);
    expect(await port.load()).toEqual(other);
  });

  it('says that a later version wrote it, and lets nothing take its place', async () => {
    const bytes = rewritten((one) => one.replace('"version": 1', '"version": 2'));
    expect(readSaved(bytes)).toEqual({ state: undefined, unreadable: 'newer' });
    const port = filePort(bytes);
    await expect(port.load()).rejects.toMatchObject({ trouble: 'newer' });
    for (const one of [other, NOTHING_SAVED]) {
      expect(() => writeSaved(bytes, one)).toThrow(/versi SAKIP yang lebih baru/);
      await expect(port.save(one)).rejects.toMatchObject({ trouble: 'newer' });
    }
    expect(port.bytes).toBe(bytes);
  });

  it('is none of other programs’ parts, damaged or not', () => {
    for (const content of [
      '<sakip xmlns="urn:lain">{"version":1}</sakip>',
      '<x',
      '',
      '<sakip a="urn:sakip-untuk-excel:1"/>',
    ]) {
      const bytes = rewritten(() => content);
      expect(readSaved(bytes)).toEqual({ state: undefined, unreadable: undefined });
      const again = writeSaved(bytes, other);
      expect(readSaved(again).state).toEqual(other);
      expect(difference(bytes, again).changed.sort()).toEqual(LISTS);
    }
  });

  it('is one part alone, where copies of it came in', () => {
    const saved = writeSaved(plain, state);
    const twice = withChanged(
      zip({ ...Object.fromEntries(partsOf(saved)), 'customXml/item7.xml': text(writeSaved(plain, other)) }),
      {
        [LISTS[1] as string]: (one) =>
          one.replace('</Rel', `${relationship('rId70', 'customXml', '../customXml/item7.xml')}</Rel`),
      },
    );
    expect(readSaved(twice).state).toEqual(state);
    expect(difference(saved, writeSaved(twice, state)).added).toEqual([]);
  });
});

describe('a file that can keep no state', () => {
  it('is one that is signed, and one that is no workbook', () => {
    const type = 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin';
    const signed = withChanged(plain, {
      '_rels/.rels': (one) =>
        one.replace('</Rel', `<Relationship Id="rId9" Type="${type}" Target="s.sigs"/></Rel`),
    });
    expect(() => writeSaved(signed, state)).toThrow(UnwritableFile);
    expect(() => readSaved(new Uint8Array())).toThrow(UnreadableFile);
    expect(() => writeSaved(plain.subarray(0, 99), state)).toThrow(UnreadableFile);
  });

  it('is not one whose structure is locked: its sheets stay as they are', () => {
    const locked = withChanged(plain, {
      'xl/workbook.xml': (one) => one.replace('<sheets>', '<workbookProtection lockStructure="1"/><sheets>'),
    });
    expect(readSaved(writeSaved(locked, state)).state).toEqual(state);
  });
});
