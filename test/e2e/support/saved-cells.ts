import { type CellContent, parseArea } from '#core/grid';
import { readXlsx } from '#hosts/xlsx';

/**
 * What cells of a saved file hold.
 *
 * @param names addresses, on the first sheet or as `BAB III!B2`
 */
export function cellsIn(bytes: Uint8Array, ...names: string[]): (CellContent | undefined)[] {
  const { sheets } = readXlsx(bytes);
  return names.map((name) => {
    const [address = '', sheetName = sheets[0]?.name] = name.split('!').reverse();
    const { top, left } = parseArea(address) ?? { top: -1, left: -1 };
    const row = sheets.find((sheet) => sheet.name === sheetName)?.rows.find(({ index }) => index === top);
    const cell = row?.cells.find(({ col }) => col === left);
    if (!cell) return undefined;
    const { col: _, ...content } = cell;
    return content;
  });
}
