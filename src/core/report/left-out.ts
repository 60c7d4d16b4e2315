import { UNSAVED } from '#core/finding';
import type { CheckResult } from './result';

/** How much of a workbook's calculations a check had to leave out. */
export interface LeftOut {
  /** How many could not be checked, */
  readonly count: number;
  /** of so many altogether; */
  readonly of: number;
  /** and those among them that Excel only has to compute and save. */
  readonly unsaved: number;
  /** The most frequent reason, in Bahasa Indonesia. */
  readonly reason: string;
  /** Whether a reader must know it before the findings: else few findings would pass for few mistakes. */
  readonly matters: boolean;
}

/** What could not be checked; `undefined` where all could. */
export function leftOutOf({ tally, unchecked }: CheckResult): LeftOut | undefined {
  const count = tally.unchecked;
  if (count === 0) return undefined;
  const of = tally.agrees + tally.differs + count;
  const reasons = new Map<string, number>();
  for (const { reason } of unchecked) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  const [most] = [...reasons].sort(([, a], [, b]) => b - a);
  const unsaved = reasons.get(UNSAVED) ?? 0;
  return { count, of, unsaved, reason: most?.[0] ?? '', matters: unsaved > 0 || count * 2 >= of };
}
