export { detectTables } from './detect-tables';
export { foldHeader } from './header-words';
export { type Numbering, parseNumbering } from './numbering';
export { isAverageLabel, isBareTotalLabel, isTotalLabel } from './row-kind';
export { looksLikeFigure } from './row-profile';
export {
  placeIn,
  type RowKind,
  refIn,
  type Table,
  type TableColumn,
  type TableRow,
  type TitleLine,
} from './table';
export { opensTitle, tableNumber } from './titles';
