import { readReport, type Settings } from '#core/fact';
import { address, type CellRef, type Workbook } from '#core/grid';
import { ownSheets, type Paper, type SheetPlan } from '#core/plan';
import { RULE_WORDS } from '#core/report';
import { officeIn } from '../context';
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
const LABELS = ['No', 'Waktu', 'Lembar', 'Sel', 'Nilai lama', 'Nilai baru', 'Aturan', 'Alasan'];
const WIDTHS = [6, 18, 22, 10, 30, 30, 15, 60];
const PLACE = 3;

/** What led to a change, as a reader knows it. */
const RULE_NAMES: ReadonlyMap<string, string> = new Map([
  ...Object.entries(RULE_WORDS),
  ['hitung-ulang', 'Hitung ulang'],
]);

/** The sheet that lists the changes which were made to a workbook, the oldest first. */
export function planLog(workbook: Workbook, rows: readonly LogRow[], options: LogOptions = {}): SheetPlan {
  const { settings = {}, paper = 'F4' } = options;
  const own = { ...workbook, sheets: ownSheets(workbook) };
  const report = readReport(own, settings);
  const office = officeIn(own, report);
  const draft = new SheetDraft(WIDTHS);
  titleBlock(draft, TITLE, office, report.tahun);
  const name = logName(workbook);
  if (rows.length === 0) {
    sentence(draft, 'Tidak ada perubahan oleh SAKIP yang berlaku pada buku kerja ini.');
    return draft.plan('catatan', name, printed(paper, LOG_TITLE, office, report.tahun));
  }
  const head = header(draft, LABELS);
  const first = draft.next;
  /** The number of the row that gives a reason in full: repeated, it would fill page after page. */
  const told = new Map<string, number>();
  for (const [i, row] of rows.entries()) {
    const key = JSON.stringify([row.at.sheet, row.rule, row.reason]);
    const earlier = told.get(key);
    putRow(draft, i + 1, row, earlier === undefined ? row.reason : `Sama dengan No ${earlier}`);
    if (earlier === undefined) told.set(key, i + 1);
  }
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

function putRow(draft: SheetDraft, no: number, { time, at, was, is, rule }: LogRow, reason: string): void {
  const row = draft.next;
  const top = { valign: 'top' } as const;
  draft.put(row, 0, no, { ...CENTERED, ...top });
  draft.put(row, 1, time, { ...CENTERED, ...top });
  draft.put(row, 2, at.sheet, { ...CELL, ...top });
  draft.put(row, PLACE, address(at.row, at.col), { ...LINKED, ...top }, at);
  draft.put(row, 4, was, { ...CELL, ...top });
  draft.put(row, 5, is, { ...CELL, ...top });
  draft.put(row, 6, RULE_NAMES.get(rule) ?? rule, { ...CENTERED, ...top });
  draft.put(row, 7, reason, { ...CELL, ...top });
}
