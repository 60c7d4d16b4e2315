import type { ReadTable, Report } from '#core/fact';
import { periodIn, titleOf } from '#core/layout';
import { countWords } from '#core/number';
import { type TitleLine, tableNumber } from '#core/table';
import { changeText, textFix } from '../repair/change-text';
import type { Outcome } from '../rule';

/** A numbered table with its number as parts: 3.10 is [3, 10]. */
interface Numbered {
  readonly table: ReadTable;
  readonly number: string;
  readonly parts: readonly number[];
  readonly line: TitleLine;
}

function numbered(report: Report): Numbered[] {
  return report.tables.flatMap((table) => {
    const line = table.table.titles.find((one) => tableNumber(one.text) !== undefined);
    const number = table.table.number;
    const parts = (number ?? '').split('.').map(Number);
    return line && number !== undefined && parts.every((part) => Number.isInteger(part))
      ? [{ table, number, parts, line }]
      : [];
  });
}

/** Whether two numbers count within one chapter: all parts but the last are the same, in one report. */
function sameChapter(a: Numbered, b: Numbered): boolean {
  if (a.parts.length !== b.parts.length || !sameReport(a.table, b.table)) return false;
  // Numbers without a chapter start anew on other sheets.
  if (a.parts.length === 1 && a.table.table.sheet !== b.table.table.sheet) return false;
  return a.parts.slice(0, -1).join('.') === b.parts.slice(0, -1).join('.');
}

/** A workbook may hold the reports of several offices, or of the quarters of a year, each with numbers of its own. */
function sameReport(a: ReadTable, b: ReadTable): boolean {
  if (a.office !== b.office) return false;
  return a.period === b.period || (isOfPart(a) && !b.period) || (isOfPart(b) && !a.period);
}

/** Whether only a table itself is of a part of the year, in a report of the year. */
function isOfPart({ table, period }: ReadTable): boolean {
  return period === periodIn(titleOf(table)) && periodIn(table.sheet) === undefined;
}

function last(one: Numbered): number {
  return one.parts.at(-1) as number;
}

function isContinued(one: Numbered): boolean {
  return one.table.table.titles.some((line) => /lanjutan|sambungan/i.test(line.text));
}

/** Table numbers that are used twice, each told once however often it is, or that stand out of order. */
export function* tableNumbers(report: Report): Generator<Outcome> {
  const all = numbered(report);
  for (const [i, one] of all.entries()) {
    const before = all.slice(0, i).filter((other) => sameChapter(one, other));
    const [first, ...earlier] = before.filter((other) => last(other) === last(one));
    if (first && !isContinued(one)) {
      const told = earlier.some((other) => !isContinued(other));
      if (!told) yield repeated(one, first, all);
      continue;
    }
    const higher = before.filter((other) => last(other) > last(one));
    const previous = before.at(-1);
    if (higher.length === 0 || !previous || last(previous) < last(one)) continue;
    if (sheetOf(previous) !== sheetOf(one) && !followsSheets(all)) continue;
    yield finding(
      one,
      higher,
      undefined,
      `Tabel ${one.number} berada setelah Tabel ${previous.number}, sehingga nomor tabel tidak berurutan. Urutkan kembali nomor atau letak tabelnya.`,
    );
  }
}

/** Sheets in the order of the report keep it three times as often as they break it. */
const TIMES = 3;

function sheetOf({ table }: Numbered): string {
  return table.table.sheet;
}

/** Whether a workbook's sheets stand in the order of the report's tables, or by topic, as many do. */
function followsSheets(all: readonly Numbered[]): boolean {
  let kept = 0;
  let broken = 0;
  for (const [i, one] of all.entries()) {
    const before = all[i - 1];
    if (!before || sheetOf(before) === sheetOf(one) || !sameChapter(one, before)) continue;
    if (last(before) < last(one)) kept++;
    else broken++;
  }
  return kept >= broken * TIMES;
}

/** A number that a table has after another one, and perhaps more tables after it. */
function repeated(one: Numbered, first: Numbered, all: readonly Numbered[]): Outcome {
  const more = all.filter(
    (other) =>
      other !== one &&
      other !== first &&
      sameChapter(one, other) &&
      last(other) === last(one) &&
      !isContinued(other),
  );
  const next = [...one.parts.slice(0, -1), last(one) + 1].join('.');
  const isFree = more.length === 0 && !all.some((other) => other.number === next);
  const times = more.length === 0 ? 'dua kali' : `${countWords(more.length + 2)} kali`;
  return finding(
    one,
    [first, ...more],
    isFree ? next : undefined,
    `Nomor Tabel ${one.number} dipakai ${times}. Beri nomor yang berbeda, dan sesuaikan rujukannya.`,
  );
}

function finding(
  one: Numbered,
  others: readonly Numbered[],
  free: string | undefined,
  message: string,
): Outcome {
  const { number, table, line } = one;
  return {
    verdict: 'differs',
    at: line.at,
    table,
    severity: 'warning',
    stated: line.text,
    expected: null,
    message,
    related: others.map((other) => other.line.at),
    ...(free === undefined
      ? {}
      : {
          mend: () =>
            textFix([changeText(table, line.at, number, free)], `Ganti nomor tabel menjadi ${free}`, []),
        }),
  };
}
