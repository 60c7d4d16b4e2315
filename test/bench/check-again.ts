import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkWorkbook } from '#core';
import type { Cell, CellRef, Workbook } from '#core/grid';
import { readXlsx } from '#hosts/xlsx';
import { measureApart, median } from './measures';

/** The bundle is run from the project's folder. */
const CORPUS = path.resolve('test/corpus/workbooks');
/** So many cells are changed in turn, spread over the workbook. */
const CHANGES = 100;

/** Milliseconds. */
interface Measure {
  readonly cells: number;
  /** From the file that was read to its findings, in a process that did nothing before. */
  readonly first: number;
  readonly again: readonly number[];
}

/** Checks a workbook, then changes one figure and another, and prints how long each check takes. */
export function measureCheckingAgain(file: string): void {
  const workbook = readXlsx(readFileSync(path.join(CORPUS, file)));
  const timeOf = (one: Workbook) => {
    const start = performance.now();
    checkWorkbook(one);
    return performance.now() - start;
  };
  const first = timeOf(workbook);
  const figures = figuresOf(workbook);
  const again = Array.from({ length: CHANGES }, (_, i) => {
    const at = figures[Math.floor((i * figures.length) / CHANGES)] as CellRef;
    return timeOf(withFigure(workbook, at, 100 + i / 4));
  });
  const cells = workbook.sheets.flatMap(({ rows }) => rows.flatMap((row) => row.cells)).length;
  process.stdout.write(JSON.stringify({ cells, first, again } satisfies Measure));
}

/** How long each workbook of the corpus is checked again after one of its cells was typed. */
export function compareCheckingAgain(): void {
  console.log(
    `\nChecked again after one cell changed, ${CHANGES} cells of each workbook; Node ${process.version}`,
  );
  const files = readdirSync(CORPUS).filter((file) => file.endsWith('.xlsx'));
  for (const file of files) {
    const { cells, first, again } = measureApart<Measure>('again', file);
    const worst = Math.max(...again);
    console.log(
      `${file.padEnd(27)} ${String(cells).padStart(5)} cells: median ${median(again).toFixed(0)} ms, ` +
        `worst ${worst.toFixed(0)} ms; the first check of a new process ${first.toFixed(0)} ms`,
    );
  }
}

function figuresOf({ sheets }: Workbook): CellRef[] {
  return sheets.flatMap(({ name, rows }) =>
    rows.flatMap(({ index, cells }) =>
      cells.flatMap(({ col, value }) =>
        typeof value === 'number' || /\d/.test(String(value ?? '')) ? [{ sheet: name, row: index, col }] : [],
      ),
    ),
  );
}

/** The workbook as a host gives it after a figure was typed: the sheet is read anew, the others are what they were. */
function withFigure(workbook: Workbook, at: CellRef, figure: number): Workbook {
  const typed = (cell: Cell): Cell => ({ col: cell.col, value: figure });
  const sheets = workbook.sheets.map((sheet) => {
    if (sheet.name !== at.sheet) return sheet;
    const rows = sheet.rows.map((row) =>
      row.index !== at.row
        ? row
        : { ...row, cells: row.cells.map((cell) => (cell.col === at.col ? typed(cell) : cell)) },
    );
    return structuredClone({ ...sheet, rows });
  });
  return { ...workbook, sheets };
}
