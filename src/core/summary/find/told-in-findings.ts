import type { Finding } from '#core/finding';
import { address, type CellRef, SheetView } from '#core/grid';
import type { Context } from '../context';
import { AGREES, type Expr } from '../expr';
import { findingStatus, OPEN } from './finding-status';

/** In place of the word for what agrees: another rule finds fault with a figure of the row. */
export const TOLD = 'Lihat temuan';

/** What `TOLD` means, for below a table. */
export const TOLD_NOTE = `"${TOLD}" berarti hitungan baris itu sesuai, tetapi salah satu angkanya dinyatakan salah pada lembar Temuan Konsistensi.`;

/**
 * The word for a row whose figures agree: no sheet says of a row that it is right while the check finds a mistake in
 * one of its cells. It follows the cell: once that is changed, the row may be right.
 */
export function agreedWord({ workbook, options }: Context, cells: readonly (CellRef | undefined)[]): Expr {
  const places = new Set(cells.flatMap((cell) => (cell ? placeOf(cell) : [])));
  const open = options.check.findings.filter(
    (finding) => isOpen(finding, options.ignored) && places.has(placeOf(finding.at)),
  );
  if (open.length === 0) return { text: `"${AGREES}"`, value: AGREES };
  const tests = open.map((finding) => {
    const sheet = workbook.sheets.find((one) => one.name === finding.at.sheet);
    const status = findingStatus(finding, sheet && new SheetView(sheet));
    return `${status.text}="${OPEN}"`;
  });
  const test = tests.length === 1 ? tests[0] : `OR(${tests.join(',')})`;
  return { text: `IF(${test},"${TOLD}","${AGREES}")`, value: TOLD };
}

function isOpen({ severity, fingerprint }: Finding, ignored: Readonly<Record<string, string>> = {}): boolean {
  return severity === 'error' && !(fingerprint in ignored);
}

function placeOf({ sheet, row, col }: CellRef): string {
  return `${sheet}!${address(row, col)}`;
}
