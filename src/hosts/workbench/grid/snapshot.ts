import {
  type ICellData,
  type IRange,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
} from '@univerjs/core';
import type { CellLook } from '#hosts/xlsx';
import type { ArrivedRow } from '../document/arrived-row';
import { fills } from '../document/book';
import type { SheetHead } from '../document/messages';
import { cellData } from './cell-data';
import { drawnMerges } from './drawn-merges';
import { columnData, sheetData } from './sheet-data';
import { styleData } from './style-data';

/** Room behind what is used. */
const MORE_ROWS = 40;
const MORE_COLUMNS = 6;
const LEAST_ROWS = 60;
const LEAST_COLUMNS = 20;

type Cells = Record<number, Record<number, ICellData>>;
type SheetDraft = Partial<IWorksheetData> & { readonly cellData: Cells };

/** Builds what the grid opens, while rows of the workbook come in. */
export class Snapshot {
  readonly #sheets: SheetDraft[];
  readonly #heads: readonly SheetHead[];
  readonly #styles: readonly CellLook[];
  /** The last row and column in use, by sheet. */
  readonly #extents: { row: number; col: number }[];
  readonly #formats = new Map<string, string>();
  readonly #added: Record<string, IStyleData> = {};
  /** What array formulas fill: the grid keeps it beside the cells. */
  readonly filled: Record<string, Cells> = {};

  /** @param prefix tells what is added later apart from what is there */
  constructor(
    heads: readonly SheetHead[],
    styles: readonly CellLook[],
    readonly prefix = '',
  ) {
    this.#heads = heads;
    this.#styles = styles;
    this.#sheets = heads.map((head, i) => ({
      ...sheetData(head, this.#styleName),
      id: `${prefix}lembar-${i}`,
      cellData: {},
    }));
    this.#extents = heads.map(() => ({ row: -1, col: -1 }));
  }

  add(sheet: number, rows: readonly ArrivedRow[]): void {
    const cells = this.#sheets[sheet]?.cellData as Cells;
    const extent = this.#extents[sheet] as { row: number; col: number };
    const { arrays } = (this.#heads[sheet] as SheetHead).look;
    for (const row of rows) {
      const held: Record<number, ICellData> = {};
      row.each((col, style, value, formula, format) => {
        const own = value === undefined ? {} : cellData({ value, formula });
        const isFilled = arrays.some((area) => fills(area, row.index, col));
        if (isFilled && value !== undefined) this.#fill(sheet, row.index, col, own);
        const data = isFilled ? {} : own;
        if (style !== 0) data.s = this.#styleName(style);
        // A date that is written as text has a format that its style lacks.
        if (format !== undefined && this.#styles[style]?.format !== format)
          data.s = this.#withFormat(style, format);
        held[col] = data;
        if (col > extent.col) extent.col = col;
      });
      cells[row.index] = held;
      if (row.index > extent.row) extent.row = row.index;
    }
  }

  #fill(sheet: number, row: number, col: number, data: ICellData): void {
    const id = this.#sheets[sheet]?.id as string;
    const cells = this.filled[id] ?? {};
    this.filled[id] = cells;
    const held = cells[row] ?? {};
    cells[row] = held;
    held[col] = data;
  }

  /** The areas of the array formulas, by sheet, row and column of their first cells. */
  get arrays(): Record<string, Record<number, Record<number, IRange>>> {
    return Object.fromEntries(
      this.#heads.flatMap(({ look: { arrays } }, i) => {
        if (arrays.length === 0) return [];
        const rows: Record<number, Record<number, IRange>> = {};
        for (const { top, left, bottom, right } of arrays)
          rows[top] = {
            ...rows[top],
            [left]: { startRow: top, startColumn: left, endRow: bottom, endColumn: right },
          };
        return [[this.#sheets[i]?.id as string, rows]];
      }),
    );
  }

  /** @param id what the grid calls the workbook */
  data(id: string, name: string): IWorkbookData {
    const { font = 'Calibri', size = 11 } = this.#styles[0] ?? {};
    const defaultStyle = styleData({ font, size });
    const sheets = this.#sheets.map((sheet, i) => {
      const head = this.#heads[i] as SheetHead;
      const last = this.#extents[i] as { row: number; col: number };
      const mergeData = drawnMerges(head.merges, last);
      const row = mergeData.reduce((most, { endRow }) => Math.max(most, endRow), last.row);
      const col = mergeData.reduce((most, { endColumn }) => Math.max(most, endColumn), last.col);
      const columnCount = Math.max(LEAST_COLUMNS, col + 1 + MORE_COLUMNS);
      const rowCount = Math.max(LEAST_ROWS, row + 1 + MORE_ROWS);
      return {
        ...sheet,
        mergeData,
        defaultStyle,
        rowCount,
        columnCount,
        columnData: columnData(head, columnCount, this.#styleName),
      };
    });
    return {
      id,
      name,
      appVersion: '',
      locale: LocaleType.ID_ID,
      styles: {
        ...Object.fromEntries(this.#styles.map((look, i) => [this.#styleName(i), styleData(look)])),
        ...this.#added,
      },
      defaultStyle,
      sheetOrder: sheets.map(({ id: sheet }) => sheet as string),
      sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    };
  }

  /** What the grid calls a style of the file. */
  readonly #styleName = (style: number): string => `${this.prefix}s${style}`;

  #withFormat(style: number, format: string): string {
    const key = `${style} ${format}`;
    const known = this.#formats.get(key);
    if (known !== undefined) return known;
    const name = `${this.prefix}f${this.#formats.size}`;
    this.#formats.set(key, name);
    this.#added[name] = styleData({ ...this.#styles[style], format });
    return name;
  }
}
