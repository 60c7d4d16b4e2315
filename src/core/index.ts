export { ruleInfos } from '#core/rules';
export { checkInSteps, checkWorkbook } from './check-workbook';
