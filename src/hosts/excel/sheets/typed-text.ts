/** Excel's limit for the text of a cell, in units of UTF-16. */
const LONGEST = 32_767;
/** Words that Excel can't take for a number, a date or a formula, in whatever language it runs. */
const PROSE = /^\p{L}[^\d]*$/u;
const TRUTH = /^(true|false)$/i;

/**
 * A text as it has to be typed so that it stays that text: with an apostrophe, which Excel does not show, wherever it
 * might be read as something else, such as `1.234`, `(1)`, `Mei 2024` or `=1+1`. What is too long ends in an ellipsis.
 */
export function typedText(text: string): string {
  const fitting =
    text.length <= LONGEST
      ? text
      : // Half a pair is no character.
        `${text.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, '')}…`;
  if (fitting === '' || (PROSE.test(fitting) && !TRUTH.test(fitting))) return fitting;
  return `'${fitting}`;
}
