import { readReport, type Settings } from '#core/fact';
import type { RuleId, Severity } from '#core/finding';
import { address } from '#core/grid';
import { type Rule, rules, runRules } from '#core/rules';
import { draw } from '../../support/draw';

/** A finding as the tests look at it. */
export interface Seen {
  readonly rule: RuleId;
  readonly cell: string;
  readonly severity: Severity;
  readonly stated: string;
  readonly expected: string | null;
  readonly message: string;
  readonly related: readonly string[];
  readonly fingerprint: string;
}

/** What came of a drawn workbook. */
export interface Followed {
  readonly findings: readonly Seen[];
  /** `C5 sel kosong` */
  readonly unchecked: readonly string[];
  readonly agrees: number;
}

/** The rule with an id. */
export function ruleOf(id: RuleId): Rule {
  return rules.find((rule) => rule.info.id === id) as Rule;
}

/** Follows one rule, or all of them, through a drawn workbook. */
export function follow(drawn: Parameters<typeof draw>[0], id?: RuleId, settings: Settings = {}): Followed {
  const which = id === undefined ? rules : [ruleOf(id)];
  const { findings, unchecked, tally } = runRules(readReport(draw(drawn), settings), which);
  const cellOf = ({ row, col }: { row: number; col: number }) => address(row, col);
  return {
    findings: findings.map(({ rule, at, severity, stated, expected, message, related, fingerprint }) => ({
      rule,
      cell: cellOf(at),
      severity,
      stated,
      expected,
      message,
      related: related.map(cellOf),
      fingerprint,
    })),
    unchecked: unchecked.map(({ at, reason }) => `${cellOf(at)} ${reason}`),
    agrees: tally.agrees,
  };
}

/** The only finding of a drawn workbook. */
export function onlyFinding(drawn: Parameters<typeof draw>[0], id?: RuleId, settings: Settings = {}): Seen {
  const { findings } = follow(drawn, id, settings);
  expect(findings.map((one) => `${one.rule} ${one.cell}`)).toHaveLength(1);
  return findings[0] as Seen;
}

/** `error F3` and the like, for findings and their cells at a glance. */
export function glance(findings: readonly Seen[]): string[] {
  return findings.map(({ severity, cell }) => `${severity} ${cell}`);
}
