/** What a cell of the sample may hold: words, a number with its display, or a live formula. */

/** An amount in rupiah. */
export const rp = (value) => ({ value, look: 'rupiah' });

/** A figure with two decimals. */
export const two = (value) => ({ value, look: 'two' });

/** A whole number with thousands grouped. */
export const whole = (value) => ({ value, look: 'whole' });

/**
 * A figure with two decimals that Excel computes.
 *
 * @param formula from the row's number in the sheet, counted from 1
 * @param value the stored result
 */
export const live = (value, formula) => ({ value, look: 'two', formula });

/** An amount in rupiah that Excel computes. */
export const liveRp = (value, formula) => ({ value, look: 'rupiah', formula });

/** `part / base x 100`, as a formula computes it. */
export const percent = (part, base) => (part / base) * 100;

/** A figure as it is typed from what a spreadsheet shows: two decimals. */
export const rounded = (value) => Math.round(value * 100) / 100;
