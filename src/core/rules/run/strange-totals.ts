import { quantityOf } from '#core/fact';
import { countWords } from '#core/number';
import type { Differs, Outcome } from '../rule';
import { takeBack } from './take-back';

/**
 * Takes back what is said of a row of totals or means that comes out in none of its columns, two and more: it is not
 * made of the rows that were added up. Where one row that was left out or counted twice explains all of it, the row
 * is a total after all, and wrong.
 */
export function strangeTotals(outcomes: readonly Outcome[]): readonly Outcome[] {
  const rows = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    if (!isOfColumn(outcome)) continue;
    const key = `${outcome.at.row} ${outcome.at.sheet}`;
    rows.set(key, [...(rows.get(key) ?? []), outcome]);
  }
  const strange = [...rows.values()].flatMap((row) => {
    const differs = row.filter((one): one is Differs => one.verdict === 'differs' && one.severity !== 'info');
    const whole = differs.length === row.length && differs.every(isTotal);
    return whole && new Set(differs.map((one) => one.at.col)).size >= 2 && !isOneRow(differs)
      ? [differs]
      : [];
  });
  return takeBack(
    outcomes,
    strange.map((differs) => ({
      differs,
      message: `Baris ini bukan jumlah atau rata-rata dari baris-baris di atasnya pada ${countWords(differs.length)} kolomnya, sehingga tidak diperiksa. Periksa baris mana yang diikutsertakan.`,
    })),
    'barisnya tampaknya tidak dihitung dari baris-baris di atasnya',
  );
}

/** Whether a figure was computed from others of its column, and not from those of its row. */
function isOfColumn(outcome: Outcome): boolean {
  if (outcome.verdict === 'unchecked') return false;
  const others = outcome.verdict === 'agrees' ? outcome.cells.slice(1) : outcome.related;
  return others[0]?.col === outcome.at.col && others[0]?.row !== outcome.at.row;
}

function isTotal({ entry }: Differs): boolean {
  return entry?.kind === 'total' || entry?.kind === 'average';
}

/** Whether one row makes up for what is missing or too much in every column. */
function isOneRow(differs: readonly Differs[]): boolean {
  const [{ table }] = differs as [Differs];
  return table.entries.some((entry) =>
    differs.every(({ at, calculation }) => {
      const column = table.layout.columns.find((one) => one.col === at.col);
      const figure = column && quantityOf(entry.figures.get(column));
      return figure && !figure.value.eq(0) && calculation?.distance?.eq(figure.value.abs());
    }),
  );
}
