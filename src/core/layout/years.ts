const RANGE =
  /(?:19|20)\d\d\s*(?:[-–/]|s\.?\s*\/?\s*d\.?|sampai(?:\s+dengan)?|hingga)\s*(?:tahun\s*)?(?:19|20)\d\d/gi;
const YEAR = /(?<!\d|\d[.,/])((?:19[9]|20[0-6])\d)(?![\d]|[.,]\d)/g;

/** The years that a text names, each once; the two ends of a period such as 2021-2026 are none. */
export function yearsIn(text: string): number[] {
  const years = [...text.replace(RANGE, ' ').matchAll(YEAR)].map((match) => Number(match[1]));
  return [...new Set(years)];
}

const RELATIVE = /\btahun\s+n\s*(?:[-–]\s*(\d))?(?!\p{L})|\(\s*n\s*(?:[-–]\s*(\d))?\s*\)/iu;

/** How many years a header lies before the one that it calls N: `Tahun N-1` gives 1, `Tahun N` 0. */
export function yearsBack(text: string): number | undefined {
  const match = RELATIVE.exec(text);
  return match ? Number(match[1] ?? match[2] ?? 0) : undefined;
}

/** The year that occurs most often, the later one of equals; `undefined` for an empty list. */
export function commonestYear(years: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  let best: number | undefined;
  for (const [year, count] of counts) {
    const most = best === undefined ? 0 : (counts.get(best) as number);
    if (count > most || (count === most && best !== undefined && year > best)) best = year;
  }
  return best;
}

const QUARTERS: readonly [RegExp, number][] = [
  [/\b(?:triwulan|kuartal|tw\.?|trw\.?)\s*(?:ke[\s-]*)?(?:iv|4)\b|\bq4\b/i, 4],
  [/\b(?:triwulan|kuartal|tw\.?|trw\.?)\s*(?:ke[\s-]*)?(?:iii|3)\b|\bq3\b/i, 3],
  [/\b(?:triwulan|kuartal|tw\.?|trw\.?)\s*(?:ke[\s-]*)?(?:ii|2)\b|\bq2\b/i, 2],
  [/\b(?:triwulan|kuartal|tw\.?|trw\.?)\s*(?:ke[\s-]*)?(?:i|1)\b|\bq1\b/i, 1],
];

/** The quarter that a header names, 1 to 4. */
export function quarterIn(text: string): number | undefined {
  return QUARTERS.find(([pattern]) => pattern.test(text))?.[1];
}
