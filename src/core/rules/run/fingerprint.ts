import { nameKey, type ReadTable } from '#core/fact';
import type { RuleId } from '#core/finding';
import { columnName } from '#core/grid';
import type { Differs } from '../rule';

/** FNV-1a, 32 bits: short, stable, and the same on every machine. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    value ^= text.charCodeAt(i);
    value = Math.imul(value, 0x01000193) >>> 0;
  }
  return value.toString(16).padStart(8, '0');
}

/** What a table is called and what it is. */
function identity({ table, layout }: ReadTable): readonly string[] {
  return [table.number ?? nameKey(table.titles.map((line) => line.text).join(' ')), layout.kind];
}

/** Names a table by what it says rather than where. */
export function tableKeyOf(table: ReadTable): string {
  return hash(identity(table).join('\u0001'));
}

/**
 * Names a finding by what it says rather than where: rule, table, row's name, column's label and the stated
 * text. It survives inserted rows, moved tables and renamed sheets.
 */
export function fingerprintOf(rule: RuleId, outcome: Differs): string {
  const { table, at, entry, stated } = outcome;
  const column = table.table.columns.find((one) => one.col === at.col);
  const row = entry ? nameKey(entry.label) : '';
  const label = column ? column.labels.map(nameKey).join('/') : columnName(at.col);
  return hash([rule, ...identity(table), row, label, stated].join('\u0001'));
}
