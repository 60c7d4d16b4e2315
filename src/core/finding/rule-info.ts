import type { RuleId, Severity } from './finding';

/** What a rule says of itself, in Bahasa Indonesia: the text of its page, of `sakip aturan` and of SARIF. */
export interface RuleInfo {
  readonly id: RuleId;
  /** What is checked, in one sentence. */
  readonly what: string;
  /** Why it matters. */
  readonly why: string;
  /** What the reader should do about a finding. */
  readonly remedy: string;
  /** The regulation or guideline that the rule rests on. */
  readonly source?: string;
  /** The severity of a plain case; a finding may be milder. */
  readonly severity: Severity;
}
