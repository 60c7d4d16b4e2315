import type { Figure } from '#core/fact';
import type { Failure } from '#core/functions';
import { address, columnName } from '#core/grid';
import type { LayoutColumn, Relation } from '#core/layout';
import { coveredBy, gradedColumn, reasonOf } from '#core/rules';
import { inputNames, type OwnRowFunction } from './definitions';
import type { OwnPlace } from './own-place';
import { ownRelation, rivalsOf } from './own-relation';

/** The inputs of a function in its own row, in the order of its arguments. */
export interface Known {
  readonly figures: readonly (Figure | undefined)[];
  /** What makes a capaian of them; absent for a grade. */
  readonly relation?: Relation;
}

/** Why the inputs are not known, and those that are. */
export interface Unknown extends Known {
  readonly because: string;
  readonly error: Failure['error'];
}

export function isUnknown(inputs: Known | Unknown): inputs is Unknown {
  return 'because' in inputs;
}

/** What a function is computed from in its own row; each figure is readable, or blank as all others are. */
export function ownInputs(place: OwnPlace, name: OwnRowFunction): Known | Unknown {
  if (name === 'PREDIKAT') return gradedInput(place);
  const relation = ownRelation(place, name);
  if (!relation)
    return unknown(
      `Tabel ini tidak memuat kolom ${inputNames(name).join(' dan ')} yang berpasangan dengan kolom ${columnName(place.column.col)}.`,
    );
  const columns = [relation.first, relation.second];
  const figures = columns.map((one) => place.entry.figures.get(one));
  if (place.entry.kind === 'average')
    return unknown('Baris ini memuat rata-rata, bukan satu isian.', figures);
  for (const [i, column] of columns.entries()) {
    const others = rivalsOf(place, relation, column);
    if (others.length > 0)
      return unknown(several(inputNames(name)[i] as string, [column, ...others]), figures);
  }
  const { table, entry, span, column } = place;
  const own = { ref: { sheet: table.table.sheet, row: entry.row, col: column.col }, span };
  if (coveredBy(own, table, relation).length > 0)
    return unknown('Sel gabungan ini mencakup beberapa baris dengan masukannya masing-masing.', figures);
  return readable({ figures, relation }, inputNames(name));
}

/** The figure that a grade belongs to. */
function gradedInput({ table, entry, column }: OwnPlace): Known | Unknown {
  const graded = gradedColumn(table, column);
  const open = graded ? [graded] : table.layout.columns.filter((one) => isResultBefore(one, column));
  const [only, ...others] = open;
  if (!only) return unknown(`Tidak ada kolom capaian di sebelah kiri kolom ${columnName(column.col)}.`);
  if (others.length > 0) return unknown(several('capaian', open));
  return readable({ figures: [entry.figures.get(only)] }, ['capaian']);
}

function isResultBefore(one: LayoutColumn, grade: LayoutColumn): boolean {
  return (
    one.role === 'capaian' && one.col < grade.col && (grade.tahun === undefined || one.tahun === undefined)
  );
}

function several(input: string, columns: readonly LayoutColumn[]): string {
  const names = columns.map(({ col }) => col).sort((a, b) => a - b);
  return `Ada lebih dari satu kolom ${input} yang mungkin dimaksud (${names.map(columnName).join(', ')}).`;
}

/** Blank inputs are left to the function, which then gives nothing; of several, one alone must not be blank. */
function readable(known: Known, names: readonly string[]): Known | Unknown {
  const { figures } = known;
  if (figures.every(isBlank)) return known;
  const bad = figures.findIndex((one) => !one?.reading.ok);
  if (bad < 0) return known;
  const figure = figures[bad];
  const name = capital(names[bad] as string);
  const where = figure ? ` (${address(figure.ref.row, figure.ref.col)})` : '';
  return isBlank(figure)
    ? unknown(`${name}${where} belum diisi.`, figures)
    : {
        ...unknown(`${name}${where} tidak dapat dipakai: ${reasonOf(figure as Figure)}.`, figures),
        error: 'value',
      };
}

function isBlank(figure: Figure | undefined): boolean {
  return (
    !figure ||
    (!figure.reading.ok && (figure.reading.because === 'empty' || figure.reading.because === 'dash'))
  );
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function unknown(because: string, figures: Known['figures'] = []): Unknown {
  return { because, figures, error: 'na' };
}
