export { ruleInfos, rules } from './catalogue';
export type { Example, Rule } from './rule';
export { type RuleResults, runRules } from './run/run-rules';
