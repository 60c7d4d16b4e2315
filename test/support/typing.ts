import fc from 'fast-check';
import type { Cell, CellValue, Row, Sheet, Workbook } from '#core/grid';

/** One thing that staff do to a workbook: they type into a cell, put in or take out a row, move or drop a sheet. */
export type Typing =
  | { readonly does: 'type'; readonly at: Spot; readonly value: CellValue; readonly format?: string }
  | { readonly does: 'insert' | 'delete' | 'move' | 'drop'; readonly at: Spot };

/** Where, counted round: sheets, rows and columns that there are. */
interface Spot {
  readonly sheet: number;
  readonly row: number;
  readonly col: number;
}

const spot = fc.record({ sheet: fc.nat(60), row: fc.nat(400), col: fc.nat(12) });

const content = fc.oneof(
  { weight: 4, arbitrary: fc.record({ value: fc.integer({ min: 0, max: 150 }) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      value: fc.double({ min: 0, max: 1, noNaN: true }),
      format: fc.constantFrom('0.00%', '0.0', '#,##0'),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      value: fc.constantFrom<CellValue>(
        null,
        '-',
        '83,42%',
        '88.27',
        '1.234',
        '11.924.883.678,00',
        '930.47.023',
        'Sangat Tinggi',
        'Tahun 2023',
        'Target',
        'Jumlah',
        'Tabel 3.9 Realisasi Anggaran Tahun 2022',
        'Sasaran Strategis',
        { error: '#REF!' },
      ),
    }),
  },
);

export const typing: fc.Arbitrary<Typing> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc
      .tuple(spot, content)
      .map(([at, { value, ...look }]): Typing => ({ does: 'type', at, value, ...look })),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom('insert', 'delete', 'move', 'drop'), spot)
      .map(([does, at]): Typing => ({ does, at })),
  },
);

/** The workbook after it; sheets that it does not touch stay the objects that they were, as a host leaves them. */
export function typed(workbook: Workbook, what: Typing): Workbook {
  const { sheets } = workbook;
  const i = what.at.sheet % Math.max(1, sheets.length);
  const sheet = sheets[i];
  if (!sheet) return workbook;
  const others = sheets.toSpliced(i, 1);
  if (what.does === 'drop') return { ...workbook, sheets: others };
  if (what.does === 'move') return { ...workbook, sheets: [...others, sheet] };
  // A host reads the whole sheet again, so that nothing of it is the same object.
  const fresh = copyOf(changed(sheet, what));
  return { ...workbook, sheets: sheets.with(i, fresh) };
}

/** The same as objects of their own. Workbooks are plain JSON. */
export function copyOf<Part extends Workbook | Sheet>(part: Part): Part {
  return JSON.parse(JSON.stringify(part));
}

function changed(sheet: Sheet, what: Typing): Sheet {
  const row = sheet.rows[what.at.row % Math.max(1, sheet.rows.length)];
  if (!row) return sheet;
  if (what.does === 'insert') return shifted(sheet, row.index, 1);
  if (what.does === 'delete') return shifted(sheet, row.index + 1, -1);
  if (what.does !== 'type') return sheet;
  const { value, format } = what;
  const col = what.at.col;
  const cell: Cell = { col, value, ...(format === undefined ? {} : { format }) };
  const cells = row.cells.filter((one) => one.col !== col);
  const kept = [...cells, ...(value === null ? [] : [cell])].sort((a, b) => a.col - b.col);
  const next = kept.length === 0 ? [] : [{ ...row, cells: kept }];
  return { ...sheet, rows: sheet.rows.flatMap((one) => (one === row ? next : [one])) };
}

/** Rows from `from` on moved by one; what is moved over is gone, and merged areas there go along. */
function shifted(sheet: Sheet, from: number, by: 1 | -1): Sheet {
  const gone = by === -1 ? from - 1 : undefined;
  const at = (row: number) => (row >= from ? row + by : row);
  const rows = sheet.rows.flatMap((row): Row[] =>
    row.index === gone ? [] : [{ ...row, index: at(row.index) }],
  );
  const merges = sheet.merges
    .filter((area) => gone === undefined || area.bottom > area.top || area.top !== gone)
    .map((area) => ({ ...area, top: at(area.top), bottom: at(area.bottom) }))
    .filter((area) => area.bottom > area.top || area.right > area.left);
  return { ...sheet, rows, merges };
}
