export * from './address';
export * from './sheet-view';
export * from './text';
export * from './workbook';
