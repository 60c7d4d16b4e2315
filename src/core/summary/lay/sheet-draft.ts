import Big from 'big.js';
import { type Area, address, areaAddress, type CellRef } from '#core/grid';
import type {
  CellStyle,
  ChartPlan,
  ChoicePlan,
  ConditionPlan,
  PlannedCell,
  PlannedRow,
  PrintPlan,
  SheetKey,
  SheetPlan,
} from '#core/plan';
import type { Range } from '../aggregates';
import { type Expr, planned, type Value } from '../expr';
import { heightOf, linesOf } from './text-height';

/** What can be put into a cell; a text stays one, an `Expr` becomes a formula. */
export type Content = string | number | Expr | undefined;

interface Put {
  readonly content: Content;
  readonly style: CellStyle | undefined;
  readonly link: CellRef | undefined;
}

/** The default font's size, in points. */
const SIZE = 11;
const DEFAULT_HEIGHT = 15;
/** How much wider bold letters are. */
const BOLD = 1.08;
/** Excel's own limit, in points. */
const TALLEST = 409;

/** A sheet while it is laid out, cell by cell. Rows and columns count from 0. */
export class SheetDraft {
  readonly merges: Area[] = [];
  readonly conditions: ConditionPlan[] = [];
  readonly choices: ChoicePlan[] = [];
  readonly charts: ChartPlan[] = [];
  readonly breaks: number[] = [];
  /** Rows that head the next one, so that no page ends with them. */
  readonly heads = new Set<number>();
  readonly #cells = new Map<number, Map<number, Put>>();
  readonly #heights = new Map<number, number>();
  readonly #outlines = new Map<number, number>();
  /** The next row that nothing stands in. */
  next = 0;

  constructor(readonly widths: readonly number[]) {}

  get lastCol(): number {
    return this.widths.length - 1;
  }

  put(row: number, col: number, content: Content, style?: CellStyle, link?: CellRef): void {
    const cells = this.#cells.get(row) ?? new Map<number, Put>();
    cells.set(col, { content, style, link });
    this.#cells.set(row, cells);
    this.next = Math.max(this.next, row + 1);
  }

  /** Puts content over several cells of a row, as one; its edges go round all of them. */
  span(row: number, left: number, right: number, content: Content, style?: CellStyle, link?: CellRef): void {
    this.put(row, left, content, style, link);
    for (let col = left + 1; col <= right; col++) this.put(row, col, undefined, style);
    if (right > left) this.merges.push({ top: row, left, bottom: row, right });
  }

  height(row: number, points: number): void {
    this.#heights.set(row, points);
    this.next = Math.max(this.next, row + 1);
  }

  /** How high a row is or is likely to be, in points. */
  heightOfRow(row: number): number {
    return this.#heights.get(row) ?? this.#textHeight(row);
  }

  breakBefore(row: number): void {
    if (!this.breaks.includes(row)) this.breaks.push(row);
  }

  outline(row: number, level: number): void {
    if (level > 0) this.#outlines.set(row, Math.min(7, level));
  }

  /** A cell of this sheet as part of a formula. */
  ref(row: number, col: number): Expr {
    return { text: address(row, col), value: this.#valueAt(row, col) };
  }

  /** Whether a cell shows a text now. */
  says(text: string): boolean {
    return [...this.#cells.values()].some((cells) =>
      [...cells.values()].some((cell) => textOf(cell.content) === text),
    );
  }

  /** A block of this sheet as part of a formula. */
  range(area: Area): Range {
    const values: Value[] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      for (let col = area.left; col <= area.right; col++) values.push(this.#valueAt(row, col));
    }
    const one = area.top === area.bottom && area.left === area.right;
    return { text: one ? address(area.top, area.left) : areaAddress(area), values };
  }

  /** Cells of one column as few blocks as possible. */
  ranges(col: number, rows: readonly number[]): Range[] {
    const blocks: { top: number; bottom: number }[] = [];
    for (const row of rows) {
      const last = blocks.at(-1);
      if (last && last.bottom + 1 === row) last.bottom = row;
      else blocks.push({ top: row, bottom: row });
    }
    return blocks.map(({ top, bottom }) => this.range({ top, left: col, bottom, right: col }));
  }

  #valueAt(row: number, col: number): Value {
    const content = this.#cells.get(row)?.get(col)?.content;
    if (content === undefined) return '';
    if (typeof content === 'number') return new Big(content);
    return typeof content === 'string' ? content : content.value;
  }

  /** The finished sheet. */
  plan(
    key: SheetKey,
    name: string,
    print: Omit<PrintPlan, 'breaks'>,
    freeze?: SheetPlan['freeze'],
  ): SheetPlan {
    return {
      key,
      name,
      tab: '#1F3F5B',
      widths: this.widths,
      rows: this.#rows(),
      merges: this.merges,
      conditions: this.conditions,
      choices: this.choices,
      charts: this.charts,
      ...(freeze ? { freeze } : {}),
      gridlines: false,
      print: this.breaks.length > 0 ? { ...print, breaks: [...this.breaks].sort((a, b) => a - b) } : print,
    };
  }

  #rows(): PlannedRow[] {
    const indexes = new Set([...this.#cells.keys(), ...this.#heights.keys()]);
    return [...indexes]
      .sort((a, b) => a - b)
      .map((index): PlannedRow => {
        const outline = this.#outlines.get(index);
        return {
          index,
          height: this.heightOfRow(index),
          ...(outline === undefined ? {} : { outline }),
          cells: this.#cellsOf(index),
        };
      });
  }

  #cellsOf(row: number): PlannedCell[] {
    return [...(this.#cells.get(row) ?? [])]
      .sort(([a], [b]) => a - b)
      .map(([col, { content, style, link }]) => ({
        col,
        ...(content === undefined
          ? {}
          : { content: typeof content === 'object' ? planned(content) : content }),
        ...(style ? { style } : {}),
        ...(link ? { link } : {}),
      }));
  }

  /**
   * The height that a row's texts take. No program fits a row's height to merged cells, and some don't to others in
   * a sheet that they did not make; and pages end where they were meant to only if no program has heights of its own.
   */
  #textHeight(row: number): number {
    const merges = this.merges.filter((area) => area.top === row && area.bottom === row);
    const heights = [...(this.#cells.get(row) ?? [])].map(([col, { content, style }]) => {
      const size = style?.size ?? SIZE;
      const text = textOf(content);
      if (text === '' || !style?.wrap) return heightOf(1, size);
      const right = merges.find((area) => area.left === col)?.right ?? col;
      const width = this.widths.slice(col, right + 1).reduce((all, one) => all + one, 0);
      const bold = style.bold ? BOLD : 1;
      const lines = linesOf(text, (width - (style.indent ?? 0) * 2) / bold, size);
      return heightOf(lines, size);
    });
    return heights.length === 0 ? DEFAULT_HEIGHT : Math.min(TALLEST, Math.max(...heights));
  }
}

function textOf(content: Content): string {
  if (typeof content === 'object') return typeof content.value === 'string' ? content.value : '';
  return content === undefined ? '' : String(content);
}
