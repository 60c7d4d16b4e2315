import { address, areaAddress } from '#core/grid';
import type { PlannedContent, SheetPlan } from '#core/plan';

/** What a reader should find of a planned sheet, in the form of `witness.ts`. */
export function planAccount(plan: SheetPlan) {
  const cells: Record<string, string> = {};
  for (const { index, cells: planned } of plan.rows) {
    for (const { col, content, style } of planned) {
      if (content === undefined || content === '') continue;
      cells[address(index, col)] = [
        JSON.stringify(shownValue(content)),
        typeof content === 'object' ? `=${content.formula}` : '',
        style?.format ?? '',
      ].join(' | ');
    }
  }
  return {
    name: plan.name,
    visibility: 'visible',
    merges: plan.merges.map(areaAddress).sort(),
    hiddenRows: [],
    hiddenColumns: [],
    cells,
  };
}

function shownValue(content: PlannedContent): number | string | boolean {
  return typeof content === 'object' ? content.result : content;
}
