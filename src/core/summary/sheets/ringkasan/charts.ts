import type { Area } from '#core/grid';
import { ACCENT, AXIS, AXIS_MILLIONS, INK, MIDDLE, PALE } from '../../lay/look';
import type { SheetDraft } from '../../lay/sheet-draft';
import { type CapaianBlock, MOST_CATEGORIES } from './capaian-table';
import { COL } from './columns';
import { MONEY, type ProgramBlock } from './program-table';

/** A chart is no higher than so many lines. */
export const MOST_CHART_ROWS = 17;
/** Names of more programs can't be read beside their bars. */
const MOST_NAMES = 8;

/** Capaian of each indikator against a hundred: the numbers are those of the table. */
export function putCapaianChart(draft: SheetDraft, place: Area, block: CapaianBlock): void {
  const column = (col: number): Area => ({ top: block.first, left: col, bottom: block.charted, right: col });
  const which = block.lowestFirst ? ` (${MOST_CATEGORIES} terendah)` : '';
  draft.charts.push({
    name: 'Capaian per indikator',
    title: `Capaian per indikator (%)${which}`,
    place,
    categories: column(COL.no),
    series: [
      { name: 'Capaian (%)', values: column(COL.dipakai), kind: 'column', color: MIDDLE },
      { name: 'Target 100%', values: column(COL.batas), kind: 'line', color: INK },
    ],
    format: AXIS,
  });
}

/** Whether the names of programs can be read beside their bars; else the chart bears the table's numbers. */
export function showsNames({ first, last }: ProgramBlock): boolean {
  return last - first < MOST_NAMES;
}

/** Pagu and realisasi of each program. */
export function putProgramChart(draft: SheetDraft, place: Area, block: ProgramBlock, what: string): void {
  const last = Math.min(block.last, block.first + MOST_CATEGORIES - 1);
  const column = (col: number): Area => ({ top: block.first, left: col, bottom: last, right: col });
  const named = showsNames(block);
  const kind = named ? 'bar' : 'column';
  draft.charts.push({
    name: 'Pagu dan realisasi',
    title: `Pagu dan realisasi per ${what} (juta rupiah)`,
    place,
    categories: column(named ? COL.name : COL.no),
    series: [
      { name: 'Pagu', values: column(MONEY.pagu), kind, color: PALE },
      { name: 'Realisasi', values: column(MONEY.realisasi), kind, color: ACCENT },
    ],
    format: AXIS_MILLIONS,
  });
}
