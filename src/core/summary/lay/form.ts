import type { CellStyle, Paper, PrintPlan } from '#core/plan';
import type { Office } from '../find/office';
import type { Period } from '../find/table-period';
import { BAND, BOXED, CELL, HEADER, NOTE, NUMBERING, SECTION, SUBTITLE, TEXT, TITLE } from './look';
import type { SheetDraft } from './sheet-draft';

const DOTS = '.'.repeat(34);
/** As wide as a signature needs, in characters. */
const SIGNATURE_WIDTH = 44;
/** Lines left free for a signature and a stamp. */
const SIGNATURE_LINES = 4;

/** The lines at the top of every sheet: what it is, whose, of which year. */
export function titleBlock(
  draft: SheetDraft,
  title: string,
  office: Office,
  tahun: number | undefined,
  period?: Period,
): void {
  const right = draft.lastCol;
  const put = (content: string, style: CellStyle) => draft.span(draft.next, 0, right, content, style);
  put(title.toUpperCase(), TITLE);
  put(office.name?.toUpperCase() ?? `NAMA PERANGKAT DAERAH: ${DOTS}`, SUBTITLE);
  put(`${period ? `${period.label.toUpperCase()} ` : ''}TAHUN ${tahun ?? DOTS}`, SUBTITLE);
  draft.height(draft.next, 8);
}

/** A heading between two parts of a sheet. */
export function section(draft: SheetDraft, text: string, left = 0, right = draft.lastCol): void {
  draft.span(draft.next, left, right, text, SECTION);
}

/** A sentence in place of a table that would be empty. */
export function sentence(draft: SheetDraft, text: string, left = 0, right = draft.lastCol): void {
  draft.span(draft.next, left, right, text, {
    ...TEXT,
    wrap: true,
    italic: true,
    fill: BAND,
    edges: BOXED,
    indent: 1,
  });
}

/** What the reader must know before the figures of a sheet, between its title and them. */
export function remarks(draft: SheetDraft, texts: readonly string[]): void {
  for (const text of texts) sentence(draft, text);
  if (texts.length > 0) draft.height(draft.next, 8);
}

/** The office that the rows below it are of, over the whole width. */
export function unitBand(draft: SheetDraft, unit: string): void {
  draft.heads.add(draft.next);
  draft.span(draft.next, 0, draft.lastCol, unit, { ...CELL, bold: true, fill: BAND });
}

/** Small print below a table. */
export function notes(draft: SheetDraft, texts: readonly string[]): void {
  if (texts.length > 0) draft.height(draft.next, 4);
  for (const text of texts) draft.span(draft.next, 0, draft.lastCol, text, NOTE);
}

/** A header row, and below it the numbers of the columns as Indonesian forms have them. */
export function header(draft: SheetDraft, labels: readonly string[]): { first: number; last: number } {
  const first = draft.next;
  for (const [col, label] of labels.entries()) draft.put(first, col, label, HEADER);
  for (const col of labels.keys()) draft.put(first + 1, col, `(${col + 1})`, NUMBERING);
  return { first, last: first + 1 };
}

/** Where the head of the office signs: place and date, position, name and NIP are left to be filled in. */
export function signature(draft: SheetDraft, office: Office): void {
  draft.height(draft.next, 10);
  const right = draft.lastCol;
  const left = signatureLeft(draft);
  const line = (content: string, style: CellStyle = {}) =>
    draft.span(draft.next, left, right, content, { ...TEXT, align: 'center', wrap: true, ...style });
  line(`${'.'.repeat(18)}, ${'.'.repeat(20)} 20${'.'.repeat(4)}`);
  line(`${office.head},`, { bold: true });
  for (let i = 0; i < SIGNATURE_LINES; i++) draft.height(draft.next, 15);
  line(DOTS + DOTS.slice(10), { bold: true });
  line(`NIP ${DOTS}`);
}

/** The columns at the right edge that are wide enough together. */
function signatureLeft({ widths }: SheetDraft): number {
  let width = 0;
  for (let col = widths.length - 1; col > 0; col--) {
    width += widths[col] as number;
    if (width >= SIGNATURE_WIDTH) return col;
  }
  return 0;
}

/** How our sheets are printed. */
export function printed(
  paper: Paper,
  title: string,
  office: Office,
  tahun: number | undefined,
  repeat?: PrintPlan['repeat'],
): Omit<PrintPlan, 'breaks'> {
  const foot = [title, office.name, tahun].filter((part) => part !== undefined).join(' - ');
  return { paper, orientation: 'landscape', ...(repeat ? { repeat } : {}), foot };
}
