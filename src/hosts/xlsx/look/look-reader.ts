import type { Color } from '#core/plan';
import type { Budget } from '../limits';
import type { Attributes } from '../xml-attributes';
import { isOn, type XmlHandler } from '../xml-parser';
import { type CellLook, type EdgeLook, SIDES, type Side } from './cell-look';
import { colorOf } from './colors';

type Draft = { -readonly [Key in keyof CellLook]: CellLook[Key] };

/** Fonts, fills and borders stand in other lists too: only these lists count for cells. */
const LISTS = ['fonts', 'fills', 'borders', 'cellXfs'] as const;

/** Reads how each cell style (`s` of a cell) looks, but for its number format. */
export class LookReader implements XmlHandler {
  /** By the style's number. */
  readonly looks: CellLook[] = [];
  readonly #fonts: Draft[] = [];
  readonly #fills: (Color | undefined)[] = [];
  readonly #borders: Partial<Record<Side, EdgeLook>>[] = [];
  #list: (typeof LISTS)[number] | undefined;
  #solid = false;
  #side: Side | undefined;
  #line: string | undefined;

  constructor(
    readonly theme: readonly Color[],
    readonly budget: Budget,
  ) {}

  open(name: string, attributes: Attributes): void {
    const list = LISTS.find((one) => one === name);
    if (list) this.#list = list;
    else if (this.#list === 'fonts') this.#font(name, attributes);
    else if (this.#list === 'fills') this.#fill(name, attributes);
    else if (this.#list === 'borders') this.#border(name, attributes);
    else if (this.#list === 'cellXfs') this.#format(name, attributes);
  }

  close(name: string): void {
    if (name === this.#list) this.#list = undefined;
  }

  #font(name: string, attributes: Attributes): void {
    if (name === 'font') {
      this.budget.spend('kept', 1);
      this.#fonts.push({});
    }
    const font = this.#fonts.at(-1);
    if (!font) return;
    const value = attributes.get('val');
    // `<b/>` says yes by being there.
    const on = value === undefined || isOn(value);
    if (name === 'b' && on) font.bold = true;
    else if (name === 'i' && on) font.italic = true;
    else if (name === 'strike' && on) font.strike = true;
    else if (name === 'u' && value !== 'none') font.underline = true;
    else if (name === 'sz') font.size = Number(value);
    else if (name === 'name' && value !== undefined) font.font = value;
    else if (name === 'color') Object.assign(font, given('color', colorOf(attributes, this.theme)));
  }

  #fill(name: string, attributes: Attributes): void {
    if (name === 'fill') {
      this.budget.spend('kept', 1);
      this.#fills.push(undefined);
    } else if (name === 'patternFill') {
      const pattern = attributes.get('patternType');
      this.#solid = pattern !== undefined && pattern !== 'none';
    } else if (name === 'fgColor' && this.#solid) {
      this.#fills[this.#fills.length - 1] = colorOf(attributes, this.theme);
    }
  }

  #border(name: string, attributes: Attributes): void {
    if (name === 'border') {
      this.budget.spend('kept', 1);
      this.#borders.push({});
    }
    const border = this.#borders.at(-1);
    // Left and right are `start` and `end` in the strict format.
    const side = SIDES.find((one) => one === name) ?? STRICT.get(name);
    if (side !== undefined) {
      this.#side = side;
      this.#line = attributes.get('style');
      if (border && this.#line !== undefined && this.#line !== 'none')
        border[side] = { line: this.#line, color: undefined };
    } else if (name === 'diagonal') this.#side = undefined;
    else if (name === 'color' && border && this.#side !== undefined && border[this.#side]) {
      border[this.#side] = { line: this.#line as string, color: colorOf(attributes, this.theme) };
    }
  }

  #format(name: string, attributes: Attributes): void {
    if (name === 'xf') {
      this.budget.spend('kept', 1);
      const font = this.#fonts[Number(attributes.get('fontId') ?? 0)] ?? {};
      const edges = this.#borders[Number(attributes.get('borderId') ?? 0)] ?? {};
      const fill = this.#fills[Number(attributes.get('fillId') ?? 0)];
      this.looks.push({
        ...font,
        ...given('fill', fill),
        ...(Object.keys(edges).length > 0 ? { edges } : {}),
      });
    } else if (name === 'alignment' && this.looks.length > 0) {
      const look = this.looks.at(-1) as CellLook;
      this.looks[this.looks.length - 1] = { ...look, ...alignmentOf(attributes) };
    }
  }
}

const STRICT: ReadonlyMap<string, Side> = new Map([
  ['start', 'left'],
  ['end', 'right'],
]);

function alignmentOf(attributes: Attributes): CellLook {
  const rotation = Number(attributes.get('textRotation') ?? 0);
  const indent = Number(attributes.get('indent') ?? 0);
  return {
    ...given('align', attributes.get('horizontal')),
    ...given('valign', attributes.get('vertical')),
    ...(isOn(attributes.get('wrapText')) ? { wrap: true as const } : {}),
    ...(indent > 0 ? { indent } : {}),
    // 91 to 180 turn clockwise; 255 stacks the letters.
    ...(rotation === 255
      ? { rotation: 'stacked' as const }
      : rotation > 0
        ? { rotation: rotation > 90 ? 90 - rotation : rotation }
        : {}),
  };
}

function given<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { readonly [One in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [One in Key]?: Value });
}
