import type { BookCell } from './book';

const ERROR = /^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!)$/;

/**
 * What Excel makes of something that is written into a cell: it reads texts as a person's typing, so that
 * `1.234` becomes a number, `5%` a share and `TRUE` a boolean, unless an apostrophe or the text format forbids.
 *
 * There is no formula engine: a formula shows 0.
 */
export function entered(before: BookCell, written: unknown): BookCell {
  const { formula: _formula, value: _value, quoted: _quoted, ...rest } = before;
  if (written === '') return rest;
  if (typeof written !== 'string') return { ...rest, value: written as number | boolean };
  if (rest.format === '@') return { ...rest, value: written };
  if (written.startsWith("'")) return { ...rest, value: written.slice(1), quoted: true };
  if (written.startsWith('=')) return { ...rest, value: 0, formula: written.slice(1) };
  if (/^(true|false)$/i.test(written)) return { ...rest, value: written.toLowerCase() === 'true' };
  if (ERROR.test(written)) return { ...rest, value: { error: written } };
  const share = /^(-?[\d.]+)%$/.exec(written);
  if (share) return { ...rest, value: Number(share[1]) / 100, format: rest.format ?? '0%' };
  const plain = written.replace(/(?<=^-?\d{1,3}(,\d{3})*),(?=\d{3}(,|\.|$))/g, '');
  const number = Number(plain);
  return { ...rest, value: plain.trim() !== '' && Number.isFinite(number) ? number : written };
}
