/** Excel saves functions of add-ins with this mark (office-js #5611); in the grid they have their own names. */
const SAVED = /_xldudf_SAKIP_([A-Z0-9_]+)(?=\()/gi;
const SHOWN = /\bSAKIP\.([A-Z0-9.]+)(?=\()/gi;

/** A formula of a file as the grid computes it: `_xldudf_SAKIP_CAPAIAN(` is `SAKIP.CAPAIAN(`. */
export function gridFormula(formula: string): string {
  return outsideTexts(formula, (part) =>
    part.replace(SAVED, (_, name: string) => `SAKIP.${name.replaceAll('_', '.')}`),
  );
}

/** A formula of the grid as the core knows it. */
export function fileFormula(formula: string): string {
  return outsideTexts(formula, (part) =>
    part.replace(SHOWN, (_, name: string) => `SAKIP.${name.toUpperCase()}`),
  );
}

/** Changes what stands outside of quotes: neither texts nor names of sheets. */
export function outsideTexts(formula: string, change: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, i) => (i % 2 === 0 ? change(part) : part))
    .join('');
}
