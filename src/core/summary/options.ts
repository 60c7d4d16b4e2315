import type { Settings } from '#core/fact';
import type { Paper, SheetPlan, SummaryKey } from '#core/plan';
import type { CheckResult } from '#core/report';

/** What a user decides about the sheets. */
export interface SummaryOptions {
  /** The check of the same workbook, under the same settings. */
  readonly check: CheckResult;
  /** Which sheets; all of them where absent. Their order in the workbook is always the same. */
  readonly sheets?: readonly SummaryKey[];
  /** F4 where absent. */
  readonly paper?: Paper;
  readonly settings?: Settings;
  /** Fingerprints of findings that were ignored, each with the reason. */
  readonly ignored?: Readonly<Record<string, string>>;
}

/** A sheet that was asked for and can't be made from this workbook. */
export interface SkippedSheet {
  readonly key: SummaryKey;
  /** One sentence in Bahasa Indonesia. */
  readonly reason: string;
}

export interface Summaries {
  readonly plans: readonly SheetPlan[];
  readonly skipped: readonly SkippedSheet[];
  /** What the sheets that were made don't hold or hold otherwise than one may think: sentences in Bahasa Indonesia. */
  readonly remarks: readonly string[];
}
