import type { Report } from '#core/fact';
import type { Fix } from '#core/finding';
import type { Evidence } from './evidence';

/** What a repair may look at beside the finding itself. */
export interface Known {
  readonly report: Report;
  readonly evidence: Evidence;
}

/** Thinks of the ways to mend a finding, the likeliest first. */
export type Mend = (known: Known) => readonly Fix[];
