export * from './address';
export { joinBroken } from './broken-words';
export { type CellContent, type Change, type Edit, isRetyped } from './change';
export { firstFrom } from './first-from';
export { englishFormula, localFormula } from './formula-notation';
export { isWellFormed } from './formula-shape';
export * from './sheet-view';
export * from './text';
export * from './workbook';
