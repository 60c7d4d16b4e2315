import { nameKey, nameOf, readReport } from '#core/fact';
import type { Workbook } from '#core/grid';

/** An indikator as the settings know it. */
export interface Indikator {
  /** Its name folded for comparison: the key of `Settings.polaritas`. */
  readonly key: string;
  /** Its name as the workbook first prints it. */
  readonly name: string;
}

/** The indikator that the tables of a workbook name, each once, in reading order. */
export function listIndikator(workbook: Workbook): Indikator[] {
  const names = new Map<string, string>();
  for (const table of readReport(workbook, {}).tables) {
    for (const entry of table.entries) {
      const text = nameOf(entry, 'indikator')?.text;
      const key = text === undefined ? '' : nameKey(text);
      if (text !== undefined && key !== '' && !names.has(key)) names.set(key, text);
    }
  }
  return [...names].map(([key, name]) => ({ key, name }));
}
