/** One class of a scale: values from `from` upwards, up to the next class. */
export interface Grade {
  readonly label: string;
  readonly from: number;
  /** The upper end that is printed; what lies between it and the next class is ambiguous. */
  readonly to: number;
  /** Ends that the scale leaves to the class beside: `75 s.d. < 100` ends before 100. */
  readonly open?: 'from' | 'to' | 'both';
}

const NUMBER = /\d+(?:[.,]\d+)?/g;

/** A class without its name. */
export type Interval = Omit<Grade, 'label'>;

/** Reads `91% ≤ 100%`, `> 75 - 90`, `75 s.d. < 100`, `≤ 50`, `>= 100`, `85 ke atas`, `< 55`. */
export function parseInterval(text: string): Interval | undefined {
  const numbers = (text.match(NUMBER) ?? []).map((one) => Number(one.replace(',', '.')));
  const [a, b] = numbers;
  if (a === undefined || numbers.length > 2) return undefined;
  const below = /<\s*\d|kurang dari|di\s?bawah/i.test(text);
  const above = />\s*\d|lebih (?:dari|besar)|di\s?atas/i.test(text);
  const open = below && above ? 'both' : below ? 'to' : above ? 'from' : undefined;
  const ends = open === undefined ? {} : { open: open as 'from' | 'to' | 'both' };
  if (b !== undefined) {
    // `91 < 100` and `100 > 91` stand between their numbers and close nothing.
    const between = /\d\s*%?\s*[<>]\s*\d/.test(text);
    return { from: Math.min(a, b), to: Math.max(a, b), ...(between ? {} : ends) };
  }
  if (/[<≤]|kurang dari|ke bawah|kebawah|di bawah|dibawah|maksimal/i.test(text))
    return { from: Number.NEGATIVE_INFINITY, to: a, ...ends };
  if (/[>≥]|lebih|ke atas|keatas|di atas|diatas|minimal/i.test(text))
    return { from: a, to: Number.POSITIVE_INFINITY, ...ends };
  return undefined;
}
