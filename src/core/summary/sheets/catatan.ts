import { readReport, type Settings } from '#core/fact';
import { address, type CellRef, type Workbook } from '#core/grid';
import { ownSheets, type Paper, type SheetPlan } from '#core/plan';
import { officeOf } from '../context';
import { findBudget } from '../find/budget';
import { header, notes, printed, sentence, signature, titleBlock } from '../lay/form';
import { keepTogether } from '../lay/keep-together';
import { CELL, CENTERED, LINKED } from '../lay/look';
import { SheetDraft } from '../lay/sheet-draft';
import { LOG_TITLE, logName } from '../names';

/** One change as the sheet lists it: texts for a reader. */
export interface LogRow {
  /** When, as a reader's clock showed it. */
  readonly time: string;
  readonly at: CellRef;
  readonly was: string;
  readonly is: string;
  /** A rule's id, or what else led to the change. */
  readonly rule: string;
  readonly reason: string;
}

export interface LogOptions {
  readonly settings?: Settings;
  /** F4 where absent. */
  readonly paper?: Paper;
}

const TITLE = 'Catatan Perubahan SAKIP';
const LABELS = ['Waktu', 'Lembar', 'Sel', 'Nilai lama', 'Nilai baru', 'Aturan', 'Alasan'];
const WIDTHS = [19, 22, 10, 30, 30, 15, 62];
const SHEET = 1;
const CELL_COLUMN = 2;

/** The sheet that lists the changes which were made to a workbook, the oldest first. */
export function planLog(workbook: Workbook, rows: readonly LogRow[], options: LogOptions = {}): SheetPlan {
  const { settings = {}, paper = 'F4' } = options;
  const own = { ...workbook, sheets: ownSheets(workbook) };
  const report = readReport(own, settings);
  const office = officeOf(own, findBudget(report));
  const draft = new SheetDraft(WIDTHS);
  titleBlock(draft, TITLE, office, report.tahun);
  const name = logName(workbook);
  if (rows.length === 0) {
    sentence(draft, 'Tidak ada perubahan oleh SAKIP yang berlaku pada buku kerja ini.');
    return draft.plan('catatan', name, printed(paper, LOG_TITLE, office, report.tahun));
  }
  const head = header(draft, LABELS);
  const first = draft.next;
  for (const row of rows) putRow(draft, row);
  const end = draft.next;
  notes(draft, [
    'Tercatat hanya perubahan yang dibuat melalui SAKIP untuk Excel dan masih berlaku; yang dibatalkan tidak tercantum. Isi sel yang diketik sendiri sesudahnya juga tidak.',
  ]);
  signature(draft, office);
  keepTogether(draft, end, first + 1, { paper, repeat: head });
  return draft.plan('catatan', name, printed(paper, LOG_TITLE, office, report.tahun, head), {
    rows: head.last + 1,
    columns: 0,
  });
}

function putRow(draft: SheetDraft, { time, at, was, is, rule, reason }: LogRow): void {
  const row = draft.next;
  const top = { valign: 'top' } as const;
  draft.put(row, 0, time, { ...CENTERED, ...top });
  draft.put(row, SHEET, at.sheet, { ...CELL, ...top });
  const cell = address(at.row, at.col);
  draft.put(row, CELL_COLUMN, cell, { ...LINKED, ...top }, at);
  draft.put(row, 3, was, { ...CELL, ...top });
  draft.put(row, 4, is, { ...CELL, ...top });
  draft.put(row, 5, rule, { ...CENTERED, ...top });
  draft.put(row, 6, reason, { ...CELL, ...top });
}
