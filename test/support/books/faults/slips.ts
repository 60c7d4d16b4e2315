import { type Random, shuffled } from './random';

/** A slip in a numeral's digits; the numeral is plain (`1234.50`), so is what comes of it. */
type Slip = (numeral: string, at: number, random: Random) => string;

/** What slips in digits there are, by the names that faults are counted under. */
export const SLIPS = {
  'digit changed': (numeral, at, random) => {
    const other = (Number(numeral[at]) + 1 + random(9)) % 10;
    return numeral.slice(0, at) + other + numeral.slice(at + 1);
  },
  'digits swapped': (numeral, at) => {
    const next = numeral[at + 1] === '.' ? at + 2 : at + 1;
    const between = numeral.slice(at + 1, next);
    return (
      numeral.slice(0, at) + (numeral[next] ?? '') + between + (numeral[at] ?? '') + numeral.slice(next + 1)
    );
  },
  'digit dropped': (numeral, at) => {
    const inWhole = at < (numeral.split('.')[0] ?? '').length;
    return inWhole ? numeral.slice(0, at) + numeral.slice(at + 1) : numeral;
  },
} as const satisfies Record<string, Slip>;

export type SlipName = keyof typeof SLIPS;

/** The numeral after one slip at some digit; `undefined` where none gives another well-formed numeral. */
export function slip(name: SlipName, numeral: string, random: Random): string | undefined {
  const places = [...numeral].flatMap((char, i) => (/\d/.test(char) ? [i] : []));
  const slips: Slip = SLIPS[name];
  return shuffled(places, random)
    .map((at) => slips(numeral, at, random))
    .find(
      (made) =>
        /^-?(0|[1-9]\d*)(\.\d+)?$/.test(made) && Number(made) !== 0 && Number(made) !== Number(numeral),
    );
}

/**
 * Ways to break a numeral's separators, as staff type them: `205..778.000`, `76,946.900`, `9304.70.230`,
 * `11.924.883.00`, `88,.27`.
 *
 * @param written the numeral with its separators, without words
 * @param point the mark before the decimals
 */
export function breakSeparator(written: string, point: ',' | '.', random: Random): string | undefined {
  const group = point === ',' ? '.' : ',';
  const groups = [...written].flatMap((char, i) => (char === group ? [i] : []));
  const decimal = written.indexOf(point);
  const [first, ...more] = shuffled(groups, random);
  const put = (at: number, mark: string) => written.slice(0, at) + mark + written.slice(at + 1);
  const made: string[] = [];
  if (first !== undefined) made.push(put(first, group + group));
  if (first !== undefined && more.length > 0 && decimal < 0) made.push(put(Math.min(...groups), point));
  if (first !== undefined) {
    made.push(`${written.slice(0, first)}${written[first + 1]}${group}${written.slice(first + 2)}`);
  }
  if (first !== undefined && decimal > 0) made.push(put(decimal, group));
  if (first === undefined && decimal > 0) made.push(put(decimal, point + group));
  return made[random(made.length)];
}
