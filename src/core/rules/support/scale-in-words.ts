import type { Report } from '#core/fact';
import { type SheetView, textOf } from '#core/grid';
import { PREDIKAT_VALUES } from '#core/layout';
import { placeIn } from '#core/table';
import { type Grade, type Interval, parseInterval } from './interval-in-words';

const BOUND = String.raw`(?:[<>≤≥]=?\s*)?\d+(?:[.,]\d+)?\s*%?`;
const RANGE = String.raw`${BOUND}(?:\s*(?:[-–—]|s\.?\s*/?\s*d\.?|sampai(?:\s+dengan)?|hingga|[<>≤≥]=?)\s*${BOUND})?(?:\s*ke\s?(?:atas|bawah))?`;
const WORDS = '[a-z][a-z ]{0,30}[a-z]';
const RANGE_FIRST = new RegExp(String.raw`(${RANGE})\s*[:=]?\s*\(?\s*(${WORDS})`, 'gi');
const WORDS_FIRST = new RegExp(String.raw`(${WORDS})\s*(?:[:=]\s*\(?|\()\s*(${RANGE})`, 'gi');

/** A longer line is no list of classes. */
const LONGEST = 500;

/** So many classes make a scale. */
const ENOUGH = 3;

/** A scale that stands in words, and where. */
export interface WrittenScale {
  readonly grades: readonly Grade[];
  readonly sheet: string;
  /** The row of its last class. */
  readonly row: number;
}

/**
 * The scales that a workbook writes in notes and paragraphs: `Ket : 91-100 Sangat Baik; 76-90 Baik; 66-75 Cukup`, in
 * one line or a line for each class. Only words that grade something, here or elsewhere, are taken for classes.
 */
export function writtenScales(report: Report): WrittenScale[] {
  const known = knownWords(report);
  const views = new Set(report.tables.map(({ table }) => table.view));
  return [...views].flatMap((view) => scalesOn(view, report, known));
}

/** The words of classes: those of the field, and those that stand in a column of grades. The longest come first. */
function knownWords(report: Report): string[] {
  const used = report.tables.flatMap(({ table, layout, entries }) =>
    layout.columns
      .filter((one) => one.role === 'predikat')
      .flatMap(({ col }) => entries.map(({ row }) => textOf(placeIn(table, row, col).cell).toLowerCase())),
  );
  const words = new Set([...PREDIKAT_VALUES, ...used.filter((text) => /^[a-z][a-z ]+$/.test(text))]);
  return [...words].sort((a, b) => b.length - a.length);
}

function scalesOn(view: SheetView, report: Report, known: readonly string[]): WrittenScale[] {
  const areas = report.tables.flatMap(({ table }) => (table.view === view ? [table.area] : []));
  const found: WrittenScale[] = [];
  let open: Grade[] = [];
  let last = -1;
  const close = () => {
    if (isScale(open)) found.push({ grades: open, sheet: view.sheet.name, row: last });
    open = [];
  };
  for (const { index, cells } of view.sheet.rows) {
    const free = cells.filter(
      ({ col }) =>
        !areas.some((one) => index >= one.top && index <= one.bottom && col >= one.left && col <= one.right),
    );
    const grades = gradesIn(free.map(textOf).join(' '), known);
    if (grades.length === 0 || index > last + 1) close();
    if (grades.length > 0) [open, last] = [[...open, ...grades], index];
  }
  close();
  return found;
}

/** The classes that a line names, in whichever order it puts a class and its range. */
export function gradesIn(line: string, known: readonly string[]): Grade[] {
  if (!/\d/.test(line) || line.length > LONGEST) return [];
  const folded = line.toLowerCase();
  if (!known.some((word) => folded.includes(word))) return [];
  const ranged = [...line.matchAll(RANGE_FIRST)].flatMap(([, range, words]) => gradeOf(words, range, known));
  const worded = [...line.matchAll(WORDS_FIRST)].flatMap(([, words, range]) => gradeOf(words, range, known));
  return worded.length > ranged.length ? worded : ranged;
}

function gradeOf(words = '', range = '', known: readonly string[] = []): Grade[] {
  const folded = words.toLowerCase().replace(/\s+/g, ' ').trim();
  const label = known.find(
    (one) => folded === one || folded.startsWith(`${one} `) || folded.endsWith(` ${one}`),
  );
  const interval: Interval | undefined = parseInterval(range);
  return label && interval ? [{ label, ...interval }] : [];
}

/** Whether classes follow one another without saying two things of one value. */
function isScale(grades: readonly Grade[]): boolean {
  const sorted = [...grades].sort((a, b) => b.from - a.from);
  const apart = sorted.every((one, i) => i === 0 || one.to <= (sorted[i - 1] as Grade).from);
  return grades.length >= ENOUGH && apart && new Set(grades.map((one) => one.label)).size === grades.length;
}
