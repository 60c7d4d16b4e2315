export { type FilePort, filePort } from './file-port';
export {
  type CellLook,
  type EdgeLook,
  type SheetLook,
  SIDES,
  UNDRAWN,
  type Undrawn,
} from './look/cell-look';
export { readLook, type WorkbookLook } from './look/read-look';
export { readXlsx } from './read-xlsx';
export { readSaved, type SavedInFile } from './saved-part';
export { UnreadableFile, type UnreadableReason } from './unreadable-file';
export { insertSheets } from './writing/insert-sheets';
export { patchCells } from './writing/patch-cells';
export { removeSheets } from './writing/remove-sheets';
export { UnwritableFile, type UnwritableReason } from './writing/unwritable-file';
export { writeSaved } from './writing/write-saved';
