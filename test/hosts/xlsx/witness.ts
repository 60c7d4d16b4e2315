import { read, utils, type WorkBook } from '@e965/xlsx';
import { address, areaAddress, isCellError, type Sheet, type Workbook } from '#core/grid';

/** What two readers must agree on, in a form that is easy to compare and to read when it differs. */
interface Account {
  readonly date1904: boolean;
  readonly names: readonly string[];
  readonly sheets: readonly {
    readonly name: string;
    readonly visibility: string;
    readonly merges: readonly string[];
    readonly hiddenRows: readonly number[];
    readonly hiddenColumns: readonly number[];
    /** By address: value, formula and format. */
    readonly cells: Readonly<Record<string, string>>;
  }[];
}

/** A workbook as our reader has it. */
export function ourAccount(workbook: Workbook): Account {
  return {
    date1904: workbook.date1904,
    names: workbook.definedNames
      .map(({ name, formula, sheet }) => `${sheet ?? ''}!${name}=${formula}`)
      .sort(),
    sheets: workbook.sheets.map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      merges: sheet.merges.map(areaAddress).sort(),
      hiddenRows: sheet.rows.flatMap(({ index, hidden }) => (hidden ? [index] : [])),
      hiddenColumns: sheet.hiddenColumns,
      cells: ourCells(sheet),
    })),
  };
}

function ourCells(sheet: Sheet): Record<string, string> {
  const cells: Record<string, string> = {};
  for (const row of sheet.rows) {
    for (const { col, value, formula, format } of row.cells) {
      const shown = isCellError(value) ? value.error : JSON.stringify(value);
      cells[address(row.index, col)] = described(shown, formula, format);
    }
  }
  return cells;
}

/** The same workbook as another library reads it; it shares no code with ours. */
export function witnessAccount(bytes: Uint8Array): Account {
  const book = read(bytes, {
    cellFormula: true,
    cellNF: true,
    cellStyles: true,
    cellHTML: false,
    dense: false,
  });
  const listed = book.Workbook?.Sheets ?? [];
  return {
    date1904: book.Workbook?.WBProps?.date1904 ?? false,
    names: (book.Workbook?.Names ?? [])
      .map(({ Name, Ref, Sheet: at }) => `${at === undefined ? '' : book.SheetNames[at]}!${Name}=${Ref}`)
      .sort(),
    sheets: book.SheetNames.map((name, i) => ({
      name,
      visibility: ['visible', 'hidden', 'veryHidden'][listed[i]?.Hidden ?? 0] as string,
      ...witnessSheet(book, name),
    })),
  };
}

function witnessSheet(book: WorkBook, name: string): Omit<Account['sheets'][number], 'name' | 'visibility'> {
  const sheet = book.Sheets[name] ?? {};
  const cells: Record<string, string> = {};
  const usedRows = new Set<number>();
  let usedColumns = 0;
  for (const [place, cell] of Object.entries(sheet)) {
    // Keys with `!` hold what belongs to the sheet; a cell of type z holds a style alone.
    if (place.startsWith('!') || (cell.t === 'z' && cell.f === undefined)) continue;
    if (cell.v === '' && cell.f === undefined) continue;
    const { r, c } = utils.decode_cell(place);
    usedRows.add(r);
    usedColumns = Math.max(usedColumns, c + 1);
    const shown = cell.t === 'e' ? cell.w : JSON.stringify(cell.v ?? null);
    cells[place] = described(shown, cell.f, cell.z === 'General' ? undefined : cell.z);
  }
  return {
    merges: (sheet['!merges'] ?? []).map(utils.encode_range).map(asArea).sort(),
    hiddenRows: (sheet['!rows'] ?? []).flatMap((row, i) => (row?.hidden && usedRows.has(i) ? [i] : [])),
    hiddenColumns: (sheet['!cols'] ?? []).flatMap((col, i) => (col?.hidden && i < usedColumns ? [i] : [])),
    cells,
  };
}

function described(value: string, formula: string | undefined, format: string | undefined): string {
  return [value, formula === undefined ? '' : `=${formula}`, format ?? ''].join(' | ');
}

/** The witness writes an area of one cell as that cell. */
function asArea(text: string): string {
  return text.includes(':') ? text : `${text}:${text}`;
}
