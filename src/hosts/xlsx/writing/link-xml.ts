import { address, type CellRef } from '#core/grid';
import type { PlannedRow } from '#core/plan';
import { quotedName } from './quoted-name';
import { attributeValue, officeText } from './xml-text';

/** The links of a sheet to cells of the workbook. */
export function linksXml(rows: readonly PlannedRow[]): string {
  const links = rows.flatMap(({ index, cells }) =>
    cells.flatMap(({ col, link }) => (link ? [linkXml(address(index, col), link)] : [])),
  );
  return links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`;
}

function linkXml(place: string, { sheet, row, col }: CellRef): string {
  const location = `${quotedName(sheet)}!${address(row, col)}`;
  return `<hyperlink ref="${place}" location="${attributeValue(officeText(location))}"/>`;
}
