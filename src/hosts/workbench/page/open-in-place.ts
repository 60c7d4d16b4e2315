import type { Undrawn } from '#hosts/xlsx';
import type { Loaded } from '../load-workbook';
import type { OpenWorkbook } from '../open-workbook';
import type { NoticeText } from './notice';
import type { Language, PageWords } from './words';

/** What the page is like at the moment. */
export interface PageNow {
  readonly language: Language;
  readonly dark: boolean;
  readonly words: PageWords;
  say(notice: NoticeText): void;
  onUnsaved(is: boolean): void;
}

/**
 * Opens a workbook that was read in a grid of its own.
 *
 * @param now asked whenever something is to be said
 */
export async function openInPlace(
  container: HTMLElement,
  { grid, snapshot, id, name, book, file }: Loaded,
  now: () => PageNow,
): Promise<OpenWorkbook> {
  let workbook: OpenWorkbook | undefined;
  const sayUndrawn = (things: readonly Undrawn[]) => {
    const { undrawn, undrawnThings } = now().words;
    now().say({ intent: 'info', text: undrawn(things.map((one) => undrawnThings[one]).join(', ')) });
  };
  const opened = await grid.openGrid(container, snapshot.data(id, name), {
    language: now().language,
    dark: now().dark,
    ownRow: (name, sheetId, row, col) => {
      const sheet = workbook?.cells.workbook.getSheetBySheetId(sheetId)?.getName();
      if (!workbook || sheet === undefined) return { error: 'na', message: '' };
      return workbook.ownRows.result(name, { sheet, row, col });
    },
    refused: () => now().say({ intent: 'info', text: now().words.refused }),
    viewOnly: () => now().say({ intent: 'info', text: now().words.viewOnly }),
  });
  workbook = new grid.OpenWorkbook(book, opened, new grid.GridCells(opened), file, {
    refused: ({ detail }) => now().say({ intent: 'warning', text: detail }),
    undrawn: sayUndrawn,
    unsaved: (is) => now().onUnsaved(is),
  });
  return workbook;
}
