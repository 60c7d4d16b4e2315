import Big from 'big.js';
import type { RuleId } from '#core/finding';

/**
 * How a derived figure follows from its inputs a, b, ...
 * bagi: a/b x 100; balik: b/a x 100; turun: (2b-a)/b x 100; kurang: a-b; relatif: (a-b)/b x 100;
 * kali: a x b/100; pelengkap: 100-a; the others run over all inputs.
 */
export type Shape =
  | 'bagi'
  | 'balik'
  | 'turun'
  | 'kurang'
  | 'relatif'
  | 'kali'
  | 'pelengkap'
  | 'jumlah'
  | 'rerata'
  | 'banyak';

/** What a figure is in the report's own words; faults are counted by it. */
export type Part =
  | 'capaian'
  | 'penyerapan'
  | 'sisa'
  | 'jumlah'
  | 'rerata'
  | 'efisiensi'
  | 'perubahan'
  | 'kemajuan'
  | 'hitungan';

export interface Derivation {
  readonly rule: RuleId;
  readonly part: Part;
  readonly shape: Shape;
  readonly inputs: readonly Figure[];
  /** For `banyak`: the labels that are counted, and the label that counts. */
  readonly labels?: readonly Predikat[];
  readonly label?: string;
  /** The highest value that the report lets stand. */
  readonly cap?: number;
}

/** One fact of a report. The same object placed in two tables is the same fact, wherever it is printed. */
export class Figure {
  constructor(
    /** Percentages are on the scale of 100, money is in rupiah. */
    readonly exact: Big,
    readonly from?: Derivation,
  ) {}
}

/** A class of a predikat scale: values from `lower` on, up to the next class. */
export interface ScaleClass {
  readonly lower: number;
  readonly label: string;
  /** Whether `lower` itself still belongs to the class below. */
  readonly above?: boolean;
}

/** A predikat that follows from a figure by a scale (best class first). */
export class Predikat {
  readonly text: string;

  constructor(
    readonly of: Figure,
    readonly scale: readonly ScaleClass[],
  ) {
    this.text = labelOf(of.exact, scale);
  }
}

/** The label that a scale gives to a value. */
export function labelOf(value: Big, scale: readonly ScaleClass[]): string {
  const hit = scale.find((c) => (c.above ? value.gt(c.lower) : value.gte(c.lower)));
  if (!hit) throw new Error(`no class for ${value}`);
  return hit.label;
}

/** A figure from Indonesian notation (`1.234,5`), or from a number. */
export function given(text: string | number): Figure {
  const plain =
    typeof text === 'number' ? text : text.replaceAll('.', '').replaceAll(' ', '').replace(',', '.');
  return new Figure(new Big(plain));
}

/** The value that a derivation gives for the values of its inputs. */
export function compute(from: Derivation, values: readonly Big[]): Big {
  const value = shaped(from, values);
  return from.cap !== undefined && value.gt(from.cap) ? new Big(from.cap) : value;
}

function shaped(from: Derivation, values: readonly Big[]): Big {
  const [a, b] = values as [Big, Big];
  const sum = () => values.reduce((x, y) => x.plus(y), new Big(0));
  switch (from.shape) {
    case 'bagi':
      return a.times(100).div(b);
    case 'balik':
      return b.times(100).div(a);
    case 'turun':
      return b.times(2).minus(a).times(100).div(b);
    case 'kurang':
      return a.minus(b);
    case 'relatif':
      return a.minus(b).times(100).div(b);
    case 'kali':
      return a.times(b).div(100);
    case 'pelengkap':
      return new Big(100).minus(a);
    case 'jumlah':
      return sum();
    case 'rerata':
      return sum().div(values.length);
    case 'banyak':
      return new Big((from.labels ?? []).filter((l) => l.text === from.label).length);
  }
}

/** A figure that follows from others. */
export function derived(from: Derivation): Figure {
  return new Figure(
    compute(
      from,
      from.inputs.map((f) => f.exact),
    ),
    from,
  );
}

/** The figure as an office that types its numbers carries it on: rounded half away from zero. */
export function bulat(figure: Figure, decimals: number): Figure {
  return new Figure(figure.exact.round(decimals, Big.roundHalfUp), figure.from);
}
