import { strToU8, type Zippable, zipSync } from 'fflate';
import { bookParts } from './book-parts';
import { DOT, drawingParts } from './drawing-parts';
import { DECLARATION } from './part';
import { sheetParts } from './sheet-parts';
import { tableParts } from './table-parts';

const OFFICE_TYPE = 'application/vnd.openxmlformats-officedocument';
const SHEET_TYPE = `${OFFICE_TYPE}.spreadsheetml`;

/** What kind of content the parts hold, by how their paths begin. */
const TYPES: readonly (readonly [start: string, type: string])[] = [
  ['xl/workbook', `${SHEET_TYPE}.sheet.main`],
  ['xl/worksheets/', `${SHEET_TYPE}.worksheet`],
  ['xl/chartsheets/', `${SHEET_TYPE}.chartsheet`],
  ['xl/drawings/', `${OFFICE_TYPE}.drawing`],
  ['xl/charts/', `${OFFICE_TYPE}.drawingml.chart`],
  ['xl/comments', `${SHEET_TYPE}.comments`],
  ['xl/threadedComments/', 'application/vnd.ms-excel.threadedcomments'],
  ['xl/persons/', 'application/vnd.ms-excel.person'],
  ['xl/tables/', `${SHEET_TYPE}.table`],
  ['xl/pivotCache/pivotCacheDefinition', `${SHEET_TYPE}.pivotCacheDefinition`],
  ['xl/pivotCache/pivotCacheRecords', `${SHEET_TYPE}.pivotCacheRecords`],
  ['xl/pivotTables/', `${SHEET_TYPE}.pivotTable`],
  ['xl/styles', `${SHEET_TYPE}.styles`],
  ['xl/sharedStrings', `${SHEET_TYPE}.sharedStrings`],
  ['xl/calcChain', `${SHEET_TYPE}.calcChain`],
  ['xl/theme/', `${OFFICE_TYPE}.theme`],
  ['customXml/itemProps', `${OFFICE_TYPE}.customXmlProperties`],
  ['docProps/core', 'application/vnd.openxmlformats-package.core-properties'],
  ['docProps/app', `${OFFICE_TYPE}.extended-properties`],
];

const DEFAULTS = [
  ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
  ['xml', 'application/xml'],
  ['png', 'image/png'],
  ['bin', `${SHEET_TYPE}.printerSettings`],
  ['vml', `${OFFICE_TYPE}.vmlDrawing`],
];

function contentTypes(paths: readonly string[]): string {
  const overrides = paths.flatMap((path) => {
    const type = TYPES.find(([start]) => path.startsWith(start) && path.endsWith('.xml'))?.[1];
    return type === undefined ? [] : [`<Override PartName="/${path}" ContentType="${type}+xml"/>`];
  });
  const defaults = DEFAULTS.map(([end, type]) => `<Default Extension="${end}" ContentType="${type}"/>`);
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults.join('')}${overrides.join('')}</Types>`;
}

/**
 * A workbook that has what users' workbooks have: a pivot table, charts (one a sheet of its own), a picture,
 * remarks of both kinds, conditional formats old and new, a choice list, a table, sparklines, print setups, XML of
 * someone's own, a sheet that is not to be seen, names of every kind and an order of calculation.
 *
 * @param changed parts to be exchanged, by their paths, or added
 */
export function richWorkbook(changed: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array {
  const texts: Record<string, string | Uint8Array> = {
    ...bookParts,
    ...sheetParts,
    ...drawingParts,
    ...tableParts,
  };
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': contentTypes(Object.keys(texts)),
    ...texts,
    'xl/media/image1.png': DOT,
    'xl/printerSettings/printerSettings1.bin': new Uint8Array(64),
    ...changed,
  };
  const zippable: Zippable = {};
  for (const [path, content] of Object.entries(parts)) {
    zippable[path] = typeof content === 'string' ? strToU8(DECLARATION + content) : content;
  }
  return zipSync(zippable, { mtime: new Date(2024, 0, 1) });
}

/** The text of a part of that workbook, to be changed. */
export function richPart(path: string): string {
  const text = { ...bookParts, ...sheetParts, ...drawingParts, ...tableParts }[path];
  if (text === undefined) throw new Error(`There is no ${path}.`);
  return text;
}
