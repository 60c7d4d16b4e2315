export { check, marksFor, openFindings, type Pause } from './check';
export type { Applied, CellContent, Edit } from './edit';
export { HostError, type HostTrouble } from './host-error';
export { type InsertedSummaries, insertSummaries } from './insert-summaries';
export { referrerOf, refersTo } from './refers-to';
export { NOTHING_SAVED, type SavedState } from './saved-state';
export { type SummaryChoice, summarise } from './summarise';
export type { Insertion, Mark, PassedOver, Progress, Selection, WorkbookPort } from './workbook-port';
