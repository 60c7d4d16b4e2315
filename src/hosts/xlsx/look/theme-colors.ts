import type { Color } from '#core/plan';
import type { Attributes } from '../xml-attributes';
import type { XmlHandler } from '../xml-parser';

/** The order in which cells count the theme's colours: light and dark are exchanged against the theme's own. */
const ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
] as const;

/** Office's theme since 2013, for workbooks without one. */
const OFFICE: Readonly<Record<string, Color>> = {
  lt1: '#FFFFFF',
  dk1: '#000000',
  lt2: '#E7E6E6',
  dk2: '#44546A',
  accent1: '#4472C4',
  accent2: '#ED7D31',
  accent3: '#A5A5A5',
  accent4: '#FFC000',
  accent5: '#5B9BD5',
  accent6: '#70AD47',
  hlink: '#0563C1',
  folHlink: '#954F72',
};

/** Reads the colours of a theme (`theme1.xml`). */
export class ThemeReader implements XmlHandler {
  readonly #found: Record<string, Color> = { ...OFFICE };
  #name: string | undefined;
  #inScheme = false;

  /** By the number that cells name them with. */
  get colors(): readonly Color[] {
    return ORDER.map((name) => this.#found[name] as Color);
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'clrScheme') this.#inScheme = true;
    else if (!this.#inScheme) return;
    else if (name === 'srgbClr' || name === 'sysClr') this.#take(attributes);
    else if (name in OFFICE) this.#name = name;
  }

  close(name: string): void {
    if (name === 'clrScheme') this.#inScheme = false;
    else if (name === this.#name) this.#name = undefined;
  }

  #take(attributes: Attributes): void {
    const hex = attributes.get('lastClr') ?? attributes.get('val') ?? '';
    if (this.#name !== undefined && /^[0-9a-f]{6}$/i.test(hex))
      this.#found[this.#name] = `#${hex.toUpperCase()}`;
  }
}
