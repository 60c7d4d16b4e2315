export { type OwnRowFunction, ownRowResult } from './own-row-result';
