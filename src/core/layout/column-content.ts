import { isCellError, textOf } from '#core/grid';
import { placeIn, type Table } from '#core/table';

/** What a column's body holds, at a glance. */
export interface ColumnContent {
  readonly figures: number;
  readonly texts: number;
  /** Figures of a million and more: rupiah rather than scores. */
  readonly large: number;
  /** Cells that give a range rather than one figure: `91 ≤ 100`, `>= 90`, `76 - 90`. */
  readonly ranges: number;
  /** The distinct texts, folded to lower case. */
  readonly words: readonly string[];
}

const STARTS_AS_FIGURE = /^[-–(]?\s*(?:rp\.?\s*)?\d/i;
/** `1. Program Penunjang ...` is a numbered name, and a long text is no figure whatever it starts with. */
const NUMBERED_NAME = /^\d{1,2}\s*[.)]\s*[A-Za-z]|^.{70}/s;

const EDGE = String.raw`\d+(?:[.,]\d+)?\s*%?`;
const RANGE = new RegExp(
  `^\\(?(?:[<>≤≥]|(?:lebih|kurang) dari|di\\s?(?:atas|bawah)|${EDGE}\\s*(?:[-–—<>≤≥]|sampai|hingga|s\\.?d|ke\\s?(?:atas|bawah)))`,
  'i',
);

/** Counts figures and texts of a column's body; a merged area counts once, and an error value tells of neither. */
export function contentOf(table: Table, col: number): ColumnContent {
  let figures = 0;
  let texts = 0;
  let large = 0;
  let ranges = 0;
  const words = new Set<string>();
  for (const { row, kind } of table.rows) {
    if (kind === 'repeat') continue;
    const place = placeIn(table, row, col);
    if (place.row !== row || place.col !== col) continue;
    const text = textOf(place.cell);
    if (text === '' || /^[-–—.]+$/.test(text) || isCellError(place.cell?.value)) continue;
    if (typeof place.cell?.value === 'string' && RANGE.test(text)) ranges++;
    if (typeof place.cell?.value === 'number' || (STARTS_AS_FIGURE.test(text) && !NUMBERED_NAME.test(text))) {
      figures++;
      const whole = typeof place.cell?.value === 'number' ? Math.abs(place.cell.value) : digitsOf(text);
      if (whole >= 1e6) large++;
    } else {
      texts++;
      words.add(text.toLowerCase());
    }
  }
  return { figures, texts, large, ranges, words: [...words] };
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

/** Whether most cells give ranges, as the classes of a scale do. */
export function isRanges(content: ColumnContent): boolean {
  return content.ranges >= 2 && content.ranges * 2 > content.figures + content.texts;
}

const LONGEST_CODE = 24;

/** Whether a column's texts are names or sentences, too long for numbers and codes. */
export function isProse(content: ColumnContent): boolean {
  const letters = content.words.reduce((sum, text) => sum + text.length, 0);
  return isTexts(content) && letters > LONGEST_CODE * content.words.length;
}
