import { ArrivedRow } from './arrived-row';
import type { PackedRows } from './messages';

/** The rows that `packRows` packed. */
export function unpackRows(packed: PackedRows): ArrivedRow[] {
  const { rows } = packed;
  const pack = { packed, formulas: new Map(packed.formulas) };
  const arrived: ArrivedRow[] = [];
  let from = 0;
  for (let at = 0; at < rows.length; at += 3) {
    const to = from + (rows[at + 1] as number);
    arrived.push(new ArrivedRow(rows[at] as number, rows[at + 2] === 1, pack, from, to));
    from = to;
  }
  return arrived;
}
