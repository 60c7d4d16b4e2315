/** A cell that is read and written takes about 2 kB of a request, of which Excel on the web takes 5 MB. */
const EDITS_AT_ONCE = 1000;

/** Cuts a list of edits into portions that fit into one request each. */
export function portions<T>(edits: readonly T[]): T[][] {
  const all: T[][] = [];
  for (let i = 0; i < edits.length; i += EDITS_AT_ONCE) all.push(edits.slice(i, i + EDITS_AT_ONCE));
  return all;
}
