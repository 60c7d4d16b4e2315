import type { Entry, ReadTable, Report } from '#core/fact';
import { type CellRef, type CellValue, isCellError } from '#core/grid';
import { notAFigure } from '#core/number';
import { refIn } from '#core/table';

/** A cell of a table's body that holds an error instead of a value. */
export interface ErrorCell {
  readonly table: ReadTable;
  readonly entry: Entry;
  readonly at: CellRef;
  /** As Excel shows it, e.g. `#REF!`. */
  readonly error: string;
  readonly formula: string | undefined;
}

/** What Excel shows while it is still computing. */
const PASSING = /^#(?:BUSY|GETTING_DATA|CONNECT)/;

/** The errors in a table's body, also those of columns that hold no figures: a predikat is looked up, too. */
export function errorsIn(table: ReadTable): ErrorCell[] {
  const { view, area } = table.table;
  return table.entries.flatMap((entry) =>
    (view.row(entry.row)?.cells ?? []).flatMap(({ col, value, formula }): ErrorCell[] => {
      const error = col < area.left || col > area.right ? undefined : errorOf(value);
      return error === undefined
        ? []
        : [{ table, entry, at: refIn(table.table, entry.row, col), error, formula }];
    }),
  );
}

/** All errors of a report, table by table. */
export function errorsOf(report: Report): ErrorCell[] {
  return report.tables.flatMap(errorsIn);
}

function errorOf(value: CellValue): string | undefined {
  const text = isCellError(value) ? value.error : typeof value === 'string' ? value.trim() : '';
  if (!text.startsWith('#') || PASSING.test(text)) return undefined;
  // Errors that were copied as text, as from a PDF.
  return isCellError(value) || notAFigure(text) === 'error-value' ? text : undefined;
}
