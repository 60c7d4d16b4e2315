import type { PlanSheet } from '../../context';
import { hasFigure } from '../../find/bring';
import { printed, signature, titleBlock } from '../../lay/form';
import { NOTE } from '../../lay/look';
import { SheetDraft } from '../../lay/sheet-draft';
import { putCapaianTable } from './capaian-table';
import { CHART_ROWS, putCapaianChart, putProgramChart } from './charts';
import { COL, WIDTHS } from './columns';
import { putCounts } from './counts';
import { putHeadline } from './headline';
import { putProgramTable } from './program-table';

const TITLE = 'Ringkasan SAKIP';
/** The row below the title block. */
const TOP = 4;
/** Lines that the headline figures, and beside them the counts, take at most. */
const HEADLINE_ROWS = 10;
const COUNTS_ROWS = 8;

/** The office's year on a page, and the tables behind its figures on the next ones. */
export const planRingkasan: PlanSheet = (context, name) => {
  const { capaian, budget, scale, office, tahun, paper } = context;
  const draft = new SheetDraft(WIDTHS);
  titleBlock(draft, TITLE, office, tahun);
  const hasCapaian = capaian.rows.some((row) => hasFigure(row.capaian) || hasFigure(row.realisasi));
  const charts = TOP + Math.max(HEADLINE_ROWS, COUNTS_ROWS + (hasCapaian ? scale.classes.length : 0)) + 1;
  const data = hasCapaian || budget ? charts + CHART_ROWS + 2 : charts;
  // The tables come first: the figures above point to them.
  draft.next = data;
  const capaianBlock = hasCapaian ? putCapaianTable(draft, capaian, scale) : undefined;
  const programBlock = budget && putProgramTable(draft, budget, hasCapaian ? 'E' : 'C');
  if (capaianBlock || programBlock) draft.breaks.push(data);
  signature(draft, office, tahun);
  const end = draft.next;

  putHeadline(draft, TOP, context, capaianBlock, programBlock);
  putCounts(draft, TOP, context, capaianBlock);
  if (capaianBlock || programBlock) putCharts();
  draft.next = end;
  return draft.plan('ringkasan', name, printed(paper, TITLE, office, tahun));

  function putCharts(): void {
    for (let row = charts; row < charts + CHART_ROWS; row++) draft.height(row, 15);
    const bottom = charts + CHART_ROWS - 1;
    const both = capaianBlock && programBlock;
    const left = { top: charts, left: 0, bottom, right: both ? COL.realisasi : draft.lastCol };
    const right = { top: charts, left: both ? COL.tertulis : 0, bottom, right: draft.lastCol };
    const what = budget?.perProgram ? 'program' : 'uraian';
    if (capaianBlock && capaianBlock.charted >= capaianBlock.first)
      putCapaianChart(draft, left, capaianBlock);
    if (programBlock) putProgramChart(draft, right, programBlock, what);
    const note = capaianBlock ? 'Nomor pada grafik capaian adalah nomor indikator pada bagian D.' : '';
    draft.span(bottom + 1, 0, draft.lastCol, note, NOTE);
  }
};
