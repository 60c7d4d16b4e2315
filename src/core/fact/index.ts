export { comparableFacts, isAmbiguous, keyOfAnyVersion, keyWith } from './collect-facts';
export { type MeasureBlock, measureBlocks } from './measure-rows';
export type { NameGroups } from './name-groups';
export { likeness, nameKey } from './name-key';
export type { Evidence, NameLink } from './name-link';
export { readEntries } from './read-entries';
export { readReport, readReportInSteps } from './read-report';
export {
  type Entry,
  type Fact,
  type Figure,
  figureOf,
  type Name,
  nameOf,
  quantityOf,
  type ReadTable,
  type Report,
} from './report';
export { commonSeparator, type Separator, separatorVote, separatorVotes, type Votes } from './separator';
export type { Polaritas, ScaleName, Settings } from './settings';
export { subjectOf } from './subject';
export { levelLabel } from './tree';
