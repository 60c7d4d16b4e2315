/**
 * The first place among items in ascending order whose number is not smaller than a given one.
 *
 * @returns the number of items where all are smaller
 */
export function firstFrom<T>(ascending: readonly T[], number: number, of: (item: T) => number): number {
  let from = 0;
  let to = ascending.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (of(ascending[middle] as T) < number) from = middle + 1;
    else to = middle;
  }
  return from;
}
