import { address } from '#core/grid';
import type { PlannedCell, PlannedContent, PlannedRow } from '#core/plan';
import type { StyleBook } from './style-book';
import { officeText } from './xml-text';

/** Excel's limit for the text of a cell, in units of UTF-16. */
export const LONGEST_TEXT = 32_767;
/** A text that Excel would read anew, as a formula, once someone edits its cell. */
const FORMULA_LIKE = /^[=+\-@]/;

/** The content of `sheetData`. Throws RangeError for a number that a file can't hold. */
export function rowsXml(rows: readonly PlannedRow[], styles: StyleBook): string {
  return rows
    .map(({ index, height, outline, cells }) => {
      const attributes = [
        `r="${index + 1}"`,
        height !== undefined && `ht="${height}" customHeight="1"`,
        outline && `outlineLevel="${outline}"`,
      ];
      const inside = cells.map((cell) => cellXml(index, cell, styles)).join('');
      return `<row ${attributes.filter(Boolean).join(' ')}>${inside}</row>`;
    })
    .join('');
}

function cellXml(row: number, { col, content, style }: PlannedCell, styles: StyleBook): string {
  const isQuoted = typeof content === 'string' && FORMULA_LIKE.test(content);
  const number = styles.cellStyle(style, isQuoted);
  const attributes = `r="${address(row, col)}"${number === 0 ? '' : ` s="${number}"`}`;
  return content === undefined ? `<c ${attributes}/>` : contentXml(attributes, content);
}

function contentXml(attributes: string, content: PlannedContent): string {
  if (typeof content === 'number') return `<c ${attributes}><v>${numberText(content)}</v></c>`;
  if (typeof content === 'string') {
    return `<c ${attributes} t="inlineStr"><is><t${space(content)}>${officeText(cut(content))}</t></is></c>`;
  }
  const { formula, result } = content;
  const stored = `<f${space(formula)}>${officeText(formula)}</f>`;
  if (typeof result === 'number') return `<c ${attributes}>${stored}<v>${numberText(result)}</v></c>`;
  if (typeof result === 'boolean') return `<c ${attributes} t="b">${stored}<v>${Number(result)}</v></c>`;
  return `<c ${attributes} t="str">${stored}<v${space(result)}>${officeText(cut(result))}</v></c>`;
}

/** The shortest decimals that give the same number back. */
export function numberText(number: number): string {
  if (!Number.isFinite(number)) throw new RangeError(`A file can't hold ${number} as a number.`);
  return String(number);
}

/** A text within Excel's limit; what is cut off shows as an ellipsis. */
function cut(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  const kept = text.slice(0, LONGEST_TEXT - 1);
  // A pair that is cut in two is no character.
  return `${kept.replace(/[\ud800-\udbff]$/, '')}…`;
}

/** Readers may drop blanks at the ends of a text without this. */
export function space(text: string): string {
  return text.trim() === text ? '' : ' xml:space="preserve"';
}
