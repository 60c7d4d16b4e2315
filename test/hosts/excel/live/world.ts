import type { CellRef, Workbook } from '#core/grid';
import * as entry from '../../../../src/hosts/excel/functions/functions';
import { excelWorld } from '../../../contract/worlds';
import type { OfficeHost } from '../../../support/office';
import { FunctionCalls } from '../../../support/office/function-calls';
import { officeClient } from '../../../support/office/office-client';
import type { Outcome } from '../../../support/office/services';

/** The functions by the names that Excel calls them by. */
const IDS = {
  CAPAIAN: entry.capaian,
  PENYERAPAN: entry.penyerapan,
  EFISIENSI: entry.efisiensi,
  PREDIKAT: entry.predikat,
};
type Name = keyof typeof IDS;
const PARAMETERS: Readonly<Record<Name, number>> = { CAPAIAN: 4, PENYERAPAN: 2, EFISIENSI: 2, PREDIKAT: 2 };

/** What a cell shows. */
export type Shown = number | string | { readonly sentence: string };

/** Excel with the functions of the add-in: Microsoft's runtime calls them, and cells hold what they give. */
export function functionWorld(workbook: Workbook) {
  const world = excelWorld(workbook);
  Object.assign(globalThis, officeClient(world.host, undefined, 20));
  const calls = new FunctionCalls(world.host);
  Object.assign((globalThis as { CustomFunctionMappings?: object }).CustomFunctionMappings ?? {}, IDS);
  const cells = new Map<number, CellRef>();
  const open = new Set<number>();
  calls.onResult = (call, outcome) => put(world.host, cells.get(call), shownFor(outcome));

  const call = (name: Name, sheet: string, row: number, col: number, address?: string | null) => {
    const at = { sheet, row, col };
    const written =
      address === undefined ? `'${sheet.replaceAll("'", "''")}'!${letter(col)}${row + 1}` : address;
    const number = calls.call(name, Array(PARAMETERS[name]).fill(null), written);
    cells.set(number, at);
    open.add(number);
    return number;
  };
  return {
    ...world,
    calls,
    call,
    /** The user types a formula without arguments into a cell. */
    enter(name: Name, sheet: string, row: number, col: number): number {
      write(world.host, { sheet, row, col }, `SAKIP.${name}()`);
      return call(name, sheet, row, col);
    },
    cancel(number: number) {
      calls.cancel(number);
      open.delete(number);
    },
    /** What a call's cell was told last. */
    shown(number: number): Shown | undefined {
      const outcome = calls.last(number);
      return outcome && shownFor(outcome);
    },
    /** Ends all calls, as Excel does when a workbook is closed. */
    async close() {
      for (const number of open) calls.cancel(number);
      await later();
    },
  };
}

export const later = (ms = 20) => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until something is so, at most ten seconds. */
export async function until(holds: () => boolean): Promise<void> {
  const end = Date.now() + 10_000;
  while (!holds()) {
    if (Date.now() > end) throw new Error('it did not come to that in ten seconds');
    await later();
  }
}

/** A formula without a result, as Excel shows it while it waits for one. */
export function write(host: OfficeHost, at: CellRef, formula: string): void {
  const sheet = host.book.sheets.find(({ name }) => name === at.sheet);
  if (!sheet) throw new Error(`no sheet ${at.sheet}`);
  sheet.cells[`${at.row},${at.col}`] = { formula, value: { error: '#BUSY!' } };
  host.changed(sheet, { top: at.row, left: at.col, bottom: at.row, right: at.col });
}

function put(host: OfficeHost, at: CellRef | undefined, shown: Shown): void {
  const sheet = host.book.sheets.find(({ name }) => name === at?.sheet);
  const cell = at && sheet?.cells[`${at.row},${at.col}`];
  if (!cell?.formula || !sheet) return;
  cell.value = typeof shown === 'object' ? { error: '#N/A' } : shown;
  host.tell('calculated', { worksheetId: sheet.id });
}

function shownFor(outcome: Outcome): Shown {
  if ('error' in outcome) return { sentence: outcome.message };
  return (outcome.cells as (number | string)[][])[0]?.[0] as number | string;
}

function letter(col: number): string {
  return String.fromCharCode(65 + col);
}
