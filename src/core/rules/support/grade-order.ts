import type { GradedFigure } from './graded-figure';

/** Grades from the best down. Words of one rank stand together. */
const FAMILIES: readonly (readonly (readonly string[])[])[] = [
  [['sangat tinggi'], ['tinggi'], ['sedang'], ['rendah'], ['sangat rendah']],
  [['sangat baik'], ['baik'], ['cukup', 'cukup baik'], ['kurang', 'kurang baik'], ['sangat kurang', 'buruk']],
  [['memuaskan'], ['sangat baik'], ['baik'], ['cukup baik'], ['agak kurang'], ['kurang']],
  [['sangat berhasil'], ['berhasil'], ['cukup berhasil'], ['kurang berhasil'], ['tidak berhasil']],
  [['sangat memuaskan'], ['memuaskan'], ['cukup memuaskan'], ['kurang memuaskan'], ['tidak memuaskan']],
  [['istimewa'], ['sangat baik'], ['baik'], ['cukup', 'butuh perbaikan'], ['kurang'], ['sangat kurang']],
  [
    ['melampaui target'],
    ['sesuai target', 'tercapai'],
    ['tidak tercapai', 'belum tercapai', 'di bawah target'],
  ],
];

/** So many graded rows tell an order. */
const ENOUGH = 4;

/** A grade that stands against the order of the others. */
export interface OddGrade {
  readonly odd: GradedFigure;
  /** The rows that it contradicts: of a higher figure and a lower grade, or the other way round. */
  readonly against: readonly GradedFigure[];
}

/**
 * The one grade without which a column is in order: who reaches more is graded no lower. `undefined` where the column
 * is in order, where its words rank in no known way, or where no single row explains it.
 */
export function oddGrade(rows: readonly GradedFigure[]): OddGrade | undefined {
  if (rows.length < ENOUGH) return undefined;
  const labels = rows.map((one) => fold(one.label));
  const family = FAMILIES.find((ranks) =>
    labels.every((label) => ranks.some((rank) => rank.includes(label))),
  );
  if (!family) return undefined;
  const rankOf = (row: GradedFigure) => family.findIndex((rank) => rank.includes(fold(row.label)));
  const contradicts = (a: GradedFigure, b: GradedFigure) =>
    a.quantity.shown.cmp(b.quantity.shown) * (rankOf(a) - rankOf(b)) > 0;
  const pairs = rows.flatMap((a, i) => rows.slice(i + 1).flatMap((b) => (contradicts(a, b) ? [[a, b]] : [])));
  if (pairs.length === 0) return undefined;
  const culprits = rows.filter((row) => pairs.every((pair) => pair.includes(row)));
  // Of two rows that contradict each other alone, the one is told whose grade no other row has.
  const alone = culprits.filter((row) => rows.filter((one) => rankOf(one) === rankOf(row)).length === 1);
  const odd = culprits.length > 1 && alone.length === 1 ? alone[0] : culprits[0];
  return odd && { odd, against: rows.filter((row) => contradicts(row, odd)) };
}

function fold(label: string): string {
  return label.toLowerCase().trim();
}
