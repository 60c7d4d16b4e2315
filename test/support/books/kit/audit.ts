import Big from 'big.js';
import type { RuleId } from '#core/finding';
import type { CellRef, CellValue, Workbook } from '#core/grid';
import type { Book, Placement } from './book';
import { compute, type Derivation, labelOf } from './figure';
import { inputsOf } from './formula';
import { read, unitOf } from './look';

/** A relation of the book that a workbook's cells do not hold to. */
export interface Violation {
  readonly rule: RuleId;
  /** Where it shows: the derived cell, or a place of the same fact. */
  readonly at: CellRef;
  /** Every cell the relation runs over. */
  readonly cells: readonly CellRef[];
  /** How far off, in units of the last printed place; rounding alone gives at most a half. */
  readonly units: number;
}

/**
 * Recomputes every relation of a book from what the cells of a workbook say, without looking at the
 * figures from which they were written. `workbook` is the book's own, or a copy with a fault in it.
 */
export function audit(book: Book, workbook: Workbook = book.workbook): Violation[] {
  const values = cellValues(workbook);
  const valueAt = (p: Placement) => values.get(keyOf(p.ref));
  return [
    ...book.placements.flatMap((p) => derivation(p, book, valueAt)),
    ...facts(book, valueAt),
    ...book.placements.flatMap((p) => predikat(p, book, valueAt)),
  ];
}

type ValueAt = (p: Placement) => CellValue | undefined;

export function keyOf(ref: CellRef): string {
  return `${ref.sheet}\u0000${ref.row},${ref.col}`;
}

function cellValues(workbook: Workbook): Map<string, CellValue> {
  const values = new Map<string, CellValue>();
  for (const { name: sheet, rows } of workbook.sheets) {
    for (const row of rows) {
      for (const { col, value } of row.cells) values.set(keyOf({ sheet, row: row.index, col }), value);
    }
  }
  return values;
}

function shown(p: Placement, valueAt: ValueAt): Big | undefined {
  return p.look ? read(p.look, valueAt(p)) : undefined;
}

function derivation(p: Placement, book: Book, valueAt: ValueAt): Violation[] {
  const from = p.figure?.from;
  if (from?.shape === 'banyak') return counted(p, from, book, valueAt);
  const inputs = from && inputsOf(p, from, book.placements);
  if (!from || !inputs || !p.look) return [];
  const stated = shown(p, valueAt);
  const cells = [p.ref, ...inputs.map((i) => i.ref)];
  const bad = (units: number): Violation[] => [{ rule: from.rule, at: p.ref, cells, units }];
  const values = inputs.map((i) => shown(i, valueAt));
  if (!stated || values.some((v) => !v)) return bad(Number.POSITIVE_INFINITY);
  const [low, high] = range(from, values as Big[], inputs);
  const unit = unitOf(p.look);
  const off = stated.gt(high) ? stated.minus(high) : stated.lt(low) ? low.minus(stated) : new Big(0);
  const units = Number(off.div(unit));
  return units > 0.5 ? bad(units) : [];
}

/** The least and the greatest value that a derivation can have, given how its inputs are rounded. */
function range(from: Derivation, values: readonly Big[], inputs: readonly Placement[]): [Big, Big] {
  const halves = inputs.map((p) => (rounded(p) && p.look ? unitOf(p.look).div(2) : new Big(0)));
  const sides = (sign: 1 | -1) => values.map((v, i) => v.plus((halves[i] as Big).times(sign)));
  const [low, high] = [sides(-1), sides(1)];
  const ends = (i: number) => [low[i] as Big, high[i] as Big];
  const corners =
    values.length === 2
      ? ends(0).flatMap((a) => ends(1).map((b) => compute(from, [a, b])))
      : [compute(from, low), compute(from, high)];
  corners.sort((a, b) => a.cmp(b));
  return [corners[0] as Big, corners.at(-1) as Big];
}

/** Whether a place prints (and stores) less than the whole figure. */
function rounded(p: Placement): boolean {
  if (!p.figure || !p.look) return false;
  if (p.look.live || p.look.full) return false;
  const scaled = p.figure.exact.div(p.look.divisor ?? 1);
  return !scaled.round(p.look.decimals, Big.roundHalfUp).eq(scaled);
}

function counted(p: Placement, from: Derivation, book: Book, valueAt: ValueAt): Violation[] {
  const places = (from.labels ?? []).flatMap((l) =>
    book.placements.filter((q) => q.predikat === l).slice(0, 1),
  );
  const count = places.filter((q) => valueAt(q) === from.label).length;
  const off = shown(p, valueAt)?.minus(count).abs();
  if (off?.eq(0)) return [];
  const cells = [p.ref, ...places.map((q) => q.ref)];
  return [{ rule: from.rule, at: p.ref, cells, units: off ? Number(off) : Number.POSITIVE_INFINITY }];
}

/** The same fact in two places must be the same, as far as both print it. */
function facts(book: Book, valueAt: ValueAt): Violation[] {
  const byFigure = new Map<unknown, Placement[]>();
  for (const p of book.placements) {
    if (p.figure) byFigure.set(p.figure, [...(byFigure.get(p.figure) ?? []), p]);
  }
  return [...byFigure.values()].flatMap((places) =>
    places.flatMap((a, i) => places.slice(i + 1).flatMap((b) => sameFact(a, b, valueAt))),
  );
}

function sameFact(a: Placement, b: Placement, valueAt: ValueAt): Violation[] {
  if (!a.look || !b.look || a.table === b.table) return [];
  const [x, y] = [shown(a, valueAt), shown(b, valueAt)];
  const units = [unitOf(a.look), unitOf(b.look)] as const;
  const coarse = units[0].gt(units[1]) ? units[0] : units[1];
  const off = x && y ? Number(x.minus(y).abs().div(coarse)) : Number.POSITIVE_INFINITY;
  // Both may be rounded, each by half of its own unit.
  const allowed = Number(units[0].plus(units[1]).div(2).div(coarse));
  const slack = a.look.live || b.look.live || a.look.decimals !== b.look.decimals ? allowed : 0;
  if (off <= slack) return [];
  return [{ rule: 'lintas-tabel', at: b.ref, cells: [a.ref, b.ref], units: off }];
}

function predikat(p: Placement, book: Book, valueAt: ValueAt): Violation[] {
  const label = p.predikat;
  if (!label) return [];
  const source = book.placements.find(
    (q) => q.figure === label.of && q.table === p.table && q.ref.row === p.ref.row,
  );
  const value = source ? shown(source, valueAt) : label.of.exact;
  if (value && valueAt(p) === labelOf(value, label.scale)) return [];
  const cells = [p.ref, ...(source ? [source.ref] : [])];
  return [{ rule: 'predikat', at: p.ref, cells, units: Number.POSITIVE_INFINITY }];
}
