import { parseArea } from '#core/grid';
import { FUNCTIONS } from './functions';
import { type Token, tokensOf } from './tokens';
import { compare, type Value, type Values, zip, zip1 } from './values';

/** What stands in a cell; `null` for nothing. A missing sheet is the formula's own. */
export type Cells = (sheet: string | undefined, row: number, col: number) => Value;

/**
 * What a formula of ours gives, in doubles as Excel computes. A little reader of its own, which shares nothing with
 * the program: it knows the functions that our formulas use and throws for others.
 */
export function evaluate(formula: string, cells: Cells): Value {
  const parser = new Parser(tokensOf(formula), cells);
  const [value = null] = parser.expression().items;
  parser.end();
  return value;
}

const COMPARISONS = ['=', '<>', '<', '>', '<=', '>='];

class Parser {
  #at = 0;

  constructor(
    readonly tokens: readonly Token[],
    readonly cells: Cells,
  ) {}

  end(): void {
    if (this.#at < this.tokens.length) throw new Error(`Left over: ${this.tokens[this.#at]?.text}`);
  }

  #sign(...signs: string[]): string | undefined {
    const token = this.tokens[this.#at];
    if (token?.kind !== 'sign' || !signs.includes(token.text)) return undefined;
    this.#at++;
    return token.text;
  }

  #expect(sign: string): void {
    if (this.#sign(sign) === undefined) throw new Error(`${sign} expected at ${this.tokens[this.#at]?.text}`);
  }

  expression(): Values {
    let left = this.#joined();
    for (let sign = this.#sign(...COMPARISONS); sign; sign = this.#sign(...COMPARISONS)) {
      const operator = sign;
      left = zip(left, this.#joined(), (a, b) => compare(operator, a, b));
    }
    return left;
  }

  #joined(): Values {
    let left = this.#sum();
    while (this.#sign('&')) left = zip(left, this.#sum(), (a, b) => `${a ?? ''}${b ?? ''}`);
    return left;
  }

  #sum(): Values {
    let left = this.#product();
    for (let sign = this.#sign('+', '-'); sign; sign = this.#sign('+', '-')) {
      const plus = sign === '+';
      left = zip1(left, this.#product(), (a, b) => (plus ? a + b : a - b));
    }
    return left;
  }

  #product(): Values {
    let left = this.#factor();
    for (let sign = this.#sign('*', '/'); sign; sign = this.#sign('*', '/')) {
      const times = sign === '*';
      left = zip1(left, this.#factor(), (a, b) => (times ? a * b : b === 0 ? Number.NaN : a / b));
    }
    return left;
  }

  #factor(): Values {
    if (this.#sign('-')) return zip1({ items: [0] }, this.#factor(), (a, b) => a - b);
    if (this.#sign('(')) {
      const inside = this.expression();
      this.#expect(')');
      return inside;
    }
    if (this.#sign('{')) return this.#list();
    const token = this.tokens[this.#at++];
    if (token?.kind === 'number') return { items: [Number(token.text)] };
    if (token?.kind === 'text') return { items: [token.text] };
    if (token?.kind === 'ref') return this.#reference(token);
    if (token?.kind === 'name') return this.#call(token.text);
    throw new Error(`A value expected at ${token?.text}`);
  }

  #list(): Values {
    const items: Value[] = [];
    do items.push(...this.#factor().items);
    while (this.#sign(','));
    this.#expect('}');
    return { items };
  }

  #reference({ text, sheet }: Token): Values {
    const area = parseArea(text);
    if (!area) throw new Error(`No area: ${text}`);
    const items: Value[] = [];
    for (let row = area.top; row <= area.bottom; row++)
      for (let col = area.left; col <= area.right; col++) items.push(this.cells(sheet, row, col));
    return { items, isReference: true };
  }

  #isLeftOut(): boolean {
    const token = this.tokens[this.#at];
    return token?.kind === 'sign' && (token.text === ',' || token.text === ')');
  }

  #call(name: string): Values {
    this.#expect('(');
    const args: Values[] = [];
    if (!this.#sign(')')) {
      // An argument may be left out: `SAKIP.CAPAIAN(F9,E9,,100)`.
      do args.push(this.#isLeftOut() ? { items: [''] } : this.expression());
      while (this.#sign(','));
      this.#expect(')');
    }
    const found = FUNCTIONS[name];
    if (!found) throw new Error(`Not known: ${name}`);
    return found(args);
  }
}
