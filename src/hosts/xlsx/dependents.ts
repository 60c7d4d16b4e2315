import type { Area, Workbook } from '#core/grid';
import { cellKey, type NamedArea, PrecedentReader, sizeOf } from './formula-precedents';

/** A cell by the place of its sheet. */
export interface PlacedCell {
  readonly sheet: number;
  readonly row: number;
  readonly col: number;
}

/** Cells that one formula fills: those of an array formula, or of a data table. */
export interface Filled extends NamedArea {
  /** A data table rests on formulas and cells that it does not name as others do. */
  readonly isDataTable: boolean;
}

const UNREAD = { areas: [], isOpen: true };

interface Formula extends PlacedCell {
  /** The cells whose values it gives. */
  readonly area: Area;
}

/** Areas up to this size are looked up by their cells. */
const SMALL = 64;
/** Beyond so many steps all formulas count as dependent: a file may be made to take for ever. */
const MOST_STEPS = 30_000_000;
/** Beyond so many characters formulas are not read, and count as resting on any cell. */
const MOST_CHARACTERS = 30_000_000;

/**
 * The areas whose values rest on changed cells, also through other formulas, sheets and names: what is stored of them
 * is no longer true. A formula counts that may rest on any cell, such as one with INDIRECT.
 *
 * @param fills the areas of array formulas and data tables
 */
export function dependents(
  workbook: Workbook,
  changed: readonly PlacedCell[],
  fills: readonly Filled[],
): readonly NamedArea[] {
  if (changed.length === 0) return [];
  const index = new FormulaIndex(workbook, fills);
  const stale = new Set(index.open);
  const waiting: NamedArea[] = changed.map(({ sheet, row, col }) => ({ sheet, area: one(row, col) }));
  for (const formula of stale) waiting.push(formula);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    for (const formula of index.restingOn(next)) {
      if (stale.has(formula)) continue;
      stale.add(formula);
      waiting.push(formula);
    }
    if (index.steps > MOST_STEPS) return [...index.formulas];
  }
  return [...stale];
}

/** The formulas of a workbook by the cells that they rest on. */
class FormulaIndex {
  readonly formulas: readonly Formula[];
  readonly open: Formula[] = [];
  steps = 0;
  readonly #byCell = new Map<number, Formula[]>();
  /** By sheet: the larger areas. */
  readonly #large = new Map<number, { readonly area: Area; readonly formula: Formula }[]>();

  constructor(workbook: Workbook, fills: readonly Filled[]) {
    const filled = new Map(fills.map(({ sheet, area }) => [cellKey(sheet, area.top, area.left), area]));
    const reader = new PrecedentReader(workbook);
    const tables = fills
      .filter(({ isDataTable }) => isDataTable)
      .map(({ sheet, area }): Formula => ({ sheet, row: area.top, col: area.left, area }));
    const formulas: Formula[] = [...tables];
    let characters = 0;
    this.open.push(...tables);
    workbook.sheets.forEach(({ rows }, sheet) => {
      for (const { index: row, cells } of rows)
        for (const { col, formula: text } of cells) {
          if (text === undefined) continue;
          const area = filled.get(cellKey(sheet, row, col)) ?? one(row, col);
          const formula: Formula = { sheet, row, col, area };
          formulas.push(formula);
          characters += text.length;
          const { areas, isOpen } = characters > MOST_CHARACTERS ? UNREAD : reader.of(text, sheet);
          if (isOpen) this.open.push(formula);
          else for (const area of areas) this.#add(area, formula);
        }
    });
    this.formulas = formulas;
  }

  *restingOn({ sheet, area }: NamedArea): Iterable<Formula> {
    for (let row = area.top; row <= area.bottom; row++)
      for (let col = area.left; col <= area.right; col++) {
        const found = this.#byCell.get(cellKey(sheet, row, col)) ?? [];
        this.steps += found.length + 1;
        if (this.steps > MOST_STEPS) return;
        yield* found;
      }
    const large = this.#large.get(sheet) ?? [];
    this.steps += large.length;
    for (const one of large) if (meets(one.area, area)) yield one.formula;
  }

  #add({ sheet, area }: NamedArea, formula: Formula): void {
    if (sizeOf(area) > SMALL) {
      const large = this.#large.get(sheet) ?? [];
      large.push({ area, formula });
      this.#large.set(sheet, large);
      return;
    }
    for (let row = area.top; row <= area.bottom; row++)
      for (let col = area.left; col <= area.right; col++) {
        const key = cellKey(sheet, row, col);
        const there = this.#byCell.get(key);
        if (there) there.push(formula);
        else this.#byCell.set(key, [formula]);
      }
  }
}

function one(row: number, col: number): Area {
  return { top: row, left: col, bottom: row, right: col };
}

function meets(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
