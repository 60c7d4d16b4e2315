import { decodeEscapes } from './escapes';
import { LATER_FUNCTIONS } from './later-functions';

/**
 * Excel stores a function of an add-in, e.g. `SAKIP.CAPAIAN(`, as `_xldudf_SAKIP_CAPAIAN(`, and one that came after the
 * file format, e.g. `IFS(`, as `_xlfn.IFS(`. A string in the formula is matched first, so that nothing is replaced
 * inside it.
 */
const STORED_FUNCTION =
  /"[^"]*"|\b_xldudf_([A-Za-z0-9.]+)_([A-Za-z0-9_.]+)(?=\()|\b_xlfn\.(?:_xlws\.)?([A-Z0-9.]+)(?=\()/g;

/**
 * A formula as Excel shows it, from the text in the file: without a leading `=` (some writers put one), without
 * escapes, and with functions under their own names.
 */
export function formulaText(stored: string): string {
  const text = decodeEscapes(stored.startsWith('=') ? stored.slice(1) : stored);
  if (!text.includes('_xl')) return text;
  return text.replace(STORED_FUNCTION, (found, namespace?: string, name?: string, later?: string) => {
    if (later !== undefined) return LATER_FUNCTIONS.get(later) === found ? later : found;
    return namespace === undefined ? found : `${namespace}.${name}`;
  });
}

/** A string, a quoted sheet, or a function. */
const FUNCTION = /"[^"]*"|'[^']*'|(?<![\w.])([A-Z][A-Z0-9_.]*)(?=\()/gi;

const OWN = /^SAKIP\.(.+)$/;

/** A formula as a file has it, from its text as Excel shows it. */
export function storedFormula(formula: string): string {
  return formula.replace(FUNCTION, (found, name?: string) => {
    if (name === undefined) return found;
    const [, own] = OWN.exec(name.toUpperCase()) ?? [];
    return own === undefined ? (LATER_FUNCTIONS.get(name.toUpperCase()) ?? found) : `_xldudf_SAKIP_${own}`;
  });
}
