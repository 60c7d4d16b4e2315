import { bulat, type Figure, given, Predikat, type ScaleClass } from './figure';
import type { Entry, Style } from './look';
import { type Arah, capaian } from './relations';

/** Lines of a block of data, split at `|`; empty lines are left out. */
export function data(block: string): string[][] {
  return block
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => line.split('|').map((part) => part.trim()));
}

/** Target, realisasi and capaian of one indikator in one year. */
export interface Ukuran {
  readonly target: Figure;
  readonly realisasi: Figure;
  readonly capaian: Figure;
}

/** How an office computes capaian: decimals it rounds to at once, and its cap. */
export interface Cara {
  readonly arah?: Arah;
  readonly bulat?: number;
  readonly cap?: number;
}

/** An indikator's figures of one year, in Indonesian notation. */
export function ukuran(target: string, realisasi: string, cara: Cara = {}): Ukuran {
  return ukur(given(target), given(realisasi), cara);
}

/** The same over figures that stand elsewhere already. */
export function ukur(target: Figure, realisasi: Figure, cara: Cara = {}): Ukuran {
  const c = capaian(target, realisasi, cara.arah, cara.cap);
  return { target, realisasi, capaian: cara.bulat === undefined ? c : bulat(c, cara.bulat) };
}

/** A predikat's cell. */
export function cap(figure: Figure, scale: readonly ScaleClass[]): Entry {
  return label(new Predikat(figure, scale));
}

/** A predikat that is counted elsewhere too. */
export function label(predikat: Predikat): Entry {
  return { value: predikat.text, predikat };
}

/** Several figures of a row in one style. */
export function semua(style: Style, ...figures: readonly Figure[]): Entry[] {
  return figures.map(style);
}
