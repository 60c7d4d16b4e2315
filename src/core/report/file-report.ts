import { type Finding, type RuleId, SEVERITIES, type Severity } from '#core/finding';
import type { CheckResult } from './result';

/**
 * Why what a workbook keeps can't be read:
 * - `newer`: a later version wrote it; nothing is saved over it
 * - `damaged`: it is no state; it stays beside what is saved
 */
export type UnreadableState = 'damaged' | 'newer';

/** What a workbook keeps of its user's decisions, as a report tells it. */
export interface Kept {
  /** Findings that the user does not want to see any more, with the user's reasons; they are not in the result. */
  readonly ignored: readonly { readonly finding: Finding; readonly reason: string }[];
  /** Ignores that hide nothing any more. */
  readonly stale: readonly { readonly rule: RuleId; readonly about: string; readonly reason: string }[];
  /** Why what it keeps can't be read, so that nothing of it counts. */
  readonly unreadable?: UnreadableState | undefined;
}

/** What came of one file: a result, or the sentence (Bahasa Indonesia) that says why it was not read. */
export type FileReport =
  | { readonly file: string; readonly result: CheckResult; readonly kept?: Kept }
  | { readonly file: string; readonly error: string };

/** The findings at `lowest` severity or above, in their given order. */
export function findingsFrom(result: CheckResult, lowest: Severity): readonly Finding[] {
  return result.findings.filter((finding) => isAtLeast(finding, lowest));
}

/** Whether a finding is as grave as `lowest`, or graver. */
export function isAtLeast({ severity }: Finding, lowest: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(lowest);
}
