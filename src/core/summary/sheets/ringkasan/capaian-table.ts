import { mean } from '../../aggregates';
import { firstFigure, isFigure, NONE, type Value } from '../../expr';
import { nowIn } from '../../find/bring';
import { capaianFormula } from '../../find/capaian-formulas';
import type { CapaianRow, CapaianRows } from '../../find/capaian-rows';
import { predikatOf, type SummaryScale } from '../../find/predikat-scale';
import { unitDecimals } from '../../find/unit-decimals';
import { notes, section } from '../../lay/form';
import {
  BAND,
  CELL,
  CENTERED,
  decimalFormat,
  figureStyle,
  HEADER,
  LINKED,
  PERCENT,
  RUPIAH,
} from '../../lay/look';
import { placeText } from '../../lay/place-text';
import { anyTyped, putFigure, TYPED_NOTE } from '../../lay/put-figure';
import type { SheetDraft } from '../../lay/sheet-draft';
import { type Block, COL, WIDTHS } from './columns';

/** A chart of more categories can't be read. */
export const MOST_CATEGORIES = 30;

export interface CapaianBlock extends Block {
  /** The last row that the chart shows. */
  readonly charted: number;
  /** Whether the lowest stand first, because there are too many for the chart. */
  readonly lowestFirst: boolean;
  readonly mean: number;
}

const LABELS = [
  'No',
  'Indikator kinerja',
  'Target',
  'Realisasi',
  'Capaian tertulis (%)',
  'Target capaian (%)',
  'Capaian dihitung ulang (%)',
  'Capaian yang dipakai (%)',
  'Predikat',
  'Sumber',
];

/** The indikator behind the headline figures and the chart. */
export function putCapaianTable(
  draft: SheetDraft,
  capaian: CapaianRows,
  scale: SummaryScale,
  letter: string,
): CapaianBlock {
  const heading = draft.next;
  draft.height(heading, 10);
  section(draft, `${letter}. Capaian per indikator`);
  const head = draft.next;
  for (const [col, label] of LABELS.entries()) draft.put(head, col, label, HEADER);
  const { rows, figures, lowestFirst } = arranged(capaian);
  const first = draft.next;
  const decimals = unitDecimals(capaian.rows);
  for (const [i, row] of rows.entries()) putRow(draft, i, row, capaian.cap, scale, decimals(row));
  const last = draft.next - 1;
  const row = draft.next;
  const bold = { bold: true, fill: BAND };
  for (let col = 0; col <= draft.lastCol; col++) draft.put(row, col, undefined, { ...CELL, ...bold });
  draft.span(row, COL.no, COL.realisasi, 'Rata-rata', { ...CENTERED, ...bold });
  for (const col of [COL.tertulis, COL.dipakai]) {
    draft.put(row, col, mean(draft.range({ top: first, left: col, bottom: last, right: col })), {
      ...figureStyle(PERCENT),
      ...bold,
    });
  }
  draft.put(row, COL.predikat, predikatOf(scale, draft.ref(row, COL.dipakai)), { ...CENTERED, ...bold });
  notes(draft, [
    `Capaian yang dipakai adalah capaian yang dihitung ulang; bila target atau realisasinya bukan angka, capaian tertulis. Predikat menurut ${scale.source}.`,
    ...(lowestFirst
      ? [
          `Indikator diurutkan dari capaian terendah; grafik memuat ${MOST_CATEGORIES} yang terendah saat lembar ini dibuat.`,
        ]
      : []),
    ...(anyTyped(rows.flatMap((one) => [one.target, one.realisasi, one.capaian])) ? [TYPED_NOTE] : []),
  ]);
  return {
    heading,
    head,
    letter,
    first,
    last,
    charted: first + Math.min(figures, MOST_CATEGORIES) - 1,
    lowestFirst,
    mean: row,
    end: row + 1,
  };
}

/** The rows as the chart needs them: those with a figure first, the lowest of them first where they are too many. */
function arranged({ rows, cap }: CapaianRows) {
  const used = new Map(rows.map((row) => [row, usedNow(row, cap)]));
  const value = (row: CapaianRow) => {
    const now = used.get(row);
    return now !== undefined && isFigure(now) ? now.toNumber() : undefined;
  };
  const told = rows.filter((row) => value(row) !== undefined);
  const untold = rows.filter((row) => value(row) === undefined);
  const lowestFirst = told.length > MOST_CATEGORIES;
  if (lowestFirst) told.sort((a, b) => (value(a) as number) - (value(b) as number));
  return { rows: [...told, ...untold], figures: told.length, lowestFirst };
}

function usedNow(row: CapaianRow, cap: number | undefined): Value {
  const now = (brought: CapaianRow['target']) => ({ text: '', value: brought ? nowIn(brought) : NONE });
  const [realisasi, target] = [now(row.realisasi), now(row.target)];
  const formula = capaianFormula(row.direction, cap, row.stated, realisasi, target);
  return firstFigure(formula.build(realisasi, target), now(row.capaian)).value;
}

function putRow(
  draft: SheetDraft,
  i: number,
  found: CapaianRow,
  cap: number | undefined,
  scale: SummaryScale,
  decimals: number,
): void {
  const row = draft.next;
  const ref = (col: number) => draft.ref(row, col);
  draft.put(row, COL.no, i + 1, CENTERED);
  draft.put(row, COL.name, found.unit === undefined ? found.name : `${found.name} (${found.unit})`, CELL);
  putFigure(draft, row, COL.target, found.target, decimalFormat(decimals));
  putFigure(draft, row, COL.realisasi, found.realisasi, decimalFormat(decimals));
  putFigure(draft, row, COL.tertulis, found.capaian, PERCENT);
  draft.put(row, COL.batas, 100, figureStyle(RUPIAH));
  const formula = capaianFormula(found.direction, cap, found.stated, ref(COL.realisasi), ref(COL.target));
  draft.put(row, COL.hitung, formula.build(ref(COL.realisasi), ref(COL.target)), figureStyle(PERCENT));
  draft.put(row, COL.dipakai, firstFigure(ref(COL.hitung), ref(COL.tertulis)), figureStyle(PERCENT));
  draft.put(row, COL.predikat, predikatOf(scale, ref(COL.dipakai)), CENTERED);
  const at = (found.capaian ?? found.realisasi ?? found.target)?.at ?? found.at;
  draft.put(row, COL.sumber, placeText(at, WIDTHS[COL.sumber] as number), LINKED, at);
}
