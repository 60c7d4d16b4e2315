import type { Finding } from '#core/finding';
import type { CheckResult } from '#core/report';
import type { Ignore, SavedState } from './saved-state';

/** The ignore that hides a finding; `undefined` where it is open. */
export function ignoreOf(
  finding: Finding,
  { tables }: Pick<CheckResult, 'tables'>,
  { ignored }: Pick<SavedState, 'ignored'>,
): Ignore | undefined {
  const key = tables.find((table) => table.id === finding.table)?.key;
  return ignored.find((one) =>
    one.fingerprint === undefined
      ? one.rule === finding.rule && one.table === key
      : one.fingerprint === finding.fingerprint,
  );
}

/** The findings that a user still wants to see: without those that were ignored. */
export function openFindings(
  result: CheckResult,
  state: Pick<SavedState, 'ignored'>,
): CheckResult['findings'] {
  return result.findings.filter((finding) => ignoreOf(finding, result, state) === undefined);
}

/** The ignores that hide nothing any more: what they were about was mended, or says something else now. */
export function staleIgnores(
  result: CheckResult,
  { ignored }: Pick<SavedState, 'ignored'>,
): readonly Ignore[] {
  const used = new Set(result.findings.map((finding) => ignoreOf(finding, result, { ignored })));
  return ignored.filter((one) => !used.has(one));
}

/** Why findings are ignored, by their fingerprints. */
export function ignoreReasons(
  result: CheckResult,
  state: Pick<SavedState, 'ignored'>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    result.findings.flatMap((finding) => {
      const ignore = ignoreOf(finding, result, state);
      return ignore ? [[finding.fingerprint, ignore.reason]] : [];
    }),
  );
}
