import type Big from 'big.js';

export type Unit = 'rupiah' | 'persen' | 'jumlah' | 'indeks' | 'lain';

/**
 * How far a figure can be trusted: as stored, or only to the decimals that the page prints, which lie before the
 * comma where they are negative (-5 for `1,5 juta`).
 */
export type Precision = 'exact' | { readonly decimals: number };

/** A figure that was read from a cell. Percentages are on the scale of 100: 83,42 % is 83.42. */
export interface Quantity {
  readonly value: Big;
  /** As the page prints it. */
  readonly shown: Big;
  /** Decimals that the page prints (of `shown`, on the scale of 100 for percentages). */
  readonly decimals: number;
  readonly precision: Precision;
  readonly unit: Unit;
  /** As the cell holds it, e.g. `Rp. 49.990.000,-`. */
  readonly text: string;
  /** Whether a number is stored or words that look like one. */
  readonly typed: 'number' | 'text';
}

/** Why a cell gives no figure. */
export type Because =
  | 'empty'
  | 'dash'
  | 'mixed-separators'
  | 'bad-grouping'
  | 'words'
  | 'range'
  | 'date'
  | 'boolean'
  | 'error-value'
  | 'no-cached-value';

export type Reading =
  | { readonly ok: true; readonly quantity: Quantity }
  | {
      readonly ok: false;
      readonly because: Because;
      readonly text: string;
      /** The only likely reading of a malformed numeral, where there is just one. */
      readonly likely?: Quantity;
    };
