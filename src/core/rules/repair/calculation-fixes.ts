import type Big from 'big.js';
import type { Fix } from '#core/finding';
import { type CellRef, cellKey } from '#core/grid';
import type { Calculation, Proposal } from '../support/calculation';
import { sameCell } from '../support/relation-rows';
import { changeFigure, type FigureFix, follows } from './change-figure';
import { figureAt } from './figure-at';
import type { Known, Mend } from './mend';

/** So many choices are offered at most. */
export const MOST_CHOICES = 5;
/** A calculation of so few cells has each of them offered; of a longer one, those that other calculations doubt. */
const FEW_CELLS = 3;
/** Of more cells no one is proven right one by one. */
const MOST_CELLS = 60;

/**
 * The ways to let a calculation come out: another result, or another input where the result may be right. What breaks
 * least of the rest comes first, and of equals a typed figure before a formula.
 */
export function calculationFixes(calculation: Calculation, known: Known): readonly Fix[] {
  const { result, cells } = calculation;
  const { report, evidence } = known;
  const wanted = cells.filter((cell, i) => i === 0 || cells.length <= FEW_CELLS || evidence.doubts(cell) > 1);
  const choices = firstOfEach(calculation.expectedProposals(wanted)).flatMap(({ at, value }) => {
    const own = sameCell(at, result);
    if (!own && follows(report, result, at)) return [];
    const found = changeFigure(report, at, value, cells, own ? undefined : result);
    if (!found || (!own && !isLikely(found))) return [];
    const fix = own && isCertain(found, calculation, known) ? { ...found.fix, certain: true } : found.fix;
    return [{ fix, breaks: evidence.breaksWith(at, value) }];
  });
  return choices
    .sort((a, b) => a.breaks - b.breaks || formulasIn(a.fix) - formulasIn(b.fix))
    .slice(0, MOST_CHOICES)
    .map(({ fix }) => fix);
}

/** Another value for one cell and nothing else, as for what rounding explains. */
export function onlyFigure(at: CellRef, value: Big, restsOn: readonly CellRef[]): Mend {
  return ({ report }) => {
    const found = changeFigure(report, at, value, restsOn);
    return found ? [found.fix] : [];
  };
}

function firstOfEach(proposals: readonly Proposal[]): Proposal[] {
  const first = new Map<string, Proposal>();
  for (const one of proposals) if (!first.has(cellKey(one.at))) first.set(cellKey(one.at), one);
  return [...first.values()];
}

/** No one mistypes a figure for nothing or for a debt. */
function isLikely({ was, is }: FigureFix): boolean {
  return is.gt(0) || was.lte(0);
}

export function formulasIn({ changes }: Fix): number {
  return changes.filter(({ from }) => from.formula !== undefined).length;
}

/**
 * Whether it is the result that is wrong: nothing else bears it out, every input is borne out, and none of them could
 * be what the printed result needs without breaking what comes out now.
 */
function isCertain(own: FigureFix, calculation: Calculation, { report, evidence }: Known): boolean {
  const { result, cells } = calculation;
  const inputs = cells.slice(1);
  if (inputs.length < 2 || cells.length > MOST_CELLS || !calculation.isSharp || formulasIn(own.fix) > 0)
    return false;
  if (evidence.isBorneOut(result) || !inputs.every((cell) => evidence.isBorneOut(cell))) return false;
  if (inputs.some((cell) => cell.row === result.row) && !isProvenColumn(result, report, evidence))
    return false;
  return calculation.proposals(inputs).every(({ at, value }) => evidence.breaksWith(at, value) > 0);
}

/** Whether other rows of a column come out, so that it is known how it is computed. */
function isProvenColumn(at: CellRef, report: Known['report'], evidence: Known['evidence']): boolean {
  const placed = figureAt(report, at);
  return (
    placed?.table.entries.some((entry) => {
      const other = entry.figures.get(placed.figure.column);
      return other !== undefined && other.ref.row !== at.row && evidence.comesOut(other.ref);
    }) === true
  );
}
