import { HostError, type Mark, type SavedState } from '#app';
import type { Severity } from '#core/finding';
import type { CellValue, Workbook } from '#core/grid';
import type { SheetPlan, SummaryKey } from '#core/plan';
import { barePlan } from '../hosts/xlsx/writing/plans';
import { at } from '../support/check-result';
import { draw } from '../support/draw';

const DRAWN = draw({
  'BAB II': `
    Tabel 2.1 Perjanjian Kinerja | <
    Indikator | Target
    Rumah layak huni | 80
    ~ Indeks kepuasan | '82'`,
  'BAB III': `
    Indikator | Target | Realisasi | Capaian
    Rumah layak huni | 80 | 90 | =C2/B2 -> 112,50%
    ^ | 50.000.000 | #REF! | -`,
  Arsip: 'disimpan',
  Rahasia: '1.234,50',
});
export const BOOK: Workbook = {
  ...DRAWN,
  sheets: DRAWN.sheets.map((sheet, i) => ({
    ...sheet,
    visibility: (['visible', 'visible', 'hidden', 'veryHidden'] as const)[i] ?? 'visible',
    hiddenColumns: i === 1 ? [2] : [],
  })),
};

export const D2 = at('BAB III', 'D2');
export const B2 = at('BAB III', 'B2');
export const mark = (sheet: string, cell: string, severity: Severity = 'error'): Mark => ({
  at: at(sheet, cell),
  severity,
});
export const to = (value: CellValue, format?: string) => ({ value, ...(format ? { format } : {}) });

/** Texts that Excel takes for numbers, shares, truths, errors or formulas when a person types them. */
export const READ_AS_SOMETHING_ELSE = ['1.234', '1,234', '5%', 'TRUE', '#N/A', '=1+1', '007', '1/2', '-'];

/** What a port refuses with; fails when it does not. */
export async function refusal(work: Promise<unknown>): Promise<HostError> {
  const error = await work.then(
    () => undefined,
    (one: unknown) => one,
  );
  if (!(error instanceof HostError)) throw error ?? new Error('nothing was refused');
  return error as HostError;
}

/** Something of every kind that is kept. */
export function stateToKeep(): SavedState {
  const time = '2026-01-02T03:04:05.000Z';
  const reason = 'sudah benar & <disetujui>';
  return {
    settings: { tahun: 2024, batas: 100, polaritas: { 'angka kemiskinan': 'turun' } },
    ignored: [{ rule: 'capaian', fingerprint: 'abc', table: 'def', about: 'BAB III!D2', reason, time }],
    history: [
      {
        time,
        changes: [
          {
            at: D2,
            from: { value: 1.125, formula: 'C2/B2', format: '0.00%' },
            to: { value: 1.13, format: '0.00%' },
            rule: 'capaian',
            reason,
          },
        ],
      },
    ],
  };
}

/** Hosts tell events later: long enough for all of them. */
export const later = () => new Promise((resolve) => setTimeout(resolve, 20));

export const MERGED = { top: 0, left: 0, bottom: 0, right: 1 };
/** A sheet of ours that says something of the user's; what its formula gives is right, for those who compute it. */
export const plan = (key: SummaryKey, name: string, rest: Partial<SheetPlan> = {}): SheetPlan => ({
  ...barePlan(key, name),
  merges: [MERGED],
  rows: [
    { index: 0, cells: [{ col: 0, content: `=${name}`, style: { bold: true } }, { col: 1 }] },
    {
      index: 2,
      cells: [
        { col: 0, content: '1.234' },
        { col: 1, content: 0.5, style: { format: '0%' } },
        { col: 2, content: { formula: "'BAB III'!C2-90", result: 0 }, style: { format: '0.00' } },
      ],
    },
  ],
  ...rest,
});
