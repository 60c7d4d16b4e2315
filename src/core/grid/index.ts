export * from './address';
export { joinBroken } from './broken-words';
export type { CellContent, Change, Edit } from './change';
export * from './sheet-view';
export * from './text';
export * from './workbook';
