import type { CellStyle, Color, ConditionPlan, Edges } from '#core/plan';

const DEFAULT_SIZE = 11;
const SIDES = ['left', 'right', 'top', 'bottom'] as const;
const VERTICAL = { top: 'top', middle: 'center', bottom: 'bottom' } as const;

/** `#RRGGBB` as files write it, opaque. */
export function argb(color: Color): string {
  return `FF${color.slice(1).toUpperCase()}`;
}

/**
 * The pieces of a style as XML. Inside a style sheet whose elements have a prefix these need it too.
 */
export class StyleXml {
  /** @param prefix with its colon, or empty */
  constructor(readonly prefix: string) {}

  /** @param face what names the typeface, as it stands in the workbook's first font */
  font(style: CellStyle, face: string): string {
    const marks = (['bold', 'italic'] as const).map((mark) =>
      style[mark] ? this.#empty(mark.charAt(0)) : '',
    );
    const underline = style.underline ? this.#empty('u') : '';
    const size = this.#empty('sz', `val="${style.size ?? DEFAULT_SIZE}"`);
    return this.#element(
      'font',
      marks.join('') + underline + size + this.#color('color', style.color) + face,
    );
  }

  fill(color: Color): string {
    const pattern = this.#color('fgColor', color) + this.#empty('bgColor', 'indexed="64"');
    return this.#element('fill', this.#element('patternFill', pattern, 'patternType="solid"'));
  }

  border(edges: Edges): string {
    const color = edges.color ? this.#color('color', edges.color) : this.#empty('color', 'auto="1"');
    const sides = SIDES.map((side) =>
      edges[side] ? this.#element(side, color, `style="${edges[side]}"`) : this.#empty(side),
    );
    return this.#element('border', sides.join('') + this.#empty('diagonal'));
  }

  numberFormat(id: number, code: string): string {
    return this.#empty('numFmt', `numFmtId="${id}" formatCode="${code}"`);
  }

  /** @param attributes which font, fill, border and number format it joins */
  format(attributes: string, style: CellStyle): string {
    const alignment = alignmentOf(style);
    if (alignment === '') return this.#empty('xf', attributes);
    return this.#element('xf', this.#empty('alignment', alignment), `${attributes} applyAlignment="1"`);
  }

  /** The look that a condition gives: only what differs. */
  difference({ color, fill, bold }: ConditionPlan['style']): string {
    const font = (bold ? this.#empty('b', 'val="1"') : '') + this.#color('color', color);
    const pattern = this.#color('fgColor', fill) + this.#color('bgColor', fill);
    return this.#element(
      'dxf',
      (font && this.#element('font', font)) +
        (pattern && this.#element('fill', this.#element('patternFill', pattern, 'patternType="solid"'))),
    );
  }

  #color(name: string, color: Color | undefined): string {
    return color ? this.#empty(name, `rgb="${argb(color)}"`) : '';
  }

  #element(name: string, content: string, attributes = ''): string {
    const tag = this.prefix + name;
    return `<${tag}${attributes && ` ${attributes}`}>${content}</${tag}>`;
  }

  #empty(name: string, attributes = ''): string {
    return `<${this.prefix}${name}${attributes && ` ${attributes}`}/>`;
  }
}

function alignmentOf({ align, valign, wrap, indent }: CellStyle): string {
  // Steps to the right count only beside an alignment of its own.
  const horizontal = align ?? (indent ? 'left' : undefined);
  return [
    horizontal && `horizontal="${horizontal}"`,
    valign && `vertical="${VERTICAL[valign]}"`,
    wrap && 'wrapText="1"',
    indent && `indent="${indent}"`,
  ]
    .filter(Boolean)
    .join(' ');
}
