/** Work that waits for the work before it. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** Lets pieces of work that would disturb one another be done one after the other, whatever comes of each. */
export function createTurns(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work);
    last = next.catch(() => {});
    return next;
  };
}
