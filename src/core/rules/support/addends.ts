import { type Entry, type Figure, quantityOf, type ReadTable } from '#core/fact';
import type { LayoutColumn, Role } from '#core/layout';
import { isBareTotalLabel } from '#core/table';

/** Roles whose figures add up down a column. */
export const ADDITIVE: ReadonlySet<Role> = new Set<Role>([
  'pagu',
  'realisasi-anggaran',
  'sisa',
  'jumlah',
  'bobot',
]);

/**
 * Whether a column's figures add up: amounts, counts and weights do, and the scores of an evaluation where they
 * lie below their weights.
 */
export function isAdditive(table: ReadTable, column: LayoutColumn): boolean {
  if (column.role !== 'nilai' || table.layout.kind !== 'evaluasi-sakip') return ADDITIVE.has(column.role);
  const bobot = table.layout.columns.find((one) => one.role === 'bobot');
  const pairs = table.entries.map((entry) => [
    quantityOf(entry.figures.get(column))?.value,
    bobot && quantityOf(entry.figures.get(bobot))?.value,
  ]);
  const weighed = pairs.filter(([score, weight]) => score && weight);
  const above = weighed.filter(([score, weight]) => score?.gt(weight ?? 0)).length;
  return weighed.length >= 2 && above * 4 <= weighed.length;
}

/** A figure and those it should be the sum of. */
export interface Sum {
  readonly table: ReadTable;
  readonly entry: Entry;
  readonly total: Figure;
  readonly parts: readonly Figure[];
}

/**
 * The figures that stand for a subtree: its own, or where a heading has none, those of its children.
 * `undefined` where one can't be read.
 */
export function standFor(entry: Entry, column: LayoutColumn): Figure[] | undefined {
  const own = entry.figures.get(column);
  if (own && quantityOf(own)) return own.inherited ? [] : [own];
  if (own && !own.reading.ok && own.reading.because !== 'empty' && own.reading.because !== 'dash')
    return undefined;
  const parts: Figure[] = [];
  for (const child of entry.children) {
    const below = standFor(child, column);
    if (!below) return undefined;
    for (const one of below) parts.push(one);
  }
  return parts;
}

function all(entries: readonly Entry[], column: LayoutColumn): Figure[] | undefined {
  const parts: Figure[] = [];
  for (const entry of entries) {
    const below = standFor(entry, column);
    if (!below) return undefined;
    for (const one of below) parts.push(one);
  }
  return parts;
}

/** The ways in which a total row may have been added up; `undefined` for those that hold an unreadable figure. */
export function waysToAdd(table: ReadTable, total: Entry, column: LayoutColumn): (Figure[] | undefined)[] {
  const before = table.entries
    .slice(0, table.entries.indexOf(total))
    .filter((entry) => !isLeftOut(entry, table.table.notes));
  const lastTotal = before.findLastIndex((entry) => entry.kind === 'total');
  const since = before.slice(lastTotal + 1).filter(isCounted);
  const every = before.filter(isCounted);
  const totals = before.filter((entry) => entry.kind === 'total');
  const after = table.entries.slice(table.entries.indexOf(total) + 1).filter(isCounted);
  const rootsOf = (entries: readonly Entry[]) =>
    entries.filter((entry) => entry.parent === undefined || !entries.includes(entry.parent));
  const ways = [
    rootsOf(since),
    rootsOf(every),
    since.filter(isLeaf),
    every.filter(isLeaf),
    totals,
    [...totals, ...rootsOf(since)],
    distinct(every.filter(isLeaf), column),
  ];
  if (before.filter(isCounted).length === 0) ways.push(rootsOf(after), after.filter(isLeaf));
  return ways.filter((way) => way.length > 0).map((way) => all(way, column));
}

function isCounted(entry: Entry): boolean {
  return entry.kind === 'body' || entry.kind === 'section';
}

const LEFT_OUT =
  /\b(?:tidak|belum|di ?luar|tanpa)\b.{0,20}\b(?:termasuk|masuk|dihitung|dijumlah\w*|jumlah|total)\b/i;

/** Whether a row, or a note that its star leads to, says that the total leaves it out. */
function isLeftOut(entry: Entry, notes: readonly string[]): boolean {
  const texts = entry.names.filter((name) => !name.inherited).map((name) => name.text);
  const star = /\*+/.exec([entry.label, ...texts].join(' '))?.[0];
  const note = star === undefined ? undefined : notes.find((one) => /^\s*\(?(\*+)/.exec(one)?.[1] === star);
  return [entry.label, ...texts, note ?? ''].some((text) => LEFT_OUT.test(text));
}

function isLeaf(entry: Entry): boolean {
  return entry.children.length === 0;
}

/** Rows that repeat a program with the same amount, as under every sasaran that it serves, count once. */
function distinct(entries: readonly Entry[], column: LayoutColumn): Entry[] {
  const seen = new Set<string>();
  return entries.filter((entry) => {
    const name = entry.names.find((one) => one.role === 'program') ?? entry.names[0];
    const amount = quantityOf(entry.figures.get(column))?.value;
    if (!name || !amount) return true;
    const key = `${name.key}|${amount.toFixed()}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

/** What is taken off a gross total before the net one. */
const DEDUCTION = /^(?:pengembalian|potongan|pengurangan?|dikurangi)\b/i;

/** Whether a total row surely is one: its label says nothing else, or nothing but more totals follow it. */
export function isSureTotal(table: ReadTable, entry: Entry): boolean {
  if (isBareTotalLabel(entry.label)) return true;
  const after = table.entries.slice(table.entries.indexOf(entry) + 1);
  return after.every(
    (one) => one.kind !== 'body' || DEDUCTION.test(one.label) || ![...one.figures.values()].some(quantityOf),
  );
}
