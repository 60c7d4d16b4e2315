import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderData,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import { type CellLook, type EdgeLook, SIDES } from '#hosts/xlsx';

/** Pixels of one step of an indent. */
const INDENT = 9;

const ALIGN: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  centerContinuous: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.LEFT,
  distributed: HorizontalAlign.CENTER,
};

const VALIGN: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  justify: VerticalAlign.TOP,
  distributed: VerticalAlign.MIDDLE,
};

const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

const KEYS = { top: 't', right: 'r', bottom: 'b', left: 'l' } as const;

/** How the grid draws a look of a file. */
export function styleData(look: CellLook): IStyleData {
  const { font, size, bold, italic, underline, strike, color, fill, align, wrap, indent, format } = look;
  const edges = borderData(look.edges);
  return {
    ...(font === undefined ? {} : { ff: font }),
    ...(size === undefined ? {} : { fs: size }),
    ...(bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(italic ? { it: BooleanNumber.TRUE } : {}),
    ...(underline ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(strike ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(color === undefined ? {} : { cl: { rgb: color } }),
    ...(fill === undefined ? {} : { bg: { rgb: fill } }),
    ...(align !== undefined && align in ALIGN ? { ht: ALIGN[align] as HorizontalAlign } : {}),
    // Excel's own default is the bottom.
    vt: VALIGN[look.valign ?? ''] ?? VerticalAlign.BOTTOM,
    ...(wrap ? { tb: WrapStrategy.WRAP } : {}),
    ...(indent === undefined
      ? {}
      : { pd: align === 'right' ? { r: indent * INDENT } : { l: indent * INDENT } }),
    ...rotation(look.rotation),
    ...(edges === undefined ? {} : { bd: edges }),
    ...(format === undefined ? {} : { n: { pattern: format } }),
  };
}

/** Univer turns clockwise. */
function rotation(turned: CellLook['rotation']): IStyleData {
  if (turned === undefined) return {};
  if (turned === 'stacked') return { tr: { a: 0, v: BooleanNumber.TRUE } };
  return { tr: { a: -turned, v: BooleanNumber.FALSE } };
}

function borderData(edges: CellLook['edges']): IBorderData | undefined {
  if (!edges) return undefined;
  const sides = SIDES.flatMap((side) => {
    const edge = edges[side];
    return edge ? [[KEYS[side], lineOf(edge)] as const] : [];
  });
  return Object.fromEntries(sides);
}

function lineOf({ line, color }: EdgeLook) {
  return { s: LINES[line] ?? BorderStyleTypes.THIN, cl: { rgb: color ?? '#000000' } };
}
