import { strToU8 } from 'fflate';
import type { CellStyle, ConditionPlan } from '#core/plan';
import { type CellForm, formKey, formOf, PLAIN, withForm } from './cell-form';
import { NumberFormatIds } from './number-format-ids';
import { StyleList } from './style-list';
import { StyleXml } from './style-xml';
import { XmlDocument, type XmlElement } from './xml-document';
import { XmlEdit } from './xml-edit';
import { DECLARATION } from './xml-text';

/** Styles that nothing has been put into. */
export function newStyles(): XmlDocument {
  const root = '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>';
  return new XmlDocument(strToU8(DECLARATION + root), 'styles.xml');
}

/** What names a typeface; size, weight and colour are the style's own. */
const FACE = ['name', 'family', 'charset', 'scheme'];

/**
 * The styles of a workbook: gives a planned look its number. Items are only ever added behind the last, since
 * cells point to them by place; what the file has already is used again.
 */
export class StyleBook {
  readonly #xml: StyleXml;
  readonly #formats: NumberFormatIds;
  readonly #fonts: StyleList;
  readonly #fills: StyleList;
  readonly #borders: StyleList;
  readonly #named: StyleList;
  readonly #cells: StyleList;
  readonly #differences: StyleList;
  readonly #face: string;
  readonly #known = new Map<string, number>();
  #places: Map<string, number> | undefined;
  /** A change of a hundred thousand cells asks for few styles. */
  readonly #formsOfStyles = new Map<number, CellForm>();
  readonly #restyled = new Map<string, number>();
  /** Whether a style was added for a cell of the user's. */
  isChanged = false;

  constructor(readonly document: XmlDocument) {
    const p = document.prefix;
    this.#xml = new StyleXml(p);
    const font = `<${p}font><${p}sz val="11"/><${p}name val="Calibri"/><${p}family val="2"/></${p}font>`;
    const fills = ['none', 'gray125'].map(
      (type) => `<${p}fill><${p}patternFill patternType="${type}"/></${p}fill>`,
    );
    const plain = 'numFmtId="0" fontId="0" fillId="0" borderId="0"';
    this.#formats = new NumberFormatIds(document, this.#xml);
    this.#fonts = new StyleList(document, 'fonts', [font]);
    this.#fills = new StyleList(document, 'fills', fills);
    this.#borders = new StyleList(document, 'borders', [this.#xml.border({})]);
    this.#named = new StyleList(document, 'cellStyleXfs', [`<${p}xf ${plain}/>`]);
    this.#cells = new StyleList(document, 'cellXfs', [`<${p}xf ${plain} xfId="0"/>`]);
    this.#differences = new StyleList(document, 'dxfs');
    this.#face = faceOf(document, this.#fonts.items[0]);
  }

  /**
   * The number of a cell's style.
   *
   * @param isQuoted whether the cell holds a text that Excel would take for a formula once someone edits it
   */
  cellStyle(style: CellStyle | undefined, isQuoted: boolean): number {
    if (!style && !isQuoted && this.#isFirstPlain) return 0;
    const key = JSON.stringify([style, isQuoted]);
    const known = this.#known.get(key) ?? this.#newCellStyle(style ?? {}, isQuoted);
    this.#known.set(key, known);
    return known;
  }

  /** What a cell's style says of its content. */
  formOf(style: number): CellForm {
    const form =
      this.#formsOfStyles.get(style) ?? formOf(this.#cells.sourceOf(style) ?? PLAIN, this.#formats);
    this.#formsOfStyles.set(style, form);
    return form;
  }

  /**
   * The number of a style that looks as another does, but for its number format; another with that look is used again.
   *
   * @param style number of the other; one that the file lacks counts as plain
   * @param format its code
   * @param isQuoted whether its text is not to be taken for anything else
   */
  restyled(style: number, form: Pick<CellForm, 'format' | 'isQuoted'>): number {
    const asked = JSON.stringify([style, form.format, form.isQuoted]);
    const known = this.#restyled.get(asked) ?? this.#newForm(style, form);
    this.#restyled.set(asked, known);
    return known;
  }

  #newForm(style: number, { format, isQuoted }: Pick<CellForm, 'format' | 'isQuoted'>): number {
    const source = this.#cells.sourceOf(style) ?? this.#cells.sourceOf(0) ?? PLAIN;
    const before = formOf(source, this.#formats);
    if (before.format === format && before.isQuoted === isQuoted) return style;
    const key = formKey({ ...before, format, isQuoted });
    const there = this.#forms().get(key);
    if (there !== undefined) return there;
    const place = this.#cells.add(withForm(source, this.#formats.idOf(format), isQuoted));
    this.#forms().set(key, place);
    this.isChanged = true;
    return place;
  }

  /** The styles of cells by how they look, the first of each. */
  #forms(): Map<string, number> {
    this.#places ??= new Map(
      this.#cells.items
        .map((item, place) => [formKey(formOf(this.document.source(item), this.#formats)), place] as const)
        .reverse(),
    );
    return this.#places;
  }

  /** The number of the look that a condition gives. */
  difference(style: ConditionPlan['style']): number {
    return this.#differences.add(this.#xml.difference(style));
  }

  /** The changed style sheet. */
  toBytes(): Uint8Array {
    const edit = new XmlEdit(this.document);
    this.#formats.write(edit);
    for (const list of [
      this.#fonts,
      this.#fills,
      this.#borders,
      this.#named,
      this.#cells,
      this.#differences,
    ]) {
      list.write(edit);
    }
    return edit.toBytes();
  }

  #newCellStyle(style: CellStyle, isQuoted: boolean): number {
    const { fill, edges } = style;
    const format = this.#formats.idOf(style.format);
    const fillId = fill ? this.#fills.add(this.#xml.fill(fill)) : 0;
    const borderId = edges ? this.#borders.add(this.#xml.border(edges)) : 0;
    const attributes = [
      `numFmtId="${format}" fontId="${this.#fonts.add(this.#xml.font(style, this.#face))}"`,
      `fillId="${fillId}" borderId="${borderId}" xfId="${this.#normal}"`,
      isQuoted && 'quotePrefix="1"',
      format !== 0 && 'applyNumberFormat="1"',
      'applyFont="1"',
      fill && 'applyFill="1"',
      edges && 'applyBorder="1"',
    ];
    return this.#cells.add(this.#xml.format(attributes.filter(Boolean).join(' '), style));
  }

  /** Whether cells without a style of their own show numbers as they are. */
  get #isFirstPlain(): boolean {
    const first = this.#cells.items[0];
    return !first || Number(this.document.attribute(first, 'numFmtId') ?? 0) === 0;
  }

  /** The number of the style that is called Normal. */
  get #normal(): number {
    const { document } = this;
    const normal = document
      .child('cellStyles')
      ?.children.find((style) => document.attribute(style, 'builtinId') === '0');
    return Number((normal && document.attribute(normal, 'xfId')) ?? 0);
  }
}

function faceOf(document: XmlDocument, font: XmlElement | undefined): string {
  if (!font) return `<${document.prefix}name val="Calibri"/><${document.prefix}family val="2"/>`;
  return font.children
    .filter(({ local }) => FACE.includes(local))
    .map((child) => document.source(child))
    .join('');
}
