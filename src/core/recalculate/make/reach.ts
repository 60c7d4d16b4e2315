import { type Area, type CellRef, cellKey, parseArea, SheetView, type Workbook } from '#core/grid';

/** References with or without a sheet; names and whole columns besides. */
const REFERENCE =
  /(?:(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+(?::[\p{L}\p{N}_.]+)?))!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)(?![\p{L}\p{N}_(])/giu;

interface Reference {
  readonly sheet: string;
  readonly area: Area;
}

/** Tells which cells the workbook's own formulas lead to, so that no new formula closes a circle. */
export class Reach {
  readonly #views: ReadonlyMap<string, SheetView>;
  readonly #names: ReadonlyMap<string, string>;

  constructor(workbook: Workbook) {
    this.#views = new Map(workbook.sheets.map((sheet) => [sheet.name.toLowerCase(), new SheetView(sheet)]));
    this.#names = new Map(workbook.definedNames.map(({ name, formula }) => [name.toLowerCase(), formula]));
  }

  /** Whether what a cell holds is computed, by formulas that stand there now, from another cell. */
  leads(from: CellRef, to: CellRef): boolean {
    const seen = new Set([cellKey(from)]);
    const open = [from];
    for (let cell = open.pop(); cell; cell = open.pop()) {
      const formula = this.#views.get(cell.sheet.toLowerCase())?.cell(cell.row, cell.col)?.formula;
      for (const reference of formula === undefined ? [] : this.#references(formula, cell.sheet)) {
        if (holds(reference, to)) return true;
        for (const next of this.#formulasIn(reference))
          if (!seen.has(cellKey(next))) {
            seen.add(cellKey(next));
            open.push(next);
          }
      }
    }
    return false;
  }

  #references(formula: string, sheet: string, depth = 0): Reference[] {
    const bare = formula.replace(/"(?:[^"]|"")*"/g, '""');
    const direct = [...bare.matchAll(REFERENCE)].flatMap(([, quoted, plain, text = '']) => {
      const area = areaOf(text);
      const sheets = this.#sheets(quoted?.replaceAll("''", "'") ?? plain ?? sheet);
      return area ? sheets.map((one) => ({ sheet: one, area })) : [];
    });
    const words = depth > 3 ? [] : (bare.match(/[\p{L}_][\p{L}\p{N}_.]*(?![\p{L}\p{N}_.(!])/gu) ?? []);
    const named = words.flatMap((word) => this.#names.get(word.toLowerCase()) ?? []);
    return [...direct, ...named.flatMap((one) => this.#references(one, sheet, depth + 1))];
  }

  /** The sheets of a reference: one, or all from the first of `First:Last` to the last. */
  #sheets(text: string): readonly string[] {
    const names = [...this.#views.keys()];
    const [first = -1, last = -1] = text.split(':').map((name) => names.indexOf(name.toLowerCase()));
    return first < 0 || last < 0 ? [text] : names.slice(Math.min(first, last), Math.max(first, last) + 1);
  }

  #formulasIn({ sheet, area }: Reference): CellRef[] {
    const view = this.#views.get(sheet.toLowerCase());
    const found: CellRef[] = [];
    for (let row = area.top; view && row <= Math.min(area.bottom, view.lastRow); row++)
      for (const cell of view.row(row)?.cells ?? [])
        if (cell.formula !== undefined && cell.col >= area.left && cell.col <= area.right)
          found.push({ sheet: view.sheet.name, row, col: cell.col });
    return found;
  }
}

function areaOf(text: string): Area | undefined {
  const bare = text.replaceAll('$', '');
  if (/^[A-Z]+:[A-Z]+$/i.test(bare)) return parseArea(bare.replace(/^(\w+):(\w+)$/, '$11:$21048576'));
  if (/^\d+:\d+$/.test(bare)) return parseArea(bare.replace(/^(\d+):(\d+)$/, 'A$1:XFD$2'));
  return parseArea(bare);
}

function holds({ sheet, area }: Reference, { sheet: at, row, col }: CellRef): boolean {
  return (
    sheet.toLowerCase() === at.toLowerCase() &&
    row >= area.top &&
    row <= area.bottom &&
    col >= area.left &&
    col <= area.right
  );
}
