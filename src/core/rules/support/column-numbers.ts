import type { Report } from '#core/fact';
import { parseNumbering } from '#core/table';
import type { Outcome } from '../rule';

/** A row of column numbers that leaves one out. */
export function* columnNumbers(report: Report): Generator<Outcome> {
  for (const table of report.tables) {
    const row = table.table.numberingRow;
    if (row === undefined) continue;
    const numbers = table.table.columns.flatMap((column) => {
      const number = column.numbering === undefined ? undefined : parseNumbering(column.numbering)?.number;
      const merge = table.table.view.merge(row, column.col);
      if (number === undefined || (merge && merge.left < column.col)) return [];
      return [{ number, col: column.col }];
    });
    const gap = numbers.findIndex(
      (one, i) => i > 0 && one.number !== (numbers[i - 1] as { number: number }).number + 1,
    );
    const found = numbers[gap];
    if (gap < 0 || !found) continue;
    const expected = (numbers[gap - 1] as { number: number }).number + 1;
    yield {
      verdict: 'differs',
      at: { sheet: table.table.sheet, row, col: found.col },
      table,
      severity: 'info',
      stated: String(found.number),
      expected: String(expected),
      message: `Nomor kolom melompat dari ${expected - 1} ke ${found.number}. Periksa apakah ada kolom yang terhapus, atau urutkan kembali nomornya.`,
      related: [],
    };
  }
}
