import { type Finding, SEVERITIES, type Severity } from '#core/finding';
import type { CheckResult } from './result';

/** What came of one file: a result, or the sentence (Bahasa Indonesia) that says why it was not read. */
export type FileReport =
  | { readonly file: string; readonly result: CheckResult }
  | { readonly file: string; readonly error: string };

/** The findings at `lowest` severity or above, in their given order. */
export function findingsFrom(result: CheckResult, lowest: Severity): readonly Finding[] {
  const last = SEVERITIES.indexOf(lowest);
  return result.findings.filter((finding) => SEVERITIES.indexOf(finding.severity) <= last);
}
