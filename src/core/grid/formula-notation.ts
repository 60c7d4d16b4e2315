/**
 * A formula as an Indonesian types it, in Excel's own notation: semicolons between arguments become commas, commas in
 * figures points. A formula that is in that notation already (it has a comma between arguments) stays.
 */
export function englishFormula(typed: string): string {
  if (!isIndonesian(typed)) return typed;
  return convert(typed, { ';': ',', ',': '.' }, { ';': ';', ',': '.', '\\': ',' });
}

/** A formula in Excel's own notation, as an Indonesian types it. */
export function localFormula(formula: string): string {
  return convert(formula, { ',': ';', '.': ',' }, { ';': ';', ',': '\\', '.': ',' });
}

/**
 * A comma is a decimal one where digits touch it on both sides and nothing else speaks against it: a semicolon outside
 * of braces makes it one for certain, a comma that touches something else makes it a separator.
 */
function isIndonesian(formula: string): boolean {
  let separator = false;
  let argument = false;
  outsideTexts(formula, (part) => {
    const bare = part.replace(/\{[^}]*\}/g, '');
    if (bare.includes(';')) separator = true;
    if (/(?<!\d),|,(?!\d)|[A-Z]\$?\d+,|(?<![\w.])\d+\.\d/i.test(bare)) argument = true;
    return part;
  });
  return separator || !argument;
}

type Exchange = Readonly<Record<string, string>>;

function convert(formula: string, outside: Exchange, inBraces: Exchange): string {
  return outsideTexts(formula, (part) =>
    part.replace(/\{[^}]*\}|[;,.\\]/g, (found, at: number) => {
      if (found.startsWith('{'))
        return found.replace(/[;,.\\]/g, (one, place: number) => exchanged(one, found, place, inBraces));
      return exchanged(found, part, at, outside);
    }),
  );
}

/** A point is only exchanged within a figure: function names and sheets have points, too. */
function exchanged(found: string, text: string, at: number, exchange: Exchange): string {
  if (found === '.' && !isInFigure(text, at)) return found;
  return exchange[found] ?? found;
}

function isInFigure(text: string, at: number): boolean {
  const before = /(?:^|[^A-Za-z0-9_.$!])(\d*)$/.exec(text.slice(0, at));
  return before !== null && (/^\d/.test(text.slice(at + 1)) || (before[1] ?? '') !== '');
}

/** Changes what stands outside of quotes and of a table's brackets: neither texts nor names of sheets and columns. */
function outsideTexts(formula: string, change: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]']|'.)*\])/)
    .map((part, i) => (i % 2 === 0 ? change(part) : part))
    .join('');
}
