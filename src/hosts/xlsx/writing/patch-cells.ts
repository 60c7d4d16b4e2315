import { strToU8 } from 'fflate';
import {
  type Area,
  address,
  type Cell,
  type CellRef,
  type Edit,
  type Sheet,
  type Workbook,
} from '#core/grid';
import { dependents, type PlacedCell } from '../dependents';
import { folderOf, ofType } from '../relationships';
import { filledAreas, neededAreas } from './bound-areas';
import type { CellWriter } from './changed-cell';
import { updateLists } from './changed-lists';
import { expectEditable } from './expect-editable';
import { expectWritable } from './expect-writable';
import { GENERAL } from './number-format-ids';
import { type CellSheet, type OpenBook, openBook } from './open-book';
import { PlaceSet } from './place-set';
import { PlainStringReader } from './plain-strings';
import { type CellWrite, patchSheet } from './sheet-patch';
import { placeKey, SheetScan } from './sheet-scan';
import type { StyleBook } from './style-book';
import { UnwritableFile } from './unwritable-file';
import { stylesOf } from './workbook-styles';
import { exactText } from './xml-document';

/**
 * Changes cells of an .xlsx or .xlsm file, all or none. Nothing but the cells' elements is written anew; parts that no
 * change concerns are copied as they are packed. Formulas that rest on a changed cell lose their stored results, which
 * are no longer true; a formula that is written gets the result that it comes with.
 *
 * @param bytes the whole file
 * @param edits one a cell, none twice
 * @returns the changed file, or the very same bytes where the cells hold that already. Throws UnreadableFile,
 * UnwritableFile (both with a sentence for the user), or RangeError for a content that no cell can hold
 */
export function patchCells(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  if (edits.length === 0) return bytes;
  const book = openBook(bytes);
  expectWritable(book.file, book.main, book.document);
  const bySheet = editsBySheet(book, edits);
  const fills = book.sheets.flatMap(({ part }, sheet) =>
    filledAreas(book.file, part).map((one) => ({ ...one, sheet })),
  );
  const stale = dependents(book.workbook, changedCells(book.workbook, bySheet), fills);
  const styles = stylesOf(book.edit, book.targets, folderOf(book.main));
  const writer = sharedTexts(book);
  const gone = new Set<string>();
  book.sheets.forEach((sheet, place) => {
    const own = <Kind extends { readonly sheet: number; readonly area: Area }>(all: readonly Kind[]) =>
      all.filter((one) => one.sheet === place).map(({ area }) => area);
    const work = {
      edits: bySheet.get(place) ?? [],
      stale: new PlaceSet(own(stale)),
      filled: own(fills),
      isResult: ({ at, to }: Edit) =>
        to.formula !== undefined && cellAt(book.workbook.sheets[place], at)?.formula === to.formula,
    };
    if (work.edits.length > 0 || !work.stale.isEmpty)
      for (const cell of changeSheet(book, sheet, work, styles.book, writer)) gone.add(cell);
  });
  updateLists(book, styles, gone);
  return book.edit.isChanged ? book.edit.toBytes() : bytes;
}

/** What is to be done to one sheet. */
interface SheetWork {
  readonly edits: readonly Edit[];
  /** The cells whose stored values are no longer true. */
  readonly stale: PlaceSet;
  /** The cells that array formulas and data tables fill. */
  readonly filled: readonly Area[];
  /** Whether an edit leaves a formula as it is, and only gives its result. */
  isResult(edit: Edit): boolean;
}

/** @returns the cells that have no formula any more, as `orderWithout` takes them */
function changeSheet(
  { file, edit }: OpenBook,
  { part, id }: CellSheet,
  { edits, stale, filled, isResult }: SheetWork,
  styles: StyleBook,
  writer: CellWriter,
): readonly string[] {
  const rows = new Set(edits.map(({ at }) => at.row));
  const cells = new Set(edits.map(({ at }) => placeKey(at.row, at.col)));
  const wanted = {
    cell: (row: number, col: number) => rows.has(row) || stale.has(row, col),
    leaves: (row: number, col: number) => cells.has(placeKey(row, col)),
  };
  const scan = new SheetScan(exactText(file.read(part), part), part, wanted, file.budget);
  expectEditable(scan, edits, { filled, needed: neededAreas(file, part) }, styles, isResult);
  const writes = edits.map((one) => writeOf(one, styles));
  edit.put(part, strToU8(patchSheet(scan, writes, ({ row, col }) => stale.has(row, col), writer)));
  return edits
    .filter(({ at, to }) => to.formula === undefined && scan.cells.get(placeKey(at.row, at.col))?.formula)
    .map(({ at }) => `${id}!${address(at.row, at.col)}`);
}

function writeOf({ at, to }: Edit, styles: StyleBook): CellWrite {
  const isText = to.formula === undefined && (typeof to.value === 'string' || to.value === null);
  return {
    row: at.row,
    col: at.col,
    content: to,
    styled: (style) => {
      const { format, isQuoted } = styles.formOf(style);
      const wanted = to.format ?? format;
      return styles.restyled(style, {
        format: /^general$/i.test(wanted) ? GENERAL : wanted,
        isQuoted: isQuoted && isText,
      });
    },
  };
}

/** The edits by the places of their sheets. Throws UnwritableFile `lost`. */
function editsBySheet({ sheets }: OpenBook, edits: readonly Edit[]): ReadonlyMap<number, Edit[]> {
  const bySheet = new Map<number, Edit[]>();
  const cells = new Set<string>();
  for (const edit of edits) {
    const { sheet, row, col } = edit.at;
    const place = sheets.findIndex(({ name }) => name === sheet);
    if (place === -1) throw new UnwritableFile('lost', sheet, sheet);
    const key = `${place}!${row},${col}`;
    if (cells.has(key)) throw new RangeError('Two edits of one cell.');
    cells.add(key);
    const own = bySheet.get(place);
    if (own) own.push(edit);
    else bySheet.set(place, [edit]);
  }
  return bySheet;
}

/** The cells whose values other formulas will no longer see. */
function changedCells(
  { sheets }: Workbook,
  bySheet: ReadonlyMap<number, readonly Edit[]>,
): readonly PlacedCell[] {
  return [...bySheet].flatMap(([sheet, edits]) => {
    const rows = new Map(sheets[sheet]?.rows.map(({ index, cells }) => [index, cells]));
    return edits
      .filter(
        ({ at, to }) =>
          !givesSame(
            rows.get(at.row)?.find(({ col }) => col === at.col),
            to,
          ),
      )
      .map(({ at: { row, col } }) => ({ sheet, row, col }));
  });
}

function cellAt(sheet: Sheet | undefined, { row, col }: CellRef): Cell | undefined {
  return sheet?.rows.find(({ index }) => index === row)?.cells.find((cell) => cell.col === col);
}

/** Whether a cell gives to formulas what it gave before. */
function givesSame(cell: Cell | undefined, { value, formula }: Edit['to']): boolean {
  const now = value === '' && formula === undefined ? null : value;
  return cell?.formula === formula && JSON.stringify(cell?.value ?? null) === JSON.stringify(now);
}

/** Looks texts up among the shared ones, which are read when the first one is looked up. */
function sharedTexts({ file, targets }: OpenBook): CellWriter {
  const part = ofType(targets, 'sharedStrings')?.target;
  let places: ReadonlyMap<string, number> | undefined;
  return {
    sharedText(text) {
      places ??= part && file.has(part) ? file.parse(part, new PlainStringReader()).places : new Map();
      return places.get(text);
    },
  };
}
