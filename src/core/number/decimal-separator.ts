function numeralIn(text: string): string | undefined {
  return /\d(?:[\d.,]*\d)?/.exec(text)?.[0];
}

/** The decimal separator that a text surely uses; `undefined` where it allows both. */
export function surelyDecimal(text: string): ',' | '.' | undefined {
  const numeral = numeralIn(text);
  if (numeral === undefined) return undefined;
  const dot = numeral.lastIndexOf('.');
  const comma = numeral.lastIndexOf(',');
  if (dot >= 0 && comma >= 0) {
    // 76,946.900 has a slip in it, whichever of the two is meant.
    if (numeral.length - Math.max(dot, comma) === 4) return undefined;
    return dot > comma ? '.' : ',';
  }
  const only = dot >= 0 ? '.' : ',';
  const other = only === '.' ? ',' : '.';
  const groups = numeral.split(only);
  if (groups.length < 2) return undefined;
  if (groups.length > 2) return groups.slice(1).every((group) => group.length === 3) ? other : undefined;
  const [whole = '', rest = ''] = groups;
  return rest.length === 3 && whole.length <= 3 && !whole.startsWith('0') ? undefined : only;
}

/** The separator that most texts surely use; `undefined` for a tie. */
export function commonDecimal(texts: readonly string[]): ',' | '.' | undefined {
  const votes = texts.map(surelyDecimal);
  const commas = votes.filter((vote) => vote === ',').length;
  const dots = votes.filter((vote) => vote === '.').length;
  if (commas === dots) return undefined;
  return commas > dots ? ',' : '.';
}

/** A group of three digits behind one that has a digit to three: `1.004`, which is thousands or decimals. */
const AMBIGUOUS_POINT = /^[1-9]\d{0,2}\.\d{3}$/;

/**
 * Whether a column counts past a thousand, `980` beside `1.004`, so that its points part thousands although the
 * workbook writes decimals with them: its other figures are whole, and some lie between a hundred, which
 * percentages reach too, and a thousand. A misspelt figure tells nothing.
 */
export function passesThousand(texts: readonly string[], stored: readonly number[]): boolean {
  const numerals = texts.flatMap((text) => numeralIn(text) ?? []);
  const points = numerals.filter((one) => AMBIGUOUS_POINT.test(one)).length;
  const whole = [...numerals.filter((one) => /^\d+$/.test(one)).map(Number), ...stored];
  if (points === 0) return false;
  if (whole.some((one) => !Number.isInteger(one) || one >= 1000)) return false;
  const hundreds = whole.filter((one) => one > 100).length;
  return hundreds > 0 && (points > 1 || hundreds === whole.length) && points + hundreds > 2;
}

const THOUSANDTHS = { ',': /^\d{1,3}(?:\.\d{3})+,\d{3}$/, '.': /^\d{1,3}(?:,\d{3})+\.\d{3}$/ } as const;

/**
 * The decimal separator of a column that writes three decimals behind thousands again and again, `125.059,065`, as
 * money in millions does. `undefined` where one such figure may be a slip.
 */
export function thousandthsBehind(texts: readonly string[]): ',' | '.' | undefined {
  const numerals = texts.flatMap((text) => numeralIn(text) ?? []);
  const decimal = ([',', '.'] as const).find(
    (one) => numerals.filter((text) => THOUSANDTHS[one].test(text)).length >= 2,
  );
  if (decimal === undefined) return undefined;
  const alike = numerals.filter((one) => THOUSANDTHS[decimal].test(one)).length;
  const against = numerals.filter(
    (one) => /\d([.,])\d{3}\1\d{3}$/.test(one) || ![undefined, decimal].includes(surelyDecimal(one)),
  ).length;
  return against * 4 <= alike ? decimal : undefined;
}
