import Big from 'big.js';
import { addAll, sum } from '../../aggregates';
import { type Expr, percent } from '../../expr';
import { type Brought, hasFigure } from '../../find/bring';
import type { Budget } from '../../find/budget';
import type { BudgetNode } from '../../find/budget-node';
import { notes, section } from '../../lay/form';
import { BAND, CELL, CENTERED, figureStyle, HEADER, LINKED, PERCENT, RUPIAH } from '../../lay/look';
import { placeText } from '../../lay/place-text';
import { anyTyped, putFigure, TYPED_NOTE } from '../../lay/put-figure';
import type { SheetDraft } from '../../lay/sheet-draft';
import { type Block, COL, WIDTHS } from './columns';

export interface ProgramBlock extends Block {
  readonly total: number;
}

/** What the money columns are here. */
export const MONEY = { pagu: COL.target, realisasi: COL.realisasi, persen: COL.tertulis } as const;

/** The link lies over several columns. */
const SOURCE_WIDTH = WIDTHS.slice(COL.batas, COL.hitung + 1).reduce((all, one) => all + one);

/** The programs behind the headline figures and the chart. */
export function putProgramTable(draft: SheetDraft, budget: Budget, letter: string): ProgramBlock {
  const what = budget.perProgram ? 'program' : 'uraian';
  const heading = draft.next;
  draft.height(heading, 10);
  section(draft, `${letter}. Pagu dan realisasi per ${what}`);
  const head = draft.next;
  const title = what === 'program' ? 'Program' : 'Uraian';
  for (const [col, label] of ['No', title, 'Pagu (Rp)', 'Realisasi (Rp)', 'Penyerapan (%)'].entries())
    draft.put(head, col, label, HEADER);
  draft.span(head, COL.batas, COL.hitung, 'Sumber', HEADER);
  const first = draft.next;
  for (const [i, node] of budget.tops.entries()) putRow(draft, i, node);
  const last = draft.next - 1;
  const row = draft.next;
  const bold = { bold: true, fill: BAND };
  draft.span(row, COL.no, COL.name, 'JUMLAH', { ...CENTERED, ...bold });
  for (const col of [MONEY.pagu, MONEY.realisasi]) {
    const column = draft.range({ top: first, left: col, bottom: last, right: col });
    draft.put(row, col, sum([column]), { ...figureStyle(RUPIAH), ...bold });
  }
  putShare(draft, row, bold);
  draft.span(row, COL.batas, COL.hitung, undefined, { ...CELL, ...bold });
  if (anyTyped(budget.tops.flatMap((node) => [node.pagu, node.realisasi]))) notes(draft, [TYPED_NOTE]);
  return { heading, head, letter, first, last, end: row + 1, total: row };
}

function putRow(draft: SheetDraft, i: number, node: BudgetNode): void {
  const row = draft.next;
  draft.put(row, COL.no, i + 1, CENTERED);
  draft.put(row, COL.name, node.name, CELL);
  putMoney(draft, row, MONEY.pagu, node, (one) => one.pagu);
  putMoney(draft, row, MONEY.realisasi, node, (one) => one.realisasi);
  putShare(draft, row);
  const at = (node.pagu ?? node.realisasi)?.at ?? node.at;
  draft.span(row, COL.batas, COL.hitung, placeText(at, SOURCE_WIDTH), LINKED, at);
}

function putShare(draft: SheetDraft, row: number, look = {}): void {
  const share = percent(draft.ref(row, MONEY.realisasi), draft.ref(row, MONEY.pagu));
  draft.put(row, MONEY.persen, share, { ...figureStyle(PERCENT), ...look });
}

type Pick = (node: BudgetNode) => Brought | undefined;

/** An amount as it is written; a heading without one stands for what is below it. */
function putMoney(draft: SheetDraft, row: number, col: number, node: BudgetNode, pick: Pick): void {
  const own = pick(node);
  const below = hasFigure(own) ? [] : partsOf(node, pick);
  if (below.length === 0) putFigure(draft, row, col, own, RUPIAH);
  else draft.put(row, col, addAll(below), figureStyle(RUPIAH));
}

function partsOf(node: BudgetNode, pick: Pick): Expr[] {
  return node.children.flatMap((child) => {
    const own = pick(child);
    if (!hasFigure(own) || !own) return partsOf(child, pick);
    if (typeof own.content === 'object') return [own.content];
    return [{ text: String(own.content), value: new Big(own.content) }];
  });
}
