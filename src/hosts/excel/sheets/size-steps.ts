import type { Area } from '#core/grid';
import type { SheetPlan } from '#core/plan';
import { areasTexts } from '../areas-text';
import { CALL, type Step } from './step';

/** How wide columns are in this workbook, in points. */
export interface Measure {
  /** A character of the default font. */
  readonly character: number;
  /** What a column leaves free beside its text. */
  readonly beside: number;
}

/** Pixels are three quarters of a point; columns end with a pixel. */
export const PIXEL = 0.75;
/** Excel leaves so much free beside the text, whatever the font. */
const BESIDE = 5 * PIXEL;
/** A digit of Calibri in 11 points. */
const USUAL = 7 * PIXEL;

/**
 * Measures by a new sheet's standard columns, which Excel tells in both units: characters are as wide as the
 * workbook's own default font has them.
 *
 * @param characters how wide a standard column is, in characters
 * @param points the same in points
 */
export function measureBy(characters = 0, points = 0): Measure {
  const character = (points - BESIDE) / characters;
  return { character: character > 0 && Number.isFinite(character) ? character : USUAL, beside: BESIDE };
}

/**
 * The widths of the columns and the heights of the rows.
 *
 * @param measure is asked for when a width is queued, not before
 */
export function sizeSteps({ widths, rows }: SheetPlan, measure: () => Measure): Step[] {
  const columns = widths.map((width, col): [number, Area] => [
    width,
    { top: 0, left: col, bottom: 0, right: col },
  ]);
  const heights = rows.flatMap(({ index, height }): [number, Area][] =>
    height === undefined ? [] : [[height, { top: index, left: 0, bottom: index, right: 0 }]],
  );
  return [
    ...steps(columns, (format, width) => {
      format.columnWidth = pointsOf(width, measure());
    }),
    ...steps(heights, (format, points) => {
      format.rowHeight = points;
    }),
  ];
}

/** How wide a column for so many characters is, in points. */
export function pointsOf(width: number, { character, beside }: Measure): number {
  return Math.round((width * character + beside) / PIXEL) * PIXEL;
}

function steps(
  sized: readonly [number, Area][],
  write: (format: Excel.RangeFormat, size: number) => void,
): Step[] {
  const bySize = new Map<number, Area[]>();
  for (const [size, area] of sized) bySize.set(size, [...(bySize.get(size) ?? []), area]);
  return [...bySize].flatMap(([size, areas]) =>
    areasTexts(areas).map((addresses) => ({
      size: addresses.length + CALL,
      queue: (sheet: Excel.Worksheet) => write(sheet.getRanges(addresses).format, size),
    })),
  );
}
