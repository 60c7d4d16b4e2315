import type { CellStyle } from '#core/plan';
import { sumOfAll } from '../aggregates';
import type { Context } from '../context';
import { DIFFERS, type Expr, figureOnly, isFigure, minus, NONE, percent } from '../expr';
import type { Amounts } from '../find/budget-node';
import { agreedWord } from '../find/told-in-findings';
import { CENTERED, figureStyle, PERCENT, RUPIAH } from '../lay/look';
import { putFigure } from '../lay/put-figure';
import type { Content, SheetDraft } from '../lay/sheet-draft';
import type { AmountKey, ColumnOf } from './rekap-anggaran-columns';

/** A row of amounts that is about to be put. */
export interface AmountRow {
  readonly row: number;
  readonly amounts: Amounts;
  /** The rows that it adds up; none at the end of a branch, `undefined` where no rows are known to make it up. */
  readonly parts: readonly number[] | undefined;
  readonly look: CellStyle;
  /** Whether sisa is told as what was spent beyond the pagu. */
  readonly isOver: boolean;
}

/** The amounts of a row as they are written, and as what stands below it adds up. */
export function putAmounts(draft: SheetDraft, one: AmountRow, at: ColumnOf, context: Context): void {
  const { row, amounts, parts, look } = one;
  const put = (key: AmountKey, content: Content, format: string) =>
    draft.put(row, at(key), content, { ...figureStyle(format), ...look });
  const written = (key: keyof Amounts, format: string) => {
    if (at(key) >= 0) putFigure(draft, row, at(key), amounts[key], format, look);
  };
  const ref = (key: AmountKey) => draft.ref(row, at(key));
  for (const [key, counted] of [
    ['pagu', 'paguHitung'],
    ['realisasi', 'realisasiHitung'],
  ] as const) {
    written(key, RUPIAH);
    put(counted, parts ? countedFrom(draft, row, at(key), at(counted), parts) : NONE, RUPIAH);
  }
  written('persen', PERCENT);
  put('persenHitung', percent(ref('realisasiHitung'), ref('paguHitung')), PERCENT);
  written('sisa', RUPIAH);
  const [pagu, realisasi] = [ref('paguHitung'), ref('realisasiHitung')];
  put('sisaHitung', one.isOver ? minus(realisasi, pagu) : minus(pagu, realisasi), RUPIAH);
  draft.put(row, at('hasil'), verdict(draft, one, at, context), { ...CENTERED, ...look });
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

/** Whether what is written and what it comes to are apart. */
interface Comparison {
  readonly written: Expr;
  readonly counted: Expr;
  /** From this difference on they are. */
  readonly least: number;
}

/** Whether a row's figures are what they come to; none where nothing is compared, or one of them can't be told. */
function verdict(draft: SheetDraft, one: AmountRow, at: ColumnOf, context: Context): Expr | string {
  const pairs = comparisons(draft, one, at);
  if (pairs.length === 0) return NONE;
  const { pagu, realisasi, persen, sisa } = one.amounts;
  const agreed = agreedWord(
    context,
    [pagu, realisasi, persen, sisa].map((brought) => brought?.at),
  );
  const both = ({ written, counted }: Comparison) => `COUNT(${written.text},${counted.text})`;
  const differ = pairs.map(
    (pair) =>
      `AND(${both(pair)}=2,ROUND(ABS(N(${pair.written.text})-N(${pair.counted.text})),4)>=${pair.least})`,
  );
  // What is not written, or as no figure, or can't be counted again, is neither right nor wrong.
  const untold = [
    `COUNT(${pairs.map(({ written }) => written.text).join(',')})=0`,
    ...pairs.map((pair) => `AND(${pair.written.text}<>"${NONE}",${both(pair)}<2)`),
  ];
  return {
    text: `IF(OR(${differ.join(',')}),"${DIFFERS}",IF(OR(${untold.join(',')}),"${NONE}",${agreed.text}))`,
    value: pairs.some(isApart)
      ? DIFFERS
      : pairs.some(isUntold) || pairs.every(isAbsent)
        ? NONE
        : agreed.value,
  };
}

/** What can be compared: sums where the row has parts, and what follows from its own amounts. */
function comparisons(draft: SheetDraft, { row, amounts, parts }: AmountRow, at: ColumnOf): Comparison[] {
  const pair = (key: keyof Amounts, counted: AmountKey, least: number): Comparison[] =>
    at(key) < 0 ? [] : [{ written: draft.ref(row, at(key)), counted: draft.ref(row, at(counted)), least }];
  // In millions, every part may be half of its last digit off.
  const step = amounts.pagu?.step ?? 1;
  const least = (of: number) => (step === 1 ? 1 : step * (of + 2) * 0.5);
  const sums =
    parts && parts.length > 0
      ? [
          ...pair('pagu', 'paguHitung', least(parts.length)),
          ...pair('realisasi', 'realisasiHitung', least(parts.length)),
        ]
      : [];
  // One unit in the last printed place is a matter of rounding.
  const unit = 10 ** -Math.min(2, amounts.persen?.decimals ?? 2);
  return [
    ...sums,
    ...pair('persen', 'persenHitung', unit * 1.5),
    ...pair('sisa', 'sisaHitung', least(2 + (parts?.length ?? 0))),
  ];
}

function isApart({ written: { value: a }, counted: { value: b }, least }: Comparison): boolean {
  return isFigure(a) && isFigure(b) && a.minus(b).abs().round(4).gte(least);
}

function isUntold({ written: { value: a }, counted: { value: b } }: Comparison): boolean {
  return a !== NONE && !(isFigure(a) && isFigure(b));
}

function isAbsent({ written: { value } }: Comparison): boolean {
  return !isFigure(value);
}
