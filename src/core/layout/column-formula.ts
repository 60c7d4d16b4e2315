import { parseNumbering, type Table, type TableColumn } from '#core/table';

/** A formula over column numbers as reports print it: `6 (4-5)`, `8 = (7-6)/5*100%`, `Capaian = (4):(3)x100%`. */
export interface ColumnFormula {
  readonly text: string;
  readonly shape: 'difference' | 'ratio' | 'change' | 'sum' | 'product';
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
const PRODUCT = new RegExp(`^\\(?\\s*${NUMBER}\\s*[x×*]\\s*${NUMBER}\\s*\\)?$`, 'i');
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
    ['product', PRODUCT.exec(body)],
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

/**
 * The formulas that a table prints in its header, by column. Columns are counted as the row of numbers counts them,
 * else from 1. A number over several columns, such as K and Rp, means the one of the same label as the result.
 */
export function columnFormulas(table: Table): Map<number, ColumnFormula> {
  const byNumber = new Map<number, TableColumn[]>();
  const count = (number: number, column: TableColumn) =>
    byNumber.set(number, [...(byNumber.get(number) ?? []), column]);
  table.columns.forEach((column, i) => {
    const number = column.numbering === undefined ? undefined : parseNumbering(column.numbering)?.number;
    if (number !== undefined) count(number, column);
    else if (table.numberingRow === undefined) count(i + 1, column);
  });
  const formulas = new Map<number, ColumnFormula>();
  for (const column of table.columns) {
    const text = formulaText(column);
    const parsed = text === undefined ? undefined : parseColumnFormula(text);
    if (text === undefined || !parsed) continue;
    const cols = parsed.numbers.map((number) => sameLabel(byNumber.get(number) ?? [], column)?.col);
    if (cols.includes(undefined)) continue;
    formulas.set(column.col, { text, shape: parsed.shape, cols: cols as number[] });
  }
  return formulas;
}

function sameLabel(counted: readonly TableColumn[], column: TableColumn): TableColumn | undefined {
  return counted.length === 1
    ? counted[0]
    : counted.find((one) => one.labels.at(-1) === column.labels.at(-1));
}
