import Big from 'big.js';
import { type Figure, quantityOf, type ReadTable } from '#core/fact';
import { functions } from '#core/functions';
import { address, type Cell, type CellContent, type CellRef, cellKey, textOf } from '#core/grid';
import type { LayoutColumn } from '#core/layout';
import { readCell } from '#core/number';
import { looksLikeFigure, placeIn } from '#core/table';
import type { Candidate, Refused } from '../find/candidate';
import { type Computed, choose, type Evidence } from '../find/choose';
import type { FormulaStyle, RecalculationItem } from '../recalculation';
import type { Operand, Writing } from '../recipes/recipe';
import { cellOf, GENERAL, isFraction, type Look, lookOf, TEXT } from './look';
import type { Reach } from './reach';

/** A figure that is replaced, on the scale of 100. */
interface Made {
  readonly item: RecalculationItem;
  readonly value: Big;
  readonly fraction: boolean;
}

const ANGKA = functions.find((one) => one.name === 'ANGKA');

/**
 * Makes the items of a table, each after those that it rests on: what it gives is what it gives once all are made.
 */
export class Maker {
  readonly #made = new Map<string, Made | Refused>();
  readonly #open = new Set<string>();
  readonly #looks = new Map<LayoutColumn, Look>();

  /**
   * @param found the ways to compute the figures that are to be replaced, by `cellKey`
   */
  constructor(
    readonly table: ReadTable,
    readonly found: ReadonlyMap<string, readonly [Candidate, ...Candidate[]]>,
    readonly evidence: Evidence,
    readonly style: FormulaStyle,
    readonly reach: Reach,
  ) {}

  /** The item of a figure that is to be replaced, or why there is none. */
  make(key: string): RecalculationItem | Refused {
    const made = this.#resolve(key, this.found.get(key) as readonly [Candidate, ...Candidate[]]);
    return 'item' in made ? made.item : made;
  }

