import type { Finding, Severity, Tally } from '#core/finding';
import { SheetView, type Workbook } from '#core/grid';
import type { CellStyle } from '#core/plan';
import { RULE_WORDS, SEVERITY_WORDS } from '#core/report';
import { ruleInfos } from '#core/rules';
import type { PlanSheet } from '../context';
import { CHANGED, findingStatus, OPEN } from '../find/finding-status';
import { type Kept, keptAnswers, keptKey } from '../find/kept-answers';
import { header, notes, printed, section, sentence, signature, titleBlock } from '../lay/form';
import { keepTogether } from '../lay/keep-together';
import { ALERT, CAUTION, CELL, CENTERED, LINKED, NOTED } from '../lay/look';
import { placeText } from '../lay/place-text';
import { SheetDraft } from '../lay/sheet-draft';

const TITLE = 'Temuan Konsistensi';

const LABELS = [
  'No',
  'Tingkat',
  'Letak',
  'Aturan',
  'Tertulis',
  'Seharusnya',
  'Apa yang berbeda dan mengapa',
  'Tindak lanjut yang disarankan',
  'Status',
  'Catatan',
];
/** Their widths, those of what is stated and expected as wide as they need to be. */
const WIDTHS = [5, 13, 22, 15, 20, 20, 58, 40, 13, 22];
const NARROW = 14;
const PLACE = 2;
const RULE = 3;
const STATED = 4;
const EXPECTED = 5;
const STATUS = 8;
const NOTE = 9;

const UNKNOWN = '(tidak dapat ditentukan)';
/** Figures are no longer than so many characters. */
const WIDEST_FIGURE = 18;

const FIXED = 'Diperbaiki';
const IGNORED = 'Diabaikan';

/** The gravest first, as a reviewer takes them. */
const ORDER: readonly Severity[] = ['error', 'warning', 'info'];
const FILLS: Readonly<Record<Severity, CellStyle>> = {
  error: { fill: ALERT, bold: true },
  warning: { fill: CAUTION },
  info: { fill: NOTED },
};

/** Every finding with its cell, what it says, what it should say, and where it stands. */
export const planTemuan: PlanSheet = ({ workbook, office, tahun, paper, options }, name) => {
  const { findings, tally } = options.check;
  const draft = new SheetDraft(widthsFor(findings));
  titleBlock(draft, TITLE, office, tahun);
  section(draft, talliedWords(findings, Object.keys(options.ignored ?? {})));
  if (findings.length === 0) {
    sentence(draft, nothingFound(tally));
    signature(draft, office);
    return draft.plan('temuan', name, printed(paper, TITLE, office, tahun));
  }
  const head = header(draft, LABELS);
  const first = draft.next;
  const views = new Map(workbook.sheets.map((sheet) => [sheet.name, new SheetView(sheet)]));
  const ignored = options.ignored ?? {};
  const kept = keptAnswers(workbook, 'temuan', { known: [PLACE, RULE, STATED], answer: STATUS, note: NOTE });
  for (const [i, finding] of sorted(findings, workbook, ignored).entries())
    putFinding(draft, i, finding, { views, ignored, kept });
  draft.choices.push({
    area: { top: first, left: STATUS, bottom: draft.next - 1, right: STATUS },
    words: [OPEN, CHANGED, FIXED, IGNORED],
  });
  const end = draft.next;
  notes(draft, [
    `Status "${OPEN}" berganti menjadi "${CHANGED}" begitu isi selnya tidak lagi sama dengan saat diperiksa; periksa ulang untuk memastikannya. Status juga dapat dipilih sendiri: ${FIXED}, atau ${IGNORED} beserta alasannya pada kolom Catatan.`,
    `${tally.agrees} hitungan sesuai, ${tally.differs} berbeda, ${tally.unchecked} tidak dapat diperiksa.`,
  ]);
  signature(draft, office);
  keepTogether(draft, end, first + 1, { paper, repeat: head });
  return draft.plan('temuan', name, printed(paper, TITLE, office, tahun, head), {
    rows: head.last + 1,
    columns: 3,
  });
};

