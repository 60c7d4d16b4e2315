/** Packs sheets into an .xlsx, the same bytes for the same sheets. */
import { strToU8, zipSync } from 'fflate';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const BORDER = ['left', 'right', 'top', 'bottom'].map((side) => `<${side} style="thin"/>`).join('');
const LEFT = '<alignment vertical="center" wrapText="1"/>';
const FIGURE = '<alignment vertical="center"/>';
const CENTER = '<alignment horizontal="center" vertical="center" wrapText="1"/>';
const format = (font, fill, border, number, alignment = '') =>
  `<xf numFmtId="${number}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" ` +
  `applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`;

/** Built-in number formats: 0 General, 3 `#,##0`, 4 `#,##0.00`. The order is that of sheet-xml.mjs. */
const FORMATS = [
  format(0, 0, 0, 0),
  format(1, 0, 0, 0, CENTER),
  format(1, 2, 1, 0, CENTER),
  format(0, 0, 1, 0, LEFT),
  format(0, 0, 1, 3, FIGURE),
  format(0, 0, 1, 3, FIGURE),
  format(0, 0, 1, 4, FIGURE),
  format(2, 0, 0, 0),
  format(0, 0, 1, 0, CENTER),
];

const STYLES =
  `${XML}<styleSheet xmlns="${MAIN}"><fonts count="3"><font><sz val="11"/><name val="Calibri"/></font>` +
  '<font><b/><sz val="11"/><name val="Calibri"/></font><font><i/><sz val="10"/><name val="Calibri"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFD9E2F3"/></patternFill></fill></fills>' +
  `<borders count="2"><border/><border>${BORDER}</border></borders>` +
  `<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${FORMATS.length}">${FORMATS.join('')}</cellXfs></styleSheet>`;

/**
 * @param sheets each `{ name, xml }`, in their order
 * @returns the bytes of the .xlsx
 */
export function workbookBytes(sheets) {
  const part = (name, type) => `<Override PartName="/xl/${name}.xml" ContentType="${TYPE}.${type}+xml"/>`;
  const link = (id, type, target) =>
    `<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const links = (body) => `${XML}<Relationships xmlns="${PACKAGE}/relationships">${body}</Relationships>`;
  const parts = {
    '[Content_Types].xml':
      `${XML}<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      part('workbook', 'sheet.main') +
      part('styles', 'styles') +
      `${sheets.map((_, i) => part(`worksheets/sheet${i + 1}`, 'worksheet')).join('')}</Types>`,
    '_rels/.rels': links(link(1, 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml':
      `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>` +
      sheets.map(({ name }, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('') +
      '</sheets></workbook>',
    'xl/_rels/workbook.xml.rels': links(
      sheets.map((_, i) => link(i + 1, 'worksheet', `worksheets/sheet${i + 1}.xml`)).join('') +
        link(sheets.length + 1, 'styles', 'styles.xml'),
    ),
    'xl/styles.xml': STYLES,
    ...Object.fromEntries(sheets.map(({ xml }, i) => [`xl/worksheets/sheet${i + 1}.xml`, xml])),
  };
  const bytes = Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]));
  // A zip holds local times without a zone; a Date made of parts writes the same ones on every machine.
  return zipSync(bytes, { level: 9, mtime: new Date(2024, 11, 31) });
}
