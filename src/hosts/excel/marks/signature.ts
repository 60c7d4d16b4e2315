import type { Severity } from '#core/finding';

/**
 * A mark is a conditional format of our own that always applies. Its formula holds a text by which it is known
 * again after the workbook was saved, sent and opened elsewhere, and after a marked cell was copied.
 */
const PREFIX = 'SAKIP:';

export function markFormula(severity: Severity): string {
  return `=ISTEXT("${PREFIX}${severity}")`;
}

/**
 * Whether a conditional format without a formula is a mark that was not finished, because Excel refused half-way. A
 * user's always has one.
 */
export function isUnfinished(formula: string | null): boolean {
  return formula === null || formula === '';
}

/** How grave a mark with this formula is; `undefined` for a conditional format of the user's. */
export function markSeverity(formula: string): Severity | undefined {
  const match = new RegExp(`"${PREFIX}(error|warning|info)"`).exec(formula);
  return match?.[1] as Severity | undefined;
}
