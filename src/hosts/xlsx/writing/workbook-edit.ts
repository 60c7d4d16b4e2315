import type { SheetPlan } from '#core/plan';
import { type ListedName, type ListedSheet, listedNames, listedSheets } from './listed-sheets';
import { compareNames, namesOf, nameXml } from './name-xml';
import { OFFICE } from './relationships-edit';
import { keepViews } from './workbook-views';
import type { XmlDocument } from './xml-document';
import { XmlEdit } from './xml-edit';
import { attributeValue, officeText } from './xml-text';

/** What may stand before the defined names (ECMA-376 part 1, 18.2.27). */
const BEFORE_NAMES = ['sheets', 'functionGroups', 'externalReferences'];

/** A sheet as it will be listed: one that stays, or a planned one, in the place of another or behind the last. */
type Listing =
  | { readonly stays: ListedSheet }
  | { readonly plan: SheetPlan; readonly instead: ListedSheet | undefined; readonly relationship: string };

interface AddedName {
  readonly name: string;
  /** The place of the sheet that it is local to. */
  readonly sheet: number;
  readonly xml: string;
}

/** Changes to the workbook's main part: which sheets it lists, and the names that belong to them. */
export class WorkbookEdit {
  readonly sheets: readonly ListedSheet[];
  readonly #names: readonly ListedName[];
  #listings: Listing[];

  constructor(
    readonly document: XmlDocument,
    part: string,
  ) {
    this.sheets = listedSheets(document, part);
    this.#names = listedNames(document);
    this.#listings = this.sheets.map((stays) => ({ stays }));
  }

  /** @param relationship id of the relationship that leads to the new sheet's part */
  replace(sheet: ListedSheet, plan: SheetPlan, relationship: string): void {
    this.#listings = this.#listings.map((listing) =>
      'stays' in listing && listing.stays === sheet ? { plan, instead: sheet, relationship } : listing,
    );
  }

  append(plan: SheetPlan, relationship: string): void {
    this.#listings.push({ plan, instead: undefined, relationship });
  }

  drop(sheet: ListedSheet): void {
    this.#listings = this.#listings.filter((listing) => !('stays' in listing && listing.stays === sheet));
  }

  toBytes(): Uint8Array {
    const edit = new XmlEdit(this.document);
    this.#writeSheets(edit);
    this.#writeNames(edit);
    const kept = this.#listings.map((listing) => ('stays' in listing ? listing.stays : listing.instead));
    keepViews(edit, this.sheets, kept);
    return edit.toBytes();
  }

  #writeSheets(edit: XmlEdit): void {
    const remaining = new Set<ListedSheet>();
    let id = Math.max(...this.sheets.map((sheet) => sheet.id));
    const last = this.sheets.at(-1) as ListedSheet;
    for (const listing of this.#listings) {
      if ('stays' in listing) remaining.add(listing.stays);
      else if (listing.instead) {
        remaining.add(listing.instead);
        edit.replace(
          listing.instead.element,
          this.#sheetXml(listing.plan, listing.instead.id, listing.relationship),
        );
      } else edit.after(last.element, this.#sheetXml(listing.plan, ++id, listing.relationship));
    }
    for (const sheet of this.sheets) if (!remaining.has(sheet)) edit.replace(sheet.element, '');
  }

  #sheetXml(plan: SheetPlan, id: number, relationship: string): string {
    const { document } = this;
    const prefix = document.prefixOf(OFFICE);
    const declared = prefix ?? 'r:';
    const declaration = prefix === undefined ? ` xmlns:r="${OFFICE}"` : '';
    const name = attributeValue(officeText(plan.name));
    return `<${document.prefix}sheet name="${name}" sheetId="${id}"${declaration} ${declared}id="${relationship}"/>`;
  }

  /** Names that stay keep their order, and follow their sheets to their new places. */
  #writeNames(edit: XmlEdit): void {
    const places = this.sheets.map((sheet) =>
      this.#listings.findIndex((listing) => 'stays' in listing && listing.stays === sheet),
    );
    const staying = this.#names.filter(({ sheet }) => sheet === undefined || places[sheet] !== -1);
    const added = this.#addedNames();
    const list = this.document.child('definedNames');
    if (!list) this.#startNames(edit, added);
    else if (staying.length + added.length === 0) edit.replace(list, '');
    else {
      for (const name of this.#names) if (!staying.includes(name)) edit.replace(name.element, '');
      moveNames(edit, staying, places);
      for (const name of added) {
        const next = staying.find((other) => compareNames(name, other) < 0);
        if (next) edit.before(next.element, name.xml);
        else edit.append(list, name.xml);
      }
    }
  }

  #startNames(edit: XmlEdit, added: readonly AddedName[]): void {
    const tag = `${this.document.prefix}definedNames`;
    const before = this.document.lastOf(BEFORE_NAMES);
    if (added.length === 0 || !before) return;
    edit.after(before, `<${tag}>${added.map(({ xml }) => xml).join('')}</${tag}>`);
  }

  #addedNames(): readonly AddedName[] {
    return this.#listings
      .flatMap((listing, sheet) => {
        if ('stays' in listing) return [];
        return namesOf(listing.plan).map((name) => ({
          name: name.name,
          sheet,
          xml: nameXml(name, this.document.prefix, sheet),
        }));
      })
      .sort(compareNames);
  }
}

/** @param places of the sheets, by the places that they had before */
function moveNames(edit: XmlEdit, names: readonly ListedName[], places: readonly number[]): void {
  for (const { element, sheet } of names) {
    const place = sheet === undefined ? undefined : places[sheet];
    if (place !== undefined && place !== sheet) edit.setAttribute(element, 'localSheetId', String(place));
  }
}
