import type { Cell } from '#core/grid';
import type { PackedRows } from './messages';

/** A row as it travelled; its lists run side by side. */
export interface UnpackedRow {
  readonly index: number;
  readonly hidden: boolean;
  readonly cols: Uint16Array;
  /** `undefined` for a cell that only has a look. */
  readonly cells: readonly (Cell | undefined)[];
  /** The numbers of the cells' styles. */
  readonly styles: Uint32Array;
}

/** The rows that `packRows` packed. */
export function* unpackRows(packed: PackedRows): Generator<UnpackedRow> {
  const { rows, cols, values, format, formats, style } = packed;
  const formulas = new Map(packed.formulas);
  let at = 0;
  for (let row = 0; row < rows.length; row += 3) {
    const end = at + (rows[row + 1] as number);
    const cells: (Cell | undefined)[] = [];
    for (let i = at; i < end; i++) {
      const value = values[i];
      cells.push(
        value === undefined
          ? undefined
          : cellFrom(cols[i] as number, value, formats[(format[i] as number) - 1], formulas.get(i)),
      );
    }
    yield {
      index: rows[row] as number,
      hidden: rows[row + 2] === 1,
      cols: cols.subarray(at, end),
      cells,
      styles: style.subarray(at, end),
    };
    at = end;
  }
}

function cellFrom(
  col: number,
  value: Cell['value'],
  format: string | undefined,
  formula: string | undefined,
): Cell {
  if (formula === undefined) return format === undefined ? { col, value } : { col, value, format };
  return format === undefined ? { col, value, formula } : { col, value, format, formula };
}
