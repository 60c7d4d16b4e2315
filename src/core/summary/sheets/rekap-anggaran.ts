import { address, type CellRef } from '#core/grid';
import type { CellStyle } from '#core/plan';
import type { PlanSheet } from '../context';
import { AGREES, DIFFERS, type Expr, isFigure, minus, NONE, percent, sumOfAll } from '../expr';
import type { Brought } from '../find/bring';
import type { Budget, BudgetNode } from '../find/budget';
import { header, notes, printed, signature, titleBlock } from '../lay/form';
import { ALERT, BAND, CELL, CENTERED, figureStyle, LINKED, PERCENT, RUPIAH } from '../lay/look';
import { anyTyped, figureWidth, putFigure, TYPED_NOTE } from '../lay/put-figure';
import { SheetDraft } from '../lay/sheet-draft';
import { tableList } from './tables';

const TITLE = 'Rekap Anggaran dan Realisasi';

const COL = {
  no: 0,
  uraian: 1,
  pagu: 2,
  paguHitung: 3,
  realisasi: 4,
  realisasiHitung: 5,
  persen: 6,
  persenHitung: 7,
  sisa: 8,
  hasil: 9,
  sumber: 10,
} as const;

const LABELS = [
  'No',
  'Program / Kegiatan / Sub Kegiatan',
  'Pagu tertulis (Rp)',
  'Pagu dihitung ulang (Rp)',
  'Realisasi tertulis (Rp)',
  'Realisasi dihitung ulang (Rp)',
  'Penyerapan tertulis (%)',
  'Penyerapan dihitung ulang (%)',
  'Sisa dihitung ulang (Rp)',
  'Hasil',
  'Sumber',
];

/** The tree of the budget, what each row says beside what stands below it adds up to. */
export const planRekapAnggaran: PlanSheet = ({ budget, office, tahun, paper }, name) => {
  if (!budget) return 'Buku kerja ini tidak memuat tabel anggaran pada tahun laporan.';
  const nodes = flat(budget.roots);
  const figures = nodes.flatMap((node) => [node.pagu, node.realisasi]);
  const rupiah = figureWidth([...figures, budget.total?.pagu, budget.total?.realisasi], 0);
  const sources = nodes.map((node) => sourceOf(node).length + 2);
  const draft = new SheetDraft([
    Math.min(18, Math.max(6, ...nodes.map((node) => node.no.length + 2))),
    54,
    rupiah,
    rupiah,
    rupiah,
    rupiah,
    12,
    12,
    rupiah,
    14,
    Math.min(24, Math.max(12, ...sources)),
  ]);
  titleBlock(draft, TITLE, office, tahun);
  const head = header(draft, LABELS);
  const first = draft.next;
  const rowOf = new Map(nodes.map((node, i) => [node, first + i]));
  // From the last row up: what a row adds up stands below it.
  for (const node of [...nodes].reverse()) putNode(draft, node, rowOf);
  const last = draft.next - 1;
  putTotal(draft, budget, rowOf);
  for (const [written, counted] of [
    [COL.pagu, COL.paguHitung],
    [COL.realisasi, COL.realisasiHitung],
  ] as const) {
    const pair = `$${address(first, written)}:$${address(first, counted)}`;
    draft.conditions.push({
      area: { top: first, left: written, bottom: last + 1, right: counted },
      formula: `AND(COUNT(${pair})=2,ABS(N($${address(first, written)})-N($${address(first, counted)}))>=1)`,
      style: { fill: ALERT, bold: true },
    });
  }
  notes(draft, notesOf(budget, figures));
  signature(draft, office, tahun);
  return draft.plan('rekap-anggaran', name, printed(paper, TITLE, office, tahun, head), {
    rows: head.last + 1,
    columns: COL.uraian + 1,
  });
};

function flat(nodes: readonly BudgetNode[]): BudgetNode[] {
  return nodes.flatMap((node) => [node, ...flat(node.children)]);
}

function putNode(draft: SheetDraft, node: BudgetNode, rowOf: ReadonlyMap<BudgetNode, number>): void {
  const row = rowOf.get(node) as number;
  const bold = node.children.length > 0 && node.level <= 1;
  const look = { bold, ...(node.level === 0 && node.children.length > 0 ? { fill: BAND } : {}) };
  const rows = node.children.map((child) => rowOf.get(child) as number);
  draft.put(row, COL.no, node.no, { ...CENTERED, ...look });
  draft.put(row, COL.uraian, node.name, { ...CELL, ...look, indent: Math.min(6, node.level) });
  putAmounts(draft, row, node, look, rows);
  draft.put(row, COL.sumber, sourceOf(node), { ...LINKED, ...look }, placeOf(node));
  draft.outline(row, node.level);
}

