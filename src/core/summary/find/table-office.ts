import type { ReadTable, Report } from '#core/fact';
import type { Sheet, Workbook } from '#core/grid';
import { officeIn, titleLines } from './office';

/**
 * What may stand before the name of an office in a title; behind other words it is part of what is measured, as in
 * `Indeks Kepuasan Rumah Sakit`.
 */
const LEADS =
  /(?:^|\b(?:kinerja|utama|iku|ikk|anggaran|apbd|belanja|program|kegiatan|sasaran|strategis|renstra|renja|pada|di|laporan|lkjip|lakip|sakip|kepala|tahun \d{4})|[:(–-])\s*$/i;

/**
 * The office that each table is said to be of: by the nearest line above it that names one, else at the top of its
 * sheet, else by the sheet's name. Tables for which nothing names one have no entry.
 */
export function tableOffices(workbook: Workbook, report: Report): ReadonlyMap<ReadTable, string> {
  const found = new Map<ReadTable, string>();
  for (const sheet of workbook.sheets) {
    const tables = report.tables.filter(({ table }) => table.sheet === sheet.name);
    for (const [table, name] of onSheet(sheet, tables)) found.set(table, name);
  }
  return found;
}

function* onSheet(sheet: Sheet, tables: readonly ReadTable[]): Generator<[ReadTable, string]> {
  if (tables.length === 0) return;
  const lines = [...titleLines(sheet)];
  const areas = tables.map(({ table }) => table.area);
  const first = Math.min(...areas.map(({ top }) => top));
  const head = lines.filter(({ row }) => row < first).map(({ text }) => text);
  for (const read of tables) {
    const { area, titles } = read.table;
    const above = Math.max(-1, ...areas.map(({ bottom }) => bottom).filter((bottom) => bottom < area.top));
    const near = lines.filter(({ row }) => row > above && row < area.top).map(({ text }) => text);
    const own = titles.map(({ text }) => text);
    const name = [...near.reverse(), ...own.reverse(), ...head, sheet.name]
      .map(headedBy)
      .find((one) => one !== undefined);
    if (name !== undefined) yield [read, name];
  }
}

/** A region stands above its offices, and behind a kind of office a word like these begins no name. */
const NO_UNIT = /^pemerintah\b|^\S+ (?:per|dan|yang|di|ke|dari|dalam|menurut|lain|lainnya|tahun|ini|se)\b/i;

/** The office that a line is a heading of. */
function headedBy(text: string): string | undefined {
  const line = text.replace(/\s+/g, ' ').trim();
  const name = officeIn(line);
  const at = name === undefined ? -1 : line.indexOf(name);
  return name !== undefined && at >= 0 && !NO_UNIT.test(name) && LEADS.test(line.slice(0, at))
    ? name
    : undefined;
}
