export { checkWorkbook } from './check-workbook';
export { ruleInfos } from '#core/rules';
