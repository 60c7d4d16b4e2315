import type { ListedSheet } from './listed-sheets';
import type { XmlElement } from './xml-document';
import type { XmlEdit } from './xml-edit';

/**
 * Keeps the workbook's windows on a sheet that is there and can be seen, whatever was dropped.
 *
 * @param before the sheets as they were
 * @param after the sheets as they will be: by their places, what each was; `undefined` for a new one
 */
export function keepViews(
  edit: XmlEdit,
  before: readonly ListedSheet[],
  after: readonly (ListedSheet | undefined)[],
): void {
  const { document } = edit;
  const views = document.child('bookViews');
  const places = before.map((sheet) => after.indexOf(sheet));
  const isShown = before.map((sheet, i) => places[i] !== -1 && sheet.isVisible);
  if (after.includes(undefined) && !views) {
    // A sheet shows itself in the workbook's first window: Excel takes a file without any for damaged.
    const sheets = document.child('sheets');
    if (sheets)
      edit.before(
        sheets,
        `<${document.prefix}bookViews><${document.prefix}workbookView/></${document.prefix}bookViews>`,
      );
  }
  for (const view of views?.children ?? []) {
    for (const attribute of ['activeTab', 'firstSheet']) {
      moveTo(edit, view, attribute, places, isShown);
    }
  }
  const gone = before.filter((_, i) => places[i] === -1).map((sheet) => String(sheet.id));
  for (const view of document.child('customWorkbookViews')?.children ?? []) {
    if (gone.includes(document.attribute(view, 'activeSheetId') ?? '')) {
      edit.setAttribute(view, 'activeSheetId', String(before[isShown.indexOf(true)]?.id));
    }
  }
}

/** Moves what names a sheet by its place to the sheet's new place, or to its nearest neighbour's that is shown. */
function moveTo(
  edit: XmlEdit,
  view: XmlElement,
  attribute: string,
  places: readonly number[],
  isShown: readonly boolean[],
): void {
  const place = Number(edit.document.attribute(view, attribute) ?? 0);
  const there = places[place] ?? -1;
  const after = isShown.indexOf(true, place);
  const next = there !== -1 ? there : (places[after === -1 ? isShown.lastIndexOf(true) : after] ?? 0);
  if (next !== place) edit.setAttribute(view, attribute, String(next));
}
