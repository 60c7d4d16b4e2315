import type { PlanSheet } from '../../context';
import { hasFigure } from '../../find/bring';
import { neither } from '../../find/why-none';
import { printed, signature, titleBlock } from '../../lay/form';
import { keepSection, keepTogether } from '../../lay/keep-together';
import { NOTE } from '../../lay/look';
import { pageHeight, SURE } from '../../lay/page-height';
import { SheetDraft } from '../../lay/sheet-draft';
import { heightOf, linesOf } from '../../lay/text-height';
import { budgetRemarks, capaianRemarks, unitsRemark } from '../remarks';
import { putCapaianTable } from './capaian-table';
import { MOST_CHART_ROWS, putCapaianChart, putProgramChart, showsNames } from './charts';
import { COL, WIDTHS } from './columns';
import { putCounts } from './counts';
import { putHeadline } from './headline';
import { putProgramTable } from './program-table';

const TITLE = 'Ringkasan SAKIP';
/** The row below the title block. */
const TOP = 4;
/** In points. */
const LINE_HEIGHT = 16;
const CHART_LINE = 15;
/** Lines that the headline figures, and beside them the counts, take at most. */
const HEADLINE_ROWS = 10;
const COUNTS_ROWS = 8;

/** Of what is said below the charts, in points. */
const NOTE_SIZE = 10;
/** In points: a second line of the office's name, and the line below the charts. */
const BEYOND = 40;

/** The office's year on a page, and the tables behind its figures on the next ones. */
export const planRingkasan: PlanSheet = (context, name) => {
  const { capaian, budget, scale, office, tahun, paper } = context;
  const hasCapaian = capaian.rows.some((row) => hasFigure(row.capaian) || hasFigure(row.realisasi));
  if (!hasCapaian && !budget) return neither(context.report);
  const draft = new SheetDraft(WIDTHS);
  titleBlock(draft, TITLE, office, tahun, hasCapaian ? capaian.period : budget?.period);
  const charts = TOP + Math.max(HEADLINE_ROWS, COUNTS_ROWS + (hasCapaian ? scale.classes.length : 0)) + 1;
  const said = [
    ...unitsRemark(context.units),
    ...(hasCapaian ? capaianRemarks(capaian) : []),
    ...(budget ? budgetRemarks(context) : []),
  ];
  const width = WIDTHS.reduce((all, one) => all + one, 0);
  const told = said
    .map((text) => heightOf(linesOf(text, width, NOTE_SIZE), NOTE_SIZE))
    .reduce((a, b) => a + b, 0);
  const left = pageHeight(WIDTHS, paper) * SURE - charts * LINE_HEIGHT - BEYOND - told;
  const chartRows = Math.min(MOST_CHART_ROWS, Math.floor(left / CHART_LINE));
  const data = charts + chartRows + 2 + said.length;
  // The tables come first: the figures above point to them.
  draft.next = data;
  const hasPrograms = budget !== undefined && budget.tops.length > 0;
  const program = hasPrograms ? putProgramTable(draft, budget, hasCapaian ? 'D' : 'C') : undefined;
  const indikator = hasCapaian ? putCapaianTable(draft, capaian, scale, hasPrograms ? 'E' : 'D') : undefined;
  if (program || indikator) draft.breakBefore(data);
  signature(draft, office);
  // The longer table stands last, so that its header can be repeated.
  const repeat = indikator && { first: indikator.head, last: indikator.head };
  const pages = { paper, ...(repeat ? { repeat } : {}) };
  if (program && indikator) keepSection(draft, indikator.heading, indikator.first + 1, { paper });
  const longest = indikator ?? program;
  if (longest) keepTogether(draft, longest.end, longest.first + 1, pages);
  const end = draft.next;

  putHeadline(draft, TOP, context, indikator, program);
  putCounts(draft, TOP, context, indikator);
  for (let row = charts; row < charts + chartRows; row++) draft.height(row, CHART_LINE);
  putCharts();
  putSaid();
  draft.next = end;
  return draft.plan('ringkasan', name, printed(paper, TITLE, office, tahun, repeat));

  /** Below the charts, on the first page: what the figures above do not tell. */
  function putSaid(): void {
    draft.next = charts + chartRows + 1;
    for (const text of said) draft.span(draft.next, 0, draft.lastCol, text, NOTE);
  }

  function putCharts(): void {
    const bottom = charts + chartRows - 1;
    const chart = indikator && indikator.charted >= indikator.first ? indikator : undefined;
    const both = chart && program;
    const first = { top: charts, left: 0, bottom, right: both ? COL.realisasi : draft.lastCol };
    const second = { top: charts, left: both ? COL.tertulis : 0, bottom, right: draft.lastCol };
    if (chart) putCapaianChart(draft, first, chart);
    if (program) putProgramChart(draft, second, program, budget?.perProgram ? 'program' : 'uraian');
    const numbered = [program && !showsNames(program) ? program : undefined, chart].flatMap(
      (one) => one?.letter ?? [],
    );
    if (numbered.length > 0)
      draft.span(
        bottom + 1,
        0,
        draft.lastCol,
        `Nomor pada grafik adalah nomor pada tabel bagian ${numbered.join(' dan ')}.`,
        NOTE,
      );
  }
};
