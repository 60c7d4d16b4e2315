import type { Package } from '../package';
import { type Relationship, relationshipsOf } from '../relationships';
import type { Undrawn } from './cell-look';

/** What a sheet's relationships lead to, and what a drawing's do. */
const PARTS: ReadonlyMap<string, Undrawn> = new Map([
  ['pivotTable', 'pivots'],
  ['comments', 'comments'],
  ['threadedComment', 'comments'],
  ['chart', 'charts'],
  ['chartEx', 'charts'],
  ['image', 'pictures'],
]);

/**
 * What stands on a sheet as parts of their own that a simple grid does not draw.
 *
 * @param part the sheet's path in the archive
 */
export function undrawnParts(file: Package, part: string): Undrawn[] {
  const found = new Set<Undrawn>();
  for (const { type, target } of relationshipsOf(file, part).values()) {
    const kind = PARTS.get(type);
    if (kind) found.add(kind);
    if (type !== 'drawing') continue;
    const drawn = [...relationshipsOf(file, target).values()].flatMap((one) => PARTS.get(one.type) ?? []);
    for (const one of drawn) found.add(one);
    // A drawing without charts and images holds shapes and text boxes.
    if (drawn.length === 0) found.add('pictures');
  }
  return [...found];
}

/** Sheets without cells of their own, by their relationships: no tab shows them. */
const SHEETS: ReadonlyMap<string, Undrawn> = new Map([
  ['chartsheet', 'chart-sheets'],
  ['dialogsheet', 'macro-sheets'],
  ['xlMacrosheet', 'macro-sheets'],
  ['xlIntlMacrosheet', 'macro-sheets'],
]);

/** What sheets a workbook has that a grid of cells can't show. */
export function undrawnSheets(sheets: readonly Relationship[]): Undrawn[] {
  return [...new Set(sheets.flatMap(({ type }) => SHEETS.get(type) ?? []))];
}
