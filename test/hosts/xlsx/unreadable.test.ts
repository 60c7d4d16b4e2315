import { readFileSync } from 'node:fs';
import path from 'node:path';
import { write } from '@e965/xlsx';
import { readXlsx, type UnreadableReason } from '#hosts/xlsx';
import { compoundFile, parts, refusal, relationship, relationships, zip } from './support';

const SAMPLE = readFileSync(path.join(__dirname, '../../../contoh/LKjIP-contoh.xlsx'));
const BOOK = parts({ sheets: [{ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }] });
const SHEET = 'xl/worksheets/sheet1.xml';
const PLAIN = { SheetNames: ['A'], Sheets: { A: { '!ref': 'A1', A1: { t: 'n' as const, v: 1 } } } };

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The sample workbook with one part replaced. */
const withPart = (part: string, content: string) => zip({ ...BOOK, [part]: content });
const withRows = (rows: string) => withPart(SHEET, (BOOK[SHEET] as string).replace(/<row.*<\/row>/, rows));

/** A zip with some bytes changed in the record that starts with a signature: the last such record. */
function changed(bytes: Uint8Array, signature: number, change: (view: DataView) => void): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const view = new DataView(copy.buffer);
  for (let at = copy.length - 22; at >= 0; at--) {
    if (view.getUint32(at, true) === signature) {
      change(new DataView(copy.buffer, at));
      return copy;
    }
  }
  throw new Error('No such record.');
}

const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END = 0x06054b50;

