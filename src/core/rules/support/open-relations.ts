import type { ReadTable } from '#core/fact';
import { type FormulaName, holdsAny, type LayoutColumn, type Relation, wordsOf } from '#core/layout';
import { estimate, judge } from '#core/number';
import type { Compute } from './follow-formula';
import { isUnchecked, type RelationRow, rowsOf } from './relation-rows';

/** Words for the distance between two other columns. */
const DISTANCE = [
  'deviasi',
  'selisih',
  'gap',
  'kesenjangan',
  'perbedaan',
  'belum',
  'sisa',
  'tunggakan',
  'kehilangan',
  'kekurangan',
  'surplus',
  'defisit',
];

/** How many columns before it a distance may be between. */
const NEAR = 3;

/**
 * What rows follow although no layout knows of it: a formula that the header prints, or a distance between two of
 * the columns before it. A relation holds where two rows and more come out, and at most half as many do not.
 *
 * @param variantsOf the formulas that a row may follow
 */
export function* openRows(
  table: ReadTable,
  variantsOf: (row: RelationRow) => readonly Compute[],
): Generator<RelationRow> {
  const made = new Set(table.layout.relations.map((one) => one.result));
  for (const result of table.layout.columns) {
    if (made.has(result)) continue;
    const all = candidates(table.layout.columns, result).map((relation) =>
      [...rowsOf(table, relation)].filter((row): row is RelationRow => !isUnchecked(row)).map(asPrinted),
    );
    yield* likeliestOf(all, variantsOf) ?? [];
  }
}

/** A quotient or product is good to the decimals that it prints, whatever its column is taken for. */
function asPrinted(row: RelationRow): RelationRow {
  const { stated } = row;
  if (row.relation.formula === 'perubahan' || stated.precision !== 'exact') return row;
  return { ...row, stated: { ...stated, precision: { decimals: stated.decimals } } };
}

/** The formula that the shape of a printed one stands for. */
const NAMES: Partial<Record<string, FormulaName>> = {
  difference: 'perubahan',
  ratio: 'kemajuan',
  product: 'perkalian',
};

const SIGNS: Readonly<Record<string, FormulaName>> = {
  ':': 'kemajuan',
  '/': 'kemajuan',
  x: 'perkalian',
  '-': 'perubahan',
};

/** A formula that a header writes with the names of other columns: `Nilai : Bobot`, `Hasil (Nilai x Bobot)`. */
function formulaInWords(columns: readonly LayoutColumn[], result: LayoutColumn): Relation | undefined {
  const label = result.labels.at(-1) ?? '';
  const body = /\(([^()]+)\)\s*$/.exec(label)?.[1] ?? label;
  const [, a = '', sign = '', b = ''] = /^(.+?)\s*([:/]|\s[x-]\s)\s*(.+)$/i.exec(body) ?? [];
  const formula = SIGNS[sign.trim().toLowerCase()];
  const named = (text: string) =>
    columns.find((one) => one !== result && text !== '' && nameOf(one.labels.at(-1) ?? '') === nameOf(text));
  const [first, second] = [named(a), named(b)];
  return formula && first && second && first !== second ? { formula, result, first, second } : undefined;
}

/** A result beside the two counts that it is the share of: `Realisasi > Pembilang | Penyebut | %`. */
function shareOfCounts(columns: readonly LayoutColumn[], result: LayoutColumn): Relation | undefined {
  if (result.labels.length < 2) return undefined;
  const beside = columns.filter((one) => one.labels.length > 1 && one.labels[0] === result.labels[0]);
  const [first, second] = ['pembilang', 'penyebut'].map((word) =>
    beside.find((one) => nameOf(one.labels.at(-1) ?? '') === word),
  );
  if (!first || !second || first === result || second === result) return undefined;
  return { formula: 'kemajuan', result, first, second };
}

/** A label without what stands in brackets, folded. */
function nameOf(label: string): string {
  return wordsOf(label.replace(/\([^()]*\)/g, '')).join(' ');
}

function candidates(columns: readonly LayoutColumn[], result: LayoutColumn): Relation[] {
  const { formula } = result;
  const name = formula && NAMES[formula.shape];
  if (formula && name) {
    const [first, second] = formula.cols.map((col) => columns.find((one) => one.col === col));
    return first && second ? [{ formula: name, result, first, second }] : [];
  }
  const worded = formulaInWords(columns, result) ?? shareOfCounts(columns, result);
  if (worded) return [worded];
  if (!holdsAny(wordsOf(result.labels.at(-1) ?? ''), DISTANCE)) return [];
  const near = columns.filter((one) => one.col < result.col && isBeside(one, result)).slice(-NEAR);
  return near.flatMap((second, i) =>
    near.slice(i + 1).map((first): Relation => ({ formula: 'perubahan', result, first, second })),
  );
}

/** Whether two columns stand under one label, or under none, and count in one unit. */
function isBeside(one: LayoutColumn, other: LayoutColumn): boolean {
  return one.worth === other.worth && (other.labels.length < 2 || one.labels[0] === other.labels[0]);
}

/** Of several lists of rows that one column may be computed in, the one that comes out best, if it comes out. */
export function likeliestOf(
  lists: readonly (readonly RelationRow[])[],
  variantsOf: (row: RelationRow) => readonly Compute[],
  enough = 2,
): readonly RelationRow[] | undefined {
  const right = (rows: readonly RelationRow[]) => rows.filter((row) => comesOut(row, variantsOf(row)));
  const best = lists.reduce<readonly RelationRow[]>(
    (best, one) => (right(one).length > right(best).length ? one : best),
    [],
  );
  const sound = right(best);
  const figures = new Set(sound.map((row) => row.stated.shown.toFixed()));
  const holds =
    sound.length >= enough && figures.size >= enough && best.length - sound.length <= sound.length;
  return holds ? best : undefined;
}

/** Whether a row's printed result is what one of the formulas gives. */
export function comesOut(row: RelationRow, variants: readonly Compute[]): boolean {
  return variants.some((compute) => {
    const expected = compute(estimate(row.a), estimate(row.b));
    return expected !== undefined && judge(row.stated, expected).verdict !== 'differs';
  });
}
