import type { ReadTable, Report } from '#core/fact';
import type { Kind } from '#core/layout';
import { tableList } from '../tables';
import { BUDGET_KINDS } from './budget';
import { CAPAIAN_KINDS } from './capaian-sources';

/** Why nothing is told of the capaian: what the workbook has in their place, if anything. */
export function noCapaian(report: Report): string {
  return `Buku kerja ini tidak memuat tabel capaian: indikator dengan target dan realisasi pada ${year(report)}${instead(report, CAPAIAN_KINDS)}.`;
}

/** The same of the budget. */
export function noBudget(report: Report): string {
  return `Buku kerja ini tidak memuat tabel anggaran pada ${year(report)}${instead(report, BUDGET_KINDS)}.`;
}

/** The same of both. */
export function neither(report: Report): string {
  return `Buku kerja ini tidak memuat tabel capaian maupun tabel anggaran pada ${year(report)}${instead(report, CAPAIAN_KINDS)}.`;
}

function year({ tahun }: Report): string {
  return tahun === undefined ? 'tahun laporan' : `tahun laporan (${tahun})`;
}

/** The tables of such kinds that are of another year; they would else seem to be overlooked. */
function instead({ tables, tahun }: Report, kinds: ReadonlySet<Kind>): string {
  const other = tables.filter(
    (table) => kinds.has(table.layout.kind) && yearsOf(table).every((one) => one !== tahun),
  );
  if (other.length === 0) return '';
  const years = [...new Set(other.flatMap(yearsOf))].sort((a, b) => a - b);
  return years.length === 0 ? '' : `; yang ada untuk tahun ${years.join(', ')}: ${tableList(other)}`;
}

function yearsOf({ tahun, layout }: ReadTable): number[] {
  const named = layout.columns.flatMap((column) => column.tahun ?? []);
  return named.length > 0 ? named : tahun === undefined ? [] : [tahun];
}
