import type Big from 'big.js';
import { quantityOf, type Report } from '#core/fact';
import type { Fix } from '#core/finding';
import { address, type CellRef, type Change, parseArea } from '#core/grid';
import { formatNumber, writeAs } from '#core/number';
import { sameCell } from '../support/relation-rows';
import { rowName, short, tableName, ukuranName } from '../support/where';
import { contentAt, figureAt, type Placed, scaleOf } from './figure-at';

/** A fix of one figure, and how the figure was and would be. */
export interface FigureFix {
  readonly fix: Fix;
  /** The figure before, on the scale of its column. */
  readonly was: Big;
  readonly is: Big;
}

/**
 * The fix that puts another value in a cell, in its own form.
 *
 * @param restsOn the cells that the value comes from
 * @param keeping a result that comes out through it as it stands, for the label
 * @returns `undefined` where no figure stands there, its form can't hold the value, or nothing would change
 */
export function changeFigure(
  report: Report,
  at: CellRef,
  value: Big,
  restsOn: readonly CellRef[],
  keeping?: CellRef,
): FigureFix | undefined {
  const placed = figureAt(report, at);
  const quantity = quantityOf(placed?.figure);
  if (!placed || !quantity) return undefined;
  const from = contentAt(placed.table, at);
  const to = writeAs(from, from.format, quantity, value, scaleOf(placed));
  if (!to || to.value === from.value) return undefined;
  const changes = [{ at, from, to }];
  const written = (one: Big) => formatNumber(one, quantity.decimals);
  const kept = keeping && figureAt(report, keeping);
  const name = kept ? nameBeside(placed, kept) : nameOf(placed);
  const label = `Ganti ${name} ${written(quantity.shown)} menjadi ${written(value)}${kept ? keptWords(kept) : ''}`;
  return {
    fix: {
      kind: 'suggested',
      label: `${label}${formulaNote(changes)}`,
      changes,
      restsOn: restsOn.filter((cell) => !sameCell(cell, at)),
      certain: false,
    },
    was: quantity.shown,
    is: value,
  };
}

/** A figure's name, with as much of its place as tells it from another one. */
function nameBeside(placed: Placed, kept: Placed): string {
  const name = nameOf(placed);
  const { row, col } = placed.figure.ref;
  if (placed.table !== kept.table) return `${name} di ${tableName(placed.table)} (${address(row, col)})`;
  if (placed.entry !== kept.entry) return `${name} "${short(rowName(placed.entry), 40)}"`;
  return name === nameOf(kept) ? `${name} di ${address(row, col)}` : name;
}

function keptWords(kept: Placed): string {
  const quantity = quantityOf(kept.figure);
  return quantity ? ` agar ${nameOf(kept)} ${formatNumber(quantity.shown, quantity.decimals)} tetap` : '';
}

/** Roles that stand for many things, which the column's own label tells better. */
const UNNAMED: ReadonlySet<string> = new Set(['lain', 'jumlah', 'nilai', 'perubahan']);

function nameOf({ figure: { column }, entry }: Placed): string {
  const label = short(column.labels.at(-1) ?? '', 40);
  const name = UNNAMED.has(column.role) && label !== '' ? `"${label}"` : ukuranName(column.role);
  return `${entry.kind === 'total' ? 'jumlah ' : entry.kind === 'average' ? 'rata-rata ' : ''}${name}`;
}

/** What is said of formulas that give way to figures or words. */
export function formulaNote(changes: readonly Change[], by: 'angka' | 'teks' = 'angka'): string {
  const formulas = changes.filter(({ from }) => from.formula !== undefined).length;
  if (formulas === 0) return '';
  return changes.length === 1
    ? ` (rumusnya diganti dengan ${by})`
    : ` (${formulas} rumus diganti dengan ${by})`;
}

const REFERENCE = /(?<![\w!'.])\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?![\w(])/g;

/** Whether a cell's formula takes its value from another cell of its sheet: it moves along when that one is changed. */
export function follows(report: Report, at: CellRef, source: CellRef): boolean {
  const placed = figureAt(report, at);
  const formula = placed && contentAt(placed.table, at).formula;
  if (formula === undefined || at.sheet !== source.sheet) return false;
  return (formula.match(REFERENCE) ?? []).some((text) => {
    const area = parseArea(text.replaceAll('$', ''));
    return (
      area !== undefined &&
      area.top <= source.row &&
      source.row <= area.bottom &&
      area.left <= source.col &&
      source.col <= area.right
    );
  });
}
