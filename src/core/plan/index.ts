export type { ChartPlan, SeriesPlan } from './chart-plan';
export { isSummary, MARK, ownSheets, sheetKeyOf, summaryKeyOf } from './mark';
export { PAPERS, type Paper, type PrintPlan } from './print-plan';
export * from './sheet-plan';
export type { CellStyle, Color, Edges, Line } from './style';
