const LETTER = String.raw`[\p{L}_\\]`;
const NAME = String.raw`[\p{L}\p{N}_.\\?]`;
/** A sheet, quoted or not, perhaps of another workbook, or several from one to another. */
const SHEET = String.raw`(?:'(?:[^']|'')+'|(?:\[[^\][]+\])?${NAME}+(?::${NAME}+)?)!`;
/** The columns of a table: `[Realisasi]`, `[[#This Row],[Realisasi]]`. */
const COLUMNS = String.raw`\[(?:[^\][']|'.|\[(?:[^\][']|'.)*\])*\]`;

/** The pieces of a formula, in the order in which they are tried. */
const PIECE = new RegExp(
  [
    String.raw`(?<space>\s+)`,
    `(?<constant>"(?:[^"]|"")*"|#(?:NULL!|DIV/0!|VALUE!|REF!|NAME\\?|NUM!|N/A)|\\{[^{}]+\\})`,
    String.raw`(?:(?:${SHEET})?(?:#REF!|\$?[A-Z]{1,3}\$?\d+(?!${NAME}|\()|\$?\d+:\$?\d+|\$[A-Z]{1,3}(?!${NAME}))|${COLUMNS})`,
    String.raw`(?<number>(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?)`,
    `(?<name>(?:${SHEET})?${LETTER}${NAME}*(?:${COLUMNS})?)`,
    `(?<operator><=|>=|<>|[-+*/^&=<>:])`,
    `(?<mark>[(),%])`,
  ].join('|'),
  'iuy',
);

/**
 * Whether a formula is put together as one, so that Excel takes it out of a file: operators stand between what they
 * join, and brackets and quotes are closed. Names, and what functions ask for, are not looked at.
 *
 * @param formula in Excel's own notation, without its `=`
 */
export function isWellFormed(formula: string): boolean {
  /** Open brackets: of a function's arguments, or around a part. */
  const open: ('call' | 'group')[] = [];
  let before: Before = 'start';
  let spaced = false;
  PIECE.lastIndex = 0;
  while (PIECE.lastIndex < formula.length) {
    const piece = PIECE.exec(formula);
    const { space, constant, number, name, operator, mark } = piece?.groups ?? {};
    if (!piece) return false;
    if (space !== undefined) {
      spaced = true;
      continue;
    }
    if (operator !== undefined) {
      if (!isValue(before) && !/^[-+]$/.test(operator)) return false;
      before = 'operator';
    } else if (mark === '(') {
      const isCall: boolean = before === 'name' && !spaced;
      if (isValue(before) && !isCall && !(spaced && before !== 'constant')) return false;
      open.push(isCall ? 'call' : 'group');
      before = isCall ? 'argument' : 'start';
    } else if (mark === ')') {
      if (!isValue(before) && !(before === 'argument' && open.at(-1) === 'call')) return false;
      if (open.pop() === undefined) return false;
      before = 'group';
    } else if (mark === ',') {
      const inCall = open.at(-1) === 'call';
      if (open.length === 0 || !(isValue(before) || (inCall && before === 'argument'))) return false;
      before = inCall ? 'argument' : 'start';
    } else if (mark === '%') {
      if (!isValue(before)) return false;
    } else {
      const isConstant = (constant ?? number) !== undefined;
      // A space between two references asks for the cells that both have.
      if (isValue(before) && (!spaced || isConstant || before === 'constant')) return false;
      before = isConstant ? 'constant' : name === undefined ? 'reference' : 'name';
    }
    spaced = false;
  }
  return open.length === 0 && isValue(before);
}

/** What stood before a piece. */
type Before = 'start' | 'argument' | 'operator' | 'constant' | 'reference' | 'name' | 'group';

function isValue(before: Before): boolean {
  return before === 'constant' || before === 'reference' || before === 'name' || before === 'group';
}
