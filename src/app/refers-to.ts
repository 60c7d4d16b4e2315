import type { Workbook } from '#core/grid';

const PART_OF_NAME = /[\p{L}\p{N}_.]/u;

/** Whether a formula refers to one of some sheets, alone or at an end of a row of sheets (`'Juli:September'!A1`). */
export function refersTo(formula: string, sheets: readonly string[]): boolean {
  const text = formula.toLowerCase();
  return sheets.some((sheet) => {
    const name = sheet.toLowerCase().replaceAll("'", "''");
    if ([`'${name}'!`, `:${name}'!`, `'${name}:`].some((quoted) => text.includes(quoted))) return true;
    return text
      .split(`${name}!`)
      .slice(0, -1)
      .some((before) => !PART_OF_NAME.test(before.slice(-1)));
  });
}

/**
 * Where a formula or a name stands that refers to one of some sheets, from outside of them.
 *
 * @returns the sheet's name, or that of a name of the whole workbook; `undefined` where nothing refers to them
 */
export function referrerOf(workbook: Workbook, leaving: readonly string[]): string | undefined {
  const staying = workbook.sheets.filter(({ name }) => !leaving.includes(name));
  const sheet = staying.find(({ rows }) =>
    rows.some(({ cells }) =>
      cells.some(({ formula }) => formula !== undefined && refersTo(formula, leaving)),
    ),
  );
  if (sheet) return sheet.name;
  const name = workbook.definedNames.find(
    (one) => !(one.sheet !== undefined && leaving.includes(one.sheet)) && refersTo(one.formula, leaving),
  );
  return name && (name.sheet ?? name.name);
}
