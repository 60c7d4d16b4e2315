import { keepsNothing, SAVED_NAMESPACE, type SavedState, savedXml } from '#app';
import { LIMITS } from '../limits';
import { mainPart } from '../main-part';
import { Package } from '../package';
import { folderOf, ofType, relationshipsOf, relationshipsPath } from '../relationships';
import { savedParts } from '../saved-part';
import { entryKey } from '../zip-directory';
import { CONTENT_TYPES, ContentTypesEdit } from './content-types-edit';
import { expectWritable } from './expect-writable';
import { PackageEdit } from './package-edit';
import { newRelationships, RelationshipsEdit } from './relationships-edit';
import { UnwritableFile } from './unwritable-file';

const PROPERTIES = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
/** Names the part within its workbook; one workbook holds one of ours. */
const ITEM_ID = '{5A4B1F0E-7C52-4B7D-9E63-53414B495001}';

/**
 * Keeps a state in a workbook, in place of the one that was there; one that says nothing takes the part out again. A
 * damaged part of ours stays beside it, since what it holds is the user's; a later version's is refused. All other parts
 * are copied as they are packed, but for those that list the parts.
 *
 * @param bytes the whole file
 * @returns the changed file, or the very same bytes where nothing is to be changed; throws UnreadableFile or
 * UnwritableFile, with a sentence for the user
 */
export function writeSaved(bytes: Uint8Array, state: SavedState): Uint8Array {
  const file = new Package(bytes, LIMITS);
  const main = mainPart(file);
  const edit = new PackageEdit(file);
  const parts = savedParts(file, main);
  if (parts.some((one) => one.state === 'newer')) throw new UnwritableFile('newer');
  const there = parts.filter((one) => one.state !== 'damaged');
  const kept = keepsNothing(state) ? undefined : there[0];
  if (there.length === 0 && keepsNothing(state)) return bytes;
  expectWritable(file, main, edit.document(main));
  const gone = there.filter((one) => one !== kept);
  if (kept) edit.put(kept.part, savedXml(state));
  if (!kept || gone.length > 0) {
    const relationships = new RelationshipsEdit(edit.document(relationshipsPath(main)));
    const types = new ContentTypesEdit(edit.document(CONTENT_TYPES));
    for (const { part, relationship } of gone) {
      const properties = ofType(relationshipsOf(file, part), 'customXmlProps')?.target;
      for (const one of properties === undefined ? [part] : [part, properties]) edit.remove(one);
      relationships.remove(relationship);
      types.remove(new Set([part, properties ?? part].map(entryKey)));
    }
    if (there.length === 0) add(edit, state, main, relationships, types);
    edit.put(relationshipsPath(main), relationships.toBytes());
    edit.put(CONTENT_TYPES, types.toBytes());
  }
  return edit.toBytes();
}

function add(
  edit: PackageEdit,
  state: SavedState,
  main: string,
  relationships: RelationshipsEdit,
  types: ContentTypesEdit,
): void {
  const item = edit.freeName('customXml/item');
  const properties = edit.freeName('customXml/itemProps');
  edit.put(item, savedXml(state));
  edit.put(
    properties,
    `<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${PROPERTIES}"><ds:schemaRefs><ds:schemaRef ds:uri="${SAVED_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  const target = properties.slice(folderOf(properties).length);
  edit.put(relationshipsPath(item), newRelationships([{ type: 'customXmlProps', target }]));
  types.addXml(item);
  types.add(properties, PROPERTIES_TYPE);
  const up = '../'.repeat(folderOf(main).split('/').length - 1);
  relationships.add('customXml', up + item);
}
