/** Lays tables under one another on a sheet and writes the sheet as SpreadsheetML. */

/** The cell formats of styles.xml, by position. */
const STYLE = { plain: 0, title: 1, header: 2, words: 3, whole: 4, rupiah: 5, two: 6, note: 7, center: 8 };

const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const letter = (col) => String.fromCharCode(65 + col);

/**
 * @param tables each `{ title, header, numbering?, body, merges?, notes? }`; merges count from the body's first row
 * @param widths of the columns, in characters
 * @returns the XML of the sheet
 */
export function sheetXml(tables, widths) {
  const rows = [];
  const merges = [];
  const put = (cells, style, height) => rows.push({ cells, style, height });
  const across = (text, columns, style) => {
    put([text], style);
    merges.push([rows.length, 0, rows.length, columns - 1]);
  };
  for (const { title, header, numbering, body, merges: inside = [], notes = [] } of tables) {
    for (const line of title) across(line, header?.length ?? widths.length, 'title');
    if (header) {
      put([]);
      put(header, 'header', 32);
      if (numbering) put(numbering, 'center');
      const first = rows.length + 1;
      merges.push(...inside.map(([top, left, bottom, right]) => [first + top, left, first + bottom, right]));
      for (const cells of body) put(cells, 'words');
    }
    for (const note of notes) put([note], 'note');
    put([]);
  }
  const cols = widths.map(
    (width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  );
  const merged = merges.map(([top, left, bottom, right]) => {
    return `<mergeCell ref="${letter(left)}${top}:${letter(right)}${bottom}"/>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews>',
    '<sheetFormatPr defaultRowHeight="17" customHeight="1"/>',
    `<cols>${cols.join('')}</cols><sheetData>${rows.map(rowXml).join('')}</sheetData>`,
    `<mergeCells count="${merged.length}">${merged.join('')}</mergeCells>`,
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>',
  ].join('');
}

function rowXml({ cells, style, height }, index) {
  if (cells.length === 0) return '';
  const number = index + 1;
  const size = height ? ` ht="${height}" customHeight="1"` : '';
  const xml = cells.map((cell, col) => {
    // Numbers and letters of rows stand in the middle, words at the left.
    return cellXml(cell, letter(col) + number, style === 'words' && col === 0 ? 'center' : style, number);
  });
  return `<row r="${number}"${size}>${xml.join('')}</row>`;
}

function cellXml(cell, ref, style, row) {
  if (typeof cell === 'string') {
    if (cell === '') return `<c r="${ref}" s="${STYLE[style]}"/>`;
    return `<c r="${ref}" s="${STYLE[style]}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
  }
  if (typeof cell === 'number') return `<c r="${ref}" s="${STYLE.center}"><v>${cell}</v></c>`;
  const formula = cell.formula ? `<f>${escaped(cell.formula(row))}</f>` : '';
  return `<c r="${ref}" s="${STYLE[cell.look]}">${formula}<v>${cell.value}</v></c>`;
}
