import fc from 'fast-check';
import { firstFrom } from '#core/grid';

it('finds the place before which all are smaller', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -9, max: 9 })),
      fc.integer({ min: -10, max: 10 }),
      (all, number) => {
        const ascending = all.sort((a, b) => a - b).map((value) => ({ value }));
        const place = firstFrom(ascending, number, ({ value }) => value);
        expect(place).toBe(ascending.filter(({ value }) => value < number).length);
      },
    ),
  );
});
