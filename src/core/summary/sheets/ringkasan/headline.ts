import { count, mean, type Range } from '../../aggregates';
import type { Context } from '../../context';
import { type Expr, isFigure, minus, NONE, percent, roundedDifference } from '../../expr';
import { type Brought, hasFigure } from '../../find/bring';
import { predikatOf } from '../../find/predikat-scale';
import { noBudget, noCapaian } from '../../find/why-none';
import { section, sentence } from '../../lay/form';
import { ALERT, CELL, CENTERED, figureStyle, HEADER, PERCENT, RUPIAH, TYPED } from '../../lay/look';
import type { Content, SheetDraft } from '../../lay/sheet-draft';
import type { CapaianBlock } from './capaian-table';
import { COL } from './columns';
import { MONEY, type ProgramBlock } from './program-table';

const LABELS = ['Menurut laporan', 'Dihitung ulang', 'Selisih'];
/** The three columns of figures. */
const [SAID, COUNTED_AGAIN, APART] = [COL.target, COL.realisasi, COL.tertulis];

/** The headline figures, from a row on; they point to the tables below, which must have been put before. */
export function putHeadline(
  draft: SheetDraft,
  top: number,
  context: Context,
  capaian: CapaianBlock | undefined,
  program: ProgramBlock | undefined,
): number {
  let row = top;
  /** @param least from which difference on the row is marked */
  const line = (
    label: string,
    said: Content,
    counted: Content,
    format: string | undefined,
    { look = {}, least = 1 }: { readonly look?: object; readonly least?: number } = {},
  ) => {
    draft.span(row, COL.no, COL.name, label, CELL);
    const style = format === undefined ? CENTERED : figureStyle(format);
    draft.put(row, SAID, said, { ...style, ...look });
    draft.put(row, COUNTED_AGAIN, counted, { ...style, bold: true });
    const [a, b] = [draft.ref(row, SAID), draft.ref(row, COUNTED_AGAIN)];
    const decimals = format === PERCENT ? 2 : 0;
    if (format === undefined) draft.put(row, APART, NONE, CENTERED);
    else draft.put(row, APART, roundedDifference(a, b, decimals), figureStyle(format));
    if (format !== undefined)
      draft.conditions.push({
        area: { top: row, left: APART, bottom: row, right: APART },
        formula: `ABS(N(${draft.ref(row, APART).text}))>=${least}`,
        style: { fill: ALERT, bold: true },
      });
    return row++;
  };
  /** What is more than one unit in the last printed place is no matter of rounding. */
  const beyond = (decimals: number | undefined) => 1.5 * 10 ** -Math.min(2, decimals ?? 2);
  const brought = (one: Brought | undefined, otherwise: Content): [Content, object] =>
    hasFigure(one) ? [one?.content, one?.typed ? TYPED : {}] : [otherwise, {}];

  sectionAt(draft, row++, 'A. Angka pokok');
  draft.span(row, COL.no, COL.name, 'Uraian', HEADER);
  for (const [i, label] of LABELS.entries()) draft.put(row, SAID + i, label, HEADER);
  row++;
  let meanRow: number | undefined;
  if (capaian) {
    const column = (col: number): Range =>
      draft.range({ top: capaian.first, left: col, bottom: capaian.last, right: col });
    const isWritten = context.capaian.rows.some((one) => hasFigure(one.capaian));
    line(
      'Jumlah indikator yang memiliki capaian',
      isWritten ? count(column(COL.tertulis)) : NONE,
      count(column(COL.dipakai)),
      RUPIAH,
    );
    const [said, look] = brought(context.capaian.average, mean(column(COL.tertulis)));
    const decimals = context.capaian.rows.flatMap((one) =>
      hasFigure(one.capaian) ? (one.capaian?.decimals ?? 2) : [],
    );
    const least = beyond(Math.min(context.capaian.average?.decimals ?? 2, ...decimals));
    meanRow = line('Rata-rata capaian kinerja (%)', said, mean(column(COL.dipakai)), PERCENT, {
      look,
      least,
    });
    const grade = (col: number) => predikatOf(context.scale, draft.ref(meanRow as number, col));
    line('Predikat rata-rata capaian', grade(SAID), grade(COUNTED_AGAIN), undefined);
  } else {
    sentenceAt(draft, row++, noCapaian(context.report));
  }
  if (context.budget) {
    const { total, tops } = context.budget;
    const unit = total?.pagu?.step ?? 1;
    const step = unit === 1 ? 1 : unit * (tops.length + 2);
    const sumOf = (col: number): Expr | string => (program ? draft.ref(program.total, col) : NONE);
    const [pagu, paguLook] = brought(total?.pagu, sumOf(MONEY.pagu));
    const [spent, spentLook] = brought(total?.realisasi, sumOf(MONEY.realisasi));
    const a = line('Pagu anggaran (Rp)', pagu, sumOf(MONEY.pagu), RUPIAH, { look: paguLook, least: step });
    const b = line('Realisasi anggaran (Rp)', spent, sumOf(MONEY.realisasi), RUPIAH, {
      look: spentLook,
      least: step,
    });
    const share = (col: number) => percent(draft.ref(b, col), draft.ref(a, col));
    const [said, look] = brought(total?.persen, share(SAID));
    const shareRow = line('Penyerapan anggaran (%)', said, share(COUNTED_AGAIN), PERCENT, {
      look,
      least: beyond(total?.persen?.decimals),
    });
    const left = (col: number) => minus(draft.ref(a, col), draft.ref(b, col));
    line('Sisa anggaran (Rp)', left(SAID), left(COUNTED_AGAIN), RUPIAH, { least: step });
    if (meanRow !== undefined) {
      const verdict = (col: number) => efficient(draft.ref(meanRow as number, col), draft.ref(shareRow, col));
      line(
        'Efisiensi (capaian ≥ 100% dan penyerapan di bawahnya)',
        verdict(SAID),
        verdict(COUNTED_AGAIN),
        undefined,
      );
    }
  } else {
    sentenceAt(draft, row++, noBudget(context.report));
  }
  return row;
}

function sectionAt(draft: SheetDraft, row: number, text: string): void {
  draft.next = row;
  section(draft, text, COL.no, COL.tertulis);
}

function sentenceAt(draft: SheetDraft, row: number, text: string): void {
  draft.next = row;
  sentence(draft, text, COL.no, COL.tertulis);
}

/** Whether the office as a whole reached its targets with less than it spent of its budget. */
function efficient(capaian: Expr, penyerapan: Expr): Expr {
  const test = `AND(ROUND(${capaian.text},2)>=100,${penyerapan.text}<${capaian.text})`;
  const [a, b] = [capaian.value, penyerapan.value];
  const known = isFigure(a) && isFigure(b);
  const good = known && a.round(2).gte(100) && b.lt(a);
  return {
    text: `IF(COUNT(${capaian.text},${penyerapan.text})<2,"${NONE}",IF(${test},"Efisien","Tidak efisien"))`,
    value: known ? (good ? 'Efisien' : 'Tidak efisien') : NONE,
  };
}
