import { keyWith, type ReadTable, type Report } from '#core/fact';
import type { Fix } from '#core/finding';
import type { TitleLine } from '#core/table';
import { isSameFigure } from '../support/same-figure';
import { contentAt } from './figure-at';

/**
 * The report's year in place of an earlier one in a title. It is safe as long as the table's figures, once they count
 * for that year, stand against no other table.
 */
export function yearFixes(report: Report, table: ReadTable, { at }: TitleLine, year: number): readonly Fix[] {
  const from = contentAt(table, at);
  const { tahun } = report;
  if (typeof from.value !== 'string' || from.formula !== undefined || tahun === undefined) return [];
  const value = from.value.replace(new RegExp(String.raw`(?<!\d)${year}(?!\d)`), String(tahun));
  if (value === from.value) return [];
  const kind = contradicts(report, table, year, tahun) ? 'suggested' : 'safe';
  const label = `Ganti tahun ${year} pada judul menjadi ${tahun}`;
  return [{ kind, label, changes: [{ at, from, to: { value } }], restsOn: [], certain: kind === 'safe' }];
}

function contradicts({ facts, names }: Report, table: ReadTable, was: number, is: number): boolean {
  const own = facts.filter((fact) => fact.entry.table === table && fact.tahun === was);
  const keys = new Map(own.map((fact) => [keyWith(fact, names, is), fact]));
  return facts.some((fact) => {
    const moved = fact.entry.table === table ? undefined : keys.get(keyWith(fact, names));
    return moved !== undefined && !isSameFigure(moved, fact);
  });
}
