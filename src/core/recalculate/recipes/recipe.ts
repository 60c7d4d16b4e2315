import type Big from 'big.js';
import type { Figure } from '#core/fact';
import type { CellRef } from '#core/grid';
import type { Recomputed } from '../recalculation';

/** A figure as a formula meets it: the cell as it will be once all items are made. */
export interface Operand {
  readonly ref: CellRef;
  readonly address: string;
  /** On the scale of 100 where it is a percentage. */
  readonly value: Big;
  /** Whether the cell holds a percentage as a fraction of one. */
  readonly fraction: boolean;
  /** Whether it is a text, of which Excel's own operators make no number. */
  readonly text: boolean;
}

/** What a formula is written for. */
export interface Writing {
  /** In the order of the recipe's figures. */
  readonly operands: readonly Operand[];
  /** Whether its cell holds a percentage as a fraction of one. */
  readonly fraction: boolean;
  /** Whether a range down the column may run over a cell between its ends: it holds no number, and is to hold none. */
  isWords(at: CellRef): boolean;
  /** The same, where words would be taken for a mistake: the cell is blank, or a dash. */
  isBlank(at: CellRef): boolean;
}

/** How a typed figure is computed from others: the value and the formula from one description. */
export interface Recipe {
  readonly of: Recomputed;
  readonly figures: readonly Figure[];
  /** Whether it divides by what may become zero. */
  readonly divides: boolean;
  /** What it gives on the scale of 100; `undefined` where it gives nothing. */
  compute(values: readonly Big[]): Big | undefined;
  /** With Excel's own functions; `undefined` where the operands do not go together. */
  excel(writing: Writing): string | undefined;
  /** With the functions of the add-in; `undefined` where none of them computes it. */
  sakip(writing: Writing): string | undefined;
}
