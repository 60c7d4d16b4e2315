/** A cell's content: `#DIV/0!` and its like are texts that begin with `#`, thrown where they are reached for. */
export type Value = number | string | boolean | null;

export interface Values {
  readonly items: readonly Value[];
  /** Words in a reference are passed over where the same words as an argument would be an error. */
  readonly isReference?: boolean;
}

/** An error value is the text that Excel shows for it. */
export function isError(value: Value): value is string {
  return typeof value === 'string' && /^#(?:DIV\/0!|VALUE!|REF!|NAME\?|N\/A|NUM!|NULL!)$/.test(value);
}

/** A number as an operator takes it; a word is #VALUE!. */
export function numberOf(value: Value): number | string {
  if (isError(value)) return value;
  if (typeof value === 'string') return '#VALUE!';
  return Number(value ?? 0);
}

/** Two lists of the same length, or a single value beside each of a list. */
export function zip(a: Values, b: Values, join: (a: Value, b: Value) => Value): Values {
  const length = Math.max(a.items.length, b.items.length);
  const at = ({ items }: Values, i: number) => (items.length === 1 ? items[0] : items[i]) ?? null;
  const one = (x: Value, y: Value) => (isError(x) ? x : isError(y) ? y : join(x, y));
  return { items: Array.from({ length }, (_, i) => one(at(a, i), at(b, i))) };
}

/** The same for arithmetic. */
export function zip1(a: Values, b: Values, join: (a: number, b: number) => number): Values {
  return zip(a, b, (x, y) => {
    const [left, right] = [numberOf(x), numberOf(y)];
    if (typeof left === 'string') return left;
    if (typeof right === 'string') return right;
    const result = join(left, right);
    return Number.isNaN(result) ? '#DIV/0!' : result;
  });
}

/** Excel orders numbers before texts before truth values, and compares texts without capitals. */
function rank(value: Value): number {
  if (typeof value === 'number' || value === null) return 0;
  return typeof value === 'string' ? 1 : 2;
}

export function compare(sign: string, a: Value, b: Value): boolean {
  const left = a ?? (typeof b === 'string' ? '' : 0);
  const right = b ?? (typeof a === 'string' ? '' : 0);
  const folded = (value: Value) => (typeof value === 'string' ? value.toLowerCase() : Number(value));
  const order =
    rank(left) - rank(right) || (folded(left) < folded(right) ? -1 : folded(left) > folded(right) ? 1 : 0);
  const answers: Record<string, boolean> = {
    '=': order === 0,
    '<>': order !== 0,
    '<': order < 0,
    '>': order > 0,
    '<=': order <= 0,
    '>=': order >= 0,
  };
  return answers[sign] as boolean;
}
