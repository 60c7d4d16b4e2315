import Big from 'big.js';
import type { CellValue } from '#core/grid';
import type { Figure, Predikat } from './figure';

/** How an office prints a figure. */
export interface Look {
  readonly decimals: number;
  /** A stored number, a stored fraction under a % format, or words in Indonesian or American notation. */
  readonly as?: 'number' | 'fraction' | 'id' | 'us';
  /** The number format; `null` is General. */
  readonly format?: string | null;
  readonly prefix?: string;
  readonly suffix?: string;
  /** 1000 or 1000000 where the table is in thousands or millions. */
  readonly divisor?: number;
  /** A formula with its stored result in full precision. */
  readonly live?: boolean;
  /** Full precision without a formula, as after "paste values". */
  readonly full?: boolean;
  /** What stands for nought. */
  readonly nol?: string;
  /** A number in words without the zeros at its end. */
  readonly ringkas?: boolean;
}

export interface Written {
  readonly value: CellValue;
  readonly format?: string;
}

/** A cell's content together with the fact behind it. */
export interface Entry extends Written {
  readonly figure?: Figure;
  readonly predikat?: Predikat;
  readonly look?: Look;
}

export type Style = (figure: Figure) => Entry;

/** A style that prints figures by one look. */
export function style(look: Look): Style {
  return (figure) => ({ figure, look, ...write(look, figure.exact) });
}

/** A cell's words under a look: for `exact` on the scale of figures, rounded as Excel would. */
export function write(look: Look, exact: Big): Written {
  const scaled = exact.div(look.divisor ?? 1);
  const shown = scaled.round(look.decimals, Big.roundHalfUp);
  if (look.nol !== undefined && shown.eq(0)) return { value: look.nol };
  if (look.as === 'id' || look.as === 'us') return { value: words(look, shown) };
  const stored = look.full || look.live ? scaled : shown;
  const value = look.as === 'fraction' ? stored.div(100) : stored;
  const format = look.format === undefined ? usualFormat(look) : look.format;
  return { value: Number(value), ...(format === null ? {} : { format }) };
}

function usualFormat(look: Look): string {
  const tail = look.decimals > 0 ? `.${'0'.repeat(look.decimals)}` : '';
  if (look.as === 'fraction') return `0${tail}%`;
  return `#,##0${tail}`;
}

function words(look: Look, shown: Big): string {
  const [whole = '', decimals = ''] = shown.abs().toFixed(look.decimals).split('.');
  const [group, point] = look.as === 'id' ? ['.', ','] : [',', '.'];
  const kept = look.ringkas ? decimals.replace(/0+$/, '') : decimals;
  const plain = whole.replace(/\B(?=(\d{3})+$)/g, group) + (kept === '' ? '' : point + kept);
  return (look.prefix ?? '') + (shown.lt(0) ? '-' : '') + plain + (look.suffix ?? '');
}

/** The unit of the last printed place, on the scale of figures. */
export function unitOf(look: Look): Big {
  return new Big(10).pow(-look.decimals).times(look.divisor ?? 1);
}

/** The figure that a cell's content says under a look; `undefined` where it says none, or says it badly. */
export function read(look: Look, value: CellValue | undefined): Big | undefined {
  if (typeof value === 'number') {
    return new Big(value).times(look.as === 'fraction' ? 100 : 1).times(look.divisor ?? 1);
  }
  if (typeof value !== 'string') return undefined;
  if (look.nol !== undefined && value === look.nol) return new Big(0);
  const bare = value.slice((look.prefix ?? '').length, value.length - (look.suffix ?? '').length);
  const plain = look.as === 'us' ? bare : bare.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
  if (!/^-?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(plain)) return undefined;
  return new Big(plain.replaceAll(',', '')).times(look.divisor ?? 1);
}
