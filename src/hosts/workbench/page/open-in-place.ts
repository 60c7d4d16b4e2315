import type { Undrawn } from '#hosts/xlsx';
import type { GridCells } from '../grid';
import type { Loaded } from '../load-workbook';
import type { OpenWorkbook } from '../open-workbook';
import type { NoticeText } from './notice';
import { refusalInEnglish } from './refusals-en';
import type { Language, PageWords } from './words';

/** What the page is like at the moment. */
export interface PageNow {
  readonly language: Language;
  readonly dark: boolean;
  readonly words: PageWords;
  say(notice: NoticeText): void;
  onUnsaved(is: boolean): void;
  onMarked(are: boolean): void;
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
  let cells: GridCells | undefined;
  const sayUndrawn = (things: readonly Undrawn[]) => {
    const { undrawn, undrawnThings } = now().words;
    now().say({ intent: 'info', text: undrawn(things.map((one) => undrawnThings[one]).join(', ')) });
  };
  const sayRefused = () => now().say({ intent: 'info', text: now().words.refused });
  const sayBroken = (cell: string) => now().say({ intent: 'warning', text: now().words.broken(cell) });
  const opened = await grid.openGrid(container, snapshot.data(id, name), {
    language: now().language,
    dark: now().dark,
    arrays: snapshot,
    ownRow: (name, sheetId, row, col) => {
      const sheet = workbook?.cells.workbook.getSheetBySheetId(sheetId)?.getName();
      if (!workbook || sheet === undefined) return { error: 'na', message: '' };
      return workbook.ownRows.result(name, { sheet, row, col });
    },
    refused: sayRefused,
    paste: (pasted) => (cells ? grid.paste(cells, pasted, sayBroken) : undefined),
    viewOnly: () => now().say({ intent: 'info', text: now().words.viewOnly }),
  });
  grid.finishGrid(opened, container, { refused: sayRefused, broken: sayBroken });
  cells = new grid.GridCells(opened);
  workbook = new grid.OpenWorkbook(book, opened, cells, file, {
    refused: (error) => {
      const text = now().language === 'id' ? error.detail : refusalInEnglish(error);
      now().say({ intent: 'warning', text });
    },
    undrawn: sayUndrawn,
    unsaved: (is) => now().onUnsaved(is),
    marked: (are) => now().onMarked(are),
  });
  return workbook;
}
