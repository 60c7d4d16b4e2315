export { OpenWorkbook } from '../open-workbook';
export { workbenchPort } from '../port';
export { finishGrid } from './finish-grid';
export { GridCells } from './grid-cells';
export { type GridOptions, type OpenGrid, openGrid } from './open-grid';
export { paste } from './paste';
export { Snapshot } from './snapshot';
export { warmUp } from './warm-up';
