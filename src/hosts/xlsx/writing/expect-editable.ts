import { type Area, address, type Edit } from '#core/grid';
import { isOn } from '../xml-parser';
import { inheritedStyle } from './inherited-style';
import { holds } from './place-set';
import { placeKey, type SheetScan } from './sheet-scan';
import type { StyleBook } from './style-book';
import { UnwritableFile, type UnwritableReason } from './unwritable-file';
import { tagAttributes, tagEnd } from './xml-document';

/**
 * Refuses edits of cells that can't be changed by themselves, or that the user protected.
 *
 * Throws UnwritableFile `bound`, `locked` or `odd-structure`.
 *
 * @param edits of one sheet
 * @param filled cells that something else fills
 * @param needed cells that something else needs as they are
 * @param isResult whether an edit only says anew what a formula gives: that changes where nothing else may
 */
export function expectEditable(
  scan: SheetScan,
  edits: readonly Edit[],
  { filled, needed }: { readonly filled: readonly Area[]; readonly needed: readonly Area[] },
  styles: StyleBook,
  isResult: (edit: Edit) => boolean,
): void {
  const protection = protectionOf(scan);
  for (const one of edits) {
    const { at, to } = one;
    const { sheet, row, col } = at;
    const refuse = (reason: UnwritableReason) =>
      new UnwritableFile(reason, `${sheet}!${address(row, col)}`, sheet);
    if (!scan.sheetData || scan.twice.has(placeKey(row, col))) throw refuse('odd-structure');
    if (filled.some((area) => holds(area, row, col))) throw refuse('bound');
    if (needed.some((area) => holds(area, row, col)) && !isResult(one)) throw refuse('bound');
    if (scan.merges.some((area) => holds(area, row, col) && (area.top !== row || area.left !== col)))
      throw refuse('bound');
    if (!protection) continue;
    const { isLocked, format } = styles.formOf(styleOf(scan, row, col));
    const keepsFormat = to.format === undefined || to.format === format;
    const mayChange = (!isLocked || isResult(one)) && (keepsFormat || protection.mayFormat);
    if (!mayChange) throw refuse('locked');
  }
}

/** The number of a cell's style, also of one that the sheet does not hold. */
export function styleOf(scan: SheetScan, row: number, col: number): number {
  const cell = scan.cells.get(placeKey(row, col));
  if (!cell) {
    const there = scan.rows.find(({ index }) => index === row);
    return inheritedStyle(scan, there, col);
  }
  const attributes = tagAttributes(scan.source, cell.start, tagEnd(scan.source, cell.start));
  return Number(attributes.find(({ name }) => name === 's')?.value ?? 0);
}

/** What a protected sheet allows; `undefined` for one that is not. */
function protectionOf({ source, protection }: SheetScan): { readonly mayFormat: boolean } | undefined {
  if (!protection) return undefined;
  const attributes = tagAttributes(source, protection.start, protection.end);
  const get = (name: string) => attributes.find((one) => one.name === name)?.value;
  return isOn(get('sheet'))
    ? { mayFormat: get('formatCells') !== undefined && !isOn(get('formatCells')) }
    : undefined;
}
