import type { SavedState } from '#app';
import { openFindings } from '#app';
import { type Finding, RULE_IDS, type RuleId, SEVERITIES, type Severity } from '#core/finding';
import { address } from '#core/grid';
import { type CheckResult, type DetectedTable, kindWords } from '#core/report';
import type { Filter } from './pane-state';

/** A finding with its place in `CheckResult.findings`, by which it is selected. */
export interface Listed {
  readonly index: number;
  readonly finding: Finding;
}

/** Findings that stand in one table, the gravest first. */
export interface Group {
  /** Absent where the findings stand outside every table. */
  readonly table: DetectedTable | undefined;
  readonly sheet: string;
  readonly items: readonly Listed[];
}

/** What the list of findings shows, and the counts beside its filters. */
export interface Listing {
  readonly groups: readonly Group[];
  /** Findings that pass the filter. */
  readonly count: number;
  /** All open findings, whatever the filter. */
  readonly total: number;
  readonly bySeverity: Readonly<Record<Severity, number>>;
  /** Rules that found something, in the order of the catalogue. */
  readonly byRule: readonly (readonly [RuleId, number])[];
}

/**
 * The open findings by table, filtered. Tables with what is certainly wrong come first, because a reader has
 * little time; tables of equal gravity keep their order, and findings outside every table follow them.
 */
export function listed(result: CheckResult, saved: SavedState, filter: Filter): Listing {
  const open = openFindings(result, saved);
  const places = new Map(result.findings.map((finding, index) => [finding, index]));
  const tables = new Map(result.tables.map((table) => [table.id, table]));
  const passing = open.filter((finding) => passes(finding, tables.get(finding.table), filter));
  const groups = new Map<string, Listed[]>();
  for (const finding of passing) {
    const key = tables.has(finding.table) ? finding.table : `!${finding.at.sheet}`;
    const group = groups.get(key) ?? [];
    group.push({ index: places.get(finding) as number, finding });
    groups.set(key, group);
  }
  const order = [...result.tables.map((table) => table.id), ...groups.keys()];
  return {
    groups: [...new Set(order)]
      .flatMap((key) => {
        const items = groups.get(key)?.sort(byGravity);
        return items ? [{ table: tables.get(key), sheet: items[0]?.finding.at.sheet ?? '', items }] : [];
      })
      .sort((a, b) => gravity(a.items[0]) - gravity(b.items[0])),
    count: passing.length,
    total: open.length,
    bySeverity: Object.fromEntries(
      SEVERITIES.map((severity) => [severity, open.filter((one) => one.severity === severity).length]),
    ) as Record<Severity, number>,
    byRule: RULE_IDS.map((rule) => [rule, open.filter((one) => one.rule === rule).length] as const).filter(
      ([, count]) => count > 0,
    ),
  };
}

/** The first `limit` findings of the groups; groups that would be empty are left out. */
export function firstOf(groups: readonly Group[], limit: number): Group[] {
  let room = limit;
  return groups.flatMap((group) => {
    const items = group.items.slice(0, Math.max(0, room));
    room -= items.length;
    return items.length === 0 ? [] : [{ ...group, items }];
  });
}

/** The gravest first, then in reading order. */
function byGravity(one: Listed, other: Listed): number {
  const [a, b] = [one.finding.at, other.finding.at];
  return gravity(one) - gravity(other) || a.row - b.row || a.col - b.col;
}

/** The place of a severity, 0 for the gravest. */
function gravity(item: Listed | undefined): number {
  return item ? SEVERITIES.indexOf(item.finding.severity) : SEVERITIES.length;
}

function passes(finding: Finding, table: DetectedTable | undefined, filter: Filter): boolean {
  if (filter.severities.length > 0 && !filter.severities.includes(finding.severity)) return false;
  if (filter.rule !== '' && filter.rule !== finding.rule) return false;
  if (filter.table !== '' && filter.table !== finding.table) return false;
  const wanted = filter.text.trim().toLowerCase();
  if (wanted === '') return true;
  const cell = address(finding.at.row, finding.at.col);
  const { rule, subject, stated, expected, message } = finding;
  const words = [rule, finding.at.sheet, cell, subject, stated, expected, message];
  const where = table ? [table.number, table.title, kindWords(table.kind)] : [];
  return [...words, ...where].some((word) => word?.toLowerCase().includes(wanted));
}
