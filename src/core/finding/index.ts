export { clip } from './clip';
export { contrast } from './contrast';
export { expectedText } from './expected-text';
export * from './finding';
export type { Fix } from './fix';
export * from './rule-info';
export { UNSAVED } from './unsaved';
