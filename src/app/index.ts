export { act, changesBack, takeBack } from './act';
export { type ActedBySheet, actBySheet, type RefusedSheet } from './act-by-sheet';
export type { Applied } from './applied';
export { awaitResults } from './await-results';
export { type Checked, check, checkRead, loadCheck, marksFor, type Pause, recheck } from './check';
export { chooseMends, fixFor, type MendChoice } from './choose-mends';
export { type Deed, deedOf, type Mend } from './deeds';
export { HostError, type HostTrouble } from './host-error';
export { ignoreOf, ignoreReasons, openFindings, staleIgnores } from './ignores';
export { insertLog } from './insert-log';
export { type InsertedSummaries, insertSummaries } from './insert-summaries';
export { logRows, logText } from './log';
export { type Mended, mendAll, type Refused } from './mend-all';
export { parseSaved } from './parse-saved';
export { recalculationDeed } from './recalculation-deed';
export { referrerOf, referringTo } from './refers-to';
export { restore } from './restore';
export {
  type Batch,
  type Ignore,
  type LoggedChange,
  NOTHING_SAVED,
  type SavedState,
  type Unreadable,
} from './saved-state';
export { keepsNothing, SAVED_NAMESPACE, savedXml, writeSaved } from './saved-text';
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
