/**
 * Where a key leads in a list.
 *
 * @param items what is listed, in order
 * @param from where the focus is
 * @returns an item of the list, `from` itself at its ends; `undefined` for a key that leads nowhere
 */
export function stepFrom(items: readonly number[], from: number, key: string): number | undefined {
  const place = items.indexOf(from);
  if (place < 0) return undefined;
  switch (key) {
    case 'ArrowDown':
      return items[place + 1] ?? from;
    case 'ArrowUp':
      return items[place - 1] ?? from;
    case 'Home':
      return items[0];
    case 'End':
      return items.at(-1);
    default:
      return undefined;
  }
}
