import { textOf } from '#core/grid';
import { opensTitle, type Table } from '#core/table';

/** Lines that may stand below a table and speak of it. */
const MOST_LINES = 8;

/**
 * What is said of a table below it: its notes, and the lines of words alone that follow it at once, whatever they
 * begin with.
 */
export function remarksOn({ view, area, notes }: Table): readonly string[] {
  const lines: string[] = [];
  for (let row = area.bottom + 1; row <= area.bottom + MOST_LINES; row++) {
    const texts = (view.row(row)?.cells ?? []).map(textOf).filter((text) => text !== '');
    const [only] = texts;
    if (only === undefined || texts.length > 1 || opensTitle(only)) break;
    lines.push(only);
  }
  return [...new Set([...notes, ...lines])];
}
