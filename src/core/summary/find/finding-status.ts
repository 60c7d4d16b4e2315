import type { Finding } from '#core/finding';
import { isCellError, type SheetView } from '#core/grid';
import { type Expr, quoted, sourceAddress } from '../expr';

export const OPEN = 'Terbuka';
export const CHANGED = 'Sudah diubah';

/** So many decimals of a stored number are compared: Excel keeps no more than fifteen digits of a formula's constant. */
const COMPARED = 6;

/** Excel takes no longer text within a formula. */
const LONGEST_LITERAL = 255;

/** Open as long as the cell holds what was checked. */
export function findingStatus({ at }: Finding, view: SheetView | undefined): Expr {
  const value = view?.cell(at.row, at.col)?.value;
  const source = sourceAddress(at);
  /** `test` is only reached where the cell is of the same kind, so that an error value can't pass into it. */
  const when = (kind: string, test?: string): Expr => {
    const same = test === undefined ? `"${OPEN}"` : `IF(${test},"${OPEN}","${CHANGED}")`;
    return { text: `IF(${kind}(${source}),${same},"${CHANGED}")`, value: OPEN };
  };
  if (value === undefined || value === null) return when('ISBLANK');
  if (isCellError(value)) return when('ISERROR');
  if (typeof value === 'number') {
    const large = Math.abs(value) >= 1e9;
    const literal = large ? String(Math.round(value)) : value.toFixed(COMPARED);
    return when('ISNUMBER', `ABS(${source}-${literal})<${large ? 1 : 0.00001}`);
  }
  if (typeof value === 'string' && value.length <= LONGEST_LITERAL && !/[\r\n]/.test(value))
    return when('ISTEXT', `EXACT(${source},${quoted(value)})`);
  return { text: `"${OPEN}"`, value: OPEN };
}
