import type { SheetPlan } from '#core/plan';
import type { Package } from '../package';
import { relationshipsPath } from '../relationships';
import type { Attributes } from '../xml-attributes';
import type { XmlHandler } from '../xml-parser';
import { chartXml } from './chart-xml';
import type { ContentTypesEdit } from './content-types-edit';
import { drawingXml } from './drawing-xml';
import type { PackageEdit } from './package-edit';
import { newRelationships } from './relationships-edit';
import { sheetXml } from './sheet-xml';
import type { StyleBook } from './style-book';

const OFFICE_TYPE = 'application/vnd.openxmlformats-officedocument';

/** What the parts of new sheets are put into. */
export interface SheetTarget {
  readonly edit: PackageEdit;
  readonly types: ContentTypesEdit;
  readonly styles: StyleBook;
  /** Folder of the workbook's main part, with its closing slash. */
  readonly folder: string;
}

/**
 * Puts a planned sheet's parts into a package: the sheet, and a drawing with its charts where it has some.
 *
 * @param codeName by which macros know the sheet, where they do
 * @returns path of the sheet's part
 */
export function writeSheet(plan: SheetPlan, codeName: string | undefined, target: SheetTarget): string {
  const { edit, types, styles, folder } = target;
  const sheet = edit.freeName(`${folder}worksheets/sheet`);
  const drawing = plan.charts.length === 0 ? undefined : writeDrawing(plan, target);
  edit.put(sheet, sheetXml(plan, styles, { drawing: drawing && 'rId1', codeName }));
  types.add(sheet, `${OFFICE_TYPE}.spreadsheetml.worksheet+xml`);
  if (drawing) {
    const place = `../${drawing.slice(folder.length)}`;
    edit.put(relationshipsPath(sheet), newRelationships([{ type: 'drawing', target: place }]));
  }
  return sheet;
}

function writeDrawing(plan: SheetPlan, { edit, types, folder }: SheetTarget): string {
  const drawing = edit.freeName(`${folder}drawings/drawing`);
  edit.put(drawing, drawingXml(plan));
  types.add(drawing, `${OFFICE_TYPE}.drawing+xml`);
  const charts = plan.charts.map((chart) => {
    const part = edit.freeName(`${folder}charts/chart`);
    edit.put(part, chartXml(chart, plan));
    types.add(part, `${OFFICE_TYPE}.drawingml.chart+xml`);
    return { type: 'chart', target: `../${part.slice(folder.length)}` };
  });
  edit.put(relationshipsPath(drawing), newRelationships(charts));
  return drawing;
}

/** By which macros know the sheet of a part; `undefined` where they don't. */
export function codeNameOf(file: Package, part: string): string | undefined {
  return file.parse(part, new CodeNameReader()).codeName;
}

class CodeNameReader implements XmlHandler {
  codeName: string | undefined;

  open(name: string, attributes: Attributes): void {
    if (name === 'sheetPr') this.codeName = attributes.get('codeName');
  }
}
