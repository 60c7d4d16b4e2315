export * from './file-report';
export * from './json';
export * from './paint';
export * from './result';
export * from './rule-page';
export * from './sarif';
export { type TextOptions, writeText } from './text';
export { writeTextTotal } from './text-tally';
export * from './words';
