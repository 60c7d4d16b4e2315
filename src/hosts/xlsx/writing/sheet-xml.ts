import { address, areaAddress } from '#core/grid';
import type { SheetPlan } from '#core/plan';
import { rowsXml } from './cell-xml';
import { choicesXml } from './choice-xml';
import { storedWidth } from './column-width';
import { conditionsXml } from './condition-xml';
import { linksXml } from './link-xml';
import { printXml } from './print-xml';
import { OFFICE } from './relationships-edit';
import type { StyleBook } from './style-book';
import { argb } from './style-xml';
import { viewXml } from './view-xml';
import { attributeValue, officeText } from './xml-text';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DEFAULT_HEIGHT = 15;

/** What a sheet has beyond its plan. */
export interface SheetTies {
  /** Id of the relationship to its drawing, where it has charts. */
  readonly drawing?: string | undefined;
  /** By which macros know the sheet. */
  readonly codeName?: string | undefined;
}

/** A worksheet's part; its elements must stand in this order (ECMA-376 part 1, 18.3.1.99). */
export function sheetXml(plan: SheetPlan, styles: StyleBook, { drawing, codeName }: SheetTies): string {
  const deepest = plan.rows.reduce((deep, row) => Math.max(deep, row.outline ?? 0), 0);
  return [
    `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">`,
    codeName === undefined ? '<sheetPr>' : `<sheetPr codeName="${attributeValue(officeText(codeName))}">`,
    plan.tab ? `<tabColor rgb="${argb(plan.tab)}"/>` : '',
    '<outlinePr summaryBelow="0"/><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${usedArea(plan)}"/>`,
    viewXml(plan),
    `<sheetFormatPr defaultRowHeight="${DEFAULT_HEIGHT}"${deepest ? ` outlineLevelRow="${deepest}"` : ''}/>`,
    columnsXml(plan.widths),
    `<sheetData>${rowsXml(plan.rows, styles)}</sheetData>`,
    mergesXml(plan.merges),
    conditionsXml(plan.conditions, styles),
    choicesXml(plan.choices),
    linksXml(plan.rows),
    printXml(plan.print),
    drawing === undefined ? '' : `<drawing r:id="${drawing}"/>`,
    '</worksheet>',
  ].join('');
}

function usedArea({ rows }: SheetPlan): string {
  const columns = rows.flatMap((row) => row.cells.map((cell) => cell.col));
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last || columns.length === 0) return 'A1';
  const least = columns.reduce((a, b) => Math.min(a, b));
  const most = columns.reduce((a, b) => Math.max(a, b));
  return `${address(first.index, least)}:${address(last.index, most)}`;
}

function columnsXml(widths: readonly number[]): string {
  if (widths.length === 0) return '';
  const all = widths.map(
    (width, i) => `<col min="${i + 1}" max="${i + 1}" width="${storedWidth(width)}" customWidth="1"/>`,
  );
  return `<cols>${all.join('')}</cols>`;
}

function mergesXml(merges: SheetPlan['merges']): string {
  if (merges.length === 0) return '';
  const all = merges.map((area) => `<mergeCell ref="${areaAddress(area)}"/>`);
  return `<mergeCells count="${all.length}">${all.join('')}</mergeCells>`;
}
