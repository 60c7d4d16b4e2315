import fc from 'fast-check';
import { patchCells, readXlsx, UnreadableFile, UnwritableFile } from '#hosts/xlsx';
import { parts, zip } from '../../support';
import { partsOf, withChanged } from '../package-parts';
import { richWorkbook } from '../rich';
import { edit } from './support';

jest.setTimeout(120_000);

const inSeconds = (work: () => unknown): number => {
  const start = Date.now();
  work();
  return (Date.now() - start) / 1000;
};

describe('files that are made to harm', () => {
  it('are damaged, or changed whole: nothing in between, and no other error', () => {
    const rich = richWorkbook();
    const paths = [...partsOf(rich).keys()].filter((path) => path.endsWith('.xml') || path.endsWith('.rels'));
    fc.assert(
      fc.property(
        fc.constantFrom(...paths),
        fc.nat(),
        fc.nat({ max: 40 }),
        fc.string(),
        (path, from, length, put) => {
          let bytes: Uint8Array;
          try {
            bytes = withChanged(rich, {
              [path]: (text) => {
                const at = from % text.length;
                return text.slice(0, at) + put + text.slice(at + length);
              },
            });
          } catch {
            return;
          }
          try {
            const after = readXlsx(patchCells(bytes, [edit('Data!B2', 5), edit('Data!F9', 'x')]));
            expect(
              after.sheets.find(({ name }) => name === 'Data')?.rows.flatMap(({ cells }) => cells),
            ).toContainEqual(expect.objectContaining({ col: 5, value: 'x' }));
          } catch (error) {
            if (!(error instanceof UnreadableFile || error instanceof UnwritableFile)) throw error;
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('end in time where a name leads to many names, and those to many more', () => {
    const names = Array.from(
      { length: 60 },
      (_, i) => `<definedName name="nama_${i}">nama_${i + 1}+nama_${i + 1}</definedName>`,
    );
    const rows = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>nama_0</f><v>1</v></c></row>';
    const bytes = zip(
      parts({
        sheets: [{ rows }],
        names: `${names.join('')}<definedName name="nama_60">Sheet1!$A$1</definedName>`,
      }),
    );
    let after = bytes;
    expect(
      inSeconds(() => {
        after = patchCells(bytes, [edit('A1', 2)]);
      }),
    ).toBeLessThan(20);
    expect(readXlsx(after).sheets[0]?.rows[0]?.cells[1]?.value).toBeNull();
  });

  it('end in time where each of many formulas rests on all the others', () => {
    const size = 5000;
    const rows = Array.from(
      { length: size },
      (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><f>SUM(A1:A${size})+SUM(B:B)</f><v>1</v></c></row>`,
    );
    const bytes = zip(parts({ sheets: [{ rows: rows.join('') }] }));
    let after = bytes;
    expect(
      inSeconds(() => {
        after = patchCells(bytes, [edit('B1', 2)]);
      }),
    ).toBeLessThan(30);
    const values = readXlsx(after).sheets[0]?.rows.map(({ cells }) => cells[0]?.value);
    expect(new Set(values)).toEqual(new Set([null]));
  });

  it('end in time where one array formula says that it fills the whole sheet', () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="array" ref="B1:XFD1048576">A1</f><v>1</v></c></row>';
    const bytes = zip(parts({ sheets: [{ rows }] }));
    expect(inSeconds(() => patchCells(bytes, [edit('A1', 2)]))).toBeLessThan(20);
  });
});
