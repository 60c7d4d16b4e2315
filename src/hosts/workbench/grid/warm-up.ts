import { type ICellData, type IWorkbookData, LocaleType } from '@univerjs/core';
import { openGrid } from './open-grid';

/** As many cells as are seen at once. */
const ROWS = 40;
const COLUMNS = 20;

/**
 * Opens a small workbook out of sight and closes it again: whatever the grid library does for the first time takes it
 * three times as long, and a file that is opened later would wait for that.
 */
export async function warmUp(): Promise<void> {
  const container = document.createElement('div');
  container.style.cssText = 'position:fixed;left:-2000px;top:0;width:1000px;height:800px;visibility:hidden';
  document.body.append(container);
  const opened = await openGrid(container, filledWorkbook(), {
    language: 'id',
    dark: false,
    ownRow: () => ({ error: 'na', message: '' }),
    arrays: { arrays: {}, filled: {} },
    refused: () => {},
    paste: () => {},
    viewOnly: () => {},
  });
  await painted();
  opened.close();
  container.remove();
}

function filledWorkbook(): IWorkbookData {
  const row = (index: number): ICellData[] =>
    Array.from({ length: COLUMNS }, (_, col) => (col % 2 ? { v: index } : { v: `Indikator ${index}` }));
  const cellData = Object.fromEntries(Array.from({ length: ROWS }, (_, index) => [index, row(index)]));
  return {
    id: 'pemanasan',
    name: '',
    appVersion: '',
    locale: LocaleType.ID_ID,
    styles: {},
    sheetOrder: ['a'],
    sheets: { a: { id: 'a', name: 'a', rowCount: ROWS, columnCount: COLUMNS, cellData } },
  };
}

/** Comes after the grid was drawn. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}
