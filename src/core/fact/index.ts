export { comparableFacts, keyWith } from './collect-facts';
export { likeness, nameKey } from './name-key';
export { readReport } from './read-report';
export { type Entry, type Fact, type Figure, figureOf, type Name, nameOf, quantityOf, type ReadTable, type Report } from './report';
export { subjectOf } from './subject';
export type { NameGroups } from './name-groups';
export type { Evidence, NameLink } from './name-link';
