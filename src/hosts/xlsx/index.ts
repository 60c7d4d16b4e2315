export { readXlsx } from './read-xlsx';
export { UnreadableFile, type UnreadableReason } from './unreadable-file';
