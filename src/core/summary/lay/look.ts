import type { CellStyle, Color, Edges } from '#core/plan';

/** Colours that differ by their lightness too, so that a print in grey says the same. */
export const INK: Color = '#1F2A37';
export const ACCENT: Color = '#1F3F5B';
const HEAD: Color = '#D5DFE9';
export const BAND: Color = '#EEF2F6';
export const ALERT: Color = '#F3C9BF';
export const CAUTION: Color = '#F8E7BD';
export const NOTED: Color = '#E3EBF3';
export const LINE: Color = '#8795A5';
/** Light enough for a dark line across it. */
export const MIDDLE: Color = '#7A9CBC';
export const PALE: Color = '#9DB4CA';

export const BOXED: Edges = { top: 'thin', bottom: 'thin', left: 'thin', right: 'thin', color: LINE };

export const TEXT: CellStyle = { color: INK, valign: 'middle' };
export const NOTE: CellStyle = { ...TEXT, size: 10, italic: true, wrap: true, valign: 'top' };

export const TITLE: CellStyle = { bold: true, size: 14, color: ACCENT, align: 'center', valign: 'middle' };
export const SUBTITLE: CellStyle = {
  bold: true,
  size: 12,
  color: INK,
  align: 'center',
  valign: 'middle',
  wrap: true,
};
export const SECTION: CellStyle = { bold: true, size: 12, color: ACCENT, valign: 'middle' };

export const HEADER: CellStyle = {
  ...TEXT,
  bold: true,
  fill: HEAD,
  align: 'center',
  wrap: true,
  edges: BOXED,
};
/** The small row of column numbers under a header. */
export const NUMBERING: CellStyle = { ...TEXT, size: 8, align: 'center', fill: BAND, edges: BOXED };

const BOX: CellStyle = { ...TEXT, edges: BOXED, wrap: true };
export const CELL: CellStyle = { ...BOX, indent: 1 };
export const CENTERED: CellStyle = { ...BOX, align: 'center' };
export const LINKED: CellStyle = { ...CELL, color: '#1F4E8C', underline: true };
const FIGURE: CellStyle = { ...TEXT, edges: BOXED, align: 'right' };

/** Bahasa Indonesia: programs that separate digits by the format's language and not by the machine's follow it. */
const LANGUAGE = '[$-421]';

/** A number with so many decimals, or the word in its place, a bracket's width away from the cell's right edge. */
function padded(decimals: number): string {
  const number = `#,##0${decimals === 0 ? '' : `.${'0'.repeat(decimals)}`}_)`;
  return `${LANGUAGE}${number};${LANGUAGE}-${number};${LANGUAGE}${number};@_)`;
}

export const RUPIAH = padded(0);
export const PERCENT = padded(2);
/** For the axes of charts. */
export const AXIS = `${LANGUAGE}#,##0`;
export const AXIS_MILLIONS = `${LANGUAGE}#,##0,,`;

export function figureStyle(format: string, more: CellStyle = {}): CellStyle {
  return { ...FIGURE, format, ...more };
}

/** A figure that was typed as text in the source, so that no formula can follow it. */
export const TYPED: CellStyle = { italic: true, fill: CAUTION };

/** The number format that shows so many decimals, of which more than four say nothing to a reader. */
export function decimalFormat(decimals: number): string {
  return padded(Math.min(4, Math.max(0, decimals)));
}
