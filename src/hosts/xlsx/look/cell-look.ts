import type { Area } from '#core/grid';
import type { Color } from '#core/plan';

/** A line of a cell's border, in the file's own words (ECMA-376 part 1, 18.18.3), e.g. `thin`, `mediumDashed`. */
export interface EdgeLook {
  readonly line: string;
  readonly color: Color | undefined;
}

/** How a cell looks in a file. What is absent is as in a new sheet. */
export interface CellLook {
  readonly font?: string;
  /** In points. */
  readonly size?: number;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly strike?: true;
  readonly color?: Color;
  readonly fill?: Color;
  /** The file's own words (ECMA-376 part 1, 18.18.40 and 18.18.88), e.g. `centerContinuous`. */
  readonly align?: string;
  readonly valign?: string;
  readonly wrap?: true;
  /** Steps from the left. */
  readonly indent?: number;
  /** In degrees, counter-clockwise from -90 to 90; `stacked` for letters one above the other. */
  readonly rotation?: number | 'stacked';
  readonly edges?: Readonly<Partial<Record<Side, EdgeLook>>>;
  /** The number format's code; absent for General. */
  readonly format?: string;
}

export const SIDES = ['left', 'right', 'top', 'bottom'] as const;
export type Side = (typeof SIDES)[number];

/** How columns look: from `first` to `last`, counted from 0. */
export interface ColumnsLook {
  readonly first: number;
  readonly last: number;
  /** In characters of the default font, with the room beside them; absent for the sheet's default. */
  readonly width?: number;
  readonly hidden?: true;
  readonly style?: number;
}

export interface RowLook {
  readonly index: number;
  /** In points; absent for as high as its text needs. */
  readonly height?: number;
  readonly hidden?: true;
  readonly style?: number;
}

/** How a sheet looks, apart from its cells' values. */
export interface SheetLook {
  readonly columns: readonly ColumnsLook[];
  /** Only those that differ from the default. */
  readonly rows: readonly RowLook[];
  /** In characters; absent for the program's own. */
  readonly defaultWidth?: number;
  /** In points; absent for the program's own. */
  readonly defaultHeight?: number;
  /** How many rows and columns stay in view. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly gridlines: boolean;
  readonly tab?: Color;
  /** Three numbers a cell: its row, its column, its style's number; cells of the style 0 are left out. */
  readonly styled: readonly number[];
  /** The cells that array formulas fill; each formula stands in the first of its own. */
  readonly arrays: readonly Area[];
  /** What a simple grid does not draw. */
  readonly undrawn: readonly Undrawn[];
}

/** What a workbook may hold that a simple grid does not draw. */
export const UNDRAWN = [
  'charts',
  'pictures',
  'pivots',
  'conditions',
  'choices',
  'comments',
  'filters',
  'chart-sheets',
  'macro-sheets',
] as const;
export type Undrawn = (typeof UNDRAWN)[number];
