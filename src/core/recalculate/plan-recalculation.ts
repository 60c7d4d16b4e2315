import { type Figure, type ReadTable, type Report, readReportInSteps, type Settings } from '#core/fact';
import { cellKey, type Workbook } from '#core/grid';
import { ownSheets } from '#core/plan';
import { type RuleResults, runRulesInSteps } from '#core/rules';
import { finish } from '#core/steps';
import { type Candidate, candidatesIn, isRefused, type Refused } from './find/candidates';
import type { Evidence } from './find/choose';
import { isConstantFormula } from './find/constant-formula';
import { Maker } from './make/make-items';
import { Reach } from './make/reach';
import type { FormulaStyle, Recalculation, RecalculationItem, SkippedCell } from './recalculation';

/** The rules whose results are computed anew. */
const RULES: ReadonlySet<string> = new Set([
  'capaian',
  'penyerapan',
  'efisiensi',
  'sisa',
  'rerata',
  'jumlah',
]);

/**
 * Puts formulas in place of the typed capaian, penyerapan, efisiensi, sisa, means and sums of one table, right ones
 * and wrong ones alike, each by the formula that it follows or must follow. What is a formula already stays, unless it
 * rests on no cell.
 *
 * @param tableId `DetectedTable.id` of a check of the same workbook with the same settings
 * @returns nothing where there is no such table
 */
export function planRecalculation(
  workbook: Workbook,
  settings: Settings,
  tableId: string,
  style: FormulaStyle,
): Recalculation {
  return finish(planRecalculationInSteps(workbook, settings, tableId, style));
}

/** The same in steps: the workbook is checked again for the first of its tables. */
export function* planRecalculationInSteps(
  workbook: Workbook,
  settings: Settings,
  tableId: string,
  style: FormulaStyle,
): Generator<unknown, Recalculation, void> {
  const { report, results } = yield* readingOf(workbook, settings);
  const table = report.tables.find((one) => one.id === tableId);
  if (!table) return { items: [], skipped: [] };
  const { found, refused, proven, parts } = waysIn(report, table, results);
  const evidence = { findings: results.findings, proven, parts };
  const maker = new Maker(table, found, evidence, style, new Reach(workbook));
  const items: RecalculationItem[] = [];
  const skipped: SkippedCell[] = [];
  const skip = ({ at, because }: Refused) => skipped.push({ at, reason: sentence(because) });
  for (const key of found.keys()) {
    const made = maker.make(key);
    if ('because' in made) skip(made);
    else items.push(made);
  }
  for (const [key, one] of refused) if (!found.has(key)) skip(one);
  return {
    items: items.sort((a, b) => inOrder(a.change.at, b.change.at)),
    skipped: skipped.sort((a, b) => inOrder(a.at, b.at)),
  };
}

interface Reading {
  readonly settings: Settings;
  readonly report: Report;
  readonly results: RuleResults;
}

/** The last reading of a workbook: a pane asks for one table after the other, in one style and the other. */
const readings = new WeakMap<Workbook, Reading>();

function* readingOf(workbook: Workbook, settings: Settings): Generator<unknown, Reading, void> {
  const last = readings.get(workbook);
  if (last?.settings === settings) return last;
  const report = yield* readReportInSteps({ ...workbook, sheets: ownSheets(workbook) }, settings);
  const reading = { settings, report, results: yield* runRulesInSteps(report) };
  readings.set(workbook, reading);
  return reading;
}

interface Ways extends Omit<Evidence, 'findings'> {
  readonly found: ReadonlyMap<string, readonly [Candidate, ...Candidate[]]>;
  readonly refused: ReadonlyMap<string, Refused>;
}

/** How each typed result is computed, or why it is not; all by `cellKey`. */
function waysIn(report: Report, table: ReadTable, { unchecked }: RuleResults): Ways {
  const typed = new Map(
    table.entries
      .flatMap((entry) => [...entry.figures.values()])
      .filter(isTyped)
      .map((figure) => [cellKey(figure.ref), figure]),
  );
  const refused = new Map<string, Refused>();
  const doubted = new Set<string>();
  for (const { rule, at, table: of, reason } of unchecked) {
    if (of !== table || !RULES.has(rule) || !typed.has(cellKey(at))) continue;
    doubted.add(`${rule} ${cellKey(at)}`);
    refused.set(cellKey(at), { at, because: reason });
  }
  const proven = new Set<string>();
  const parts = new Map<string, number>();
  const found = new Map<string, [Candidate, ...Candidate[]]>();
  for (const one of candidatesIn(report, table)) {
    const key = cellKey(isRefused(one) ? one.at : one.result.ref);
    for (const { ref } of isRefused(one) ? [] : [one.result, ...one.recipe.figures]) {
      parts.set(cellKey(ref), (parts.get(cellKey(ref)) ?? 0) + 1);
      if (!isRefused(one) && one.verdict === 'agrees') proven.add(cellKey(ref));
    }
    if (!typed.has(key)) continue;
    if (isRefused(one)) refused.set(key, refused.get(key) ?? one);
    else if (!doubted.has(`${one.recipe.of} ${key}`)) {
      const there = found.get(key);
      if (there) there.push(one);
      else found.set(key, [one]);
    }
  }
  return { found, refused, proven, parts };
}

function isTyped({ formula, inherited }: Figure): boolean {
  return !inherited && (formula === undefined || isConstantFormula(formula));
}

function inOrder(a: SkippedCell['at'], b: SkippedCell['at']): number {
  return a.row - b.row || a.col - b.col;
}

function sentence(because: string): string {
  return `${because.charAt(0).toUpperCase()}${because.slice(1)}.`;
}
