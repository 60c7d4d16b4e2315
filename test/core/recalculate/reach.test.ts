import { Reach } from '../../../src/core/recalculate/make/reach';
import { at } from '../../support/check-result';
import { draw } from '../../support/draw';

describe('Reach', () => {
  it.each(["SUM('BAB I:BAB III'!A1)", "SUM('BAB III:BAB I'!A1)", "'BAB II'!A1"])('follows %s', (formula) => {
    const workbook = draw({ 'BAB I': `1 | =${formula} -> 6`, 'BAB II': '2', 'BAB III': '3', 'BAB IV': '4' });
    const reach = new Reach(workbook);
    expect(reach.leads(at('BAB I', 'B1'), at('BAB II', 'A1'))).toBe(true);
    expect(reach.leads(at('BAB I', 'B1'), at('BAB IV', 'A1'))).toBe(false);
  });

  it('follows sheets whose names need no quotes', () => {
    const reach = new Reach(draw({ Juli: '1 | =SUM(Juli:September!A1) -> 6', Agustus: '2', September: '3' }));
    expect(reach.leads(at('Juli', 'B1'), at('Agustus', 'A1'))).toBe(true);
  });
});
