import { type Area, parseArea, type Workbook } from '#core/grid';
import { LAST_COL, LAST_ROW } from './limits';

/** Cells that a formula names. */
export interface NamedArea {
  /** The sheet's place among those of the workbook. */
  readonly sheet: number;
  readonly area: Area;
}

/** What a formula rests on. */
export interface Precedents {
  readonly areas: readonly NamedArea[];
  /** Whether it may rest on cells that it does not name, so that any change may change it. */
  readonly isOpen: boolean;
}

/** Excel's own limit, in characters. */
const LONGEST = 8192;

/** Far above what one formula names. */
const MOST_AREAS = 4096;

const NAME = String.raw`[\w.\\?\u0080-\uffff]`;
/** What may not follow a reference: anything that a name, a function or a sheet would go on with. */
const END = String.raw`(?![\w.\\?(!\u0080-\uffff])`;
const CELL = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
const REFERENCE = String.raw`(${CELL}(?::${CELL})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})${END}`;

/** What stands behind a sheet's name: a reference, a name or an error. */
const THERE = `(?:${REFERENCE}|(#?${NAME}+!?))`;

/** The pieces of a formula, in the order in which they are tried. Closing marks are optional, as in broken ones. */
const PIECE = new RegExp(
  [
    '"[^"]*"?', // a string
    `'((?:[^']|'')*)'?(?:!${THERE})?`, // on a sheet whose name is quoted
    String.raw`((?:\[[^[\]]*\])?${NAME}*(?::${NAME}+)?)!${THERE}`, // on another
    REFERENCE,
    String.raw`([a-z_\\\u0080-\uffff]${NAME}*)\s*\((\s*\))?`, // a function, perhaps without arguments
    '#[a-z]+(?:/[a-z0]+)?[!?]?', // an error
    String.raw`(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?`, // a number
    `([a-z_\\\\\\u0080-\\uffff]${NAME}*)(\\[)?`, // a name, or a table of which columns follow
    '[^]',
  ].join('|'),
  'gi',
);

/** A part of a reference that moves with its cell. */
const MOVING = /(?:^|[^$A-Z])[A-Z]|(?:^|[A-Z:])\d/i;

/** Functions that find cells by themselves. */
const SEEKERS = new Set(['INDIRECT', 'OFFSET', 'EVALUATE']);
/** Functions without arguments that rest on no cell; others of add-ins and macros may look around. */
const LONERS = new Set('PI NOW TODAY RAND TRUE FALSE NA ROW COLUMN SHEET SHEETS'.split(' '));

/** Reads what the formulas of a workbook rest on: on cells, through names too. */
export class PrecedentReader {
  readonly #places: ReadonlyMap<string, number>;
  readonly #names = new Map<string, string>();
  readonly #resolved = new Map<string, Precedents>();

  constructor({ sheets, definedNames }: Pick<Workbook, 'sheets' | 'definedNames'>) {
    this.#places = new Map(sheets.map(({ name }, place) => [name.toLowerCase(), place]));
    for (const { name, formula, sheet } of definedNames)
      this.#names.set(nameKey(name, sheet === undefined ? undefined : this.#placeOf(sheet)), formula);
  }

  /**
   * @param formula its text, without the leading `=`
   * @param sheet place of the sheet that it stands on
   */
  of(formula: string, sheet: number): Precedents {
    return formula.length > LONGEST ? OPEN : this.#read(formula, sheet, false);
  }

