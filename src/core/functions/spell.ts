import type Big from 'big.js';

const ONES = ['', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'] as const;
const DIGITS = ['nol', ...ONES.slice(1)];
/** The names of the groups of three digits, from the last one up. */
const GROUPS = ['', 'ribu', 'juta', 'miliar', 'triliun'] as const;

/** The first number that has no name here: a thousand triliun. */
export const TOO_LARGE = 10 ** (3 * GROUPS.length);

/** Below a hundred. */
function spellTens(value: number): string[] {
  const one = ONES[value % 10] as string;
  if (value < 10) return [one];
  if (value === 10) return ['sepuluh'];
  if (value === 11) return ['sebelas'];
  if (value < 20) return [one, 'belas'];
  return [ONES[Math.floor(value / 10)] as string, 'puluh', one];
}

/** Below a thousand. */
function spellGroup(value: number): string[] {
  const hundreds = Math.floor(value / 100);
  const head = hundreds === 0 ? [] : hundreds === 1 ? ['seratus'] : [ONES[hundreds] as string, 'ratus'];
  return [...head, ...spellTens(value % 100)];
}

function spellWhole(digits: string): string[] {
  const count = Math.ceil(digits.length / 3);
  const padded = digits.padStart(3 * count, '0');
  const words = Array.from({ length: count }, (_, index) => {
    const value = Number(padded.slice(3 * index, 3 * index + 3));
    const name = GROUPS[count - 1 - index] as string;
    if (value === 0) return [];
    return value === 1 && name === 'ribu' ? ['seribu'] : [...spellGroup(value), name];
  }).flat();
  return words.some((word) => word !== '') ? words : ['nol'];
}

/**
 * Writes a number in Indonesian words; decimals are read digit by digit behind "koma".
 *
 * @param value less than a thousand triliun, on either side of zero
 */
export function spell(value: Big): string {
  const [whole = '0', fraction = ''] = value.abs().toFixed().split('.');
  const words = [
    ...(value.lt(0) ? ['minus'] : []),
    ...spellWhole(whole),
    ...(fraction === '' ? [] : ['koma', ...[...fraction].map((digit) => DIGITS[Number(digit)] as string)]),
  ];
  return words.filter((word) => word !== '').join(' ');
}
