import type { LayoutColumn, Role } from '#core/layout';
import { type Quantity, shiftPoint } from '#core/number';
import type { Figure } from './report';

/** What a row measures in one unit. */
const ALIKE: ReadonlySet<Role> = new Set<Role>(['target', 'realisasi', 'target-akhir']);

/** `1.200` where points part decimals: twelve hundred, or a little more than one. */
const EITHER = /^\D*[1-9]\d{0,2}[.,]\d{3}\D*$/;

/** Beside a whole figure of so much, a figure of less than ten is of another order. */
const HUNDRED = 100;
/** As thousands, two figures of one row lie within this factor of one another. */
const WITHIN = 5;

/**
 * The figures of a row once they are read side by side: a target of `1.200` beside a realisasi of `980` is twelve
 * hundred, although the workbook writes decimals with points.
 */
export function readSideBySide(figures: ReadonlyMap<LayoutColumn, Figure>): Map<LayoutColumn, Figure> {
  const alike = [...figures.values()].filter((one) => ALIKE.has(one.column.role));
  const whole = alike.flatMap(({ reading }) =>
    reading.ok && reading.quantity.decimals === 0 && reading.quantity.value.gte(HUNDRED)
      ? [reading.quantity]
      : [],
  );
  const read = (figure: Figure): Figure => {
    const { reading, column } = figure;
    if (!ALIKE.has(column.role) || !reading.ok || !isDecimal(reading.quantity)) return figure;
    const thousands = shiftPoint(reading.quantity, 3);
    const near = whole.some((one) => isNear(thousands, one));
    return near ? { ...figure, reading: { ok: true, quantity: thousands } } : figure;
  };
  return new Map([...figures].map(([column, figure]) => [column, read(figure)]));
}

function isDecimal({ typed, text, decimals }: Quantity): boolean {
  return typed === 'text' && decimals === 3 && EITHER.test(text);
}

function isNear(a: Quantity, b: Quantity): boolean {
  return a.value.lte(b.value.times(WITHIN)) && a.value.times(WITHIN).gte(b.value);
}
