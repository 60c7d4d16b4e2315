/** Work that may rest after each step, so that the page in which it runs stays alive. A step itself says nothing. */
export type Steps<Result> = Generator<void, Result, void>;

/** So many rows, cells or outcomes make a step: some milliseconds each, if nothing is slow in them. */
export const SLICE = 250;

/** Takes all steps of a work at once, and gives its result. */
export function finish<Result>(steps: Iterator<unknown, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same work, whose steps tell how much of a larger one is done, from 0 to 1. */
export function* telling<Result>(part: number, steps: Steps<Result>): Generator<number, Result, void> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield part;
  }
}

/** Does a work on each of many items, with a rest after some of them. */
export function* inSlices<Item>(items: Iterable<Item>, work: (item: Item) => void): Steps<void> {
  let done = 0;
  for (const item of items) {
    work(item);
    done++;
    if (done % SLICE === 0) yield;
  }
}

/** The items that are made one after the other, with a rest after some of them. */
export function* gathered<Item>(items: Iterable<Item>): Steps<Item[]> {
  const all: Item[] = [];
  yield* inSlices(items, (item) => all.push(item));
  return all;
}
