import Big from 'big.js';
import type { Cell, CellRef, Workbook } from '#core/grid';
import { audit, keyOf } from '../kit/audit';
import type { Book, Placement } from '../kit/book';
import { inputsOf } from '../kit/formula';
import { type Look, read, type Written, write } from '../kit/look';
import { type Random, seeded, shuffled } from './random';
import { breakSeparator, type SlipName, slip } from './slips';

export const FAULT_KINDS = [
  'digit changed',
  'digits swapped',
  'digit dropped',
  'wrong predikat',
  'broken separator',
] as const;

export type FaultKind = (typeof FAULT_KINDS)[number];

/** One mistake in an otherwise right book. */
export interface Fault {
  readonly kind: FaultKind;
  readonly at: CellRef;
  readonly before: Cell['value'];
  readonly after: Cell['value'];
  /** The book's workbook with the mistake in it. */
  readonly workbook: Workbook;
}

/**
 * Mistakes of one kind, always the same for the same book: at most `count`, each in a cell that a relation
 * printed in the book runs over, and off by more than rounding or a last digit could explain.
 *
 * Cells that formulas take their values from are left out: Excel would carry the mistake on.
 */
export function faults(book: Book, kind: FaultKind, count: number): Fault[] {
  const random = seeded(`${book.name} ${kind}`);
  const fed = feeding(book);
  const found: Fault[] = [];
  for (const place of shuffled(book.placements, random)) {
    if (found.length === count) break;
    if (fed.has(keyOf(place.ref))) continue;
    const after = mistaken(place, kind, random);
    const workbook = after && replace(book.workbook, place.ref, after);
    if (!workbook || !shows(book, workbook, place.ref)) continue;
    const before = cellAt(book.workbook, place.ref)?.value ?? null;
    found.push({ kind, at: place.ref, before, after: after.value, workbook });
  }
  return found;
}

/** The cells that live ones refer to. */
function feeding(book: Book): Set<string> {
  const live = book.placements.filter((p) => p.look?.live);
  return new Set(
    live.flatMap((p) => {
      const inputs = p.figure?.from && inputsOf(p, p.figure.from, book.placements);
      const first = book.placements.find((q) => q.figure === p.figure && q !== p);
      return (inputs ?? (first ? [first] : [])).map((q) => keyOf(q.ref));
    }),
  );
}

/** Whether a relation at the cell is broken so far that it is no matter of rounding. */
function shows(book: Book, workbook: Workbook, at: CellRef): boolean {
  return audit(book, workbook).some((v) => v.units >= 2 && v.cells.some((c) => keyOf(c) === keyOf(at)));
}

function mistaken(place: Placement, kind: FaultKind, random: Random): Written | undefined {
  if (kind === 'wrong predikat') return otherLabel(place, random);
  const { figure, look } = place;
  if (!figure || !look) return undefined;
  if (kind === 'broken separator') return brokenNumeral(look, figure.exact, random);
  return slipped(kind, look, figure.exact, random);
}

function otherLabel({ predikat }: Placement, random: Random): Written | undefined {
  const others = predikat?.scale.filter((c) => c.label !== predikat.text) ?? [];
  const other = others[random(others.length)];
  return other && { value: other.label };
}

/** The cell with a slip in the digits that it shows, typed anew by hand. */
function slipped(kind: SlipName, look: Look, exact: Big, random: Random): Written | undefined {
  const fixed = exact.div(look.divisor ?? 1).toFixed(look.decimals, Big.roundHalfUp);
  // A cell in General format shows no zeros at its end.
  const shown = look.format === null ? new Big(fixed).toFixed() : fixed;
  const made = slip(kind, shown, random);
  if (made === undefined) return undefined;
  return write({ ...look, live: false, full: false }, new Big(made).times(look.divisor ?? 1));
}

/** The cell as words with its separators broken. */
function brokenNumeral(look: Look, exact: Big, random: Random): Written | undefined {
  const as = look.as === 'us' ? 'us' : 'id';
  const suffix = look.suffix ?? (look.as === 'fraction' ? '%' : '');
  const bare = write({ decimals: look.decimals, divisor: look.divisor ?? 1, as }, exact).value;
  const made = breakSeparator(String(bare), as === 'us' ? '.' : ',', random);
  if (made === undefined || read({ decimals: look.decimals, as }, made) !== undefined) return undefined;
  return { value: `${look.prefix ?? ''}${made}${suffix}` };
}

function replace(workbook: Workbook, at: CellRef, written: Written): Workbook {
  const cell = (old: Cell): Cell => ({
    col: old.col,
    value: written.value,
    ...(written.format === undefined ? {} : { format: written.format }),
  });
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) =>
      sheet.name !== at.sheet
        ? sheet
        : {
            ...sheet,
            rows: sheet.rows.map((row) =>
              row.index !== at.row
                ? row
                : { ...row, cells: row.cells.map((old) => (old.col === at.col ? cell(old) : old)) },
            ),
          },
    ),
  };
}

function cellAt(workbook: Workbook, at: CellRef): Cell | undefined {
  const rows = workbook.sheets.find((sheet) => sheet.name === at.sheet)?.rows;
  return rows?.find((row) => row.index === at.row)?.cells.find((cell) => cell.col === at.col);
}