const cases: readonly [what: string, reason: UnreadableReason, bytes: Uint8Array][] = [
  ['nothing', 'empty', new Uint8Array()],
  ['a text', 'not-zip', bytesOf('Nomor;Indikator;Target\n1;Persentase;100\n')],
  ['a web page named .xls', 'not-zip', bytesOf('<html><table><tr><td>1</td></tr></table></html>')],
  ['a PDF', 'not-zip', bytesOf('%PDF-1.7\n')],
  ['an old .xls', 'old-xls', compoundFile('Workbook')],
  ['a still older .xls', 'old-xls', compoundFile('Book')],
  ['an .xls as a program writes it', 'old-xls', write(PLAIN, { bookType: 'xls', type: 'buffer' })],
  ['a locked workbook', 'encrypted', compoundFile('EncryptedPackage')],
  ['an old Word document', 'not-workbook', compoundFile('WordDocument')],
  ['an .xlsb', 'binary-workbook', write(PLAIN, { bookType: 'xlsb', type: 'buffer' })],
  ['an .ods', 'not-workbook', write(PLAIN, { bookType: 'ods', type: 'buffer' })],
  ['a zip of other things', 'not-workbook', zip({ 'foto.txt': 'x' })],
  [
    'a Word document',
    'not-workbook',
    zip({
      '_rels/.rels': relationships(relationship('rId1', 'officeDocument', 'word/document.xml')),
      'word/document.xml': '<document/>',
    }),
  ],
  ['a file without its last half', 'truncated', SAMPLE.subarray(0, SAMPLE.length / 2)],
  ['a file without its last byte', 'truncated', SAMPLE.subarray(0, -1)],
  [
    'a file without its middle',
    'truncated',
    Buffer.concat([SAMPLE.subarray(0, 2000), SAMPLE.subarray(-1500)]),
  ],
  [
    'a changed byte in a part',
    'damaged-zip',
    changed(zip(BOOK), LOCAL_HEADER, (view) => view.setUint8(60, view.getUint8(60) ^ 8)),
  ],
  [
    'a wrong checksum',
    'damaged-zip',
    changed(zip(BOOK), DIRECTORY_ENTRY, (view) => view.setUint32(16, 1, true)),
  ],
  [
    'a directory that points nowhere',
    'damaged-zip',
    changed(zip(BOOK), DIRECTORY_ENTRY, (view) => view.setUint32(42, 7, true)),
  ],
  [
    'a size that is too small',
    'lying-sizes',
    changed(zip(BOOK), DIRECTORY_ENTRY, (view) => view.setUint32(24, 5, true)),
  ],
  [
    'a size that is too large',
    'lying-sizes',
    changed(zip(BOOK), DIRECTORY_ENTRY, (view) => view.setUint32(24, 99_999, true)),
  ],
  [
    'a size of more than 1 GiB',
    'too-large',
    changed(zip(BOOK), DIRECTORY_ENTRY, (view) => view.setUint32(24, 2 ** 30 + 1, true)),
  ],
  ['a ZIP64 archive', 'zip64', changed(zip(BOOK), END, (view) => view.setUint32(16, 0xffffffff, true))],
  [
    'a size that stands in a ZIP64 record',
    'zip64',
    changed(zip(BOOK), DIRECTORY_ENTRY, (view) => view.setUint32(24, 0xffffffff, true)),
  ],
  [
    'a part that ends behind the file, though nobody reads it',
    'truncated',
    changed(zip({ ...BOOK, 'xl/media/foto.png': 'x' }), DIRECTORY_ENTRY, (view) =>
      view.setUint32(20, 9999, true),
    ),
  ],
  [
    'a part packed in another way',
    'zip-method',
    changed(zip(BOOK), DIRECTORY_ENTRY, (view) => view.setUint16(10, 12, true)),
  ],
  [
    'a locked part of a zip',
    'encrypted',
    changed(zip(BOOK), DIRECTORY_ENTRY, (view) => view.setUint16(8, 1, true)),
  ],
  [
    'a sheet that is not there',
    'missing-part',
    zip(Object.fromEntries(Object.entries(BOOK).filter(([part]) => part !== SHEET))),
  ],
  [
    'a sheet that lies outside of the file',
    'missing-part',
    withPart(
      'xl/_rels/workbook.xml.rels',
      relationships(
        relationship('rId1', 'worksheet', 'worksheets/sheet1.xml').replace('/>', ' TargetMode="External"/>'),
      ),
    ),
  ],
  ['two parts of one name', 'damaged-zip', zip({ ...BOOK, 'XL/Workbook.xml': '<workbook/>' })],
  [
    'a comment that never seems to end',
    'large-part',
    zip({ ...BOOK, [SHEET]: `<worksheet><!--${'a'.repeat(1_100_000)}--></worksheet>` }, 0),
  ],
  ['a sheet without a relationship', 'missing-part', withPart('xl/_rels/workbook.xml.rels', relationships())],
  ['a part that ends too early', 'damaged-xml', withPart(SHEET, '<worksheet><sheetData>')],
  ['a part that is no XML', 'damaged-xml', withPart(SHEET, 'Not found')],
  [
    'a document type',
    'damaged-xml',
    withPart(SHEET, '<!DOCTYPE a [<!ENTITY b "c">]><worksheet>&b;</worksheet>'),
  ],
  [
    'a document type with an outside file',
    'damaged-xml',
    withPart(SHEET, '<!DOCTYPE a SYSTEM "file:///etc/hosts"><worksheet/>'),
  ],
  ['an unknown entity', 'damaged-xml', withRows('<row r="1"><c r="A1" t="str"><v>&b;</v></c></row>')],
  ['a cell outside of its row', 'damaged-xml', withRows('<row r="1"><c r="A2"><v>1</v></c></row>')],
  ['a cell beyond the grid', 'damaged-xml', withRows('<row r="1"><c r="XFE1"><v>1</v></c></row>')],
  ['a row beyond the grid', 'damaged-xml', withRows('<row r="1048577"/>')],
  ['a string that does not exist', 'damaged-xml', withRows('<row r="1"><c r="A1" t="s"><v>4</v></c></row>')],
  [
    'a merged area that is none',
    'damaged-xml',
    withPart(SHEET, '<worksheet><mergeCells><mergeCell ref="A1:XFE1"/></mergeCells></worksheet>'),
  ],
  [
    'elements within elements without end',
    'damaged-xml',
    withPart(SHEET, `${'<a>'.repeat(300)}${'</a>'.repeat(300)}`),
  ],
  ['a tag without end', 'damaged-xml', withPart(SHEET, `<worksheet ${'a'.repeat(1_100_000)}`)],
  [
    'a part that is blown up with spaces',
    'large-part',
    zip({ ...BOOK, [SHEET]: `<worksheet ${' '.repeat(1_100_000)}/>` }, 0),
  ],
];

