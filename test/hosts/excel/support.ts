import type { WorkbookPort } from '#app';
import type { Workbook } from '#core/grid';
import { excelPort } from '#hosts/excel';
import { bookFrom, OfficeHost } from '../../support/office';
import { officeClient } from '../../support/office/office-client';

/** The adapter over Microsoft's client over a host of ours that holds the workbook. */
export function excelWith(workbook: Workbook): { port: WorkbookPort; host: OfficeHost } {
  const host = new OfficeHost(bookFrom(workbook));
  Object.assign(globalThis, officeClient(host));
  return { port: excelPort(), host };
}
