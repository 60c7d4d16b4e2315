import { type CellRef, parseArea } from '#core/grid';
import type { Reason } from './sentences';

/** The cell of a call, and the workbook where Excel names one. */
export interface Called {
  readonly at: CellRef;
  readonly workbook?: string;
}

const ADDRESS = /^(?:'((?:[^']|'')*)'|([^'!]+))!([^!]+)$/;
const WITH_WORKBOOK = /^\[([^\]]*)\](.*)$/s;

/** Reads an address as Excel gives it to a function, e.g. `'Bob''s'!F6`; why not where it is none of one cell. */
export function readAddress(address: string | undefined): Called | Reason {
  const [, quoted, plain, cells = ''] = ADDRESS.exec(address ?? '') ?? [];
  const place = quoted?.replaceAll("''", "'") ?? plain;
  const area = parseArea(cells);
  if (place === undefined || !area) return 'no-address';
  if (area.top !== area.bottom || area.left !== area.right) return 'many-cells';
  const [, workbook, sheet = place] = WITH_WORKBOOK.exec(place) ?? [];
  const at = { sheet, row: area.top, col: area.left };
  return workbook === undefined ? { at } : { at, workbook };
}