  /** @param isName whether it is a name's: a reference in it that moves can't be told without its cell */
  #read(formula: string, sheet: number, isName: boolean): Precedents {
    const areas: NamedArea[] = [];
    let isOpen = false;
    const add = (sheets: readonly number[], reference: string) => {
      const area = areaOf(reference);
      if (isName && MOVING.test(reference)) isOpen = true;
      if (area) for (const one of sheets) areas.push({ sheet: one, area });
    };
    const addName = (name: string, on: number) => {
      const named = this.#named(name, on);
      areas.push(...named.areas);
      isOpen ||= named.isOpen;
    };
    for (const match of formula.matchAll(PIECE)) {
      // Names that stand for names may double what they stand for at every step.
      if (areas.length > MOST_AREAS) return OPEN;
      const [piece, quoted, areaQ, nameQ, bare, areaB, nameB, here, call, noArguments, name, columns] = match;
      if (quoted !== undefined || bare !== undefined) {
        const sheets = this.#sheets(bare ?? quoted?.replaceAll("''", "'") ?? '');
        const area = areaQ ?? areaB;
        const named = nameQ ?? nameB;
        if (!sheets) isOpen = true;
        else if (area !== undefined) add(sheets, area);
        else if (named === undefined) isOpen = true;
        else if (!named.startsWith('#')) for (const one of sheets) addName(named, one);
      } else if (here !== undefined) add([sheet], here);
      else if (call !== undefined) {
        const known = call.toUpperCase();
        isOpen ||= SEEKERS.has(known) || (noArguments !== undefined && !LONERS.has(known));
      } else if (name !== undefined) {
        if (columns !== undefined) isOpen = true;
        else if (!/^(true|false)$/i.test(name)) addName(name, sheet);
      } else if (piece === ':' || piece === '[') isOpen = true;
    }
    return { areas, isOpen };
  }

  /** What a name stands for; one that is not known may be a table, or belong to a function inside a formula. */
  #named(name: string, sheet: number): Precedents {
    const local = nameKey(name, sheet);
    const formula = this.#names.get(local) ?? this.#names.get(nameKey(name, undefined));
    const known = this.#resolved.get(local);
    if (known) return known;
    if (formula === undefined) return OPEN;
    // A name that leads back to itself can't be resolved.
    this.#resolved.set(local, OPEN);
    const precedents = this.#read(formula, sheet, true);
    this.#resolved.set(local, precedents);
    return precedents;
  }

  /**
   * The places of `Sheet` or of the row `First:Last`; none for a sheet that is gone or of another workbook. What stands
   * before the colon may be no sheet but the other end of a range, as in `Sheet!A1:Sheet!A3`: then `undefined`.
   */
  #sheets(text: string): readonly number[] | undefined {
    if (text.includes('[')) return [];
    const alone = this.#placeOf(text);
    if (alone !== undefined) return [alone];
    const ends = text.split(':');
    const [first, last] = ends.map((name) => this.#placeOf(name));
    if (first === undefined || last === undefined) return ends.length > 1 ? undefined : [];
    const [from, to] = [Math.min(first, last), Math.max(first, last)];
    return Array.from({ length: to - from + 1 }, (_, i) => from + i);
  }

  #placeOf(name: string): number | undefined {
    return this.#places.get(name.toLowerCase());
  }
}

const OPEN: Precedents = { areas: [], isOpen: true };

function nameKey(name: string, sheet: number | undefined): string {
  return `${sheet ?? ''}!${name.toLowerCase()}`;
}

/** `B2`, `B2:C9`, `B:C` or `2:9`, with or without `$`; `undefined` beyond the grid. */
function areaOf(reference: string): Area | undefined {
  const [from = '', to] = reference.replaceAll('$', '').split(':');
  if (to === undefined) return parseArea(from);
  if (/^\d+$/.test(from)) return parseArea(`A${from}:XFD${to}`);
  if (/^[A-Z]+$/i.test(from)) return parseArea(`${from}1:${to}${LAST_ROW + 1}`);
  return parseArea(`${from}:${to}`);
}

/** How many cells an area has. */
export function sizeOf({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** A cell's key among all sheets: small enough to be exact. */
export function cellKey(sheet: number, row: number, col: number): number {
  return (sheet * (LAST_ROW + 1) + row) * (LAST_COL + 1) + col;
}
