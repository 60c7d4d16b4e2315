import Big from 'big.js';

/** Rounds half away from zero, as Excel's ROUND does. */
export function roundHalfUp(value: Big, decimals: number): Big {
  return value.round(decimals, Big.roundHalfUp);
}

/** Cuts off towards zero, as Excel's TRUNC does. */
export function cutOff(value: Big, decimals: number): Big {
  return value.round(decimals, Big.roundDown);
}

/** A count in Indonesian notation: 12345 is "12.345". */
export function countWords(count: number): string {
  return formatNumber(new Big(count), 0);
}

/**
 * Writes a figure in Indonesian notation: dots between thousands, a comma before decimals.
 * @param decimals how many digits stand behind the comma, 0 and up; the figure is rounded to them
 */
export function formatNumber(value: Big, decimals: number): string {
  const [whole = '0', fraction] = value.abs().toFixed(decimals, Big.roundHalfUp).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.');
  const sign = value.lt(0) && /[1-9]/.test(whole + (fraction ?? '')) ? '-' : '';
  return sign + grouped + (fraction === undefined ? '' : `,${fraction}`);
}
