import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Cell, Sheet, Workbook } from '#core/grid';
import { readXlsx, UnreadableFile, type UnreadableReason } from '#hosts/xlsx';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A sheet to be written; its parts are XML as it stands in a file. */
export interface SheetXml {
  readonly name?: string;
  readonly state?: 'hidden' | 'veryHidden';
  /** Before the rows: columns. */
  readonly cols?: string;
  /** The content of `sheetData`. */
  readonly rows: string;
  /** After the rows: merged areas. */
  readonly after?: string;
}

export interface BookXml {
  readonly sheets: readonly SheetXml[];
  /** The content of `sst`. */
  readonly strings?: string;
  /** The content of `styleSheet`. */
  readonly styles?: string;
  /** Attributes of `workbookPr`. */
  readonly workbookPr?: string;
  /** The content of `definedNames`. */
  readonly names?: string;
}

/** The parts of a workbook by their paths, as Excel lays them out. */
export function parts(book: BookXml): Record<string, string> {
  const listed = book.sheets.map(({ name, state }, i) => {
    const shown = state === undefined ? '' : ` state="${state}"`;
    return `<sheet name="${name ?? `Sheet${i + 1}`}" sheetId="${i + 1}"${shown} r:id="rId${i + 1}"/>`;
  });
  const targets = book.sheets.map((_, i) =>
    relationship(`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`),
  );
  const result: Record<string, string> = {
    '[Content_Types].xml': contentTypes(book.sheets.length),
    '_rels/.rels': relationships(relationship('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml':
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr ${book.workbookPr ?? ''}/>` +
      `<sheets>${listed.join('')}</sheets><definedNames>${book.names ?? ''}</definedNames></workbook>`,
  };
  book.sheets.forEach(({ cols, rows, after }, i) => {
    result[`xl/worksheets/sheet${i + 1}.xml`] =
      `<worksheet xmlns="${MAIN}">${cols ?? ''}<sheetData>${rows}</sheetData>${after ?? ''}</worksheet>`;
  });
  if (book.strings !== undefined) {
    targets.push(relationship('rId98', 'sharedStrings', 'sharedStrings.xml'));
    result['xl/sharedStrings.xml'] = `<sst xmlns="${MAIN}">${book.strings}</sst>`;
  }
  if (book.styles !== undefined) {
    targets.push(relationship('rId99', 'styles', 'styles.xml'));
    result['xl/styles.xml'] = `<styleSheet xmlns="${MAIN}">${book.styles}</styleSheet>`;
  }
  result['xl/_rels/workbook.xml.rels'] = relationships(...targets);
  return result;
}

/** Our reader finds parts by their relationships; others want this list of their kinds. */
function contentTypes(sheets: number): string {
  const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const override = (part: string, type: string) =>
    `<Override PartName="/xl/${part}.xml" ContentType="${kind}.${type}+xml"/>`;
  const all = Array.from({ length: sheets }, (_, i) => override(`worksheets/sheet${i + 1}`, 'worksheet'));
  return (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    override('workbook', 'sheet.main') +
    override('sharedStrings', 'sharedStrings') +
    override('styles', 'styles') +
    `${all.join('')}</Types>`
  );
}

export function relationship(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
}

export function relationships(...all: readonly string[]): string {
  return `<Relationships xmlns="${PACKAGE}">${all.join('')}</Relationships>`;
}

/**
 * Zips parts; a text starts with the XML declaration that every part has.
 *
 * @param level 0 stores the parts as they are, 6 packs them
 */
export function zip(files: Readonly<Record<string, string | Uint8Array>>, level: 0 | 6 = 6): Uint8Array {
  const zippable: Zippable = {};
  for (const [path, content] of Object.entries(files)) {
    zippable[path] =
      typeof content === 'string' ? strToU8(`<?xml version="1.0" encoding="UTF-8"?>\n${content}`) : content;
  }
  return zipSync(zippable, { level, mtime: new Date(2024, 0, 1) });
}

/** Writes a workbook and reads it. */
export function read(book: BookXml): Workbook {
  return readXlsx(zip(parts(book)));
}

/** Writes a workbook of one sheet and reads that sheet. */
export function readSheet(rows: string, book: Omit<BookXml, 'sheets'> & Partial<SheetXml> = {}): Sheet {
  return read({ ...book, sheets: [{ ...book, rows }] }).sheets[0] as Sheet;
}

/** The cells of one row whose XML is given. */
export function cellsOf(cells: string, book: Omit<BookXml, 'sheets'> = {}): readonly Cell[] {
  return readSheet(`<row r="1">${cells}</row>`, book).rows[0]?.cells ?? [];
}

/** Why bytes give no workbook; fails when they do. */
export function refusal(bytes: Uint8Array): { reason: UnreadableReason; message: string } {
  try {
    readXlsx(bytes);
  } catch (error) {
    if (error instanceof UnreadableFile) return { reason: error.reason, message: error.message };
    throw error;
  }
  throw new Error('The file was read.');
}

/** An old Office document, which is a compound file with a directory of named streams. */
export function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(1536);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from(`${stream}\0`, 'utf16le'), 1024);
  return bytes;
}
