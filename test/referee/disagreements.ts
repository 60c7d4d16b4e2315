import { address, type Cell, type CellValue, isCellError, type Workbook } from '#core/grid';

/**
 * What two programs compute alike: both reckon with about 15 significant digits, and add in an order of their own.
 */
const DIGITS = 12;

/**
 * Where recalculation gives something else than what is stored, in cells with a formula; errors are named even
 * where both agree on them.
 *
 * @param sheets the names of the sheets to compare
 */
export function disagreements(stored: Workbook, recalculated: Workbook, sheets: readonly string[]): string[] {
  return sheets.flatMap((name) => {
    const found = cellsOf(recalculated, name);
    return [...cellsOf(stored, name)].flatMap(([place, { value, formula }]) => {
      const now = found.get(place)?.value ?? null;
      const agree = formula === undefined ? true : isAlike(value, now);
      if (agree && !isCellError(now)) return [];
      return [`${name}!${place} =${formula}: ${shown(value)} is stored, recalculated it is ${shown(now)}`];
    });
  });
}

function cellsOf(workbook: Workbook, name: string): ReadonlyMap<string, Cell> {
  const rows = workbook.sheets.find((sheet) => sheet.name === name)?.rows;
  if (!rows) throw new Error(`There is no sheet ${name}.`);
  return new Map(rows.flatMap(({ index, cells }) => cells.map((cell) => [address(index, cell.col), cell])));
}

function isAlike(value: CellValue, other: CellValue): boolean {
  if (typeof value === 'number' && typeof other === 'number') {
    return value.toPrecision(DIGITS) === other.toPrecision(DIGITS);
  }
  // What gives an empty text is stored as such, or as nothing.
  return JSON.stringify(value ?? '') === JSON.stringify(other ?? '');
}

function shown(value: CellValue): string {
  return isCellError(value) ? value.error : JSON.stringify(value);
}
