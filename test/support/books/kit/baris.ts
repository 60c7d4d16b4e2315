import { type Figure, given } from './figure';
import { data } from './indikator';
import { jumlah } from './relations';

/** A row of a block of data: words first, then figures. */
export interface Baris {
  /** The word at a place, from 0; empty where there is none. */
  kata(k: number): string;
  /** The figure at a place, from 0. @throws where the block holds none */
  f(k: number): Figure;
  readonly angka: readonly Figure[];
}

/** Reads rows whose first `words` parts are words and whose other parts are figures in Indonesian notation. */
export function baris(block: string, words = 1): Baris[] {
  return data(block).map((parts) => {
    const angka = parts.slice(words).map(given);
    return {
      angka,
      kata: (k) => parts[k] ?? '',
      f: (k) => {
        const figure = angka[k];
        if (!figure) throw new Error(`no figure ${k} in ${parts.join('|')}`);
        return figure;
      },
    };
  });
}

/** The sum of every column of figures. */
export function jumlahKolom(rows: readonly Baris[]): Figure[] {
  return (rows[0]?.angka ?? []).map((_, k) => jumlah(rows.map((row) => row.f(k))));
}

/** The figure at a place of a list. @throws where there is none */
export function ke(figures: readonly Figure[], k: number): Figure {
  const figure = figures[k];
  if (!figure) throw new Error(`no figure ${k}`);
  return figure;
}
