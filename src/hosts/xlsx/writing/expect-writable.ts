import type { Package } from '../package';
import { ofType, relationshipsOf } from '../relationships';
import { isOn } from '../xml-parser';
import { UnwritableFile } from './unwritable-file';
import type { XmlDocument } from './xml-document';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STRICT_MAIN = 'http://purl.oclc.org/ooxml/spreadsheetml/main';

/**
 * Refuses a workbook that must not or can't be changed.
 *
 * Throws UnwritableFile `signed`, `shared`, `strict` or `odd-structure`.
 *
 * @param main path of the workbook's main part
 * @param workbook that part
 */
export function expectWritable(file: Package, main: string, workbook: XmlDocument): void {
  if (ofType(relationshipsOf(file, ''), 'origin')) throw new UnwritableFile('signed');
  if (ofType(relationshipsOf(file, main), 'revisionHeaders')) throw new UnwritableFile('shared');
  const { prefix, root } = workbook;
  const declaration = prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`;
  const namespace = workbook.attribute(root, declaration);
  if (namespace === STRICT_MAIN) throw new UnwritableFile('strict');
  if (namespace !== MAIN || root.local !== 'workbook') throw new UnwritableFile('odd-structure', main);
}

/** Refuses a workbook whose sheets must stay as they are. Throws UnwritableFile `protected`. */
export function expectOpenStructure(workbook: XmlDocument): void {
  const protection = workbook.child('workbookProtection');
  if (protection && isOn(workbook.attribute(protection, 'lockStructure'))) {
    throw new UnwritableFile('protected');
  }
}
