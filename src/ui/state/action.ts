import type { InsertedSummaries, SavedState, SummaryChoice } from '#app';
import type { CheckResult } from '#core/report';
import type { Indikator } from './list-indikator';
import type { Filter, Notice, View } from './pane-state';
import type { SettingsDraft } from './settings-draft';

/** What can happen to the pane. */
export type Action =
  | { readonly type: 'view'; readonly view: View }
  | { readonly type: 'loaded'; readonly saved: SavedState }
  | { readonly type: 'checking' }
  | { readonly type: 'progress'; readonly part: number }
  | { readonly type: 'cancelling' }
  | { readonly type: 'checked'; readonly result: CheckResult }
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
