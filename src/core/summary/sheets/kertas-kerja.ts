import type { PlanSheet } from '../context';
import { babThree } from '../find/bab-three';
import { type Kept, keptAnswers, keptKey } from '../find/kept-answers';
import { header, notes, printed, section, signature, titleBlock } from '../lay/form';
import { keepTogether } from '../lay/keep-together';
import { BAND, CELL, CENTERED, LINE, LINKED, TEXT } from '../lay/look';
import { placeText } from '../lay/place-text';
import { SheetDraft } from '../lay/sheet-draft';
import { tableList } from '../tables';
import { CHECKLIST } from './checklist';
import { evidenceOf } from './evidence';

const TITLE = 'Kertas Kerja Reviu Laporan Kinerja';
const LABELS = ['No', 'Pernyataan', 'Hasil', 'Yang terlihat pada buku kerja', 'Buka', 'Catatan pereviu'];
const TEXT_COL = 1;
const ANSWER = 2;
const SHOWN_COL = 3;
const LINK_COL = 4;
const NOTE_COL = 5;
const WIDTHS = [6, 60, 14, 50, 18, 30];
const YES = 'Ya';
const PARTLY = 'Sebagian';
const ANSWERS = [YES, PARTLY, 'Tidak', 'Tidak berlaku'];
const CONCLUSION_LINES = 6;
const DOTS = '.'.repeat(40);

/** The reviewer's checklist: filled in as far as the workbook shows, the rest left to tick. */
export const planKertasKerja: PlanSheet = (context, name) => {
  const { office, tahun, paper, report, capaian } = context;
  const draft = new SheetDraft(WIDTHS);
  titleBlock(draft, TITLE, office, tahun);
  for (const label of ['Pereviu', 'Tanggal reviu', 'Nomor surat tugas']) {
    const row = draft.next;
    draft.span(row, 0, 1, `${label}: ${DOTS}`, TEXT);
  }
  draft.height(draft.next, 8);
  const head = header(draft, LABELS);
  const first = draft.next;
  const kept = keptAnswers(context.workbook, 'kertas-kerja', {
    known: [TEXT_COL],
    answer: ANSWER,
    note: NOTE_COL,
  });
  for (const { no, title, statements } of CHECKLIST) {
    heading(draft, no, title);
    for (const [i, { text, evidence }] of statements.entries())
      putLine(draft, String(i + 1), text, '', evidenceOf(evidence, context), kept);
  }
  heading(draft, 'IV', 'Penyajian BAB III (Akuntabilitas Kinerja)');
  for (const { no, text, tables, remark } of babThree(report, capaian)) {
    const answered = tables.length > 0;
    const shown = answered ? `Ada: ${tableList(tables)}.${remark === '' ? '' : ` ${remark}`}` : remark;
    const at = tables[0]?.table;
    const link = at && { sheet: at.sheet, row: at.area.top, col: at.area.left };
    putLine(draft, no, text, answered ? (remark === '' ? YES : PARTLY) : '', shown, kept, link);
  }
  draft.choices.push({
    area: { top: first, left: ANSWER, bottom: draft.next - 1, right: ANSWER },
    words: ANSWERS,
  });
  notes(draft, [
    'Bagian I, II, dan III mengikuti daftar reviu PermenPANRB 53/2014 Lampiran III; bagian IV mengikuti Lampiran II Bab III. Hasil pada bagian IV diisi dari tabel yang ditemukan; pereviu tetap menilai isinya. Hasil yang kosong diisi oleh pereviu.',
  ]);
  const end = draft.next;
  draft.height(draft.next, 8);
  section(draft, 'Simpulan reviu');
  for (let i = 0; i < CONCLUSION_LINES; i++) {
    const row = draft.next;
    draft.span(row, 0, draft.lastCol, undefined, { ...TEXT, edges: { bottom: 'hair', color: LINE } });
    draft.height(row, 20);
  }
  signature(draft, { head: 'Pereviu' });
  keepTogether(draft, end, end, { paper, repeat: head });
  return draft.plan('kertas-kerja', name, printed(paper, TITLE, office, tahun, head), {
    rows: head.last + 1,
    columns: 0,
  });
};

function heading(draft: SheetDraft, no: string, title: string): void {
  const row = draft.next;
  const style = { ...CELL, bold: true, fill: BAND };
  draft.heads.add(row);
  draft.put(row, 0, no, { ...CENTERED, bold: true, fill: BAND });
  draft.span(row, 1, draft.lastCol, title, style);
}

function putLine(
  draft: SheetDraft,
  no: string,
  text: string,
  answer: string,
  shown: string,
  kept: ReadonlyMap<string, Kept>,
  link?: Parameters<SheetDraft['put']>[4],
): void {
  const row = draft.next;
  draft.put(row, 0, no, CENTERED);
  draft.put(row, TEXT_COL, text, CELL);
  const before = kept.get(keptKey([text]));
  draft.put(row, ANSWER, answerOf(answer, before?.answer ?? '') || undefined, CENTERED);
  draft.put(row, SHOWN_COL, shown === '' ? undefined : shown, CELL);
  const place = link && placeText(link, WIDTHS[LINK_COL] as number);
  draft.put(row, LINK_COL, place, link ? LINKED : CELL, link);
  draft.put(row, NOTE_COL, before?.note || undefined, CELL);
}

/** A reviewer's answer stays; where we fill one in, only one that we never give is surely the reviewer's. */
function answerOf(ours: string, before: string): string {
  const isOurs = before === YES || before === PARTLY;
  return before !== '' && !(ours !== '' && isOurs) ? before : ours;
}
