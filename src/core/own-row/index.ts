export type { OwnRowFunction } from './definitions';
export { ownRowResult } from './own-row-result';
