import type { Touched } from '#app';

/** What this add-in itself changed: cells and sheets, or the settings that it keeps. */
export type OwnChange = Touched | 'settings';

const listeners = new Set<(what: OwnChange) => void>();

/**
 * Calls back after changes of our own, of which Excel tells this add-in nothing.
 *
 * @returns ends it
 */
export function hearOwnChanges(listener: (what: OwnChange) => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Does some work, and tells of what it changed once it is done. */
export async function telling<T>(what: readonly OwnChange[], work: Promise<T>): Promise<T> {
  const result = await work;
  for (const one of what) for (const listener of listeners) listener(one);
  return result;
}
