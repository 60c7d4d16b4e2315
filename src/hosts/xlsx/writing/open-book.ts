import type { Workbook } from '#core/grid';
import { LIMITS } from '../limits';
import { mainPart } from '../main-part';
import { Package } from '../package';
import { readXlsx } from '../read-xlsx';
import { relationshipsOf, type Targets } from '../relationships';
import { type ListedSheet, listedSheets } from './listed-sheets';
import { PackageEdit } from './package-edit';
import type { XmlDocument } from './xml-document';

/** A sheet with cells, in a package. */
export interface CellSheet extends ListedSheet {
  /** Path of its part. */
  readonly part: string;
}

/** A package whose cells are to be changed, beside what a reader sees in it. */
export interface OpenBook {
  readonly file: Package;
  readonly edit: PackageEdit;
  /** Path of the main part. */
  readonly main: string;
  readonly document: XmlDocument;
  readonly targets: Targets;
  readonly workbook: Workbook;
  /** The sheets of `workbook`, in the same order. */
  readonly sheets: readonly CellSheet[];
}

/** Throws UnreadableFile. */
export function openBook(bytes: Uint8Array): OpenBook {
  const workbook = readXlsx(bytes);
  const file = new Package(bytes, LIMITS);
  const main = mainPart(file);
  const edit = new PackageEdit(file);
  const document = edit.document(main);
  const targets = relationshipsOf(file, main);
  const sheets = listedSheets(document, main).flatMap((sheet) => {
    const target = targets.get(sheet.relationship);
    return target?.type === 'worksheet' ? [{ ...sheet, part: target.target }] : [];
  });
  return { file, edit, main, document, targets, workbook, sheets };
}
