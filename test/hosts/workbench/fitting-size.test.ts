import fc from 'fast-check';
import { fittingSize } from '../../../src/hosts/workbench/grid/fitting-size';

describe('the size in which a figure is drawn', () => {
  it('is its own where it fits, and smaller where its cell is too narrow', () => {
    expect(fittingSize(11, 60, 64)).toBeUndefined();
    expect(fittingSize(11, 80, 64)).toBe(8.8);
  });

  it('stays its own in a column that has no room at all', () => {
    expect(fittingSize(11, 80, 0)).toBeUndefined();
    expect(fittingSize(11, 80, -4)).toBeUndefined();
  });

  it('always fits, as long as it can be drawn', () => {
    const sizes = fc.integer({ min: 4, max: 72 });
    const pixels = fc.integer({ min: 20, max: 900 });
    fc.assert(
      fc.property(sizes, pixels, pixels, (size, width, room) => {
        const fitting = fittingSize(size, width, room) ?? size;
        expect(fitting).toBeLessThanOrEqual(size);
        if (fitting > 1) expect((width * fitting) / size).toBeLessThanOrEqual(room + 1e-9);
      }),
    );
  });
});
