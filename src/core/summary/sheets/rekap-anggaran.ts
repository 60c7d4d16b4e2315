import { address, type CellRef } from '#core/grid';
import type { PlanSheet } from '../context';
import { NONE } from '../expr';
import type { Brought } from '../find/bring';
import type { Budget } from '../find/budget';
import type { BudgetNode } from '../find/budget-node';
import { header, notes, printed, signature, titleBlock } from '../lay/form';
import { keepTogether } from '../lay/keep-together';
import { ALERT, BAND, CELL, CENTERED, LINKED } from '../lay/look';
import { placeText } from '../lay/place-text';
import { anyTyped, figureWidth, TYPED_NOTE } from '../lay/put-figure';
import { SheetDraft } from '../lay/sheet-draft';
import { COL, putAmounts } from './rekap-anggaran-amounts';
import { tableList } from './tables';

const TITLE = 'Rekap Anggaran dan Realisasi';

const SOURCE_WIDTH = 20;

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
    SOURCE_WIDTH,
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
  const end = draft.next;
  notes(draft, notesOf(budget, figures));
  signature(draft, office, tahun);
  keepTogether(draft, end, paper, head);
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
  draft.put(row, COL.sumber, placeText(placeOf(node), SOURCE_WIDTH), { ...LINKED, ...look }, placeOf(node));
  draft.outline(row, node.level);
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
    total ? placeText(total.at, SOURCE_WIDTH) : NONE,
    { ...(total ? LINKED : CENTERED), ...look },
    total?.at,
  );
}

function placeOf({ pagu, realisasi, at }: BudgetNode): CellRef {
  return (pagu ?? realisasi)?.at ?? at;
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
