import type { ReadTable, Report } from '#core/fact';
import type { RuleId } from '#core/finding';
import type { CellRef } from '#core/grid';
import { countWords } from '#core/number';
import type { Differs, Outcome } from '../rule';

/** The rules that follow a formula down a column. */
const FOLLOWING: ReadonlySet<RuleId> = new Set(['capaian', 'penyerapan', 'sisa', 'efisiensi', 'perubahan']);

/** So many rows must break a formula, */
const MANY = 6;
/** and so many times as many as follow it, before the column is taken for something else. */
const TIMES = 3;

/**
 * Takes back what a rule says of a column that hardly ever follows its formula: whoever made the table computed it
 * otherwise, or it is another column than its header seemed to say. One note tells it; the rows count as unchecked.
 */
export function withoutMisread(
  report: Report,
  rule: RuleId,
  outcomes: readonly Outcome[],
): readonly Outcome[] {
  if (!FOLLOWING.has(rule)) return outcomes;
  const columns = new Map<string, { agrees: number; differs: Differs[] }>();
  const columnOf = (at: CellRef) => `${tableAt(report, at)?.id} ${at.col}`;
  for (const outcome of outcomes) {
    const key = columnOf(outcome.at);
    const column = columns.get(key) ?? { agrees: 0, differs: [] };
    columns.set(key, column);
    if (outcome.verdict === 'agrees') column.agrees++;
    else if (outcome.verdict === 'differs' && outcome.calculation) column.differs.push(outcome);
  }
  const misread = new Set<Differs>();
  const notes: Outcome[] = [];
  for (const { agrees, differs } of columns.values()) {
    if (differs.length < MANY || differs.length < TIMES * agrees) continue;
    if (differs.filter((one) => one.explained).length * 2 >= differs.length) continue;
    for (const one of differs) misread.add(one);
    notes.push(noteOn(differs, agrees));
  }
  if (misread.size === 0) return outcomes;
  return [
    ...notes,
    ...outcomes.map(
      (outcome): Outcome =>
        outcome.verdict === 'differs' && misread.has(outcome)
          ? {
              verdict: 'unchecked',
              at: outcome.at,
              table: outcome.table,
              reason: 'kolomnya tidak mengikuti rumus yang dikenal',
            }
          : outcome,
    ),
  ];
}

function tableAt(report: Report, { sheet, row, col }: CellRef): ReadTable | undefined {
  return report.tables.find(({ table }) => {
    const { top, bottom, left, right } = table.area;
    return table.sheet === sheet && row >= top && row <= bottom && col >= left && col <= right;
  });
}

function noteOn(differs: readonly Differs[], agrees: number): Differs {
  const [first, ...others] = differs as [Differs, ...Differs[]];
  const all = countWords(differs.length + agrees);
  return {
    verdict: 'differs',
    at: first.at,
    table: first.table,
    severity: 'info',
    stated: first.stated,
    expected: null,
    message:
      `${countWords(differs.length)} dari ${all} angka pada kolom ini tidak mengikuti rumus yang biasa dipakai ` +
      'untuk kolom semacam ini, sehingga tidak diperiksa. Jelaskan cara menghitungnya pada judul kolom, atau hitung ulang.',
    related: others.map((one) => one.at),
  };
}
