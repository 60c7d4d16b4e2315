import type { CellRef } from '#core/grid';
import type { CapaianRow, CapaianRows } from '../find/capaian-rows';
import { unitDecimals } from '../find/unit-decimals';
import { figureWidth } from '../lay/put-figure';

/** A column by the name under which the rows look it up. */
export interface Column {
  readonly key: string;
  readonly label: string;
  readonly width: number;
}

export const SOURCE_WIDTH = 20;

/** The columns that the workbook fills. */
export function columnsOf({ rows, years, period }: CapaianRows, tahun: number | undefined): Column[] {
  const year = `${period ? ` ${period.label}` : ''}${tahun === undefined ? '' : ` ${tahun}`}`;
  const decimals = unitDecimals(rows);
  const wide = (pick: (row: CapaianRow) => CapaianRow['target']) =>
    rows.reduce((most, row) => Math.max(most, figureWidth([pick(row)], decimals(row))), 0);
  const columns: (Column | false)[] = [
    { key: 'no', label: 'No', width: 5 },
    rows.some((row) => row.sasaran) && { key: 'sasaran', label: 'Sasaran', width: 27 },
    { key: 'indikator', label: 'Indikator kinerja', width: 34 },
    rows.some((row) => row.satuan) && { key: 'satuan', label: 'Satuan', width: 11 },
    { key: 'target', label: `Target${year}`, width: wide((row) => row.target) },
    { key: 'realisasi', label: `Realisasi${year}`, width: wide((row) => row.realisasi) },
    { key: 'capaian', label: 'Capaian tertulis (%)', width: 10 },
    { key: 'hitung', label: 'Capaian dihitung ulang (%)', width: 10 },
    { key: 'selisih', label: 'Selisih', width: 9 },
    { key: 'hasil', label: 'Hasil', width: 13 },
    { key: 'predikat', label: 'Predikat', width: 14 },
    rows.some((row) => row.predikat) && { key: 'tertulis', label: 'Predikat tertulis', width: 14 },
    ...years.map((one) => ({
      key: `tahun${one}`,
      label: `Realisasi ${one}`,
      width: wide((row) => row.history.realisasi.get(one)),
    })),
    rows.some((row) => row.history.akhir) && {
      key: 'akhir',
      label: 'Target akhir Renstra',
      width: wide((row) => row.history.akhir),
    },
    rows.some((row) => row.history.akhir) && {
      key: 'kemajuan',
      label: 'Kemajuan terhadap target akhir (%)',
      width: 13,
    },
    {
      key: 'sumber',
      label: 'Sumber',
      width: SOURCE_WIDTH,
    },
  ];
  return columns.filter((one) => one !== false);
}

/** Where a row's figures stand. */
export function sourceOf({ capaian, realisasi, target, at }: CapaianRow): CellRef {
  return (capaian ?? realisasi ?? target)?.at ?? at;
}
