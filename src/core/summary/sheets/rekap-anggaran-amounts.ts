import type { CellStyle } from '#core/plan';
import { sumOfAll } from '../aggregates';
import { AGREES, DIFFERS, type Expr, figureOnly, isFigure, minus, NONE, percent } from '../expr';
import type { BudgetNode } from '../find/budget-node';
import { CENTERED, figureStyle, PERCENT, RUPIAH } from '../lay/look';
import { putFigure } from '../lay/put-figure';
import type { Content, SheetDraft } from '../lay/sheet-draft';

export const COL = {
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

/** The amounts of a row as they are written, and as what stands below it adds up. */
export function putAmounts(
  draft: SheetDraft,
  row: number,
  node: Pick<BudgetNode, 'pagu' | 'realisasi' | 'persen'>,
  look: CellStyle,
  rows: readonly number[],
): void {
  const put = (col: number, content: Content, format: string) =>
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
  if (own.length + headings.length === 0) return figureOnly(draft.ref(row, written));
  const parts = [...draft.ranges(written, own), ...draft.ranges(counted, headings)];
  return sumOfAll(parts, own.length + headings.length);
}

/** Whether both amounts of a row are, to the rupiah, what stands below it; none where one of them can't be told. */
function verdict(draft: SheetDraft, row: number): Expr {
  const pairs = [
    [draft.ref(row, COL.pagu), draft.ref(row, COL.paguHitung)],
    [draft.ref(row, COL.realisasi), draft.ref(row, COL.realisasiHitung)],
  ] as const;
  const differ = pairs.map(([a, b]) => `AND(COUNT(${a.text},${b.text})=2,ABS(N(${a.text})-N(${b.text}))>=1)`);
  // What is not written, or as no figure, or can't be counted again, is neither right nor wrong.
  const untold = [
    `COUNT(${pairs.map(([a]) => a.text).join(',')})=0`,
    ...pairs.map(([a, b]) => `AND(${a.text}<>"${NONE}",COUNT(${a.text},${b.text})<2)`),
  ];
  const wrong = pairs.some(
    ([{ value: a }, { value: b }]) => isFigure(a) && isFigure(b) && a.minus(b).abs().gte(1),
  );
  const unknown =
    pairs.every(([{ value }]) => !isFigure(value)) ||
    pairs.some(([{ value: a }, { value: b }]) => a !== NONE && !(isFigure(a) && isFigure(b)));
  return {
    text: `IF(OR(${differ.join(',')}),"${DIFFERS}",IF(OR(${untold.join(',')}),"${NONE}","${AGREES}"))`,
    value: wrong ? DIFFERS : unknown ? NONE : AGREES,
  };
}
