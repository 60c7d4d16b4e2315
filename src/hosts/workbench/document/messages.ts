import type { Applied, HostTrouble, Insertion, SavedState } from '#app';
import type { Settings } from '#core/fact';
import type { CellContent, CellValue, DefinedName, Edit, Sheet } from '#core/grid';
import type { SheetPlan } from '#core/plan';
import type { CheckResult } from '#core/report';
import type { CellLook, SheetLook, Undrawn, UnreadableReason } from '#hosts/xlsx';

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

/** A cell of a sheet, and what it holds now. */
export type PlacedContent = CellContent & { readonly row: number; readonly col: number };

/** What is asked of the file that is open; the names are those of its port. */
export type FileCall =
  | { readonly method: 'check'; readonly settings: Settings }
  | { readonly method: 'apply'; readonly edits: readonly Edit[] }
  | { readonly method: 'refresh'; readonly results: readonly Edit[] }
  | { readonly method: 'insert'; readonly plans: readonly SheetPlan[] }
  | { readonly method: 'removeInserted' }
  | { readonly method: 'load' }
  | { readonly method: 'save'; readonly state: SavedState }
  | { readonly method: 'bytes' };

/** What the calls give. */
export interface FileAnswers {
  readonly check: CheckResult;
  readonly apply: readonly Applied[];
  readonly refresh: undefined;
  readonly insert: OurSheets & Insertion;
  readonly removeInserted: OurSheets;
  readonly load: SavedState | 'damaged' | undefined;
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
  | { readonly kind: 'call'; readonly id: number; readonly call: FileCall }
  /** A call need not be answered any more. */
  | { readonly kind: 'stop'; readonly id: number }
  /** Cells that the page holds now, for the checks to come; the file itself does not change. */
  | { readonly kind: 'hold'; readonly sheet: string; readonly cells: readonly PlacedContent[] };

/** What that thread answers. */
export type Told =
  | {
      readonly kind: 'workbook';
      readonly sheets: readonly SheetHead[];
      readonly definedNames: readonly DefinedName[];
      readonly date1904: boolean;
      readonly styles: readonly CellLook[];
      /** What the workbook has beside its sheets of cells. */
      readonly undrawn: readonly Undrawn[];
    }
  /** How much of the opening is done, from 0 to 1. */
  | { readonly kind: 'reading'; readonly part: number }
  | { readonly kind: 'rows'; readonly rows: PackedRows }
  | { readonly kind: 'opened' }
  /** The file can't be read; the sentence is for the user, in Bahasa Indonesia. */
  | {
      readonly kind: 'unreadable';
      readonly sentence: string;
      readonly reason: UnreadableReason;
      readonly part: string | undefined;
    }
  /** Something that should not happen. */
  | { readonly kind: 'failed'; readonly detail: string }
  /** How much of a call is done, from 0 to 1. */
  | { readonly kind: 'progress'; readonly id: number; readonly part: number }
  | { readonly kind: 'answer'; readonly id: number; readonly value: FileAnswers[keyof FileAnswers] }
  | {
      readonly kind: 'refused';
      readonly id: number;
      readonly trouble: HostTrouble;
      readonly detail: string;
      readonly sheet: string | undefined;
    };
