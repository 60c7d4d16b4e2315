/** A name of a function, before its bracket. */
const FUNCTION = /[A-Z_][A-Z0-9_.]*(?=\()/gi;
/** What is no reference to a cell, a table or a name. */
const NO_REFERENCE = /"(?:[^"]|"")*"|\b(?:TRUE|FALSE)\b|\d+(?:\.\d+)?(?:E[+-]?\d+)?/gi;

/** Whether a formula rests on no cell and no name, so that it never changes: `85`, `68/80*100`. */
export function isConstantFormula(formula: string): boolean {
  // Functions first: what is left of a reference such as LOG10 would be taken for a number.
  return !/[A-Z_#'[]/i.test(
    formula
      .replace(/"(?:[^"]|"")*"/g, '')
      .replace(FUNCTION, '')
      .replace(NO_REFERENCE, ''),
  );
}
