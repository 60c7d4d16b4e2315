import { checkWorkbook } from '#core';
import { quantityOf, readReport } from '#core/fact';
import type { Finding, Fix } from '#core/finding';
import { address, type CellRef, type Change, type Workbook } from '#core/grid';
import type { CheckResult } from '#core/report';
import { edited } from './edited';
import { refreshed } from './formula/refreshed';

export function placeName({ sheet, row, col }: CellRef): string {
  return `${sheet}!${address(row, col)}`;
}

/** The first fix of each finding that one is chosen of; of two for one cell, the first. */
export function changesOf({ findings }: CheckResult, choose: (fix: Fix) => boolean): Change[] {
  const taken = new Set<string>();
  return findings.flatMap(({ fixes }) => {
    const { changes = [] } = fixes.find(choose) ?? {};
    const free = changes.every(({ at }) => !taken.has(placeName(at)));
    for (const { at } of changes) taken.add(placeName(at));
    return free ? changes : [];
  });
}

/** A workbook with changes made, and what its formulas come to then. */
export function mended(workbook: Workbook, changes: readonly Change[]): Workbook {
  return refreshed(
    edited(workbook, changes),
    changes.map(({ at }) => at),
  );
}

/** A workbook with changes taken back. */
export function restored(workbook: Workbook, changes: readonly Change[]): Workbook {
  return edited(
    workbook,
    changes.map(({ at, from }) => ({ at, to: from })),
  );
}

/** The findings that speak of cells of which their rule said nothing before. */
export function newFindings(before: CheckResult, after: CheckResult): string[] {
  const name = (rule: string, at: CellRef) => `${rule} ${placeName(at)}`;
  const known = new Set(
    before.findings.flatMap(({ rule, at, related }) => [at, ...related].map((one) => name(rule, one))),
  );
  return after.findings.filter(({ rule, at }) => !known.has(name(rule, at))).map(tell);
}

export function tell({ rule, severity, at, message }: Finding): string {
  return `${severity} ${rule} ${placeName(at)}: ${message}`;
}

/** What every cell of a workbook's tables is read as: value, decimals and unit, by place. */
export function readings(workbook: Workbook): Record<string, string> {
  const all: Record<string, string> = {};
  for (const { entries } of readReport(workbook, {}).tables) {
    for (const { figures } of entries) {
      for (const figure of figures.values()) {
        const quantity = quantityOf(figure);
        if (quantity)
          all[placeName(figure.ref)] = `${quantity.value.toFixed()} ${quantity.decimals} ${quantity.unit}`;
      }
    }
  }
  return all;
}

/** Whether a fix is safe. */
export function isSafe({ kind }: Fix): boolean {
  return kind === 'safe';
}

/**
 * Mends the findings that are chosen one after another by their first fix, checking after each; stops where none is
 * left that was not tried.
 *
 * @param most how many steps are taken at most
 */
export function mendInTurn(
  workbook: Workbook,
  choose: (finding: Finding) => boolean,
  most: number,
): { readonly steps: number; readonly left: readonly Finding[]; readonly workbook: Workbook } {
  const tried = new Set<string>();
  let now = workbook;
  for (let steps = 0; ; steps++) {
    const left = checkWorkbook(now).findings.filter(choose);
    const next = left
      .flatMap(({ fixes }) => fixes.slice(0, 1))
      .find((fix) => !tried.has(JSON.stringify(fix.changes)));
    if (!next || steps === most) return { steps, left, workbook: now };
    tried.add(JSON.stringify(next.changes));
    now = mended(now, next.changes);
  }
}
