const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/**
 * Undoes the escapes that Office writes for characters which XML can't hold, e.g. `_x000D_` for a carriage
 * return and `_x005F_` for an underscore that would start an escape (ST_Xstring, ECMA-376 part 1, 22.9.2.19).
 */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPE, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
