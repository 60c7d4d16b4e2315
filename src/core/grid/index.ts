export * from './address';
export { joinBroken } from './broken-words';
export * from './sheet-view';
export * from './text';
export * from './workbook';