  #resolve(key: string, candidates: readonly [Candidate, ...Candidate[]]): Made | Refused {
    const known = this.#made.get(key);
    if (known) return known;
    this.#open.add(key);
    const made = this.#try(candidates);
    this.#open.delete(key);
    this.#made.set(key, made);
    return made;
  }

  #try(candidates: readonly [Candidate, ...Candidate[]]): Made | Refused {
    const [{ result }] = candidates;
    const cell = cellOf(this.table, result);
    const at = result.ref;
    if (typeof cell?.value === 'string' && !looksLikeFigure(textOf(cell)))
      return { at, because: 'selnya memuat keterangan selain angka' };
    const computed = candidates.map((one) => this.#compute(one));
    const [first, ...rest] = computed.filter((one) => 'value' in one);
    if (!first) return computed[0] as Refused;
    const way = choose([first, ...rest], this.evidence);
    if (!('value' in way)) return way;
    const { candidate, operands, value } = way;
    const look = this.#look(result.column);
    const fraction = typeof cell?.value === 'number' ? isFraction(this.table, result) : look.fraction;
    const written = this.#write(candidate, {
      operands,
      fraction,
      isWords: (ref) => this.#isBeside(candidate, ref) && this.#isWords(ref),
      isBlank: (ref) => this.#isBeside(candidate, ref) && this.#isBlank(ref),
    });
    if ('because' in written) return { at, because: written.because };
    return { item: this.#item(candidate, cell, written.formula, value, fraction, look), value, fraction };
  }

  /** What a way gives once those figures are replaced that it rests on. */
  #compute(candidate: Candidate): (Computed & { readonly operands: readonly Operand[] }) | Refused {
    const { result, recipe } = candidate;
    const at = result.ref;
    const operands: Operand[] = [];
    for (const figure of recipe.figures) {
      const key = cellKey(figure.ref);
      if (this.#open.has(key) || this.reach.leads(figure.ref, at)) {
        const where = address(figure.ref.row, figure.ref.col);
        return { at, because: `angka asalnya di ${where} dihitung dari sel ini` };
      }
      operands.push(this.#operand(figure));
    }
    const value = recipe.compute(operands.map((one) => one.value));
    return value ? { candidate, operands, value } : { at, because: 'pembaginya bernilai nol' };
  }

  #operand(figure: Figure): Operand {
    const { ref } = figure;
    const key = cellKey(ref);
    const candidates = this.found.get(key);
    const made = candidates && this.#resolve(key, candidates);
    const base = { ref, address: address(ref.row, ref.col) };
    if (made && 'item' in made) return { ...base, value: made.value, fraction: made.fraction, text: false };
    const quantity = quantityOf(figure);
    return {
      ...base,
      value: quantity?.value ?? new Big(0),
      fraction: isFraction(this.table, figure),
      text: quantity?.typed !== 'number',
    };
  }

  #write({ recipe, result }: Candidate, writing: Writing): { formula: string } | { because: string } {
    const texts = writing.operands.filter((one) => one.text);
    const [text] = texts;
    const unlike = texts.find((one) => !this.#isReadAlike(one));
    const ours = this.style === 'sakip' && !unlike ? recipe.sakip(writing) : undefined;
    const formula = ours ?? (text ? undefined : recipe.excel(writing));
    if (formula !== undefined)
      return {
        formula: recipe.divides && this.#printsDashes(result.column) ? `IFERROR(${formula},"-")` : formula,
      };
    if (text) return { because: `angka asalnya di ${text.address} berupa teks; ubah dahulu menjadi angka` };
    return { because: 'angka asalnya tidak disimpan dengan skala yang sama, atau terlalu terpencar' };
  }

  /** Whether a function of ours reads a text as the table means it. */
  #isReadAlike({ ref, value }: Operand): boolean {
    const stored = placeIn(this.table.table, ref.row, ref.col).cell?.value ?? null;
    const read = ANGKA?.run([[[stored]]])[0]?.[0];
    return typeof read === 'number' && value.eq(read);
  }

  #printsDashes(column: LayoutColumn): boolean {
    return this.table.entries.some((entry) => {
      const reading = entry.figures.get(column)?.reading;
      return reading && !reading.ok && reading.because === 'dash';
    });
  }

  /** Whether a row between those that count is none that stands below or above them in a tree. */
  #isBeside({ recipe }: Candidate, { row }: CellRef): boolean {
    const level = this.#levelOf(recipe.figures[0]?.ref.row);
    const own = this.#levelOf(row);
    return own === undefined || own < 0 || own === level;
  }

  #levelOf(row: number | undefined): number | undefined {
    return this.table.entries.find((one) => one.row === row)?.level;
  }

  #isWords({ row, col }: CellRef): boolean {
    const cell = this.table.table.view.cell(row, col);
    return (
      cell?.formula === undefined &&
      (cell === undefined || cell.value === null || typeof cell.value === 'string') &&
      !this.#becomes(row, col)
    );
  }

  #isBlank({ row, col }: CellRef): boolean {
    const cell = this.table.table.view.cell(row, col);
    return cell?.formula === undefined && /^[-–—]?$/.test(textOf(cell)) && !this.#becomes(row, col);
  }

  #becomes(row: number, col: number): boolean {
    return this.found.has(cellKey({ sheet: this.table.table.sheet, row, col }));
  }

  #look(column: LayoutColumn): Look {
    const look = this.#looks.get(column) ?? lookOf(this.table, column);
    this.#looks.set(column, look);
    return look;
  }

  #item(
    { entry, result, recipe }: Candidate,
    cell: Cell | undefined,
    formula: string,
    hundred: Big,
    fraction: boolean,
    look: Look,
  ): RecalculationItem {
    const value = (fraction ? hundred.div(100) : hundred).toNumber();
    const quantity = quantityOf(result);
    const format = needsFormat(cell, hundred, quantity?.decimals ?? 0) ? look.format : undefined;
    const from: CellContent = {
      value: cell?.value ?? null,
      ...(cell?.formula === undefined ? {} : { formula: cell.formula }),
      ...(format === undefined ? {} : { format: cell?.format ?? GENERAL }),
    };
    const to = { value, formula, ...(format === undefined ? {} : { format }) };
    const shown = readCell(
      { col: result.ref.col, value, format: format ?? cell?.format ?? GENERAL },
      { unit: 'lain', given: true, decimal: undefined },
    );
    return {
      change: { at: result.ref, from, to },
      role: recipe.of,
      label: entry.label,
      stated: quantity?.text ?? textOf(cell),
      gives: shown.ok ? shown.quantity.text : String(value),
    };
  }
}

/** Whether the cell's own format would not show a result as the table prints it: it is text, or has no format. */
function needsFormat(cell: Cell | undefined, value: Big, decimals: number): boolean {
  if (typeof cell?.value !== 'number' || cell.format === TEXT) return true;
  const general = cell.format === undefined || cell.format === GENERAL;
  return general && !value.round(decimals).eq(value);
}
