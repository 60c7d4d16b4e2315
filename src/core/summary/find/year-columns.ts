import type { ReadTable } from '#core/fact';
import type { LayoutColumn, Role } from '#core/layout';

/** Figures under these words are someone else's, or another part of the year's. */
const FOREIGN: ReadonlySet<string> = new Set([
  'provinsi',
  'nasional',
  'lain',
  'standar',
  'semester',
  'triwulan',
  'bulan',
  'murni',
  'sebelum',
]);

/** Whether a word comes from the title of a provincial office's own table: all of its columns bear it. */
function isWholeTable({ layout }: ReadTable, word: string): boolean {
  return (
    word === 'provinsi' && layout.columns.every((column) => column.qualifiers.some((one) => one === word))
  );
}

/** Whether a column's figures are the office's own of a whole year. */
export function isOwnYear(table: ReadTable, column: LayoutColumn, tahun: number | undefined): boolean {
  return (
    (column.tahun ?? table.tahun) === tahun &&
    column.triwulan === undefined &&
    !column.qualifiers.some((word) => FOREIGN.has(word) && !isWholeTable(table, word))
  );
}

/** The office's own column of a role and year, of several the one that its header narrows least. */
export function yearColumn(
  table: ReadTable,
  role: Role,
  tahun: number | undefined,
): LayoutColumn | undefined {
  return table.layout.columns
    .filter((one) => one.role === role && isOwnYear(table, one, tahun))
    .sort((a, b) => a.qualifiers.length - b.qualifiers.length)[0];
}

/** The columns of target, realisasi and capaian that belong together in a year. */
export interface CapaianColumns {
  readonly target?: LayoutColumn;
  readonly realisasi?: LayoutColumn;
  readonly capaian?: LayoutColumn;
}

export function capaianColumns(table: ReadTable, tahun: number | undefined): CapaianColumns {
  const relation = table.layout.relations
    .filter(({ formula, result, first, second }) => {
      if (formula !== 'capaian') return false;
      return [result, first, second].every((one) => isOwnYear(table, one, tahun));
    })
    .sort((a, b) => a.result.qualifiers.length - b.result.qualifiers.length)[0];
  if (relation) return { target: relation.second, realisasi: relation.first, capaian: relation.result };
  const target = yearColumn(table, 'target', tahun);
  const realisasi = yearColumn(table, 'realisasi', tahun);
  const capaian = yearColumn(table, 'capaian', tahun);
  return {
    ...(target ? { target } : {}),
    ...(realisasi ? { realisasi } : {}),
    ...(capaian ? { capaian } : {}),
  };
}
