import type { CellContent, CellRef, Change, Row, Sheet, Workbook } from '#core/grid';
import { HostError } from './host-error';
import type { WorkbookPort } from './workbook-port';

/** What changes were thought of by. */
export interface Basis {
  /** The workbook as it was checked. */
  readonly workbook: Workbook;
  /** The cells whose figures the changes follow from. */
  readonly restsOn: readonly CellRef[];
}

/**
 * Expects the cells of changes to hold what was seen. With a basis also what they rest on, and the rest of their rows:
 * where rows came or went, a cell may hold the same figure by chance, and yet belong to another row.
 *
 * @throws HostError `changed` where something else is there, `lost` where a sheet is gone
 */
export async function expectUnchanged(
  port: WorkbookPort,
  changes: readonly Change[],
  basis?: Basis,
): Promise<void> {
  const cells = [...changes.map(({ at }) => at), ...(basis?.restsOn ?? [])];
  const { sheets } = await port.read(undefined, [...new Set(cells.map(({ sheet }) => sheet))]);
  const now = rowsOf(sheets);
  for (const { at, from } of changes) {
    if (!sheets.some(({ name }) => name === at.sheet)) throw new HostError('lost', 'no such sheet', at.sheet);
    if (!holdsSame(cellIn(now, at), from)) throw changed(at);
  }
  if (!basis) return;
  const seen = rowsOf(basis.workbook.sheets);
  for (const at of new Map(cells.map((one) => [rowKey(one), one])).values()) {
    const [row, former] = [now, seen].map((rows) => rows.get(rowKey(at))?.cells ?? []);
    const columns = new Set([...(row ?? []), ...(former ?? [])].map(({ col }) => col));
    for (const col of columns) {
      const one = { ...at, col };
      if (!holdsSame(cellIn(now, one), cellIn(seen, one))) throw changed(at);
    }
  }
  for (const at of basis.restsOn) {
    if (!sameValue(cellIn(now, at), cellIn(seen, at))) throw changed(at);
  }
}

/** Whether a cell holds what was seen; the result of a formula may have changed with what it rests on. */
export function holdsSame(now: CellContent, seen: CellContent): boolean {
  if (now.formula !== undefined || seen.formula !== undefined) return now.formula === seen.formula;
  return sameValue(now, seen);
}

function sameValue(now: CellContent, seen: CellContent): boolean {
  return JSON.stringify(now.value) === JSON.stringify(seen.value);
}

function changed({ sheet }: CellRef): HostError {
  return new HostError('changed', 'a cell holds something else', sheet);
}

function rowsOf(sheets: readonly Sheet[]): ReadonlyMap<string, Row> {
  return new Map(
    sheets.flatMap(({ name, rows }) =>
      rows.map((row) => [rowKey({ sheet: name, row: row.index }), row] as const),
    ),
  );
}

function rowKey({ sheet, row }: Omit<CellRef, 'col'>): string {
  return `${row},${sheet}`;
}

function cellIn(rows: ReadonlyMap<string, Row>, at: CellRef): CellContent {
  return rows.get(rowKey(at))?.cells.find(({ col }) => col === at.col) ?? { value: null };
}
