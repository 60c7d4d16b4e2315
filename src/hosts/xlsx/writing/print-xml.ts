import type { Paper, PrintPlan } from '#core/plan';
import { LAST_COL } from '../limits';
import { officeText } from './xml-text';

/** Excel's numbers for the papers; F4 goes by the name of Folio. */
const PAPER_SIZES: Readonly<Record<Paper, number>> = { F4: 14, Legal: 5, A4: 9 };
/** In inches. */
const MARGINS = 'left="0.5" right="0.5" top="0.6" bottom="0.75" header="0.3" footer="0.3"';
const PAGES = '&RHalaman &P dari &N';
/** Excel's limit for the whole foot. */
const LONGEST_FOOT = 255;

/** How a sheet is printed: one page wide and in its middle, as many high as it needs. */
export function printXml({ paper, orientation, foot, breaks = [] }: PrintPlan): string {
  const setup = `paperSize="${PAPER_SIZES[paper]}" orientation="${orientation}" fitToWidth="1" fitToHeight="0"`;
  return (
    `<printOptions horizontalCentered="1"/><pageMargins ${MARGINS}/><pageSetup ${setup}/>` +
    `<headerFooter><oddFooter>${officeText(footText(foot))}</oddFooter></headerFooter>${breaksXml(breaks)}`
  );
}

/** `&` starts a code: itself it is written twice. */
function footText(foot: string): string {
  const room = LONGEST_FOOT - PAGES.length - '&L'.length;
  const left = foot.replaceAll('&', '&&').slice(0, room);
  // A code that is cut in two would eat what follows, and half a pair is no character.
  const whole = left.replace(/(?<!&)(&&)*&$/, '$1').replace(/[\ud800-\udbff]$/, '');
  return `${whole === '' ? '' : `&L${whole}`}${PAGES}`;
}

/** A break stands behind the row whose number, counted from 1, is that of the first row of the new page from 0. */
function breaksXml(breaks: readonly number[]): string {
  const rows = breaks.filter((row) => row > 0);
  if (rows.length === 0) return '';
  const all = rows.map((row) => `<brk id="${row}" max="${LAST_COL}" man="1"/>`);
  return `<rowBreaks count="${all.length}" manualBreakCount="${all.length}">${all.join('')}</rowBreaks>`;
}
