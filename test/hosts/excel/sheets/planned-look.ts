import type { Area } from '#core/grid';
import type { CellStyle, SheetPlan } from '#core/plan';
import type { BookLine, BookSheet } from '../../../support/office';

const CAPITAL = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
  top: 'Top',
  middle: 'Center',
  bottom: 'Bottom',
};
const WEIGHTS = { hair: 'Hairline', thin: 'Thin', medium: 'Medium' };

/** How each cell should look that is not covered by a merged area, by the names of Excel's interface. */
export function plannedLooks({ rows, merges }: SheetPlan): Record<string, Record<string, unknown>> {
  const looks: Record<string, Record<string, unknown>> = {};
  for (const { index, cells } of rows) {
    for (const { col, style = {}, link } of cells) {
      const look = lookOf(style, link !== undefined);
      if (!merges.some((merge) => covers(merge, index, col)) && Object.keys(look).length > 0) {
        looks[`${index},${col}`] = look;
      }
    }
  }
  return looks;
}

function lookOf(style: CellStyle, linked: boolean): Record<string, unknown> {
  if (Object.keys(style).length === 0 && !linked) return {};
  const { bold, italic, underline, size = 11, color, fill, align, valign, wrap, indent } = style;
  const ink = color ?? (linked ? '#000000' : undefined);
  const alignment = align ?? (indent ? 'left' : undefined);
  return {
    'font.size': size,
    ...(bold ? { 'font.bold': true } : {}),
    ...(italic ? { 'font.italic': true } : {}),
    ...(underline || linked ? { 'font.underline': underline ? 'Single' : 'None' } : {}),
    ...(ink ? { 'font.color': ink } : {}),
    ...(fill ? { 'fill.color': fill } : {}),
    ...(alignment ? { horizontalAlignment: CAPITAL[alignment] } : {}),
    ...(valign ? { verticalAlignment: CAPITAL[valign] } : {}),
    ...(wrap ? { wrapText: true } : {}),
    ...(indent ? { indentLevel: indent } : {}),
  };
}

/** The lines that should be drawn; where neighbours want different ones of the same place, all that are wanted. */
export function plannedLines({ rows, merges }: SheetPlan): Record<string, BookLine[]> {
  const lines: Record<string, BookLine[]> = {};
  for (const { index, cells } of rows) {
    for (const { col, style } of cells) {
      const merge = merges.find(({ top, left }) => top === index && left === col);
      if (merges.some((one) => covers(one, index, col)) || !style?.edges) continue;
      const { top, left, bottom, right } = merge ?? { top: index, left: col, bottom: index, right: col };
      const { edges } = style;
      const want = (key: string, weight: keyof typeof WEIGHTS | undefined) => {
        if (!weight) return;
        const line = { style: 'Continuous', weight: WEIGHTS[weight], color: edges.color ?? '#000000' };
        lines[key] = [...(lines[key] ?? []), line];
      };
      for (let at = left; at <= right; at++) {
        want(`h${top},${at}`, edges.top);
        want(`h${bottom + 1},${at}`, edges.bottom);
      }
      for (let at = top; at <= bottom; at++) {
        want(`v${at},${left}`, edges.left);
        want(`v${at},${right + 1}`, edges.right);
      }
    }
  }
  return lines;
}

/** How the cells of a sheet look that no merged area covers. */
export function foundLooks({ cells, merges }: BookSheet): Record<string, Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(cells).flatMap(([key, { style }]) => {
      const [row = 0, col = 0] = key.split(',').map(Number);
      return style && !merges.some((merge) => covers(merge, row, col)) ? [[key, style]] : [];
    }),
  );
}

function covers({ top, left, bottom, right }: Area, row: number, col: number): boolean {
  const inside = top <= row && row <= bottom && left <= col && col <= right;
  return inside && (row !== top || col !== left);
}
