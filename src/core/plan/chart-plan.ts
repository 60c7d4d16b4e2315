import type { Area } from '#core/grid';
import type { Color } from './style';

export interface SeriesPlan {
  readonly name: string;
  readonly values: Area;
  readonly kind: 'column' | 'bar' | 'line';
  readonly color: Color;
}

/** A chart on a planned sheet; its areas lie on that same sheet. */
export interface ChartPlan {
  /** Unique on its sheet; also what a screen reader calls it. */
  readonly name: string;
  readonly title: string;
  /** The cells that it covers. */
  readonly place: Area;
  readonly categories: Area;
  /** All of one direction: `bar` for itself, `column` with or without `line`. */
  readonly series: readonly SeriesPlan[];
  /** The number format of the value axis. */
  readonly format: string;
}
