import Big from 'big.js';
import { type Expr, isFigure, NONE, type Value } from './expr';

/** A block of cells that a formula goes through. */
export interface Range {
  readonly text: string;
  readonly values: readonly Value[];
}

/** The mean of the figures in a block; the mark for none where it holds no figure. */
export function mean({ text, values }: Range): Expr {
  const figures = values.filter(isFigure);
  return {
    text: `IF(COUNT(${text})=0,"${NONE}",AVERAGE(${text}))`,
    value: figures.length === 0 ? NONE : total(figures).div(figures.length),
  };
}

/** The mean of the figures in a block, those of another block standing in where it has none. */
export function meanWithStandIn(block: Range, other: Range): Expr {
  const figures = block.values.map((value, i) => (isFigure(value) ? value : other.values[i]));
  const known = figures.filter((value): value is Big => value !== undefined && isFigure(value));
  const missing = `${block.text}="${NONE}"`;
  const number = `(COUNT(${block.text})+SUMPRODUCT((${missing})*ISNUMBER(${other.text})))`;
  return {
    text: `IF(${number}=0,"${NONE}",(SUM(${block.text})+SUMIF(${block.text},"${NONE}",${other.text}))/${number})`,
    value: known.length === 0 ? NONE : total(known).div(known.length),
  };
}

/** How many figures a block holds. */
export function count({ text, values }: Range): Expr {
  return { text: `COUNT(${text})`, value: new Big(values.filter(isFigure).length) };
}

/** How many cells of a block hold a word. */
export function countWord({ text, values }: Range, word: Expr): Expr {
  return {
    text: `COUNTIF(${text},${word.text})`,
    value: new Big(values.filter((one) => one === word.value).length),
  };
}

/** The sum of the figures in blocks; words count as nothing. */
export function sum(ranges: readonly Range[]): Expr {
  const figures = ranges.flatMap((range) => range.values).filter(isFigure);
  return { text: nested(ranges.map((range) => range.text)), value: total(figures) };
}

/** The same where at least so many cells hold a figure, else the mark for none. */
export function sumOfAll(ranges: readonly Range[], needed: number): Expr {
  const { text, value } = sum(ranges);
  const figures = ranges.flatMap((range) => range.values).filter(isFigure).length;
  const counted = nested(
    ranges.map((range) => range.text),
    'COUNT',
  );
  return {
    text: `IF(${counted}<${needed},"${NONE}",${text})`,
    value: figures < needed ? NONE : value,
  };
}

/** Excel 2007 and later take 255 arguments; more are parted. */
const MOST = 200;

function nested(texts: readonly string[], name = 'SUM'): string {
  if (texts.length <= MOST) return `${name}(${texts.join(',')})`;
  const parts: string[] = [];
  for (let at = 0; at < texts.length; at += MOST)
    parts.push(`${name}(${texts.slice(at, at + MOST).join(',')})`);
  return `(${parts.join('+')})`;
}

function total(figures: readonly Big[]): Big {
  return figures.reduce((all, one) => all.plus(one), new Big(0));
}

/** Contents that may be words, added up; a word counts as nothing. */
export function addAll(parts: readonly Expr[]): Expr {
  return {
    text: parts.map(({ text }) => `N(${text})`).join('+'),
    value: total(parts.map(({ value }) => value).filter(isFigure)),
  };
}
