import type { CellValue, DefinedName, Sheet } from '#core/grid';
import type { CellLook, SheetLook } from '#hosts/xlsx';

/** A sheet as it is announced, before its rows. */
export interface SheetHead extends Omit<Sheet, 'rows'> {
  readonly look: Omit<SheetLook, 'styled'>;
}

/**
 * Some rows of a sheet, flat, so that they travel between threads in a moment. A cell that only has a look has the
 * value `undefined`.
 */
export interface PackedRows {
  /** The sheet, by its place in the workbook. */
  readonly sheet: number;
  /** Three numbers a row: its index, how many cells it has, and 1 where it is hidden. */
  readonly rows: Uint32Array;
  readonly cols: Uint16Array;
  readonly values: readonly (CellValue | undefined)[];
  /** By cell: the place of its number format in `formats`, counted from 1; 0 for General. */
  readonly format: Uint16Array;
  readonly formats: readonly string[];
  /** By cell: the number of its style. */
  readonly style: Uint32Array;
  /** The place of a cell among the cells, and its formula. */
  readonly formulas: readonly (readonly [number, string])[];
}

/** What the page asks of the thread that knows files. */
export type Asked = { readonly kind: 'open'; readonly bytes: Uint8Array };

/** What that thread answers. */
export type Told =
  | {
      readonly kind: 'workbook';
      readonly sheets: readonly SheetHead[];
      readonly definedNames: readonly DefinedName[];
      readonly date1904: boolean;
      readonly styles: readonly CellLook[];
    }
  | {
      readonly kind: 'rows';
      readonly rows: PackedRows /** How much is done, from 0 to 1. */;
      readonly part: number;
    }
  | { readonly kind: 'opened' }
  /** The file can't be read; the sentence is for the user. */
  | { readonly kind: 'unreadable'; readonly sentence: string }
  /** Something that should not happen. */
  | { readonly kind: 'failed'; readonly detail: string };
