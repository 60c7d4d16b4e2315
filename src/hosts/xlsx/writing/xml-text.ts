/** How every part starts. */
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Office's own escapes, ST_Xstring (ECMA-376 part 1, 22.9.2.19): what XML can't hold, and what looks like one. */
const NEEDS_ESCAPE =
  /_(?=x[0-9A-Fa-f]{4}(?:_|(?![\t\n])\p{Cc}|[\ufffe\uffff]))|(?![\t\n])\p{Cc}|[\ufffe\uffff]/gu;
const FORBIDDEN = /(?![\t\n])\p{Cc}|[\ufffe\uffff]/gu;
/** Half of a pair alone is no character: no encoding can hold it. */
const HALF_PAIR = /\p{Surrogate}/gu;

/** A text as it stands between the tags of a sheet, a workbook or a style: `_x000B_` for what XML can't hold. */
export function officeText(text: string): string {
  return escaped(
    text.replace(HALF_PAIR, '\ufffd').replace(NEEDS_ESCAPE, (character) => {
      const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
      return `_x${code}_`;
    }),
  );
}

/** A text as it stands in a drawing or a chart, which know no such escapes: what XML can't hold is left out. */
export function drawingText(text: string): string {
  return escaped(text.replace(HALF_PAIR, '\ufffd').replace(FORBIDDEN, ''));
}

/** A text that is escaped already, as the value of an attribute: line ends and tabs would turn into blanks. */
export function attributeValue(text: string): string {
  return text.replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}

/** A text in which nothing is left that would be taken for XML. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
