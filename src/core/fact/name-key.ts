/** `1.`, `a)`, `(2)`, `IV.`, `-`: how a list marks its points. */
const LIST_MARK = /^\s*(?:[-–•*]+|\(?(?:\d{1,2}|[a-zA-Z]|[ivxIVX]{1,4})[.)])\s+/;

/** `1.1 `, `1.2.3. `, `IKU 1.1 `, `SS.2 `, `IKK-03: `: how plans number their goals and indicators. */
const PLAN_MARK =
  /^\s*(?:(?:ik[a-z]{0,3}|s[skp]{1,2}|t|s)[\s.-]{0,2}\d{1,2}(?:\.\d{1,2}){0,3}|\d{1,2}(?:\.\d{1,2}){1,4})\s*[.:)]?\s+(?=\D)/i;

/**
 * A name of any script folded for comparison: case, white space, punctuation, list marks (`1.`, `a.`, `-`), numbers of plans
 * (`IKU 1.1`, `SS.2`), "(%)" and bracketed abbreviations such as "(PMKS)" don't count.
 */
export function nameKey(text: string): string {
  return text
    .replace(LIST_MARK, '')
    .replace(PLAN_MARK, '')
    .replace(/^\s*[-–•*]+\s*/, '')
    .replace(/\(\s*%\s*\)/g, ' ')
    .replace(/\(\s*[A-Z][A-Z/&.-]{1,9}\s*\)/g, ' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\d]+/gu, ' ')
    .trim();
}

/** Whether two names are plainly spellings of one: they share most of their words in order. */
export function likeness(a: string, b: string): number {
  const left = a.split(' ');
  const right = b.split(' ');
  let last = new Array<number>(right.length + 1).fill(0);
  for (const word of left) {
    const line = [0];
    right.forEach((other, j) => {
      const same = word === other ? (last[j] as number) + 1 : 0;
      line.push(Math.max(same, last[j + 1] as number, line[j] as number));
    });
    last = line;
  }
  return (2 * (last[right.length] as number)) / (left.length + right.length);
}
