import type { Report } from '#core/fact';
import type { RuleId } from '#core/finding';
import { type CellRef, columnName } from '#core/grid';
import { countWords } from '#core/number';
import type { Differs, Outcome } from '../rule';
import { strangeTotals } from './strange-totals';
import { takeBack } from './take-back';

/** How many rows must speak against a column before it is taken for something else. */
interface Limits {
  /** So many rows break the rule, */
  readonly many: number;
  /** and so many times as many as keep it; */
  readonly times: number;
  /** or so many, where none keeps it. */
  readonly all: number;
  /** The same of rows in which several given figures differ. */
  readonly several?: number;
}

const FORMULA: Limits = { many: 6, times: 3, all: 3 };

/** The rules that follow a formula or a scale down a column, or set it beside another table's. */
const BY_COLUMN: Partial<Record<RuleId, Limits>> = {
  capaian: FORMULA,
  penyerapan: FORMULA,
  sisa: FORMULA,
  efisiensi: FORMULA,
  perubahan: FORMULA,
  predikat: { many: 3, times: 2, all: 2 },
  'lintas-tabel': { many: 8, times: 3, all: 8, several: 3 },
};

/**
 * Takes back what a rule says of a column that hardly ever keeps it: whoever made the table computed it otherwise, or
 * it is another column than its header seemed to say. The same holds for a row of totals that comes out in no column.
 * One note tells it; the cells count as unchecked.
 */
export function withoutMisread(
  report: Report,
  rule: RuleId,
  outcomes: readonly Outcome[],
): readonly Outcome[] {
  if (rule === 'jumlah' || rule === 'rerata') return strangeTotals(outcomes);
  const limits = BY_COLUMN[rule];
  return limits ? strangeColumns(report, rule, limits, outcomes) : outcomes;
}

interface Column {
  agrees: number;
  readonly differs: Differs[];
}

function strangeColumns(
  report: Report,
  rule: RuleId,
  { many, times, all, several = all }: Limits,
  outcomes: readonly Outcome[],
): readonly Outcome[] {
  const columns = new Map<string, Column>();
  const columnAt = (at: CellRef): Column => {
    const key = `${tableAt(report, at)} ${columnName(at.col)}`;
    const column = columns.get(key) ?? { agrees: 0, differs: [] };
    columns.set(key, column);
    return column;
  };
  for (const outcome of outcomes) {
    // Figures that tables share bear out the columns of all of them.
    const sound = rule === 'lintas-tabel' && outcome.verdict === 'agrees' ? outcome.cells : [outcome.at];
    if (outcome.verdict === 'agrees') for (const at of sound) columnAt(at).agrees++;
    else if (outcome.verdict === 'differs' && counts(outcome)) columnAt(outcome.at).differs.push(outcome);
  }
  const strange = [...columns.values()].filter(({ agrees, differs }) => {
    const most = differs.length >= many && differs.length >= times * agrees;
    const least = differs.every((one) => one.several) ? several : all;
    const every = agrees === 0 && differs.length >= least;
    return (most || every) && differs.filter((one) => one.explained).length * 2 < differs.length;
  });
  return takeBack(
    outcomes,
    strange.map(({ agrees, differs }) => ({ differs, message: messageOn(rule, differs.length, agrees) })),
    'kolomnya tidak mengikuti rumus yang dikenal',
  );
}

/** What is told of a figure itself: a difference that only rounding makes is none. */
function counts(outcome: Differs): boolean {
  return outcome.severity === 'error' || outcome.calculation !== undefined;
}

function tableAt(report: Report, { sheet, row, col }: CellRef): string | undefined {
  return report.tables.find(({ table }) => {
    const { top, bottom, left, right } = table.area;
    return table.sheet === sheet && row >= top && row <= bottom && col >= left && col <= right;
  })?.id;
}

function messageOn(rule: RuleId, differs: number, agrees: number): string {
  const some = `${countWords(differs)} dari ${countWords(differs + agrees)}`;
  if (rule === 'predikat')
    return `${some} predikat pada kolom ini tidak mengikuti skala yang dikenal, sehingga tidak diperiksa. Cetak skala yang dipakai pada laporan, atau sesuaikan predikatnya.`;
  if (rule === 'lintas-tabel')
    return `${some} angka pada kolom ini berbeda dari tabel lain, sehingga tampaknya berasal dari tahun, satuan, atau sumber yang lain dan tidak diperiksa. Jelaskan isinya pada judul kolom, atau samakan angkanya.`;
  return (
    `${some} angka pada kolom ini tidak mengikuti rumus yang biasa dipakai ` +
    'untuk kolom semacam ini, sehingga tidak diperiksa. Jelaskan cara menghitungnya pada judul kolom, atau hitung ulang.'
  );
}
