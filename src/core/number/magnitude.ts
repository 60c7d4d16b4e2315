/** The words for thousands, millions, billions and trillions, as they are written and misspelt. */
const WORD = /^\s*(?:(ribu|rb)|(juta|jt)|(mil[iy]ard?)|(tril[iy]un))(?![a-z])/i;
const LETTER = /^\s*(?:(M)|(T))(?![a-z\d])/;

/**
 * The power of ten that stands behind a numeral: 6 for `1,5 juta`, 0 for none. The letters M and T, which may be
 * metres or tonnes, count only behind rupiah.
 */
export function magnitudeOf(behind: string, rupiah: boolean): number {
  const word = WORD.exec(behind);
  if (word) return 3 * (word.slice(1).findIndex((one) => one !== undefined) + 1);
  const letter = rupiah ? LETTER.exec(behind) : null;
  if (!letter) return 0;
  return letter[1] === undefined ? 12 : 9;
}
