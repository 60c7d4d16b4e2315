import { readReport, type Settings } from '#core/fact';
import { isFailure, type Result } from '#core/functions';
import { type CellRef, type CellValue, cellKey, type Workbook } from '#core/grid';
import { type OwnRowFunction, ownRowResult } from '#core/own-row';
import { ownSheets } from '#core/plan';
import { withValues } from './callers';

/** A cell and the function that it calls without arguments. */
export interface LiveCall {
  readonly name: OwnRowFunction;
  readonly at: CellRef;
}

/** What efisiensi and predikat rest on in their own row. */
const FIRST: ReadonlySet<OwnRowFunction> = new Set<OwnRowFunction>(['CAPAIAN', 'PENYERAPAN']);

/**
 * What calls without arguments give, each from its own row. Capaian and penyerapan come first, and the others see what
 * they gave: so all follow from what the user typed, whatever the cells show at the moment.
 *
 * @param workbook without the results of such calls
 * @returns one result a call, in their order
 */
export function evaluate(workbook: Workbook, settings: Settings, calls: readonly LiveCall[]): Result[] {
  const results = new Map<LiveCall, Result>();
  const first = calls.filter(({ name }) => FIRST.has(name));
  const others = calls.filter(({ name }) => !FIRST.has(name));
  const answer = (some: readonly LiveCall[], seen: Workbook) => {
    if (some.length === 0) return;
    const report = readReport({ ...seen, sheets: ownSheets(seen) }, settings);
    for (const call of some) results.set(call, ownRowResult(report, call.name, call.at));
  };
  answer(first, workbook);
  const values = new Map([...results].map(([{ at }, result]) => [cellKey(at), shownFor(result)]));
  const sheets = workbook.sheets.map((sheet) => withValues(sheet, (at) => values.get(cellKey(at)) ?? null));
  answer(others, { ...workbook, sheets });
  return calls.map((call) => results.get(call) as Result);
}

function shownFor(result: Result): CellValue {
  if (!isFailure(result)) return result;
  return { error: result.error === 'value' ? '#VALUE!' : '#N/A' };
}
