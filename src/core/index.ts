export { ruleInfos } from '#core/rules';
export { checkWorkbook } from './check-workbook';
