import fc from 'fast-check';
import { finish, gathered, inSlices, SLICE, type Steps, telling } from '#core/steps';

const numbers = fc.array(fc.nat(), { maxLength: 4 * SLICE, size: 'max' });

describe('work in steps', () => {
  it('is done once on each item, in order, and rests after each slice', () => {
    fc.assert(
      fc.property(numbers, (items) => {
        const done: number[] = [];
        const steps = inSlices(items, (item) => done.push(item));
        let rests = 0;
        for (; !steps.next().done; rests++) expect(done).toEqual(items.slice(0, (rests + 1) * SLICE));
        expect(done).toEqual(items);
        expect(rests).toBe(Math.floor(items.length / SLICE));
      }),
      { numRuns: 20 },
    );
  });

  it('takes no item before it is asked for the step', () => {
    let taken = 0;
    function* endless() {
      for (;;) yield taken++;
    }
    const steps = gathered(endless());
    steps.next();
    steps.next();
    expect(taken).toBe(2 * SLICE);
  });

  it('gives the same at once, and told as part of a larger work', () => {
    fc.assert(
      fc.property(numbers, (items) => {
        expect(finish(gathered(items))).toEqual(items);
        const told = telling(0.5, gathered(items));
        for (;;) {
          const step = told.next();
          if (step.done) return expect(step.value).toEqual(items);
          expect(step.value).toBe(0.5);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('ends where its work fails', () => {
    const failing = function* (): Steps<never> {
      yield;
      throw new Error('failed');
    };
    expect(() => finish(telling(0, failing()))).toThrow('failed');
  });
});
