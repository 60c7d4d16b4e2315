import type { SheetPlan } from '#core/plan';
import { LIMITS } from '../limits';
import { mainPart } from '../main-part';
import { Package } from '../package';
import { folderOf, relationshipsOf, relationshipsPath, type Targets } from '../relationships';
import { entryKey } from '../zip-directory';
import { orderNames } from './calculation-chain';
import { CONTENT_TYPES, ContentTypesEdit } from './content-types-edit';
import { expectUnreferenced } from './expect-unreferenced';
import { expectOpenStructure, expectWritable } from './expect-writable';
import type { ListedSheet } from './listed-sheets';
import { PackageEdit } from './package-edit';
import { reachableParts } from './reachable-parts';
import { RelationshipsEdit } from './relationships-edit';
import { codeNameOf, writeSheet } from './sheet-parts';
import { WorkbookEdit } from './workbook-edit';
import { listStyles, stylesOf } from './workbook-styles';

/** Which sheets come and which go. */
export interface Exchanges {
  /** Each in the place of one of ours, or behind the last sheet. */
  readonly incoming: readonly { readonly plan: SheetPlan; readonly instead: ListedSheet | undefined }[];
  /** Ours that go without another in their place. */
  readonly dropped: readonly ListedSheet[];
}

/**
 * Exchanges sheets of ours in a package: parts that no change concerns are copied as they are packed.
 *
 * @param bytes the whole file
 * @param choose says, from the sheets that the workbook lists, what is to be exchanged
 * @returns the changed file, or the very same bytes where nothing is to be exchanged; throws UnreadableFile,
 * UnwritableFile, or RangeError for a plan that no file can hold
 */
export function exchangeSheets(
  bytes: Uint8Array,
  choose: (sheets: readonly ListedSheet[]) => Exchanges,
): Uint8Array {
  const file = new Package(bytes, LIMITS);
  const main = mainPart(file);
  const edit = new PackageEdit(file);
  const workbook = new WorkbookEdit(edit.document(main), main);
  const { incoming, dropped } = choose(workbook.sheets);
  if (incoming.length + dropped.length === 0) return bytes;
  expectWritable(file, main, workbook.document);
  expectOpenStructure(workbook.document);

  const going = [...dropped, ...incoming.flatMap(({ instead }) => instead ?? [])];
  const staying = workbook.sheets.filter((sheet) => !going.includes(sheet));
  const names = new Set(incoming.map(({ plan }) => plan.name.toLowerCase()));
  const leaving = going.filter((sheet) => !names.has(sheet.name.toLowerCase()));
  expectUnreferenced(file, main, workbook.document, leaving, staying);

  const targets = relationshipsOf(file, main);
  const relationships = new RelationshipsEdit(edit.document(relationshipsPath(main)));
  const types = new ContentTypesEdit(edit.document(CONTENT_TYPES));
  const gone = goneParts(file, main, targets, going);
  for (const part of gone.parts) edit.remove(part);
  for (const id of gone.relationships) relationships.remove(id);
  types.remove(gone.parts);

  const folder = folderOf(main);
  const styles = stylesOf(edit, targets, folder);
  if (incoming.length > 0) listStyles(styles, folder, relationships, types);
  const target = { edit, types, styles: styles.book, folder };
  for (const sheet of dropped) workbook.drop(sheet);
  for (const { plan, instead } of incoming) {
    const before = instead && targets.get(instead.relationship);
    const part = writeSheet(plan, before && codeNameOf(file, before.target), target);
    const relationship = relationships.add('worksheet', part.slice(folder.length));
    if (instead) workbook.replace(instead, plan, relationship);
    else workbook.append(plan, relationship);
  }
  if (incoming.length > 0) {
    edit.put(styles.part, styles.book.toBytes());
  }
  edit.put(CONTENT_TYPES, types.toBytes());
  edit.put(relationshipsPath(main), relationships.toBytes());
  edit.put(main, workbook.toBytes());
  return edit.toBytes();
}

/** What goes with sheets: the parts that nothing else leads to, and the workbook's relationships. */
function goneParts(
  file: Package,
  main: string,
  targets: Targets,
  going: readonly ListedSheet[],
): { readonly parts: ReadonlySet<string>; readonly relationships: readonly string[] } {
  const cut = new Set(going.map((sheet) => sheet.relationship));
  for (const [id, { type, target }] of targets) {
    const ids = going.map((sheet) => sheet.id);
    if (type === 'calcChain' && file.has(target) && orderNames(file, target, ids)) cut.add(id);
  }
  const ends = [...cut].flatMap((id) => targets.get(id)?.target ?? []);
  const key = entryKey(main);
  const kept = reachableParts(file, [''], (part, id) => part === key && cut.has(id));
  const parts = [...reachableParts(file, ends)].filter((part) => !kept.has(part));
  return { parts: new Set(parts), relationships: [...cut] };
}
