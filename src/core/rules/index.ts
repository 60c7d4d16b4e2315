export { ruleInfos, rules } from './catalogue';
export type { Example, Rule } from './rule';
export { Fingerprints } from './run/fingerprint';
export { type RuleResults, runRules, runRulesInSteps } from './run/run-rules';
export { type Accepted, asTableCounts, type CapaianPlace } from './support/accepted-capaian';
export { type Cap, capOf } from './support/cap';
export {
  asRate,
  type CapaianFormula,
  type Direction,
  formulasFor,
  HIGHER,
  isCountedBy,
} from './support/capaian-formulas';
export {
  type Definition as EfficiencyDefinition,
  definitionOf as efficiencyDefinitionOf,
  onlyWhereReached,
} from './support/efficiency-definitions';
export { gradedColumn } from './support/graded-figure';
export type { Grade } from './support/interval-in-words';
export { judgeByRow, namesBoth, sumsAbove } from './support/mean-or-sum';
export { figuresAbove, type MeanWay, meanOf, waysToMean } from './support/means';
export { chosenPolarity, isLowerBetter } from './support/polarity';
export {
  coveredBy,
  isMeanOfOthers,
  isUnchecked,
  type RelationRow,
  reasonOf,
  relationsIn,
  rowsOf,
} from './support/relation-rows';
export { type Remainder, remaindersFor } from './support/remainders';
export { rowFigures, rowSums } from './support/row-sums';
export {
  PERMENDAGRI_86,
  type PredikatScale,
  printedScales,
  SAKIP,
  scaleFor,
  scalesNear,
} from './support/scale-of-predikat';
