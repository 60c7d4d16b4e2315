import type { Finding } from './finding';

const FIGURE = /^-?[\d.,]+$/;

/**
 * What a cell should hold, for a reader who sees it beside what it holds: with a percent sign where that has one.
 *
 * @returns `null` where it can't be known
 */
export function expectedText({ stated, expected }: Pick<Finding, 'stated' | 'expected'>): string | null {
  return expected !== null && FIGURE.test(expected) && stated.trim().endsWith('%')
    ? `${expected}%`
    : expected;
}
