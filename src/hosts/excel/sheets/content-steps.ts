import type { PlannedCell, PlannedRow, SheetPlan } from '#core/plan';
import { GENERAL } from '../writing/write-content';
import type { Step } from './step';
import { typedText } from './typed-text';

/** How large a block of cells may grow, in characters. */
const BLOCK = 1_000_000;
/** What stands around a cell's two texts in a request. */
const AROUND = 10;

interface Block {
  readonly top: number;
  readonly formulas: (string | number | null)[][];
  readonly formats: (string | null)[][];
}

/**
 * What the cells hold and how their numbers are written, in blocks of whole rows. Formats come after what they are
 * for: Excel gives a formula the format of the cells that it refers to.
 */
export function contentSteps({ rows }: SheetPlan): Step[] {
  const width = rows.reduce((most, { cells }) => Math.max(most, (cells.at(-1)?.col ?? -1) + 1), 0);
  if (width === 0) return [];
  return blocks(rows, width).map(({ top, formulas, formats }) => ({
    size: JSON.stringify(formulas).length + JSON.stringify(formats).length,
    queue: (sheet) => {
      const range = sheet.getRangeByIndexes(top, 0, formulas.length, width);
      range.formulas = formulas;
      range.numberFormat = formats;
    },
  }));
}

/** Rows that follow each other, up to a block's size; a null leaves a cell as it is. */
function blocks(rows: readonly PlannedRow[], width: number): Block[] {
  const all: Block[] = [];
  let room = 0;
  let next = -1;
  for (const { index, cells } of rows) {
    const formulas = Array<string | number | null>(width).fill(null);
    const formats = Array<string | null>(width).fill(null);
    for (const cell of cells) {
      formulas[cell.col] = written(cell);
      formats[cell.col] = cell.style?.format ?? GENERAL;
    }
    const size = [...formulas, ...formats].reduce<number>((sum, one) => sum + String(one).length + AROUND, 0);
    if (index !== next || size > room) {
      all.push({ top: index, formulas: [], formats: [] });
      room = BLOCK;
    }
    all.at(-1)?.formulas.push(formulas);
    all.at(-1)?.formats.push(formats);
    room -= size;
    next = index + 1;
  }
  return all;
}

function written({ content, link }: PlannedCell): string | number | null {
  // A link puts its address into an empty cell.
  if (content === undefined) return link ? '' : null;
  if (typeof content === 'number') return content;
  return typeof content === 'string' ? typedText(content) : `=${content.formula}`;
}
