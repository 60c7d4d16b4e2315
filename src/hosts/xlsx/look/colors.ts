import type { Color } from '#core/plan';
import type { Attributes } from '../xml-attributes';

/** The colours that files name by number alone (ECMA-376 part 1, 18.8.27), from 8 on; 0 to 7 repeat the first eight. */
const INDEXED = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 ' +
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF ' +
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/**
 * The colour that an element (`color`, `fgColor`) names; `undefined` for the automatic one.
 *
 * @param theme the theme's colours, by the number that cells name them with
 */
export function colorOf(attributes: Attributes, theme: readonly Color[]): Color | undefined {
  const base = baseOf(attributes, theme);
  const tint = Number(attributes.get('tint') ?? 0);
  return base === undefined || !Number.isFinite(tint) || tint === 0 ? base : tinted(base, tint);
}

function baseOf(attributes: Attributes, theme: readonly Color[]): Color | undefined {
  const rgb = attributes.get('rgb');
  if (rgb !== undefined && /^([0-9a-f]{2})?[0-9a-f]{6}$/i.test(rgb)) return `#${rgb.slice(-6).toUpperCase()}`;
  const number = attributes.get('theme');
  if (number !== undefined) return theme[Number(number)];
  const indexed = attributes.get('indexed');
  if (indexed === undefined) return undefined;
  const index = Number(indexed);
  const hex = INDEXED[index < 8 ? index : index - 8];
  return hex === undefined ? undefined : `#${hex}`;
}

/**
 * Makes a colour lighter or darker, as its lightness in HLS (ECMA-376 part 1, 18.8.19).
 *
 * @param tint from -1 (black) to 1 (white)
 */
export function tinted(color: Color, tint: number): Color {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const light = (most + least) / 2;
  const wanted = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const range = most - least;
  const saturation = range === 0 ? 0 : range / (1 - Math.abs(2 * light - 1));
  const chroma = (1 - Math.abs(2 * wanted - 1)) * saturation;
  const channels = [red, green, blue].map((channel) => {
    const part = range === 0 ? 0 : (channel - least) / range;
    return wanted - chroma / 2 + part * chroma;
  });
  const hex = channels.map((channel) =>
    Math.round(Math.min(1, Math.max(0, channel)) * 255)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${hex.join('').toUpperCase()}`;
}
