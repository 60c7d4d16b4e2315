import { ofType, type Targets } from '../relationships';
import type { ContentTypesEdit } from './content-types-edit';
import type { PackageEdit } from './package-edit';
import type { RelationshipsEdit } from './relationships-edit';
import { newStyles, StyleBook } from './style-book';

const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** The styles of a workbook and where they stand. */
export interface WorkbookStyles {
  readonly book: StyleBook;
  readonly part: string;
  /** Whether the workbook has none of its own, so that this part is still to be listed. */
  readonly isNew: boolean;
}

/**
 * The workbook's styles, or the beginning of some.
 *
 * @param targets the relationships of the workbook's main part
 * @param folder of that part, with its closing slash
 */
export function stylesOf(edit: PackageEdit, targets: Targets, folder: string): WorkbookStyles {
  const there = ofType(targets, 'styles');
  if (there) return { book: new StyleBook(edit.document(there.target)), part: there.target, isNew: false };
  const usual = `${folder}styles.xml`;
  const part = edit.file.has(usual) ? edit.freeName(`${folder}styles`) : usual;
  return { book: new StyleBook(newStyles()), part, isNew: true };
}

/** Lists styles that are new. */
export function listStyles(
  { part, isNew }: WorkbookStyles,
  folder: string,
  relationships: RelationshipsEdit,
  types: ContentTypesEdit,
): void {
  if (!isNew) return;
  relationships.add('styles', part.slice(folder.length));
  types.add(part, STYLES_TYPE);
}
