import type { InsertedSummaries, SavedState, SummaryChoice } from '#app';
import type { CheckResult } from '#core/report';
import type { Indikator } from './list-indikator';
import type { Filter, Notice, Page, View } from './pane-state';
import type { SettingsDraft } from './settings-draft';

/** What can happen to the pane. */
export type Action =
  | { readonly type: 'view'; readonly view: View }
  | { readonly type: 'loaded'; readonly saved: SavedState }
  /** How the workbook counts its days came to be known. */
  | { readonly type: 'dates'; readonly date1904: boolean }
  | { readonly type: 'checking' }
  | { readonly type: 'progress'; readonly part: number }
  | { readonly type: 'cancelling' }
  | { readonly type: 'checked'; readonly result: CheckResult }
  /** What was touched was checked while the user went on. */
  | { readonly type: 'rechecked'; readonly result: CheckResult }
  | { readonly type: 'live'; readonly on: boolean }
  | { readonly type: 'page'; readonly page: Page }
  /** Cells are being changed. */
  | { readonly type: 'changing' }
  | { readonly type: 'logging' }
  /** The workbook keeps other changes or other ignores now. */
  | { readonly type: 'kept'; readonly saved: SavedState }
  | { readonly type: 'choice'; readonly choice: SummaryChoice }
  | { readonly type: 'summarising' }
  | { readonly type: 'summarised'; readonly inserted: InsertedSummaries }
  | { readonly type: 'summaries-removed' }
  /** Work ended without a result: it failed or was cancelled. */
  | { readonly type: 'stopped' }
  /** The user or a calculation changed cells. */
  | { readonly type: 'changed' }
  | { readonly type: 'saved'; readonly saved: SavedState }
  | { readonly type: 'select'; readonly index: number | undefined }
  | { readonly type: 'filter'; readonly filter: Partial<Filter> }
  | { readonly type: 'more' }
  | { readonly type: 'notice'; readonly notice: Notice | undefined }
  | { readonly type: 'draft'; readonly draft: SettingsDraft | undefined }
  | { readonly type: 'reading-indikator' }
  | { readonly type: 'indikator'; readonly list: readonly Indikator[] | undefined };
