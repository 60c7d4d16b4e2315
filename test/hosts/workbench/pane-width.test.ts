import fc from 'fast-check';
import { keptWidth, LEAST_PANE, MOST_PANE, paneWidth } from '../../../src/hosts/workbench/page/pane-width';

describe('the width of the pane', () => {
  it('is what the user wants where the grid keeps its room', () => {
    expect(paneWidth(500, 1440)).toBe(500);
    expect(paneWidth(900, 1440)).toBe(MOST_PANE);
    expect(paneWidth(100, 1440)).toBe(LEAST_PANE);
    expect(paneWidth(700, 1024)).toBe(544);
  });

  it('is never less than the pane needs, in however narrow a window', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -2000, max: 5000 }),
        fc.integer({ min: 0, max: 5000 }),
        (wanted, page) => {
          const width = paneWidth(wanted, page);
          expect(width).toBeGreaterThanOrEqual(LEAST_PANE);
          expect(width).toBeLessThanOrEqual(MOST_PANE);
        },
      ),
    );
  });

  it('is kept between visits, and not what someone else wrote there', () => {
    expect(keptWidth('540')).toBe(540);
    expect(keptWidth('9999')).toBe(MOST_PANE);
    expect(keptWidth('0')).toBe(LEAST_PANE);
    for (const odd of [undefined, '', 'lebar', '-20', '1e9', 'NaN']) expect(keptWidth(odd)).toBeUndefined();
  });
});
