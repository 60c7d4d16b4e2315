import type Big from 'big.js';
import { address, type CellRef } from '#core/grid';
import type { Placement } from './book';
import { compute, type Derivation, type Figure } from './figure';
import { read, write } from './look';

/**
 * The formula that an office would have typed for a live cell: over its inputs in the same table, or,
 * where they stand elsewhere or the figure follows from nothing, a reference to its first place.
 */
export function formulaOf(cell: Placement, all: readonly Placement[]): string {
  const from = cell.figure?.from;
  const inputs = from ? inputsOf(cell, from, all) : undefined;
  if (from && inputs) return expression(cell, from, inputs);
  return named(firstPlace(cell, all).ref, cell.ref);
}

/** What Excel would have stored for a cell: for a live one, computed from the stored values it refers to. */
export function storedOf(cell: Placement, all: readonly Placement[]): Big {
  const { figure, look } = cell;
  if (!figure || !look) throw new Error(`${where(cell)} holds no figure`);
  if (!look.live) return read(look, write(look, figure.exact).value) ?? figure.exact;
  const inputs = figure.from && inputsOf(cell, figure.from, all);
  if (!figure.from || !inputs) return storedOf(firstPlace(cell, all), all);
  return compute(
    figure.from,
    inputs.map((input) => storedOf(input, all)),
  );
}

/** Where a live cell without inputs of its own takes its value from. */
function firstPlace(cell: Placement, all: readonly Placement[]): Placement {
  const first = all.find((p) => p.figure === cell.figure && p !== cell);
  if (!first) throw new Error(`no place to refer to for ${where(cell)}`);
  if (first.look?.as !== cell.look?.as || first.look?.divisor !== cell.look?.divisor) {
    throw new Error(`${where(cell)} refers to a figure on another scale`);
  }
  return first;
}

/** Where a derived figure's inputs stand in its own table: in the same row first, then the nearest. */
export function inputsOf(
  cell: Placement,
  from: Derivation,
  all: readonly Placement[],
): Placement[] | undefined {
  if (from.shape === 'banyak') return undefined;
  const found = from.inputs.map((input) => nearest(cell, input, all));
  return found.every((p) => p !== undefined) ? found : undefined;
}

function nearest(cell: Placement, input: Figure, all: readonly Placement[]): Placement | undefined {
  const here = all.filter((p) => p.figure === input && p.table === cell.table && p !== cell);
  const distance = (p: Placement) =>
    Math.abs(p.ref.row - cell.ref.row) * 1000 + Math.abs(p.ref.col - cell.ref.col);
  return here.sort((a, b) => distance(a) - distance(b))[0];
}

function expression(cell: Placement, from: Derivation, inputs: readonly Placement[]): string {
  const refs = inputs.map((p) => named(p.ref, cell.ref));
  const [a = '', b = ''] = refs;
  const percent = cell.look?.as === 'fraction' ? '' : '*100';
  const body = () => {
    switch (from.shape) {
      case 'bagi':
        return `${a}/${b}${percent}`;
      case 'balik':
        return `${b}/${a}${percent}`;
      case 'turun':
        return `(${b}-(${a}-${b}))/${b}${percent}`;
      case 'kurang':
        return `${a}-${b}`;
      case 'relatif':
        return `(${a}-${b})/${b}${percent}`;
      case 'kali':
        return `${a}*${b}/100`;
      case 'pelengkap':
        return cell.look?.as === 'fraction' ? `1-${a}` : `100-${a}`;
      case 'jumlah':
        return run(inputs, 'SUM') ?? refs.join('+');
      case 'rerata':
        return run(inputs, 'AVERAGE') ?? `(${refs.join('+')})/${refs.length}`;
      case 'banyak':
        throw new Error(`${where(cell)}: a count has no formula here`);
    }
  };
  if (from.cap === undefined) return body();
  return `MIN(${body()},${cell.look?.as === 'fraction' ? from.cap / 100 : from.cap})`;
}

/** A function over inputs that stand one beside the other in a row or a column. */
function run(inputs: readonly Placement[], name: string): string | undefined {
  const first = inputs[0]?.ref;
  const last = inputs.at(-1)?.ref;
  if (!first || !last) return undefined;
  const column = inputs.every((p, i) => p.ref.col === first.col && p.ref.row === first.row + i);
  const row = inputs.every((p, i) => p.ref.row === first.row && p.ref.col === first.col + i);
  if (!column && !row) return undefined;
  return `${name}(${address(first.row, first.col)}:${address(last.row, last.col)})`;
}

function named(ref: CellRef, from: CellRef): string {
  const plain = address(ref.row, ref.col);
  return ref.sheet === from.sheet ? plain : `'${ref.sheet.replaceAll("'", "''")}'!${plain}`;
}

function where(cell: Placement): string {
  return `${cell.ref.sheet}!${address(cell.ref.row, cell.ref.col)}`;
}
