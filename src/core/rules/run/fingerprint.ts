import { nameKey, type ReadTable, type Report } from '#core/fact';
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

/** What a table is called and what it is; what has no name is told by its columns. */
function identity({ table, layout }: ReadTable): readonly string[] {
  const title = table.number ?? nameKey(table.titles.map((line) => line.text).join(' '));
  return [title === '' ? table.columns.map(labelOf).join('|') : title, layout.kind];
}

function labelOf({ labels }: { readonly labels: readonly string[] }): string {
  return labels.map(nameKey).join('/');
}

/** Tells the second and later ones of equal names apart by their order; the first keeps its bare name. */
class Ordinals {
  readonly #seen = new Map<string, number>();

  next(name: string): readonly string[] {
    const before = this.#seen.get(name) ?? 0;
    this.#seen.set(name, before + 1);
    return before === 0 ? [] : [`#${before + 1}`];
  }
}

/** What the tables, rows and columns of a report are called, each otherwise than the others. */
export class Fingerprints {
  readonly #tables = new Map<ReadTable, readonly string[]>();
  readonly #rows = new Map<ReadTable, ReadonlyMap<number, string>>();
  readonly #findings = new Ordinals();

  constructor({ tables }: Report) {
    const ordinals = new Ordinals();
    for (const table of tables) {
      const names = identity(table);
      this.#tables.set(table, [...names, ...ordinals.next(names.join('\u0001'))]);
    }
  }

  /** Names a table by what it says rather than where. */
  table(table: ReadTable): string {
    return hash(this.#namesOf(table).join('\u0001'));
  }

  /**
   * Names a finding by what it says rather than where: rule, table, row's name, column's label and the stated
   * text. It survives inserted rows, moved tables and renamed sheets. Rows and columns of one name are told apart by
   * their order, whether they hold a finding or not, so that a mended one does not lend its name to another.
   */
  of(rule: RuleId, { table, at, stated }: Differs): string {
    const names = [rule, ...this.#namesOf(table), this.#row(table, at.row), columnOf(table, at.col), stated];
    const name = names.join('\u0001');
    return hash([name, ...this.#findings.next(name)].join('\u0001'));
  }

  #namesOf(table: ReadTable): readonly string[] {
    return this.#tables.get(table) ?? identity(table);
  }

  #row(table: ReadTable, row: number): string {
    let rows = this.#rows.get(table);
    if (!rows) {
      const ordinals = new Ordinals();
      rows = new Map(
        table.entries.map((entry) => {
          const name = nameKey(entry.label);
          return [entry.row, [name, ...ordinals.next(name)].join('\u0002')];
        }),
      );
      this.#rows.set(table, rows);
    }
    return rows.get(row) ?? '';
  }
}

function columnOf({ table: { columns } }: ReadTable, col: number): string {
  const at = columns.findIndex((one) => one.col === col);
  const column = columns[at];
  if (!column) return columnName(col);
  const label = labelOf(column);
  const before = columns.slice(0, at).filter((one) => labelOf(one) === label).length;
  return before === 0 ? label : `${label}\u0002#${before + 1}`;
}
