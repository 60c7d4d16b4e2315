import { address, type CellRef } from '#core/grid';
import type { Context, OfUnit, PlanSheet } from '../context';
import { DIFFERS, NONE } from '../expr';
import type { Budget } from '../find/budget';
import type { Amounts, BudgetNode } from '../find/budget-node';
import { TOLD, TOLD_NOTE } from '../find/told-in-findings';
import { UNNAMED } from '../find/units';
import { noBudget } from '../find/why-none';
import { header, notes, printed, remarks, signature, titleBlock, unitBand } from '../lay/form';
import { keepTogether } from '../lay/keep-together';
import { ALERT, BAND, CELL, CENTERED, LINKED } from '../lay/look';
import { placeText } from '../lay/place-text';
import { anyTyped, TYPED_NOTE } from '../lay/put-figure';
import { SheetDraft } from '../lay/sheet-draft';
import { tableList } from '../tables';
import { putAmounts } from './rekap-anggaran-amounts';
import { type ColumnOf, columnsOf, PAIRS, SOURCE_WIDTH } from './rekap-anggaran-columns';
import { budgetRemarks } from './remarks';

const TITLE = 'Rekap Anggaran dan Realisasi';

/** The tree of the budget, what each row says beside what stands below it adds up to. */
export const planRekapAnggaran: PlanSheet = (context, name) => {
  const { budgets, office, tahun, paper } = context;
  if (budgets.length === 0) return noBudget(context.report);
  const nodes = budgets.flatMap(({ told }) => flat(told.roots));
  const columns = columnsOf(
    budgets.map(({ told }) => told),
    nodes,
  );
  const at: ColumnOf = (key) => columns.findIndex((one) => one.key === key);
  const draft = new SheetDraft(columns.map((one) => one.width));
  const periods = new Set(budgets.map(({ told }) => told.period?.label));
  titleBlock(draft, TITLE, office, tahun, periods.size === 1 ? budgets[0]?.told.period : undefined);
  remarks(draft, budgetRemarks(context));
  const head = header(
    draft,
    columns.map((one) => one.label),
  );
  const first = draft.next;
  for (const { unit, told } of budgets) {
    if (budgets.length > 1) unitBand(draft, unit ?? UNNAMED);
    putBudget(draft, unit, told, at, context);
  }
  const last = draft.next - 2;
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
  notes(draft, [...notesOf(budgets, nodes), ...(draft.says(TOLD) ? [TOLD_NOTE] : [])]);
  signature(draft, office);
  keepTogether(draft, end, first + 1, { paper, repeat: head });
  return draft.plan('rekap-anggaran', name, printed(paper, TITLE, office, tahun, head), {
    rows: head.last + 1,
    columns: at('uraian') + 1,
  });
};

function putBudget(
  draft: SheetDraft,
  unit: string | undefined,
  budget: Budget,
  at: ColumnOf,
  context: Context,
): void {
  const nodes = flat(budget.roots);
  const top = draft.next;
  const rowOf = new Map(nodes.map((node, i) => [node, top + i]));
  // From the last row up: what a row adds up stands below it.
  for (const node of [...nodes].reverse()) putNode(draft, node, { budget, rowOf }, at, context);
  putTotal(draft, unit, { budget, rowOf }, at, context);
}

/** A budget, and the rows in which its nodes stand. */
interface Placed {
  readonly budget: Budget;
  readonly rowOf: ReadonlyMap<BudgetNode, number>;
}

function flat(nodes: readonly BudgetNode[]): BudgetNode[] {
  return nodes.flatMap((node) => [node, ...flat(node.children)]);
}

function putNode(
  draft: SheetDraft,
  node: BudgetNode,
  { budget: { isOver }, rowOf }: Placed,
  at: ColumnOf,
  context: Context,
): void {
  const row = rowOf.get(node) as number;
  const bold = node.children.length > 0 && node.level <= 1;
  const look = { bold, ...(node.level === 0 && node.children.length > 0 ? { fill: BAND } : {}) };
  const parts = node.children.map((child) => rowOf.get(child) as number);
  draft.put(row, at('no'), node.no, { ...CENTERED, ...look });
  draft.put(row, at('uraian'), node.name, { ...CELL, ...look, indent: 1 + Math.min(6, node.level) });
  putAmounts(draft, { row, amounts: node, parts, look, isOver }, at, context);
  const place = placeOf(node);
  draft.put(row, at('sumber'), placeText(place, SOURCE_WIDTH), { ...LINKED, ...look }, place);
  draft.outline(row, node.level);
}

const NOT_WRITTEN: Amounts = { pagu: undefined, realisasi: undefined, persen: undefined, sisa: undefined };

function putTotal(
  draft: SheetDraft,
  unit: string | undefined,
  { budget: { total, tops, isOver }, rowOf }: Placed,
  at: ColumnOf,
  context: Context,
): void {
  const row = draft.next;
  const look = { bold: true, fill: BAND };
  const parts = tops.map((node) => rowOf.get(node) as number).sort((a, b) => a - b);
  const label = unit === undefined ? 'JUMLAH' : `JUMLAH ${unit.toUpperCase()}`;
  draft.span(row, at('no'), at('uraian'), label, { ...CENTERED, ...look });
  putAmounts(
    draft,
    { row, amounts: total ?? NOT_WRITTEN, parts: parts.length > 0 ? parts : undefined, look, isOver },
    at,
    context,
  );
  const style = { ...(total ? LINKED : CENTERED), ...look };
  draft.put(row, at('sumber'), total ? placeText(total.at, SOURCE_WIDTH) : NONE, style, total?.at);
}

function placeOf({ pagu, realisasi, at }: BudgetNode): CellRef {
  return (pagu ?? realisasi)?.at ?? at;
}

function notesOf(budgets: readonly OfUnit<Budget>[], nodes: readonly BudgetNode[]): string[] {
  const all = budgets.map(({ told }) => told);
  const whole = all.every(({ perProgram }) => perProgram) ? 'seluruh program' : 'baris tingkat teratas';
  const added = all.filter(({ tops }) => tops.length > 0);
  const loose = all.filter(({ tops }) => tops.length === 0);
  const others = all.flatMap((one) => one.others);
  const figures = nodes.flatMap((node) => [node.pagu, node.realisasi, node.persen, node.sisa]);
  return [
    ...(added.length > 0
      ? [
          `"Dihitung ulang" adalah jumlah rincian langsung di bawah sebuah baris sebagaimana tertulis; baris tanpa rincian mengikuti angkanya sendiri, dan JUMLAH menjumlahkan ${whole}. Selisih satu rupiah atau lebih ditandai.`,
        ]
      : []),
    ...(loose.length > 0
      ? [
          `Susunan baris ${all.length > 1 ? tableList(loose.map(({ table }) => table)) : 'tabel ini'} tidak menunjukkan baris mana yang merupakan rincian baris lain, sehingga tidak dijumlahkan.`,
        ]
      : []),
    `Sumber: ${tableList(all.map(({ table }) => table))}.`,
    ...(others.length > 0 ? [`Tabel anggaran lain yang tidak dimuat di sini: ${tableList(others)}.`] : []),
    ...(nodes.some((node) => node.repeated)
      ? ['Program yang tertulis lagi di bawah sasaran lain dengan pagu yang sama dijumlahkan satu kali saja.']
      : []),
    ...(anyTyped(figures) ? [TYPED_NOTE] : []),
  ];
}
