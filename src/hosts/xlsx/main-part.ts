import type { Package } from './package';
import { ofType, relationshipsOf } from './relationships';
import { UnreadableFile } from './unreadable-file';

/** The package points to its main part; a macro-enabled or template workbook has one of the same kind. */
export function mainPart(file: Package): string {
  const main = ofType(relationshipsOf(file, ''), 'officeDocument');
  if (!main) throw new UnreadableFile('not-workbook');
  if (main.target.endsWith('.bin')) throw new UnreadableFile('binary-workbook');
  return main.target;
}
