import type { CellStyle, SheetPlan } from '#core/plan';
import { areasTexts } from '../areas-text';
import { borderSteps } from './border-steps';
import { type Look, looksOf } from './looks';
import { CALL, type Step } from './step';

const ALIGN = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VALIGN = { top: 'Top', middle: 'Center', bottom: 'Bottom' } as const;
/** In points, where a style names no other. */
const SIZE = 11;
const BLACK = '#000000';

/** How the cells look: one step for all cells that look alike, wherever they stand. */
export function lookSteps(plan: SheetPlan): Step[] {
  return looksOf(plan).flatMap((look) => [...formatSteps(look), ...borderSteps(look)]);
}

function formatSteps({ style, linked, blocks, wholes }: Look): Step[] {
  return areasTexts([...blocks, ...wholes]).map((addresses) => ({
    size: addresses.length + CALL * 10,
    queue: (sheet) => {
      const { format } = sheet.getRanges(addresses);
      writeFont(format.font, style, linked);
      if (style.fill) format.fill.color = style.fill;
      // Steps to the right count only beside an alignment of its own.
      const align = style.align ?? (style.indent ? 'left' : undefined);
      if (align) format.horizontalAlignment = ALIGN[align];
      if (style.valign) format.verticalAlignment = VALIGN[style.valign];
      if (style.wrap) format.wrapText = true;
      if (style.indent) format.indentLevel = style.indent;
    },
  }));
}

function writeFont(font: Excel.RangeFont, style: CellStyle, linked: boolean): void {
  const { bold, italic, underline, size = SIZE, color = linked ? BLACK : undefined } = style;
  font.size = size;
  if (bold) font.bold = true;
  if (italic) font.italic = true;
  if (underline || linked) font.underline = underline ? 'Single' : 'None';
  if (color) font.color = color;
}
