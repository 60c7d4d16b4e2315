export { clip } from './clip';
export { contrast } from './contrast';
export { expectedText } from './expected-text';
export * from './finding';
export * from './rule-info';
