import type { CellContent, CellValue, Edit } from '#core/grid';
import { patchCells, UnwritableFile } from '#hosts/xlsx';
import { at } from '../../../../support/check-result';
import { type BookXml, parts, zip } from '../../support';
import { partText } from '../package-parts';

/** An edit of a cell such as `B2` or `Data!B2`. */
export function edit(place: string, to: CellValue | CellContent): Edit {
  const [cell = '', sheet = 'Sheet1'] = place.split('!').reverse();
  const isContent = typeof to === 'object' && to !== null && 'value' in to;
  return { at: at(sheet, cell), to: isContent ? to : { value: to } };
}

export const formula = (text: string, value: CellValue = null): CellContent => ({ value, formula: text });

/** The content of `sheetData` of the first sheet after some edits. */
export function patchedRows(rows: string, edits: readonly Edit[], book: Partial<BookXml> = {}): string {
  const text = partText(
    patchCells(zip(parts({ sheets: [{ rows }], ...book })), edits),
    'xl/worksheets/sheet1.xml',
  );
  return /<sheetData>(.*)<\/sheetData>/s.exec(text)?.[1] ?? text;
}

/** Why edits are refused, and where; fails when they are not. */
export function refusal(bytes: Uint8Array, edits: readonly Edit[]): [string, string | undefined] {
  try {
    patchCells(bytes, edits);
  } catch (error) {
    if (error instanceof UnwritableFile) return [error.reason, error.sheet];
    throw error;
  }
  throw new Error('The file was changed.');
}
