import { MARK, type SheetPlan } from '#core/plan';
import { quotedName } from './quoted-name';
import { officeText } from './xml-text';

/** A name that is local to a sheet of ours. */
export interface NewName {
  readonly name: string;
  readonly formula: string;
  readonly isHidden: boolean;
}

/** The names that a planned sheet brings with it: the mark by which it is known, and the rows that pages repeat. */
export function namesOf({ key, name, print: { repeat } }: SheetPlan): readonly NewName[] {
  const mark = { name: MARK, formula: `"${key}"`, isHidden: true };
  if (!repeat) return [mark];
  const formula = `${quotedName(name)}!$${repeat.first + 1}:$${repeat.last + 1}`;
  return [mark, { name: '_xlnm.Print_Titles', formula, isHidden: false }];
}

/**
 * @param prefix of the workbook's elements
 * @param sheet the place of the sheet among all sheets
 */
export function nameXml({ name, formula, isHidden }: NewName, prefix: string, sheet: number): string {
  const hidden = isHidden ? ' hidden="1"' : '';
  return `<${prefix}definedName name="${name}" localSheetId="${sheet}"${hidden}>${officeText(formula)}</${prefix}definedName>`;
}

/** How names are ordered: as they are read, Excel's own without their prefix, then by sheet. */
export function compareNames(
  a: { readonly name: string; readonly sheet: number | undefined },
  b: { readonly name: string; readonly sheet: number | undefined },
): number {
  const [first, second] = [shownName(a.name), shownName(b.name)];
  if (first !== second) return first < second ? -1 : 1;
  return (a.sheet ?? -1) - (b.sheet ?? -1);
}

function shownName(name: string): string {
  return name.replace(/^_xlnm\./, '').toLowerCase();
}
