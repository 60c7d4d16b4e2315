import type { CellContent } from '#core/grid';

/** Sheets from one to another (`'BAB I:BAB III'!A1`): the grid computes them wrongly, and says nothing. */
const THREE_DIMENSIONAL = /'[^'[\]]*:[^'[\]]*'!|\b[\w.]+:[\w.]+!/;

/** Whether what the grid computed for a formula may be told the file. */
export function isTrusted({ value, formula }: CellContent): boolean {
  return value !== null && typeof value !== 'object' && !THREE_DIMENSIONAL.test(formula ?? '');
}

/** Whether a cell holds what is known of it; nothing is known of an empty one. */
export function holdsSame(a: CellContent, b: CellContent | undefined): boolean {
  const empty = a.value === null && a.formula === undefined;
  if (!b) return empty;
  return (
    !empty &&
    a.formula === b.formula &&
    JSON.stringify(a.value) === JSON.stringify(b.value) &&
    (a.format ?? '') === (b.format ?? '')
  );
}