function putAmounts(
  draft: SheetDraft,
  row: number,
  node: Pick<BudgetNode, 'pagu' | 'realisasi' | 'persen'>,
  look: CellStyle,
  rows: readonly number[],
): void {
  const put = (col: number, content: Parameters<SheetDraft['put']>[2], format: string) =>
    draft.put(row, col, content, { ...figureStyle(format), ...look });
  const ref = (col: number) => draft.ref(row, col);
  for (const [written, counted, brought] of [
    [COL.pagu, COL.paguHitung, node.pagu],
    [COL.realisasi, COL.realisasiHitung, node.realisasi],
  ] as const) {
    putFigure(draft, row, written, brought, RUPIAH, look);
    put(counted, countedFrom(draft, row, written, counted, rows), RUPIAH);
  }
  putFigure(draft, row, COL.persen, node.persen, PERCENT, look);
  put(COL.persenHitung, percent(ref(COL.realisasiHitung), ref(COL.paguHitung)), PERCENT);
  put(COL.sisa, minus(ref(COL.paguHitung), ref(COL.realisasiHitung)), RUPIAH);
  draft.put(row, COL.hasil, verdict(draft, row), { ...CENTERED, ...look });
}

/**
 * What stands directly below a row, added up as it is written: a mistake then shows in the one row that does not add
 * up. A heading without an amount of its own stands for what is below it; the last branches are as they are written.
 * Where an amount can't be read there is no sum.
 */
function countedFrom(
  draft: SheetDraft,
  row: number,
  written: number,
  counted: number,
  rows: readonly number[],
): Expr {
  const value = (one: number, col: number) => draft.ref(one, col).value;
  const own = rows.filter((one) => value(one, written) !== NONE);
  const headings = rows.filter((one) => value(one, written) === NONE && value(one, counted) !== NONE);
  if (own.length + headings.length === 0) return draft.ref(row, written);
  const parts = [...draft.ranges(written, own), ...draft.ranges(counted, headings)];
  return sumOfAll(parts, own.length + headings.length);
}

/** Whether both amounts of a row are, to the rupiah, what stands below it. */
function verdict(draft: SheetDraft, row: number): Expr {
  const pairs = [
    [draft.ref(row, COL.pagu), draft.ref(row, COL.paguHitung)],
    [draft.ref(row, COL.realisasi), draft.ref(row, COL.realisasiHitung)],
  ] as const;
  const tests = pairs.map(([a, b]) => `AND(COUNT(${a.text},${b.text})=2,ABS(N(${a.text})-N(${b.text}))>=1)`);
  const wrong = pairs.some(
    ([{ value: a }, { value: b }]) => isFigure(a) && isFigure(b) && a.minus(b).abs().gte(1),
  );
  return { text: `IF(OR(${tests.join(',')}),"${DIFFERS}","${AGREES}")`, value: wrong ? DIFFERS : AGREES };
}

function putTotal(draft: SheetDraft, { total, tops }: Budget, rowOf: ReadonlyMap<BudgetNode, number>): void {
  const row = draft.next;
  const look = { bold: true, fill: BAND };
  const rows = tops.map((node) => rowOf.get(node) as number);
  draft.span(row, COL.no, COL.uraian, 'JUMLAH', { ...CELL, ...look, align: 'center' });
  putAmounts(
    draft,
    row,
    total ?? { pagu: undefined, realisasi: undefined, persen: undefined },
    look,
    rows.sort((a, b) => a - b),
  );
  draft.put(
    row,
    COL.sumber,
    total ? `${total.at.sheet}!${address(total.at.row, total.at.col)}` : NONE,
    { ...(total ? LINKED : CENTERED), ...look },
    total?.at,
  );
}

function placeOf({ pagu, realisasi, at }: BudgetNode): CellRef {
  return (pagu ?? realisasi)?.at ?? at;
}

function sourceOf(node: BudgetNode): string {
  const { sheet, row, col } = placeOf(node);
  return `${sheet}!${address(row, col)}`;
}

function notesOf(budget: Budget, figures: readonly (Brought | undefined)[]): string[] {
  const whole = budget.perProgram ? 'seluruh program' : 'baris tingkat teratas';
  return [
    `"Dihitung ulang" adalah jumlah rincian langsung di bawah sebuah baris sebagaimana tertulis; baris tanpa rincian mengikuti angkanya sendiri, dan JUMLAH menjumlahkan ${whole}. Baris yang berbeda satu rupiah atau lebih ditandai.`,
    `Sumber: ${tableList([budget.table])}.`,
    ...(budget.tops.length < budget.roots.length && flat(budget.roots).some((node) => node.repeated)
      ? ['Program yang tertulis lagi di bawah sasaran lain dengan pagu yang sama dijumlahkan satu kali saja.']
      : []),
    ...(anyTyped(figures) ? [TYPED_NOTE] : []),
  ];
}
