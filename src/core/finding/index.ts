export { contrast } from './contrast';
export * from './finding';
export * from './rule-info';
