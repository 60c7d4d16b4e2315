export { act, type Deed, takeBack } from './act';
export type { Applied } from './applied';
export { check, checkRead, marksFor, type Pause } from './check';
export { HostError, type HostTrouble } from './host-error';
export { ignoreOf, ignoreReasons, openFindings, staleIgnores } from './ignores';
export { type InsertedSummaries, insertSummaries } from './insert-summaries';
export { fixFor, type MendChoice, type Mended, mendAll, type Refused } from './mend-all';
export { referrerOf, refersTo } from './refers-to';
export { type Batch, type Ignore, type LoggedChange, NOTHING_SAVED, type SavedState } from './saved-state';
export { keepsNothing, parseSaved, SAVED_NAMESPACE, savedXml, writeSaved } from './saved-text';
export { type SummaryChoice, summarise } from './summarise';
export type {
  Insertion,
  Mark,
  PassedOver,
  Progress,
  Selection,
  Touched,
  WorkbookPort,
} from './workbook-port';
