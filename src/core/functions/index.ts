export type { Matrix } from './argument';
export { functions } from './catalogue';
export type { Bilingual, Example, FunctionDefinition, Parameter } from './define';
export { entryOf, type FunctionEntry, writeExample, writeResult, writeSignature } from './entry';
export { inverse, mirrored, saved, share } from './formulas';
export type { Polarity } from './polarity';
export { type Failure, isFailure, type Result } from './result';
