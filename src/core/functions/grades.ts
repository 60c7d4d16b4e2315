import type Big from 'big.js';
import { roundHalfUp } from '#core/number';
import { isBlank, type Matrix, readFigure, readText, readWord } from './argument';
import { refuse } from './result';
import { toArguments } from './spread';

/** A class of a scale, by its lower edge. */
export interface Grade {
  readonly label: string;
  readonly from: number | Big;
}

export interface Scale {
  /** From the highest class down; the last one has no lower edge. */
  readonly grades: readonly Grade[];
  /** Whether a value that lies on an edge belongs to the class above it. */
  readonly edgeInside: boolean;
  /** The decimals to which a value is rounded first, since a reader judges what the report prints. */
  readonly decimals: number;
  /** Whether it grades percentages. */
  readonly persen: boolean;
}

/** Permendagri 86/2017; what lies between two classes, such as 90,5, has not reached the upper one. */
export const PERMENDAGRI_86: Scale = {
  grades: [
    { label: 'Sangat Tinggi', from: 91 },
    { label: 'Tinggi', from: 76 },
    { label: 'Sedang', from: 66 },
    { label: 'Rendah', from: 51 },
    { label: 'Sangat Rendah', from: Number.NEGATIVE_INFINITY },
  ],
  edgeInside: true,
  decimals: 2,
  persen: true,
};

/** PermenPANRB 88/2021, as 12/2015 before it: a class begins above its lower edge. */
export const SAKIP: Scale = {
  grades: [
    { label: 'AA', from: 90 },
    { label: 'A', from: 80 },
    { label: 'BB', from: 70 },
    { label: 'B', from: 60 },
    { label: 'CC', from: 50 },
    { label: 'C', from: 30 },
    { label: 'D', from: Number.NEGATIVE_INFINITY },
  ],
  edgeInside: false,
  decimals: 2,
  persen: true,
};

/** The class of a value; `undefined` below the lowest one. */
export function gradeOf(scale: Scale, value: Big): string | undefined {
  const printed = roundHalfUp(value, scale.decimals);
  return scale.grades.find(({ from }) => {
    if (from === Number.NEGATIVE_INFINITY) return true;
    return scale.edgeInside ? printed.gte(from) : printed.gt(from);
  })?.label;
}

const NAMES: Readonly<Record<string, Scale>> = {
  permendagri: PERMENDAGRI_86,
  'permendagri 86/2017': PERMENDAGRI_86,
  sakip: SAKIP,
};

/** Reads a scale: one of the known names, or a range of two columns, lower edge and predikat, with its rows in any order. */
export function readScale(matrix: Matrix): Scale {
  const rows = toArguments(matrix);
  const [first] = rows[0] ?? [];
  if (rows.length === 1 && rows[0]?.length === 1 && first) {
    const word = readWord(first);
    const known = Object.hasOwn(NAMES, word) ? NAMES[word] : undefined;
    return known ?? refuse('Skala harus "permendagri", "sakip", atau rentang dua kolom.');
  }
  const grades = rows.flatMap((row) => {
    const [edge, label, ...more] = row;
    if (!edge || !label || more.length > 0)
      return refuse('Rentang skala harus dua kolom: batas bawah dan predikat.');
    if (isBlank(edge) && isBlank(label)) return [];
    return [{ ...readFigure(edge, 'Batas bawah skala'), label: readText(label) }];
  });
  if (grades.length === 0) refuse('Rentang skala tidak berisi predikat.');
  return {
    grades: grades.map(({ value, label }) => ({ from: value, label })).sort((a, b) => b.from.cmp(a.from)),
    edgeInside: true,
    decimals: Math.max(2, ...grades.map(({ decimals }) => decimals)),
    persen: false,
  };
}
