import { partText, withChanged } from '../hosts/xlsx/writing/package-parts';

const PROTECTION = '</sheetData><sheetProtection sheet="1"/>';

/** A file whose user protected a sheet. */
export function locked(bytes: Uint8Array, sheet: string): Uint8Array {
  const listed = [...partText(bytes, 'xl/workbook.xml').matchAll(/<sheet [^>]*name="(.*?)"/g)];
  const part = `xl/worksheets/sheet${listed.findIndex(([, name]) => name === sheet) + 1}.xml`;
  return withChanged(bytes, { [part]: (text) => text.replace('</sheetData>', PROTECTION) });
}

/** A file whose user protected the structure of the workbook. */
export function withLockedStructure(bytes: Uint8Array): Uint8Array {
  const protection = '<workbookProtection lockStructure="1"/><sheets>';
  return withChanged(bytes, { 'xl/workbook.xml': (text) => text.replace('<sheets>', protection) });
}
