import { quantityOf, type ReadTable } from '#core/fact';
import type { FormulaName, LayoutColumn, Relation } from '#core/layout';
import { divide, type Estimate, estimate, judge, scale, subtract } from '#core/number';
import { changeText, textFix } from '../repair/change-text';
import type { Outcome } from '../rule';

const SHAPES: Partial<Record<FormulaName, 'difference' | 'ratio'>> = {
  capaian: 'ratio',
  penyerapan: 'ratio',
  kemajuan: 'ratio',
  sisa: 'difference',
  efisiensi: 'difference',
};

function compute(shape: 'difference' | 'ratio', a: Estimate, b: Estimate): Estimate | undefined {
  return shape === 'ratio' ? scale(divide(a, b), 100) : subtract(a, b);
}

/** How many rows print what a formula over two columns gives. */
function rowsThatFollow(
  table: ReadTable,
  result: LayoutColumn,
  first: number,
  second: number,
  shape: 'difference' | 'ratio',
): number {
  let follow = 0;
  for (const entry of table.entries) {
    const at = (col: number) =>
      quantityOf([...entry.figures.values()].find((figure) => figure.column.col === col));
    const stated = at(result.col);
    const a = at(first);
    const b = at(second);
    if (!stated || !a || !b) continue;
    const expected = compute(shape, estimate(a), estimate(b));
    if (expected && judge(stated, expected).verdict !== 'differs') follow++;
  }
  return follow;
}

/** The number of a column as the report counts it: by the row of numbers, else by its place. */
function numberOf(table: ReadTable, col: number): string {
  const column = table.table.columns.find((one) => one.col === col);
  return /\d+/.exec(column?.numbering ?? '')?.[0] ?? String(col - table.table.area.left + 1);
}

/**
 * Formulas printed in the header that point to other columns than those the figures follow, as when a block
 * of columns is copied and its formula is not.
 */
export function* wrongColumnFormulas(table: ReadTable): Generator<Outcome> {
  for (const relation of table.layout.relations) {
    const { result, first, second } = relation;
    const printed = result.formula;
    const shape = SHAPES[relation.formula];
    if (!printed || !shape || printed.shape !== shape || printed.cols.length !== 2) continue;
    const at = (table.table.columns.find((one) => one.col === result.col) as { label: Outcome['at'] }).label;
    const [a, b] = printed.cols as [number, number];
    if (sameColumns(printed.cols, relation)) {
      yield { verdict: 'agrees', at, cells: [at] };
      continue;
    }
    const byLayout = rowsThatFollow(table, result, first.col, second.col, shape);
    const byHeader = rowsThatFollow(table, result, a, b, shape);
    if (byLayout <= byHeader) continue;
    const sign = shape === 'ratio' ? ':' : '-';
    const right = `(${numberOf(table, first.col)})${sign}(${numberOf(table, second.col)})`;
    yield {
      verdict: 'differs',
      at,
      table,
      severity: 'warning',
      stated: printed.text,
      expected: right,
      message: `Rumus pada judul kolom (${printed.text}) menunjuk kolom yang keliru: angka-angka kolom ini mengikuti kolom ${right}. Perbaiki nomor kolom pada judulnya.`,
      related: [],
      mend: () =>
        textFix([changeText(table, at, printed.text, right)], `Ganti rumus pada judul menjadi ${right}`, []),
    };
  }
}

function sameColumns(cols: readonly number[], relation: Relation): boolean {
  return cols[0] === relation.first.col && cols[1] === relation.second.col;
}
