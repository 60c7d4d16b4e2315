import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import { type CellContent, type CellValue, isCellError } from '#core/grid';

/** What Excel and the grid call an error. */
const ERROR =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|CALC!|SPILL!|CYCLE!|CONNECT!|FIELD!|BLOCKED!|UNKNOWN!|BUSY!|GETTING_DATA)$/;

/**
 * What the grid holds for a cell's value and formula. Texts stay texts, whatever they look like: what looks like an error
 * is one in the grid, unless it is held as if an apostrophe had been typed before it.
 */
export function cellData({
  value,
  formula,
}: {
  readonly value: CellValue;
  readonly formula?: string | undefined;
}): ICellData {
  const held = heldValue(value);
  return formula === undefined ? held : { ...held, f: `=${formula}` };
}

function heldValue(value: CellValue): ICellData {
  if (value === null) return {};
  if (isCellError(value)) return { v: value.error, t: CellValueType.STRING };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: ERROR.test(value) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/**
 * The value and formula that the grid holds for a cell.
 *
 * @param formula the cell's formula with its `=`; the grid keeps some of them elsewhere
 */
export function contentOf(
  data: Nullable<ICellData>,
  formula: Nullable<string> = data?.f,
): Pick<CellContent, 'value' | 'formula'> {
  const value = heldIn(data, Boolean(formula));
  return formula ? { value, formula: formula.replace(/^=/, '') } : { value };
}

function heldIn(data: Nullable<ICellData>, computed: boolean): CellValue {
  const text = data?.p?.body?.dataStream;
  if (text !== undefined && data?.v == null) return text.replace(/\r\n$/, '').replaceAll('\r', '\n') || null;
  const value = data?.v;
  if (value === undefined || value === null) return null;
  if (data?.t === CellValueType.BOOLEAN)
    return value === 1 || value === true || /^(?:1|true)$/i.test(String(value));
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value;
  if (data?.t === CellValueType.NUMBER && value.trim() !== '' && Number.isFinite(Number(value)))
    return Number(value);
  if (ERROR.test(value) && data?.t !== CellValueType.FORCE_STRING) return { error: value };
  // Formulas may give an empty text; a cell without one is empty then.
  return value === '' && !computed ? null : value;
}
