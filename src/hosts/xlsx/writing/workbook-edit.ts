import type { SheetPlan } from '#core/plan';
import { type ListedName, type ListedSheet, listedNames, listedSheets } from './listed-sheets';
import { compareNames, type NewName, namesOf, nameXml } from './name-xml';
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
    for (const { element } of this.#names.filter((name) => !staying.includes(name))) {
      edit.replace(element, '');
    }
    for (const { element, sheet } of staying) {
      const place = sheet === undefined ? undefined : places[sheet];
      if (place !== undefined && place !== sheet) edit.setAttribute(element, 'localSheetId', String(place));
    }
    this.#addNames(edit, staying);
  }

  #addNames(edit: XmlEdit, staying: readonly ListedName[]): void {
    const { document } = this;
    const list = document.child('definedNames');
    const added = this.#listings
      .flatMap((listing, sheet) =>
        'plan' in listing ? namesOf(listing.plan).map((name) => ({ ...name, sheet })) : [],
      )
      .sort(compareNames);
    const xml = (name: NewName & { readonly sheet: number }): string =>
      nameXml(name, document.prefix, name.sheet);
    if (!list) {
      const tag = `${document.prefix}definedNames`;
      const before = document.lastOf(BEFORE_NAMES);
      if (added.length > 0 && before) edit.after(before, `<${tag}>${added.map(xml).join('')}</${tag}>`);
      return;
    }
    if (added.length === 0 && staying.length === 0) {
      if (this.#names.length > 0) edit.replace(list, '');
      return;
    }
    for (const name of added) {
      const next = staying.find((other) => compareNames(name, other) < 0);
      if (next) edit.before(next.element, xml(name));
      else edit.append(list, xml(name));
    }
  }
}
