export { ruleInfos, rules } from './catalogue';
export type { Example, Rule } from './rule';
export { type RuleResults, runRules, runRulesInSteps } from './run/run-rules';
export { finish } from './run/steps';
