import type { PlanSheet } from '../../context';
import { hasFigure } from '../../find/bring';
import { printed, signature, titleBlock } from '../../lay/form';
import { keepTogether } from '../../lay/keep-together';
import { NOTE } from '../../lay/look';
import { pageHeight, SURE } from '../../lay/page-height';
import { SheetDraft } from '../../lay/sheet-draft';
import { putCapaianTable } from './capaian-table';
import { MOST_CHART_ROWS, putCapaianChart, putProgramChart } from './charts';
import { COL, WIDTHS } from './columns';
import { putCounts } from './counts';
import { putHeadline } from './headline';
import { putProgramTable } from './program-table';

const TITLE = 'Ringkasan SAKIP';
/** The row below the title block. */
const TOP = 4;
/** In points. */
const LINE_HEIGHT = 15;
/** Lines that the headline figures, and beside them the counts, take at most. */
const HEADLINE_ROWS = 10;
const COUNTS_ROWS = 8;

/** In points: what the rows above the charts have beyond a line each, and the line below the charts. */
const BEYOND = 45;

/** The office's year on a page, and the tables behind its figures on the next ones. */
export const planRingkasan: PlanSheet = (context, name) => {
  const { capaian, budget, scale, office, tahun, paper } = context;
  const draft = new SheetDraft(WIDTHS);
  titleBlock(draft, TITLE, office, tahun);
  const hasCapaian = capaian.rows.some((row) => hasFigure(row.capaian) || hasFigure(row.realisasi));
  const charts = TOP + Math.max(HEADLINE_ROWS, COUNTS_ROWS + (hasCapaian ? scale.classes.length : 0)) + 1;
  const left = pageHeight(WIDTHS, paper) * SURE - charts * LINE_HEIGHT - BEYOND;
  const chartRows = Math.min(MOST_CHART_ROWS, Math.floor(left / LINE_HEIGHT));
  const data = hasCapaian || budget ? charts + chartRows + 2 : charts;
  // The tables come first: the figures above point to them.
  draft.next = data;
  const capaianBlock = hasCapaian ? putCapaianTable(draft, capaian, scale) : undefined;
  const programBlock = budget && putProgramTable(draft, budget, hasCapaian ? 'E' : 'C');
  if (capaianBlock || programBlock) draft.breaks.push(data);
  const below = draft.next;
  signature(draft, office, tahun);
  keepTogether(draft, below, paper);
  const end = draft.next;

  putHeadline(draft, TOP, context, capaianBlock, programBlock);
  putCounts(draft, TOP, context, capaianBlock);
  if (capaianBlock || programBlock) putCharts();
  draft.next = end;
  return draft.plan('ringkasan', name, printed(paper, TITLE, office, tahun));

  function putCharts(): void {
    for (let row = charts; row < charts + chartRows; row++) draft.height(row, LINE_HEIGHT);
    const bottom = charts + chartRows - 1;
    const both = capaianBlock && programBlock;
    const first = { top: charts, left: 0, bottom, right: both ? COL.realisasi : draft.lastCol };
    const second = { top: charts, left: both ? COL.tertulis : 0, bottom, right: draft.lastCol };
    const what = budget?.perProgram ? 'program' : 'uraian';
    if (capaianBlock && capaianBlock.charted >= capaianBlock.first)
      putCapaianChart(draft, first, capaianBlock);
    if (programBlock) putProgramChart(draft, second, programBlock, what);
    const note = capaianBlock ? 'Nomor pada grafik capaian adalah nomor indikator pada bagian D.' : '';
    draft.span(bottom + 1, 0, draft.lastCol, note, NOTE);
  }
};
