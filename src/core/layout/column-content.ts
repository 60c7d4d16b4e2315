import { textOf } from '#core/grid';
import { placeIn, type Table } from '#core/table';

/** What a column's body holds, at a glance. */
export interface ColumnContent {
  readonly figures: number;
  readonly texts: number;
  /** Figures of a million and more: rupiah rather than scores. */
  readonly large: number;
  /** The distinct texts, folded to lower case. */
  readonly words: readonly string[];
}

const STARTS_AS_FIGURE = /^[-–(]?\s*(?:rp\.?\s*)?\d/i;
/** `1. Program Penunjang ...` is a numbered name, and a long text is no figure whatever it starts with. */
const NUMBERED_NAME = /^\d{1,2}\s*[.)]\s*[A-Za-z]|^.{70}/s;

/** Counts figures and texts of a column's body; a merged area counts once. */
export function contentOf(table: Table, col: number): ColumnContent {
  let figures = 0;
  let texts = 0;
  let large = 0;
  const words = new Set<string>();
  for (const { row, kind } of table.rows) {
    if (kind === 'repeat') continue;
    const place = placeIn(table, row, col);
    if (place.row !== row || place.col !== col) continue;
    const text = textOf(place.cell);
    if (text === '' || /^[-–—.]+$/.test(text)) continue;
    if (typeof place.cell?.value === 'number' || (STARTS_AS_FIGURE.test(text) && !NUMBERED_NAME.test(text))) {
      figures++;
      const whole = typeof place.cell?.value === 'number' ? Math.abs(place.cell.value) : digitsOf(text);
      if (whole >= 1e6) large++;
    } else {
      texts++;
      words.add(text.toLowerCase());
    }
  }
  return { figures, texts, large, words: [...words] };
}

/** The size of a written numeral, separators and a two-digit tail left out. */
function digitsOf(text: string): number {
  const numeral = /\d[\d.,]*/.exec(text)?.[0] ?? '';
  return Number(numeral.replace(/[.,]\d{1,2}$/, '').replace(/[.,]/g, ''));
}

export function isFigures(content: ColumnContent): boolean {
  return content.figures > content.texts;
}

export function isTexts(content: ColumnContent): boolean {
  return content.texts > 0 && content.texts >= content.figures;
}
