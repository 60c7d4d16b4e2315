export * from './address';
export { joinBroken } from './broken-words';
export { type CellContent, type Change, type Edit, isRetyped } from './change';
export { englishFormula, localFormula } from './formula-notation';
export * from './sheet-view';
export * from './text';
export * from './workbook';
