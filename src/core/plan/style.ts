/** A colour as `#RRGGBB`. */
export type Color = `#${string}`;

/** How thick an edge of a cell is drawn. */
export type Line = 'hair' | 'thin' | 'medium';

export interface Edges {
  readonly top?: Line;
  readonly bottom?: Line;
  readonly left?: Line;
  readonly right?: Line;
  /** Of all four edges; black is the default. */
  readonly color?: Color;
}

/** How a planned cell looks. What is absent is as in a new sheet. Equal styles are one style in a file. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** In points; 11 is the default. */
  readonly size?: number;
  readonly color?: Color;
  readonly fill?: Color;
  readonly align?: 'left' | 'center' | 'right';
  readonly valign?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  /** Steps to the right, 0 to 15. */
  readonly indent?: number;
  readonly edges?: Edges;
  /** The number format's code in Excel's own (English) notation, e.g. `#,##0.00`; absent for General. */
  readonly format?: string;
}
