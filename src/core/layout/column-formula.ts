import { parseNumbering, type Table, type TableColumn } from '#core/table';

/** A formula over column numbers as reports print it: `6 (4-5)`, `8 = (7-6)/5*100%`, `Capaian = (4):(3)x100%`. */
export interface ColumnFormula {
  readonly text: string;
  readonly shape: 'difference' | 'ratio' | 'change' | 'sum';
  /** The columns it names, in the order of its operands (numerator first, minuend first). */
  readonly cols: readonly number[];
}

const NUMBER = String.raw`\(?\s*(?:kolom\s*)?(\d{1,2})\s*\)?`;
const DIFFERENCE = new RegExp(`^\\(?\\s*${NUMBER}\\s*[-–]\\s*${NUMBER}\\s*\\)?$`, 'i');
const RATIO = new RegExp(`^\\(?\\s*${NUMBER}\\s*[:/÷]\\s*${NUMBER}\\s*\\)?\\s*(?:[x×*]\\s*100\\s*%?)?$`, 'i');
const CHANGE = new RegExp(
  `^\\(?\\s*${NUMBER}\\s*[-–]\\s*${NUMBER}\\s*\\)?\\s*[:/÷]\\s*${NUMBER}\\s*(?:[x×*]\\s*100\\s*%?)?$`,
  'i',
);
const SUM = new RegExp(`^\\(?\\s*${NUMBER}(?:\\s*\\+\\s*${NUMBER})+\\s*\\)?$`, 'i');

/** The right-hand side as a shape and column numbers; `undefined` where it is none we know. */
export function parseColumnFormula(
  text: string,
): { shape: ColumnFormula['shape']; numbers: number[] } | undefined {
  const body = text.replace(/\s+/g, ' ').trim();
  if (SUM.test(body)) return { shape: 'sum', numbers: (body.match(/\d{1,2}/g) ?? []).map(Number) };
  const found: readonly [ColumnFormula['shape'], RegExpExecArray | null][] = [
    ['change', CHANGE.exec(body)],
    ['difference', DIFFERENCE.exec(body)],
    ['ratio', RATIO.exec(body)],
  ];
  for (const [shape, match] of found) {
    if (match) return { shape, numbers: match.slice(1).map(Number) };
  }
  return undefined;
}

/** The formula text of a column: behind its number, or behind the `=` of its label. */
function formulaText(column: TableColumn): string | undefined {
  const numbered = column.numbering === undefined ? undefined : parseNumbering(column.numbering)?.formula;
  if (numbered !== undefined) return numbered;
  const label = /=\s*(.+)$/.exec(column.labels.at(-1) ?? '')?.[1];
  return label === undefined ? undefined : label;
}

/** The formulas that a table prints in its header, by column. Columns are counted as the row of numbers counts them, else from 1. */
export function columnFormulas(table: Table): Map<number, ColumnFormula> {
  const byNumber = new Map<number, number>();
  table.columns.forEach((column, i) => {
    const number = column.numbering === undefined ? undefined : parseNumbering(column.numbering)?.number;
    if (number !== undefined) byNumber.set(number, column.col);
    else if (table.numberingRow === undefined) byNumber.set(i + 1, column.col);
  });
  const formulas = new Map<number, ColumnFormula>();
  for (const column of table.columns) {
    const text = formulaText(column);
    const parsed = text === undefined ? undefined : parseColumnFormula(text);
    if (text === undefined || !parsed) continue;
    const cols = parsed.numbers.map((number) => byNumber.get(number));
    if (cols.includes(undefined)) continue;
    formulas.set(column.col, { text, shape: parsed.shape, cols: cols as number[] });
  }
  return formulas;
}
