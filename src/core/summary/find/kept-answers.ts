import { SheetView, textOf, type Workbook } from '#core/grid';
import { type SummaryKey, summaryKeyOf } from '#core/plan';

/** What a user wrote into a row of a sheet of ours. */
export interface Kept {
  /** A choice of the user's own: what a formula of ours shows is none. */
  readonly answer: string;
  readonly note: string;
}

/** Where a sheet of ours has what. */
export interface KeptColumns {
  /** By these together a row is known again. */
  readonly known: readonly number[];
  readonly answer: number;
  readonly note: number;
}

/**
 * The answers and notes on the sheet that is about to be replaced, by what stands in the row's known columns, so that
 * a second insertion does not throw a reviewer's work away.
 */
export function keptAnswers(
  workbook: Workbook,
  key: SummaryKey,
  { known, answer, note }: KeptColumns,
): ReadonlyMap<string, Kept> {
  const sheet = workbook.sheets.find((one) => summaryKeyOf(workbook, one.name) === key);
  const kept = new Map<string, Kept>();
  if (!sheet) return kept;
  const view = new SheetView(sheet);
  for (const { index } of sheet.rows) {
    const texts = known.map((col) => textOf(view.cell(index, col)));
    const chosen = view.cell(index, answer);
    const row = {
      answer: chosen?.formula === undefined ? textOf(chosen) : '',
      note: textOf(view.cell(index, note)),
    };
    if (texts.every((text) => text !== '') && (row.answer !== '' || row.note !== ''))
      kept.set(keptKey(texts), row);
  }
  return kept;
}

/** The key of a row by the texts of its known columns. */
export function keptKey(texts: readonly string[]): string {
  return texts.map((text) => text.replace(/\s+/g, ' ').trim()).join('|');
}
