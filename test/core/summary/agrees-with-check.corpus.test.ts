import { checkWorkbook } from '#core';
import type { Finding } from '#core/finding';
import { address, type CellRef } from '#core/grid';
import type { PlannedRow, SheetPlan } from '#core/plan';
import { planSummaries } from '#core/summary';
import { tokensOf } from '../../support/formula/tokens';
import { triedWorkbooks } from '../../support/tried';
import { shownIn } from './read-plan';

/** What a sheet says of each row, with the cells that it takes its figures from. */
function verdicts({ rows }: SheetPlan): { verdict: string; cells: ReadonlySet<string> }[] {
  const head = rows.find((row) => row.cells.some(({ content }) => content === 'Hasil'));
  const col = head?.cells.find(({ content }) => content === 'Hasil')?.col;
  if (!head || col === undefined) return [];
  return rows
    .filter((row) => row.index > head.index + 1)
    .map((row) => ({
      verdict: String(shownIn(row.cells.find((cell) => cell.col === col)?.content)),
      cells: new Set(sources(row)),
    }));
}

function sources({ cells }: PlannedRow): string[] {
  return cells.flatMap(({ content, link, col }) => {
    const linked = link ? [key(link)] : [];
    if (typeof content !== 'object' || col > 8) return linked;
    const refs = tokensOf(content.formula).filter(
      (token) => token.kind === 'ref' && token.sheet !== undefined,
    );
    return [...linked, ...refs.map(({ sheet, text }) => `${sheet}!${text}`)];
  });
}

function key({ sheet, row, col }: CellRef): string {
  return `${sheet}!${address(row, col)}`;
}

const touches = (cells: ReadonlySet<string>) => (finding: Finding) =>
  [finding.at, ...finding.related].some((cell) => cells.has(key(cell)));

describe.each(triedWorkbooks)('of %s', (_, workbook) => {
  const check = checkWorkbook(workbook);
  const { plans } = planSummaries(workbook, { check });
  const rows = plans
    .filter(({ key: sheet }) => ['rekap-capaian', 'rekap-anggaran', 'efisiensi'].includes(sheet))
    .flatMap((plan) => verdicts(plan).map((row) => ({ sheet: plan.key, ...row })));

  it('no sheet says of a row that it is right where the check finds a mistake', () => {
    const wrong = check.findings.filter((finding) => finding.severity === 'error');
    const astray = rows.filter(
      ({ verdict, cells }) => verdict === 'Sesuai' && wrong.some((finding) => cells.has(key(finding.at))),
    );
    expect(astray).toEqual([]);
  });

  it('no sheet says of a row that it is wrong where the check finds nothing', () => {
    const astray = rows.filter(
      ({ verdict, cells }) => verdict === 'Berbeda' && !check.findings.some(touches(cells)),
    );
    expect(astray).toEqual([]);
  });
});
