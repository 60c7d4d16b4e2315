import { type Area, areaAddress, type Row, type Sheet } from '#core/grid';
import { finish } from '#core/steps';
import { detectTables } from '#core/table';
import { triedBooks } from '../../support/tried';

/** What two people sign, as words by line: beside each other where there is room. */
const LINES: readonly (readonly [string, string] | undefined)[] = [
  ['Mengetahui,', 'Batu Licin, 31 Desember 2024'],
  ['Kepala Dinas', 'Bendahara'],
  undefined,
  ['Drs. Amri Lubuk', 'Siti Aminah'],
  ['Pembina Utama Muda', 'Penata'],
  ['NIP. 19680512 199403 1 007', 'NIP. 19700101 199503 2 001'],
  undefined,
];

function moved<T extends Area>(area: T, at: number): T {
  const by = (row: number) => (row >= at ? row + LINES.length : row);
  return { ...area, top: by(area.top), bottom: by(area.bottom) };
}

/** A sheet with lines to sign right below a row. */
function signed(sheet: Sheet, at: number, left: number, right: number): Sheet {
  const lines: Row[] = LINES.flatMap((texts, i) => {
    if (!texts) return [];
    const cells = [
      { col: left, value: texts[0] },
      { col: right, value: texts[1] },
    ];
    return [{ index: at + i, cells: right > left ? cells : cells.slice(1) }];
  });
  const rows = sheet.rows.map((row) => (row.index >= at ? { ...row, index: row.index + LINES.length } : row));
  return {
    ...sheet,
    rows: [...rows, ...lines].sort((a, b) => a.index - b.index),
    merges: sheet.merges.map((area) => moved(area, at)),
  };
}

const sheets = triedBooks.flatMap((book) =>
  book.workbook.sheets.map((sheet) => [`${book.name}, ${sheet.name}`, sheet] as const),
);

it.each(sheets)('finds the same tables on %s whichever of them is signed', (_, sheet) => {
  const tables = finish(detectTables(sheet));
  for (const { area, notes } of tables) {
    const at = area.bottom + 1 + notes.length;
    const found = finish(detectTables(signed(sheet, at, area.left + 1, area.right)));
    // Tables side by side are told in another order where one of them is parted from those below.
    const ranges = (areas: readonly Area[]) => areas.map(areaAddress).sort();
    expect(ranges(found.map((table) => table.area))).toEqual(
      ranges(tables.map((table) => moved(table.area, at))),
    );
  }
});
