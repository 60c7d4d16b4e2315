import type { Finding, Fix } from '#core/finding';
import { cellKey } from '#core/grid';
import type { LoggedChange } from './saved-state';

/** Changes with why they are made, to be made together and taken back together. */
export type Deed = readonly LoggedChange[];

/** A finding and the way in which it is mended. */
export interface Mend {
  readonly finding: Finding;
  readonly fix: Fix;
}

/**
 * What is done by mends that go together, each cell once; the log gives the message of the first finding that wants it
 * as the reason.
 */
export function deedOf(...mends: readonly Mend[]): Deed {
  const deed = new Map<string, LoggedChange>();
  for (const { finding, fix } of mends)
    for (const change of fix.changes) {
      const key = cellKey(change.at);
      if (!deed.has(key)) deed.set(key, { ...change, rule: finding.rule, reason: finding.message });
    }
  return [...deed.values()];
}
