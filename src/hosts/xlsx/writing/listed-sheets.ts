import { MARK, SHEET_KEYS, type SheetKey } from '#core/plan';
import { decodeEscapes } from '../escapes';
import { UnreadableFile } from '../unreadable-file';
import type { XmlDocument, XmlElement } from './xml-document';

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly element: XmlElement;
  /** Its place among all sheets, from 0. */
  readonly place: number;
  readonly name: string;
  readonly id: number;
  /** Id of the relationship that leads to its part. */
  readonly relationship: string;
  readonly isVisible: boolean;
  /** Which of our sheets it is; absent for one of the user's. */
  readonly key: SheetKey | undefined;
}

/** A name as the workbook defines it. */
export interface ListedName {
  readonly element: XmlElement;
  readonly name: string;
  readonly formula: string;
  /** The place among all sheets of the one that it is local to; absent for a name of the whole workbook. */
  readonly sheet: number | undefined;
}

/** The sheets of a workbook, in the order of their tabs. Throws UnreadableFile where none are listed. */
export function listedSheets(workbook: XmlDocument, part: string): readonly ListedSheet[] {
  const names = listedNames(workbook);
  const elements = workbook.child('sheets')?.children.filter((child) => child.local === 'sheet') ?? [];
  if (elements.length === 0) throw new UnreadableFile('damaged-xml', part);
  return elements.map((element, place) => {
    const attributes = workbook.attributes(element);
    const get = (name: string): string => attributes.find((one) => one.name === name)?.value ?? '';
    const mark = names.find(({ name, sheet }) => name === MARK && sheet === place);
    return {
      element,
      place,
      name: decodeEscapes(get('name')),
      id: Number(get('sheetId')),
      relationship: attributes.find((one) => one.name.endsWith(':id'))?.value ?? '',
      isVisible: !['hidden', 'veryHidden'].includes(get('state')),
      key: SHEET_KEYS.find((key) => mark?.formula === `"${key}"`),
    };
  });
}

export function listedNames(workbook: XmlDocument): readonly ListedName[] {
  const elements = workbook.child('definedNames')?.children ?? [];
  return elements.map((element) => {
    const sheet = workbook.attribute(element, 'localSheetId');
    return {
      element,
      name: decodeEscapes(workbook.attribute(element, 'name') ?? ''),
      formula: decodeEscapes(workbook.content(element)),
      sheet: sheet === undefined ? undefined : Number(sheet),
    };
  });
}
