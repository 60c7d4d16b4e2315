import type { HostTrouble, Insertion, SavedState } from '#app';
import type { CellValue, DefinedName, Edit, Sheet } from '#core/grid';
import type { SheetPlan } from '#core/plan';
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

/** What is asked of the file that is open; the names are those of its port. */
export type FileCall =
  | {
      readonly method: 'apply';
      readonly edits: readonly Edit[];
      /** What formulas that stay give now; with the value `null` it is not known. */
      readonly results?: readonly Edit[];
    }
  | { readonly method: 'insert'; readonly plans: readonly SheetPlan[] }
  | { readonly method: 'removeInserted' }
  | { readonly method: 'load' }
  | { readonly method: 'save'; readonly state: SavedState }
  | { readonly method: 'bytes' };

/** What the calls give. */
export interface FileAnswers {
  readonly apply: undefined;
  readonly insert: OurSheets & Insertion;
  readonly removeInserted: OurSheets;
  readonly load: SavedState | undefined;
  readonly save: undefined;
  /** The file as it is by now. */
  readonly bytes: Uint8Array;
}

/** The sheets after some of ours came or went. */
export interface OurSheets {
  /** All names, in the order of the tabs. */
  readonly names: readonly string[];
  readonly definedNames: readonly DefinedName[];
  /** Those of ours, as they are now. */
  readonly ours: readonly { readonly head: SheetHead; readonly rows: readonly PackedRows[] }[];
  readonly styles: readonly CellLook[];
}

/** What the page asks of the thread that knows files. */
export type Asked =
  | { readonly kind: 'open'; readonly bytes: Uint8Array }
  | { readonly kind: 'call'; readonly id: number; readonly call: FileCall };

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
      readonly rows: PackedRows;
      /** How much is done, from 0 to 1. */
      readonly part: number;
    }
  | { readonly kind: 'opened' }
  /** The file can't be read; the sentence is for the user. */
  | { readonly kind: 'unreadable'; readonly sentence: string }
  /** Something that should not happen. */
  | { readonly kind: 'failed'; readonly detail: string }
  | { readonly kind: 'answer'; readonly id: number; readonly value: FileAnswers[keyof FileAnswers] }
  | {
      readonly kind: 'refused';
      readonly id: number;
      readonly trouble: HostTrouble;
      readonly detail: string;
      readonly sheet: string | undefined;
    };
