import { address } from '#core/grid';
import type { PrintPlan, SheetPlan } from '#core/plan';
import { CALL, type Step } from './step';

/** In inches, as in a file. */
const MARGINS = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.75, header: 0.3, footer: 0.3 };
const PAGES = 'Halaman &P dari &N';
/** Excel's limit for the whole foot, with the letters that tell its parts. */
const LONGEST_FOOT = 255 - '&L&R'.length - PAGES.length;

/** How the sheet is shown at first, and printed: one page wide and in its middle. The paper is set apart. */
export function pageSteps(plan: SheetPlan): Step[] {
  return [
    { size: CALL * 4, queue: (sheet) => showAs(sheet, plan) },
    { size: CALL * (15 + (plan.print.breaks?.length ?? 0)), queue: (sheet) => printAs(sheet, plan.print) },
  ];
}

function showAs(sheet: Excel.Worksheet, { tab, gridlines, freeze }: SheetPlan): void {
  if (tab) sheet.tabColor = tab;
  sheet.showGridlines = gridlines;
  const { rows, columns } = freeze ?? { rows: 0, columns: 0 };
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(`A1:${address(rows - 1, columns - 1)}`);
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

function printAs(sheet: Excel.Worksheet, { orientation, repeat, foot, breaks = [] }: PrintPlan): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintMargins('Inches', MARGINS);
  pageLayout.headersFooters.defaultForAllPages.leftFooter = footText(foot);
  pageLayout.headersFooters.defaultForAllPages.rightFooter = PAGES;
  if (repeat) pageLayout.setPrintTitleRows(`$${repeat.first + 1}:$${repeat.last + 1}`);
  for (const row of breaks) if (row > 0) sheet.horizontalPageBreaks.add(address(row, 0));
}

/** `&` starts a code: itself it is written twice. */
function footText(foot: string): string {
  const left = foot.replaceAll('&', '&&').slice(0, LONGEST_FOOT);
  // A code that is cut in two would eat what follows, and half a pair is no character.
  return left.replace(/(?<!&)(&&)*&$/, '$1').replace(/[\ud800-\udbff]$/, '');
}
