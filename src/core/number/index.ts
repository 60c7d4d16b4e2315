export { asNumber } from './as-number';
export {
  columnContext,
  percentScale,
  rescale,
  shiftPoint,
  trimmedDecimals,
  withValue,
} from './column-context';
export { commonDecimal, surelyDecimal } from './decimal-separator';
export {
  add,
  divide,
  type Estimate,
  estimate,
  exactly,
  halfUnit,
  mean,
  multiply,
  scale,
  subtract,
  sum,
} from './interval';
export { type Judgement, judge, type Mildness, meaningfulDecimals } from './judge';
export { notAFigure } from './not-a-figure';
export type { Because, Precision, Quantity, Reading, Unit } from './quantity';
export { type ColumnContext, readCell } from './read-cell';
export { same } from './same';
export { MONTHS, shownDate } from './shown-date';
export { shownText } from './shown-text';
export { writeAs } from './write-as';
export { countWords, cutOff, formatNumber, roundHalfUp } from './write-number';
