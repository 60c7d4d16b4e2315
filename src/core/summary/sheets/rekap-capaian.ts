import { address, type CellRef } from '#core/grid';
import type { CellStyle } from '#core/plan';
import { mean, meanWithStandIn } from '../aggregates';
import type { Context, PlanSheet } from '../context';
import { AGREES, agreement, DIFFERS, firstFigure, NONE, percent, roundedDifference } from '../expr';
import { type CapaianFormula, capaianFormula } from '../find/capaian-formulas';
import type { CapaianRow, CapaianRows } from '../find/capaian-rows';
import { predikatOf, type SummaryScale } from '../find/predikat-scale';
import { agreedWord, TOLD, TOLD_NOTE } from '../find/told-in-findings';
import { unitDecimals } from '../find/unit-decimals';
import { noCapaian } from '../find/why-none';
import { header, notes, printed, remarks, signature, titleBlock, unitBand } from '../lay/form';
import { keepTogether } from '../lay/keep-together';
import { ALERT, BAND, CELL, CENTERED, decimalFormat, figureStyle, LINKED, PERCENT } from '../lay/look';
import { placeText } from '../lay/place-text';
import { anyTyped, putFigure, TYPED_NOTE } from '../lay/put-figure';
import { type Content, SheetDraft } from '../lay/sheet-draft';
import { tableList } from '../tables';
import { columnsOf, SOURCE_WIDTH, sourceOf } from './rekap-capaian-columns';
import { capaianRemarks } from './remarks';

const TITLE = 'Rekap Capaian Kinerja';
const MEAN = 'Rata-rata capaian';

/** One row an indikator: what the report says, and what it comes to when counted again. */
export const planRekapCapaian: PlanSheet = (context, name) => {
  const { capaian, scale, office, tahun, paper } = context;
  if (capaian.rows.length === 0) return noCapaian(context.report);
  const columns = columnsOf(capaian, tahun);
  const draft = new SheetDraft(columns.map((one) => one.width));
  const at = (key: string) => columns.findIndex((one) => one.key === key);
  titleBlock(draft, TITLE, office, tahun, capaian.period);
  remarks(draft, capaianRemarks(capaian));
  const head = header(
    draft,
    columns.map((one) => one.label),
  );
  const first = draft.next;
  const decimals = unitDecimals(capaian.rows);
  const formulas: CapaianFormula[] = [];
  for (const rows of byUnit(capaian.rows)) {
    const unit = rows[0]?.unit;
    if (unit !== undefined) unitBand(draft, unit);
    const top = draft.next;
    for (const row of rows)
      formulas.push(putRow(draft, draft.next, formulas.length, row, context, at, decimals(row)));
    putMean(draft, { top, bottom: draft.next - 1, unit }, capaian, scale, at);
  }
  const last = draft.next - 1;
  const verdict = at('hasil');
  draft.conditions.push({
    area: { top: first, left: at('capaian'), bottom: last, right: verdict },
    formula: `$${address(first, verdict)}="${DIFFERS}"`,
    style: { fill: ALERT, bold: true },
  });
  const end = draft.next;
  notes(draft, [...notesOf(capaian, formulas, scale), ...(draft.says(TOLD) ? [TOLD_NOTE] : [])]);
  signature(draft, office);
  keepTogether(draft, end, first + 1, { paper, repeat: head });
  return draft.plan('rekap-capaian', name, printed(paper, TITLE, office, tahun, head), {
    rows: head.last + 1,
    columns: at('indikator') + 1,
  });
};

/** The rows of each office together, in their order. */
function byUnit(rows: readonly CapaianRow[]): CapaianRow[][] {
  const units = new Map<string | undefined, CapaianRow[]>();
  for (const row of rows) units.set(row.unit, [...(units.get(row.unit) ?? []), row]);
  return [...units.values()];
}

