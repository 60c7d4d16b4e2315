import { address } from '#core/grid';
import type { SheetPlan } from '#core/plan';

/** How a sheet is shown at first: its grid, and what stays in view. */
export function viewXml({ gridlines, freeze }: SheetPlan): string {
  const lines = gridlines ? '' : ' showGridLines="0"';
  return `<sheetViews><sheetView${lines} workbookViewId="0">${paneXml(freeze)}</sheetView></sheetViews>`;
}

function paneXml(freeze: SheetPlan['freeze']): string {
  const { rows, columns } = freeze ?? { rows: 0, columns: 0 };
  if (rows === 0 && columns === 0) return '';
  const pane = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const split = (columns === 0 ? '' : `xSplit="${columns}" `) + (rows === 0 ? '' : `ySplit="${rows}" `);
  const first = address(rows, columns);
  return (
    `<pane ${split}topLeftCell="${first}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}" activeCell="${first}" sqref="${first}"/>`
  );
}