/** Where all that is stated and expected are short figures, their columns need little room: the print is larger. */
function widthsFor(findings: readonly Finding[]): number[] {
  const isShort = findings.every(({ stated, expected }) =>
    [stated, expected ?? UNKNOWN].every((text) => text.length <= NARROW - 2),
  );
  return WIDTHS.map((width, col) => (isShort && (col === STATED || col === EXPECTED) ? NARROW : width));
}

/** What it means that there is no finding. */
function nothingFound({ agrees, unchecked }: Tally): string {
  if (agrees === 0)
    return 'Tidak ada temuan, tetapi buku kerja ini juga tidak memuat hitungan yang dapat diperiksa.';
  return `Tidak ada temuan: ${agrees} hitungan diperiksa dan semuanya sesuai, ${unchecked} tidak dapat diperiksa.`;
}

/** How many of each severity, in words. */
function talliedWords(findings: readonly Finding[], ignored: readonly string[]): string {
  const parts = ORDER.map((severity) => {
    const n = findings.filter((finding) => finding.severity === severity).length;
    return `${n} ${SEVERITY_WORDS[severity].counted}`;
  });
  const left = findings.filter((finding) => ignored.includes(finding.fingerprint)).length;
  return `Jumlah temuan: ${findings.length} (${parts.join(', ')}${left > 0 ? `; ${left} diabaikan` : ''})`;
}

function sorted(
  findings: readonly Finding[],
  { sheets }: Workbook,
  ignored: Readonly<Record<string, string>>,
): Finding[] {
  const rank = ({ severity, fingerprint }: Finding) =>
    ORDER.indexOf(severity) + (fingerprint in ignored ? ORDER.length : 0);
  const place = ({ at }: Finding) => sheets.findIndex((sheet) => sheet.name === at.sheet);
  return [...findings].sort(
    (a, b) => rank(a) - rank(b) || place(a) - place(b) || a.at.row - b.at.row || a.at.col - b.at.col,
  );
}

/** What is known of findings beside the check. */
interface Before {
  readonly views: ReadonlyMap<string, SheetView>;
  readonly ignored: Readonly<Record<string, string>>;
  readonly kept: ReadonlyMap<string, Kept>;
}

function putFinding(draft: SheetDraft, i: number, finding: Finding, { views, ignored, kept }: Before): void {
  const { severity, at, rule, stated, expected, message, fingerprint } = finding;
  const row = draft.next;
  const remedy = ruleInfos.find((info) => info.id === rule)?.remedy ?? '';
  const reason = ignored[fingerprint];
  const top: CellStyle = { valign: 'top' };
  const put = (col: number, content: Parameters<SheetDraft['put']>[2], style: CellStyle) =>
    draft.put(row, col, content, { ...style, ...top });
  const place = placeText(at, WIDTHS[PLACE] as number);
  const said = stated === '' ? '(kosong)' : shortened(stated);
  const words = RULE_WORDS[rule];
  // Sheets of earlier versions name a rule by its id.
  const before = kept.get(keptKey([place, words, said])) ?? kept.get(keptKey([place, rule, said]));
  put(0, i + 1, CENTERED);
  put(1, SEVERITY_WORDS[severity].label, { ...CENTERED, ...FILLS[severity] });
  draft.put(row, PLACE, place, { ...LINKED, ...top }, at);
  put(RULE, words, CENTERED);
  put(STATED, said, lookOf(said));
  const should = expected === null ? UNKNOWN : shortened(expected);
  put(EXPECTED, should, lookOf(should));
  put(6, message, CELL);
  put(7, remedy, CELL);
  put(
    STATUS,
    reason === undefined ? before?.answer || findingStatus(finding, views.get(at.sheet)) : IGNORED,
    CENTERED,
  );
  put(NOTE, reason ?? (before?.note || undefined), CELL);
}

/** Figures stand in the middle; names, which take several lines, have a margin between them. */
function lookOf(text: string): CellStyle {
  return text.length > WIDEST_FIGURE ? CELL : CENTERED;
}

/** A longer text is told by its beginning: the link leads to the whole. */
const LONGEST = 120;

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
