import type { BookSheet } from './book';
import type { HostObject } from './host-object';
import type { OfficeHost } from './office-host';
import { denied, invalid, Refusal } from './refusal';

export const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;
const SHEET_NAME = /^(?!')[^[\]:*?/\\]{1,31}(?<!')$/;

/** Adds an empty sheet behind the others. */
export function addSheet(host: OfficeHost, name: string): BookSheet {
  change(host);
  expectName(host, name);
  const sheet: BookSheet = {
    id: host.nextSheetId(),
    name,
    visibility: 'visible',
    cells: {},
    merges: [],
    arrays: [],
    hiddenRows: [],
    hiddenColumns: [],
    rules: [],
    tables: [],
  };
  host.book.sheets.push(sheet);
  host.tell('added', { worksheetId: sheet.id, source: 'Local' });
  return sheet;
}

/** Deletes a sheet with its names; what referred to it refers to nothing. */
export function deleteSheet(host: OfficeHost, sheet: BookSheet): void {
  change(host);
  const { book } = host;
  if (!book.sheets.includes(sheet)) throw new Refusal('ItemNotFound', sheet.name);
  const others = book.sheets.filter((one) => one !== sheet);
  if (sheet.visibility === 'veryHidden')
    throw new Refusal('InvalidOperation', `${sheet.name} is very hidden`);
  const shown = others.find(({ visibility }) => visibility === 'visible');
  if (!shown) throw new Refusal('InvalidOperation', 'a workbook shows at least one sheet');
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  for (const [id, object] of [...host.references]) {
    const on = object.type === 'Range' && (object.get?.Worksheet?.() as HostObject | undefined);
    if (on && on.identity.Id === sheet.id) host.exchange(id, undefined);
  }
  book.names = book.names.filter((name) => name.sheet !== sheet.name);
  if (book.selection.sheet === sheet.name) book.selection = { ...book.selection, sheet: shown.name };
  rewrite(host, sheet.name, '#REF!');
  host.tell('deleted', { worksheetId: sheet.id, source: 'Local' });
}

/** Renames a sheet; what refers to it follows. */
export function renameSheet(host: OfficeHost, sheet: BookSheet, name: string): void {
  change(host);
  const { book } = host;
  expectName(host, name, sheet);
  const former = sheet.name;
  sheet.name = name;
  for (const one of book.names) if (one.sheet === former) one.sheet = name;
  if (book.selection.sheet === former) book.selection = { ...book.selection, sheet: name };
  rewrite(host, former, `'${name.replaceAll("'", "''")}'!`);
}

export function moveSheet(host: OfficeHost, sheet: BookSheet, position: number): void {
  change(host);
  const { sheets } = host.book;
  if (position < 0 || position >= sheets.length) throw invalid(`no place ${position}`);
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(position, 0, sheet);
}

export function showSheet(host: OfficeHost, sheet: BookSheet, shown: string): void {
  change(host);
  const found = Object.entries(VISIBILITY).find(([, name]) => name === shown);
  if (!found) throw invalid(`no visibility ${shown}`);
  sheet.visibility = found[0] as BookSheet['visibility'];
}

function change(host: OfficeHost): void {
  host.beforeChange();
  if (host.book.structureProtected) throw denied('the structure of the workbook is protected');
}

function expectName(host: OfficeHost, name: string, except?: BookSheet): void {
  if (!SHEET_NAME.test(name)) throw invalid(`no sheet can be called ${name}`);
  const same = ({ name: other }: BookSheet) => other.toLowerCase() === name.toLowerCase();
  if (host.book.sheets.some((one) => one !== except && same(one))) {
    throw new Refusal('ItemAlreadyExists', `there is a sheet ${name}`);
  }
}

/** Puts something else in place of a sheet's name in formulas. */
function rewrite({ book }: OfficeHost, name: string, by: string): void {
  const plain = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const reference = new RegExp(`'${plain.replaceAll("'", "''")}'!|(?<![\\p{L}\\p{N}_.'])${plain}!`, 'giu');
  for (const one of book.names) one.formula = one.formula.replace(reference, () => by);
  for (const { cells } of book.sheets) {
    for (const cell of Object.values(cells)) {
      if (cell.formula?.includes('!')) cell.formula = cell.formula.replace(reference, () => by);
    }
  }
}
