import type { Cell } from '#core/grid';
import type { PackedRows } from './messages';

/** A cell as it travelled. */
export interface UnpackedCell {
  readonly col: number;
  /** `undefined` where it only has a look. */
  readonly cell: Cell | undefined;
  readonly style: number;
}

export interface UnpackedRow {
  readonly index: number;
  readonly hidden: boolean;
  readonly cells: readonly UnpackedCell[];
}

/** The rows that `packRows` packed. */
export function* unpackRows(packed: PackedRows): Generator<UnpackedRow> {
  const { rows, cols, values, format, formats, style } = packed;
  const formulas = new Map(packed.formulas);
  let at = 0;
  for (let row = 0; row < rows.length; row += 3) {
    const cells: UnpackedCell[] = [];
    for (const end = at + (rows[row + 1] as number); at < end; at++) {
      const col = cols[at] as number;
      const value = values[at];
      const code = formats[(format[at] as number) - 1];
      const formula = formulas.get(at);
      const cell: Cell | undefined =
        value === undefined
          ? undefined
          : {
              col,
              value,
              ...(code === undefined ? {} : { format: code }),
              ...(formula === undefined ? {} : { formula }),
            };
      cells.push({ col, cell, style: style[at] as number });
    }
    yield { index: rows[row] as number, hidden: rows[row + 2] === 1, cells };
  }
}