function putRow(
  draft: SheetDraft,
  row: number,
  i: number,
  found: CapaianRow,
  context: Context,
  at: (key: string) => number,
  decimals: number,
): CapaianFormula {
  const { scale } = context;
  const { cap, years } = context.capaian;
  const put = (key: string, content: Content, style: CellStyle, link?: CellRef) => {
    if (at(key) >= 0) draft.put(row, at(key), content, style, link);
  };
  const given = decimalFormat(decimals);
  const ref = (key: string) => draft.ref(row, at(key));
  put('no', i + 1, CENTERED);
  put('sasaran', found.sasaran ?? NONE, CELL);
  put('indikator', found.name, CELL);
  put('satuan', found.satuan || NONE, CENTERED);
  putFigure(draft, row, at('target'), found.target, given);
  putFigure(draft, row, at('realisasi'), found.realisasi, given);
  putFigure(draft, row, at('capaian'), found.capaian, PERCENT);
  const formula = capaianFormula(found.direction, cap, found.stated, ref('realisasi'), ref('target'));
  put('hitung', formula.build(ref('realisasi'), ref('target')), figureStyle(PERCENT));
  put('selisih', roundedDifference(ref('capaian'), ref('hitung'), 2), figureStyle(PERCENT));
  put('hasil', agreement(ref('selisih'), tolerance(found), agreedWord(context, cellsOf(found))), CENTERED);
  put('predikat', predikatOf(scale, firstFigure(ref('hitung'), ref('capaian'))), CENTERED);
  put('tertulis', found.predikat || NONE, CENTERED);
  for (const year of years)
    putFigure(draft, row, at(`tahun${year}`), found.history.realisasi.get(year), given);
  if (at('akhir') >= 0) {
    putFigure(draft, row, at('akhir'), found.history.akhir, given);
    const build = formula.lower ? formula.build : percent;
    put('kemajuan', build(ref('realisasi'), ref('akhir')), figureStyle(PERCENT));
  }
  put('sumber', placeText(sourceOf(found), SOURCE_WIDTH), LINKED, sourceOf(found));
  return formula;
}

/** Where the figures of a row stand that its capaian comes from, and what it is called. */
function cellsOf({ target, realisasi, capaian, predikatAt }: CapaianRow): (CellRef | undefined)[] {
  return [target?.at, realisasi?.at, capaian?.at, predikatAt];
}

/** One unit in the last printed place, at least a hundredth: less is a matter of rounding. */
function tolerance({ stated }: CapaianRow): number {
  const decimals = stated && stated.precision !== 'exact' ? stated.precision.decimals : 2;
  return Number(`1e-${Math.min(2, Math.max(0, decimals))}`);
}

function putMean(
  draft: SheetDraft,
  { top, bottom, unit }: { readonly top: number; readonly bottom: number; readonly unit: string | undefined },
  { average }: CapaianRows,
  scale: SummaryScale,
  at: (key: string) => number,
): void {
  const row = draft.next;
  const style = { ...figureStyle(PERCENT), bold: true, fill: BAND };
  const label = { ...CELL, bold: true, fill: BAND };
  for (let col = 0; col <= draft.lastCol; col++) draft.put(row, col, undefined, label);
  draft.span(row, 0, at('capaian') - 1, unit === undefined ? MEAN : `${MEAN} ${unit}`, {
    ...CENTERED,
    bold: true,
    fill: BAND,
  });
  const column = (key: string) => draft.range({ top, left: at(key), bottom, right: at(key) });
  draft.put(row, at('capaian'), average?.content ?? mean(column('capaian')), style);
  draft.put(row, at('hitung'), meanWithStandIn(column('hitung'), column('capaian')), style);
  const ref = (key: string) => draft.ref(row, at(key));
  draft.put(row, at('selisih'), roundedDifference(ref('capaian'), ref('hitung'), 2), style);
  draft.put(row, at('predikat'), predikatOf(scale, firstFigure(ref('hitung'), ref('capaian'))), {
    ...CENTERED,
    bold: true,
    fill: BAND,
  });
}

function notesOf(capaian: CapaianRows, formulas: readonly CapaianFormula[], scale: SummaryScale): string[] {
  const counted = new Map<string, number[]>();
  for (const [i, { words }] of formulas.entries()) counted.set(words, [...(counted.get(words) ?? []), i + 1]);
  const byUse = [...counted].sort(([, a], [, b]) => b.length - a.length);
  const [main, ...others] = byUse;
  const except = others.map(([words, rows]) => `nomor ${rows.join(', ')}: ${words}`).join('; ');
  const figures = capaian.rows.flatMap((row) => [
    row.target,
    row.realisasi,
    row.capaian,
    row.history.akhir,
    ...row.history.realisasi.values(),
  ]);
  return [
    `Capaian dihitung ulang = ${main?.[0]}${except === '' ? '' : `; ${except}`}. "${AGREES}" berarti selisihnya tidak lebih daripada pembulatan. Bila capaian tidak dapat dihitung ulang, rata-rata memakai capaian tertulis.`,
    `Predikat menurut ${scale.source}, dari capaian yang dihitung ulang. Sumber: ${tableList(capaian.tables)}.`,
    ...(anyTyped(figures) ? [TYPED_NOTE] : []),
  ];
}
