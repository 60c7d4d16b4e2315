export { ruleInfos, rules } from './catalogue';
export type { Example, Rule } from './rule';
export { Fingerprints } from './run/fingerprint';
export { type RuleResults, runRules, runRulesInSteps } from './run/run-rules';
export { finish } from './run/steps';
export { type Cap, capOf } from './support/cap';
export type { Grade } from './support/interval-in-words';
export { chosenPolarity, isLowerBetter } from './support/polarity';
export {
  PERMENDAGRI_86,
  type PredikatScale,
  printedScales,
  SAKIP,
  scaleFor,
} from './support/scale-of-predikat';
