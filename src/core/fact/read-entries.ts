import { textOf } from '#core/grid';
import { yearsIn } from '#core/layout';
import { inSlices, type Steps } from '#core/steps';
import { placeIn } from '#core/table';
import { readColumns } from './read-columns';
import type { Figure, Name, ReadTable } from './report';
import { labelOf, namesOf } from './row-names';
import { readSideBySide } from './row-readings';
import type { Separator } from './separator';

/** Reads the body of a table, column by column, then joins the rows. */
export function* readEntries(table: ReadTable, separator: Separator): Steps<void> {
  const rows = table.table.rows.filter((row) => row.kind !== 'repeat');
  const figures = yield* readColumns(table, rows, separator);
  let held: readonly Name[] = [];
  yield* inSlices(rows, (row) => {
    const names = namesOf(table, row, held);
    const label = labelOf(table, row.row);
    const kind = isScore(table, label) ? 'total' : row.kind;
    if (kind === 'body' || kind === 'section') held = names;
    table.entries.push({
      table,
      row: row.row,
      kind,
      names: kind === 'total' || kind === 'average' ? names.filter((name) => !name.inherited) : names,
      label,
      figures: readSideBySide(
        new Map([...figures].map(([column, byRow]) => [column, byRow.get(row.row) as Figure])),
      ),
      ...rowYear(table, row.row),
      level: -1,
      children: [],
    });
  });
}

const SCORE = /^(?:nilai|skor|total nilai)\s+(?:hasil evaluasi|akuntabilitas|akip|sakip|akhir|total)\b/i;

/** Whether a row of an evaluation of SAKIP gives the score that its components add up to. */
function isScore({ layout }: ReadTable, label: string): boolean {
  return (
    layout.kind === 'evaluasi-sakip' &&
    layout.columns.some((one) => one.role === 'bobot') &&
    SCORE.test(label)
  );
}

function rowYear(table: ReadTable, row: number): { tahun?: number } {
  const column = table.layout.columns.find((one) => one.role === 'tahun');
  const years = column ? yearsIn(textOf(placeIn(table.table, row, column.col).cell)) : [];
  return years.length === 1 ? { tahun: years[0] as number } : {};
}
