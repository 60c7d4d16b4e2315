/** A piece of a formula: `kind` tells how the parser takes it. */
export interface Token {
  readonly kind: 'number' | 'text' | 'ref' | 'name' | 'sign';
  readonly text: string;
  /** The sheet that a reference names. */
  readonly sheet?: string;
}

const PATTERNS: readonly [Token['kind'], RegExp][] = [
  ['text', /^"((?:[^"]|"")*)"/],
  ['ref', /^(?:'((?:[^']|'')+)'!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![A-Z0-9(])/],
  ['number', /^(\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)/],
  ['name', /^([A-Z][A-Z0-9.]*)(?=\()/],
  ['sign', /^(<=|>=|<>|[-+*/&=<>(),{}])/],
];

/** Cuts a formula into its pieces. Throws for anything that our formulas have no use for. */
export function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  let rest = formula;
  while (rest !== '') {
    const found = PATTERNS.map(([kind, pattern]) => ({ kind, match: pattern.exec(rest) })).find(
      (one) => one.match,
    );
    if (!found?.match) throw new Error(`What is this in a formula: ${rest}`);
    const [whole, first = '', second] = found.match;
    if (found.kind === 'text') tokens.push({ kind: 'text', text: first.replaceAll('""', '"') });
    else if (found.kind !== 'ref') tokens.push({ kind: found.kind, text: first });
    else {
      const sheet = first === '' ? undefined : first.replaceAll("''", "'");
      tokens.push({ kind: 'ref', text: second as string, ...(sheet === undefined ? {} : { sheet }) });
    }
    rest = rest.slice(whole.length).trimStart();
  }
  return tokens;
}
