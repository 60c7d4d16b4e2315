import { decodeEscapes } from './escapes';

/**
 * Excel stores a function of an add-in, e.g. `SAKIP.CAPAIAN(`, as `_xldudf_SAKIP_CAPAIAN(`. A string in the
 * formula is matched first, so that nothing is replaced inside it.
 */
const ADD_IN_FUNCTION = /"[^"]*"|\b_xldudf_([A-Za-z0-9.]+)_([A-Za-z0-9_.]+)(?=\()/g;

/**
 * A formula as Excel shows it, from the text in the file: without a leading `=` (some writers put one), without
 * escapes, and with the functions of add-ins under their own names.
 */
export function formulaText(stored: string): string {
  const text = decodeEscapes(stored.startsWith('=') ? stored.slice(1) : stored);
  if (!text.includes('_xldudf_')) return text;
  return text.replace(ADD_IN_FUNCTION, (found, namespace?: string, name?: string) =>
    namespace === undefined ? found : `${namespace}.${name}`,
  );
}

/** A string, a quoted sheet, or one of our own functions. */
const OWN_FUNCTION = /"[^"]*"|'[^']*'|(?<![\w.])SAKIP\.([A-Z0-9_.]+)(?=\()/gi;

/** A formula as a file has it, from its text as Excel shows it: our own functions under the names of an add-in. */
export function storedFormula(formula: string): string {
  return formula.replace(OWN_FUNCTION, (found, name?: string) =>
    name === undefined ? found : `_xldudf_SAKIP_${name.toUpperCase()}`,
  );
}