describe('a file that cannot be read', () => {
  it.each(cases)('%s: %s', (_, reason, bytes) => {
    expect(refusal(bytes).reason).toBe(reason);
  });

  it.each(cases)('%s gives one sentence that says what to do', (_what, _reason, bytes) => {
    const { message } = refusal(bytes);
    expect(message).toMatch(/^[A-Z][^!?]*; [^!?]*\.$/);
    expect(message).toMatch(/\b(buka|simpan|salin|bagi|pastikan)/);
    expect(message).not.toMatch(/undefined|NaN|Error/);
    expect(message.length).toBeLessThan(300);
  });

  it('of every reason is among these cases', () => {
    const reasons = new Set(cases.map(([, reason]) => reason));
    expect(reasons.size).toBe(15);
  });

  it('names the part that is broken', () => {
    expect(refusal(withPart(SHEET, 'Not found')).message).toContain(`(bagian ${SHEET}).`);
  });
});

describe('a file that asks for too much', () => {
  const limits = { inflatedBytes: 100_000, elements: 1000, kept: 100, formulaCharacters: 1000 };
  const within = (rows: string) => () => readXlsx(withRows(rows), limits);
  const tooLarge = expect.objectContaining({ reason: 'too-large' });

  it('is read within its limits', () => {
    expect(within('<row r="1"><c r="A1"><v>1</v></c></row>')).not.toThrow();
  });

  it.each([
    ['bytes', `<row r="1"><c r="A1" t="str"><v>${' '.repeat(100_000)}</v></c></row>`],
    ['elements', '<row r="1"><c r="A1"/></row>'.repeat(600)],
    ['cells', '<row><c><v>1</v></c></row>'.repeat(101)],
    [
      'formulas written out',
      `<row><c><f t="shared" ref="A1:A9" si="0">${'B1+'.repeat(90)}1</f></c></row>${'<row><c><f t="shared" si="0"/></c></row>'.repeat(4)}`,
    ],
  ])('in %s', (_, rows) => {
    expect(within(rows)).toThrow(tooLarge);
  });

  it('in all its parts together', () => {
    const spaces = ' '.repeat(60_000);
    const book = { sheets: [{ rows: spaces }, { rows: spaces }] };
    expect(readXlsx(zip(parts(book))).sheets).toHaveLength(2);
    expect(() => readXlsx(zip(parts(book)), limits)).toThrow(tooLarge);
  });

  it('in parts that nobody reads', () => {
    const book = zip({ ...BOOK, 'xl/media/besar.bin': 'x', 'docProps/app.xml': 'x' });
    const declared = (size: number) =>
      changed(book, DIRECTORY_ENTRY, (view) => view.setUint32(24, size, true));
    expect(readXlsx(declared(900)).sheets).toHaveLength(1);
    expect(refusal(declared(2 ** 30)).reason).toBe('too-large');
  });

  it('is given up at the first chunk beyond the size that it declares', () => {
    const { [SHEET]: _, ...others } = BOOK;
    const bomb = zip({ ...others, [SHEET]: new Uint8Array(40_000_000) });
    const lying = changed(bomb, DIRECTORY_ENTRY, (view) => view.setUint32(24, 1000, true));
    // Whoever unpacks the rest meets this damage.
    lying.fill(0xff, 36_000, 38_000);
    expect(refusal(lying).reason).toBe('lying-sizes');
  });
});
