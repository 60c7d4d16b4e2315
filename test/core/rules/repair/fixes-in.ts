import { checkWorkbook } from '#core';
import type { Fix, RuleId } from '#core/finding';
import { address, type CellContent } from '#core/grid';
import { draw } from '../../../support/draw';

function content({ value, formula, format }: CellContent): string {
  const held = typeof value === 'object' && value !== null ? value.error : String(value);
  const shown = format === undefined || format === 'General' ? held : `${held} (${format})`;
  return formula === undefined ? shown : `=${formula} -> ${shown}`;
}

/** A fix at a glance: `suggested! Ganti capaian 85,21 menjadi 88,27: F4 85.21 (0.00) to 88.27`; the mark says certain. */
export function glanceFix({ kind, label, changes, certain }: Fix): string {
  const each = changes.map(
    ({ at, from, to }) => `${address(at.row, at.col)} ${content(from)} to ${content(to)}`,
  );
  return `${kind}${certain ? '!' : ''} ${label}: ${each.join(', ')}`;
}

/** The fixes of a drawn workbook's findings by one rule, or by all. */
export function fixesIn(drawn: string | Readonly<Record<string, string>>, rule?: RuleId): string[] {
  const { findings } = checkWorkbook(draw(drawn));
  return findings
    .filter((one) => rule === undefined || one.rule === rule)
    .flatMap(({ fixes }) => fixes.map(glanceFix));
}
