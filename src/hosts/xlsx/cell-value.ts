import type { CellValue } from '#core/grid';
import { decodeEscapes } from './escapes';
import { serialDate } from './iso-date';
import { isOn } from './xml-parser';

/** What the values of cells depend on beyond the cell itself. */
export interface ValueContext {
  readonly strings: readonly string[];
  readonly date1904: boolean;
}

/**
 * A cell's value from the text of its `v` element (ECMA-376 part 1, 18.18.11).
 *
 * A number that is none is kept as text, so that the rules can show it.
 *
 * @param type the cell's `t`; absent for a number
 * @returns `undefined` when the text points to a shared string that does not exist
 */
export function cellValue(
  type: string | undefined,
  text: string,
  context: ValueContext,
): CellValue | undefined {
  switch (type) {
    case 'str':
      return decodeEscapes(text);
    case 'inlineStr':
      // It comes from rich text, whose escapes are undone by now.
      return text;
    case 's':
      return text === '' ? null : context.strings[Number(text)];
    case 'b':
      return text === '' ? null : isOn(text);
    case 'e':
      return text === '' ? null : { error: text };
    case 'd':
      return text === '' ? null : (serialDate(text, context.date1904) ?? text);
    default:
      return number(text);
  }
}

function number(text: string): CellValue {
  const value = Number(text);
  // Number() takes white space for 0.
  if (value === 0 && text.trim() === '') return null;
  return Number.isFinite(value) ? value : text;
}
