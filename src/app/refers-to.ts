import type { Workbook } from '#core/grid';

const NAME = String.raw`[\p{L}\p{N}_.]+`;
/**
 * What stands before the `!` of a reference: the name of a sheet, or the first and the last of a row of sheets. Behind
 * `]`, a name is that of another workbook's sheet; behind `!`, a colon parts two cells.
 */
const ON_SHEETS = new RegExp(
  String.raw`(?<!')'((?:[^']|'')*)'!|(?<![\p{L}\p{N}_.\]])(?:(?<!!)(${NAME}):)?(${NAME})!`,
  'gu',
);

/**
 * Tells which formulas refer to one of some sheets, alone or in a row of sheets (`Juli:September!A1` is on August too).
 * What a text names counts as well: INDIRECT looks there.
 *
 * @param sheets names of those that are asked for
 * @param all the names of the workbook's sheets in the order of their tabs
 */
export function referringTo(sheets: readonly string[], all: readonly string[]): (formula: string) => boolean {
  const wanted = new Set(sheets.map(key));
  const order = all.map(key);
  const places = order.flatMap((name, place) => (wanted.has(name) ? [place] : []));
  const isOn = (first: string | undefined, last: string) => {
    if (wanted.has(key(last))) return true;
    if (first === undefined) return false;
    const ends = [first, last].map((name) => order.indexOf(key(name)));
    // An end that is gone, or no sheet at all: `A1:Sheet!B2`.
    if (ends.includes(-1)) return wanted.has(key(first));
    return places.some((place) => Math.min(...ends) <= place && place <= Math.max(...ends));
  };
  return (formula) => {
    for (const [, quoted, first, last] of formula.matchAll(ON_SHEETS)) {
      const ends = quoted === undefined ? [first, last] : endsIn(quoted);
      if (isOn(ends[0], ends[1] as string)) return true;
    }
    return false;
  };
}

/** The ends of what stands between quotes; the first is absent where one sheet stands there. */
function endsIn(quoted: string): readonly (string | undefined)[] {
  const [first, last] = quoted.replaceAll("''", "'").split(':');
  return last === undefined ? [undefined, first] : [first, last];
}

/** Excel knows sheets whatever the case of their letters. */
function key(name: string): string {
  return name.toLowerCase();
}

/**
 * Where a formula or a name stands that refers to one of some sheets, from outside of them.
 *
 * @returns the sheet's name, or that of a name of the whole workbook; `undefined` where nothing refers to them
 */
export function referrerOf(workbook: Workbook, leaving: readonly string[]): string | undefined {
  const refers = referringTo(
    leaving,
    workbook.sheets.map(({ name }) => name),
  );
  const staying = workbook.sheets.filter(({ name }) => !leaving.includes(name));
  const sheet = staying.find(({ rows }) =>
    rows.some(({ cells }) => cells.some(({ formula }) => formula !== undefined && refers(formula))),
  );
  if (sheet) return sheet.name;
  const name = workbook.definedNames.find(
    (one) => !(one.sheet !== undefined && leaving.includes(one.sheet)) && refers(one.formula),
  );
  return name && (name.sheet ?? name.name);
}
