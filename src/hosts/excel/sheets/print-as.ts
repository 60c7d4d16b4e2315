import { address } from '#core/grid';
import type { Paper, PrintPlan } from '#core/plan';

/** F4 goes by the name of Folio. */
const PAPERS = { F4: 'Folio', Legal: 'Legal', A4: 'A4' } as const satisfies Record<Paper, string>;
/** In inches, as in a file. */
const MARGINS = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.75, header: 0.3, footer: 0.3 };
const PAGES = 'Halaman &P dari &N';
/** Excel's limit for the whole foot, with the letters that tell its parts. */
const LONGEST_FOOT = 255 - '&L&R'.length - PAGES.length;

/** Queues how a sheet is printed: one page wide and in its middle, as many high as it needs. */
export function printAs(
  sheet: Excel.Worksheet,
  { orientation, repeat, foot, breaks = [] }: Omit<PrintPlan, 'paper'>,
): void {
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

/** Queues on which paper. */
export function printOn(sheet: Excel.Worksheet, paper: Paper): void {
  sheet.pageLayout.paperSize = PAPERS[paper];
}

/** `&` starts a code: itself it is written twice. */
function footText(foot: string): string {
  const left = foot.replaceAll('&', '&&').slice(0, LONGEST_FOOT);
  // A code that is cut in two would eat what follows, and half a pair is no character.
  return left.replace(/(?<!&)(&&)*&$/, '$1').replace(/[\ud800-\udbff]$/, '');
}
