import { address, type CellRef } from '#core/grid';
import type { Context, PlanSheet } from '../context';
import { DIFFERS, NONE } from '../expr';
import type { Budget } from '../find/budget';
import type { Amounts, BudgetNode } from '../find/budget-node';
import { TOLD, TOLD_NOTE } from '../find/told-in-findings';
import { header, notes, printed, signature, titleBlock } from '../lay/form';
import { keepTogether } from '../lay/keep-together';
import { ALERT, BAND, CELL, CENTERED, LINKED } from '../lay/look';
import { placeText } from '../lay/place-text';
import { anyTyped, TYPED_NOTE } from '../lay/put-figure';
import { SheetDraft } from '../lay/sheet-draft';
import { putAmounts } from './rekap-anggaran-amounts';
import { type ColumnOf, columnsOf, PAIRS, SOURCE_WIDTH } from './rekap-anggaran-columns';
import { tableList } from './tables';

const TITLE = 'Rekap Anggaran dan Realisasi';

/** The tree of the budget, what each row says beside what stands below it adds up to. */
export const planRekapAnggaran: PlanSheet = (context, name) => {
  const { budget, office, tahun, paper } = context;
  if (!budget) return 'Buku kerja ini tidak memuat tabel anggaran pada tahun laporan.';
  const nodes = flat(budget.roots);
  const columns = columnsOf(budget, nodes);
  const at: ColumnOf = (key) => columns.findIndex((one) => one.key === key);
  const draft = new SheetDraft(columns.map((one) => one.width));
  titleBlock(draft, TITLE, office, tahun);
  const head = header(
    draft,
    columns.map((one) => one.label),
  );
  const first = draft.next;
  const rowOf = new Map(nodes.map((node, i) => [node, first + i]));
  // From the last row up: what a row adds up stands below it.
  for (const node of [...nodes].reverse()) putNode(draft, node, rowOf, at, context);
  const last = draft.next - 1;
  putTotal(draft, budget, rowOf, at, context);
  const step = Math.max(1, ...nodes.map((node) => node.pagu?.step ?? 1));
  for (const { written, counted, least } of PAIRS) {
    if (at(written) < 0) continue;
    const [a, b] = [`$${address(first, at(written))}`, `$${address(first, at(counted))}`];
    draft.conditions.push({
      area: { top: first, left: at(written), bottom: last + 1, right: at(counted) },
      formula: `AND($${address(first, at('hasil'))}="${DIFFERS}",COUNT(${a}:${b})=2,ABS(N(${a})-N(${b}))>=${least === 1 ? step : least})`,
      style: { fill: ALERT, bold: true },
    });
  }
  const end = draft.next;
  notes(draft, [...notesOf(budget, nodes), ...(draft.says(TOLD) ? [TOLD_NOTE] : [])]);
  signature(draft, office);
  keepTogether(draft, end, first + 1, { paper, repeat: head });
  return draft.plan('rekap-anggaran', name, printed(paper, TITLE, office, tahun, head), {
    rows: head.last + 1,
    columns: at('uraian') + 1,
  });
};

function flat(nodes: readonly BudgetNode[]): BudgetNode[] {
  return nodes.flatMap((node) => [node, ...flat(node.children)]);
}

function putNode(
  draft: SheetDraft,
  node: BudgetNode,
  rowOf: ReadonlyMap<BudgetNode, number>,
  at: ColumnOf,
  context: Context,
): void {
  const row = rowOf.get(node) as number;
  const bold = node.children.length > 0 && node.level <= 1;
  const look = { bold, ...(node.level === 0 && node.children.length > 0 ? { fill: BAND } : {}) };
  const parts = node.children.map((child) => rowOf.get(child) as number);
  draft.put(row, at('no'), node.no, { ...CENTERED, ...look });
  draft.put(row, at('uraian'), node.name, { ...CELL, ...look, indent: 1 + Math.min(6, node.level) });
  putAmounts(draft, { row, amounts: node, parts, look }, at, context);
  const place = placeOf(node);
  draft.put(row, at('sumber'), placeText(place, SOURCE_WIDTH), { ...LINKED, ...look }, place);
  draft.outline(row, node.level);
}

const NOT_WRITTEN: Amounts = { pagu: undefined, realisasi: undefined, persen: undefined, sisa: undefined };

function putTotal(
  draft: SheetDraft,
  { total, tops }: Budget,
  rowOf: ReadonlyMap<BudgetNode, number>,
  at: ColumnOf,
  context: Context,
): void {
  const row = draft.next;
  const look = { bold: true, fill: BAND };
  const parts = tops.map((node) => rowOf.get(node) as number).sort((a, b) => a - b);
  draft.span(row, at('no'), at('uraian'), 'JUMLAH', { ...CENTERED, ...look });
  putAmounts(
    draft,
    { row, amounts: total ?? NOT_WRITTEN, parts: parts.length > 0 ? parts : undefined, look },
    at,
    context,
  );
  const style = { ...(total ? LINKED : CENTERED), ...look };
  draft.put(row, at('sumber'), total ? placeText(total.at, SOURCE_WIDTH) : NONE, style, total?.at);
}

function placeOf({ pagu, realisasi, at }: BudgetNode): CellRef {
  return (pagu ?? realisasi)?.at ?? at;
}

function notesOf(budget: Budget, nodes: readonly BudgetNode[]): string[] {
  const whole = budget.perProgram ? 'seluruh program' : 'baris tingkat teratas';
  const figures = nodes.flatMap((node) => [node.pagu, node.realisasi, node.persen, node.sisa]);
  return [
    budget.tops.length > 0
      ? `"Dihitung ulang" adalah jumlah rincian langsung di bawah sebuah baris sebagaimana tertulis; baris tanpa rincian mengikuti angkanya sendiri, dan JUMLAH menjumlahkan ${whole}. Selisih satu rupiah atau lebih ditandai.`
      : 'Susunan baris tabel ini tidak menunjukkan baris mana yang merupakan rincian baris lain, sehingga tidak dijumlahkan.',
    `Sumber: ${tableList([budget.table])}.`,
    ...(nodes.some((node) => node.repeated)
      ? ['Program yang tertulis lagi di bawah sasaran lain dengan pagu yang sama dijumlahkan satu kali saja.']
      : []),
    ...(anyTyped(figures) ? [TYPED_NOTE] : []),
  ];
}
