import type { DefinedName, Sheet } from '#core/grid';
import { decodeEscapes } from './escapes';
import { formulaText } from './formula-text';
import type { Budget } from './limits';
import { UnreadableFile } from './unreadable-file';
import type { Attributes } from './xml-attributes';
import { isOn, type XmlHandler } from './xml-parser';

/** A sheet as the workbook lists it, its content still unread. */
export interface ListedSheet {
  readonly name: string;
  readonly visibility: Sheet['visibility'];
  /** Id of the relationship that leads to the sheet's part. */
  readonly relationship: string;
}

/** Reads the workbook's main part: the list of sheets, the names and the date system. */
export class WorkbookReader implements XmlHandler {
  /** In the order of the tabs, chart sheets included. */
  readonly sheets: ListedSheet[] = [];
  date1904 = false;
  #isWorkbook = false;
  readonly #names: { name: string; localTo: string | undefined; formula: string }[] = [];
  #inName = false;

  constructor(
    readonly part: string,
    readonly budget: Budget,
  ) {}

  /** Names that are local to a sheet which the workbook doesn't list are left out. */
  get definedNames(): DefinedName[] {
    return this.#names.flatMap(({ name, localTo, formula: text }) => {
      const formula = formulaText(text);
      if (localTo === undefined) return [{ name, formula }];
      const sheet = this.sheets[Number(localTo)]?.name;
      return sheet === undefined ? [] : [{ name, formula, sheet }];
    });
  }

  open(name: string, attributes: Attributes): void {
    if (!this.#isWorkbook && name !== 'workbook') throw new UnreadableFile('not-workbook', this.part);
    this.#isWorkbook = true;
    if (name === 'workbookPr') this.date1904 = isOn(attributes.get('date1904'));
    else if (name === 'sheet') this.#addSheet(attributes);
    else if (name === 'definedName') this.#addName(attributes);
  }

  text(text: string): void {
    const name = this.#names.at(-1);
    if (this.#inName && name) name.formula += text;
  }

  close(name: string): void {
    if (name === 'definedName') this.#inName = false;
  }

  #addSheet(attributes: Attributes): void {
    this.budget.spend('kept', 1);
    const state = attributes.get('state');
    this.sheets.push({
      name: decodeEscapes(attributes.get('name') ?? ''),
      visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
      relationship: attributes.getPrefixed('id') ?? '',
    });
  }

  #addName(attributes: Attributes): void {
    this.budget.spend('kept', 1);
    const name = decodeEscapes(attributes.get('name') ?? '');
    this.#names.push({ name, localTo: attributes.get('localSheetId'), formula: '' });
    this.#inName = true;
  }
}
