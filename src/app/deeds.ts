import type { Finding, Fix } from '#core/finding';
import { cellKey } from '#core/grid';
import type { CheckResult } from '#core/report';
import type { Deed } from './act';
import { openFindings } from './ignores';
import type { LoggedChange, SavedState } from './saved-state';

/** A finding and the way in which it is mended. */
export interface Mend {
  readonly finding: Finding;
  readonly fix: Fix;
}

/** What is done to mend a finding; the log gives its message as the reason. */
export function deedOf({ finding, fix }: Mend): Deed {
  return fix.changes.map((change) => ({ ...change, rule: finding.rule, reason: finding.message }));
}

/** Mends that go together. */
export interface SafeFixes {
  readonly mends: readonly Mend[];
  /** All their changes, one a cell. */
  readonly deed: Deed;
}

/**
 * The safe fixes of the open findings, for one click. Two that want the same of a cell are one change there; of two that
 * want different things of it the first goes, and the other is found again by the next check.
 */
export function safeFixes(result: CheckResult, state: Pick<SavedState, 'ignored'>): SafeFixes {
  const mends: Mend[] = [];
  const deed = new Map<string, LoggedChange>();
  for (const finding of openFindings(result, state)) {
    const [fix] = finding.fixes;
    if (fix?.kind !== 'safe') continue;
    const changes = deedOf({ finding, fix });
    const other = changes.some((change) => {
      const there = deed.get(cellKey(change.at));
      return there !== undefined && JSON.stringify(there.to) !== JSON.stringify(change.to);
    });
    if (other) continue;
    mends.push({ finding, fix });
    for (const change of changes) if (!deed.has(cellKey(change.at))) deed.set(cellKey(change.at), change);
  }
  return { mends, deed: [...deed.values()] };
}
