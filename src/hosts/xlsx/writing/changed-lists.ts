import { strFromU8, strToU8 } from 'fflate';
import { folderOf, relationshipsPath } from '../relationships';
import { entryKey } from '../zip-directory';
import { orderWithout } from './calculation-chain';
import { CONTENT_TYPES, ContentTypesEdit } from './content-types-edit';
import type { OpenBook } from './open-book';
import { RelationshipsEdit } from './relationships-edit';
import { listStyles, type WorkbookStyles } from './workbook-styles';

/**
 * Brings up to date what speaks of cells elsewhere than in their sheets: styles, and the order of calculation.
 *
 * @param styles of the workbook, perhaps with new ones
 * @param gone cells that have no formula any more, as `orderWithout` takes them
 */
export function updateLists(
  { file, edit, main, targets }: OpenBook,
  styles: WorkbookStyles,
  gone: ReadonlySet<string>,
): void {
  const folder = folderOf(main);
  const chain = [...targets].find(([, { type, target }]) => type === 'calcChain' && file.has(target));
  const before = chain && gone.size > 0 ? strFromU8(file.read(chain[1].target)) : undefined;
  const after = chain && before !== undefined ? orderWithout(before, chain[1].target, gone) : before;
  if (chain && after !== undefined && after !== before) edit.put(chain[1].target, strToU8(after));
  if (styles.book.isChanged) edit.put(styles.part, styles.book.toBytes());

  const chainEnds = chain !== undefined && before !== undefined && after === undefined;
  if (!chainEnds && !(styles.isNew && styles.book.isChanged)) return;
  const relationships = new RelationshipsEdit(edit.document(relationshipsPath(main)));
  const types = new ContentTypesEdit(edit.document(CONTENT_TYPES));
  if (styles.book.isChanged) listStyles(styles, folder, relationships, types);
  if (chainEnds) {
    const [id, { target }] = chain;
    edit.remove(target);
    relationships.remove(id);
    types.remove(new Set([entryKey(target)]));
  }
  edit.put(relationshipsPath(main), relationships.toBytes());
  edit.put(CONTENT_TYPES, types.toBytes());
}
