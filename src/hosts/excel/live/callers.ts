import type { Cell, CellRef, CellValue, Sheet, Workbook } from '#core/grid';
import type { OwnRowFunction } from '#core/own-row';

/** Also as files name a function of an add-in, in case Excel tells it so. */
const CALL = /(?<![\w.])(?:SAKIP\.|_xldudf_SAKIP_)(CAPAIAN|PENYERAPAN|EFISIENSI|PREDIKAT)\(\s*\)/gi;
const WHOLE = new RegExp(`^\\s*[+@]?\\s*${CALL.source}\\s*$`, 'i');
const TEXTS = /"[^"]*"/g;
/** What may leave a call out, unless the call is what it looks at first. */
const CHOOSING =
  /\b(?:IFS?|CHOOSE|SWITCH|LET|LAMBDA)\(|\b(?:IFERROR|IFNA)\((?!\s*(?:SAKIP\.|_xldudf_SAKIP_))/i;

/** A cell whose formula calls a function without arguments. */
export interface Caller {
  readonly at: CellRef;
  readonly name: OwnRowFunction;
  /** Whether Excel must call the function to know the cell's value. */
  readonly certain: boolean;
  /** What the cell shows. */
  readonly value: CellValue;
}

/** The functions that a formula calls without arguments, each once. */
export function calledIn(formula: string | undefined): OwnRowFunction[] {
  if (formula === undefined || !/SAKIP/i.test(formula)) return [];
  const found = [...formula.replace(TEXTS, '""').matchAll(CALL)];
  return [...new Set(found.map(([, name]) => (name as string).toUpperCase() as OwnRowFunction))];
}

/** Whether a cell's formula is a call without arguments and nothing else: it then shows what the function gave. */
export function isLive({ formula }: Pick<Cell, 'formula'>): boolean {
  return formula !== undefined && WHOLE.test(formula);
}

/** All cells that call a function without arguments, once for each function. */
export function callersIn({ sheets }: Workbook): Caller[] {
  return sheets.flatMap(({ name: sheet, rows }) =>
    rows.flatMap(({ index: row, cells }) =>
      cells.flatMap(({ col, formula, value }) =>
        calledIn(formula).map((name) => ({
          at: { sheet, row, col },
          name,
          certain: !CHOOSING.test((formula as string).replace(TEXTS, '""')),
          value,
        })),
      ),
    ),
  );
}

/** A sheet whose live cells show other values; the same sheet where there are none. */
export function withValues(sheet: Sheet, value: (at: CellRef) => CellValue): Sheet {
  const { name, rows } = sheet;
  if (!rows.some(({ cells }) => cells.some(isLive))) return sheet;
  const changed = rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) =>
      isLive(cell) ? { ...cell, value: value({ sheet: name, row: row.index, col: cell.col }) } : cell,
    ),
  }));
  return { ...sheet, rows: changed };
}
