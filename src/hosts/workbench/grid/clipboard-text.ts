/** What the clipboard holds, in two forms. */
export interface Pasted {
  readonly htmlContent?: string;
  readonly textContent?: string;
}

/**
 * The cells of a text that a spreadsheet put on the clipboard: tabs between cells, line breaks between rows, quotes
 * around a text that has either in it.
 *
 * @returns rows of equal length; none for an empty text
 */
export function clipboardCells(text: string): string[][] {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  if (lines === '') return [];
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of lines.matchAll(CELL)) {
    rows.at(-1)?.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\n') rows.push([]);
    if (end === '') break;
  }
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
}

/** A cell and what ends it; a quote only counts where it stands first, and the cell ends after its second. */
const CELL = /(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))(\t|\n|$)/g;
