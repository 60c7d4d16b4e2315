import { refersTo } from '#app';

describe('refersTo', () => {
  it.each([
    ["'BAB III'!A1", true],
    ["SUM('bab iii'!A1:A9)", true],
    ["SUM('BAB III:Lampiran'!A1)", true],
    ["SUM('Awal:BAB III'!A1)", true],
    ['Data!A1', true],
    ['XData!A1+Data!A1', true],
    ['XData!A1+YData!A1', false],
    ['Data.Data!A1', false],
    ["'BAB III a'!A1", false],
    ['"BAB III"', false],
  ])('%s: %s', (formula, expected) => {
    expect(refersTo(formula, ['BAB III', 'Data'])).toBe(expected);
  });

  it('knows a name with an apostrophe as a formula writes it', () => {
    expect(refersTo("'Jum''at'!A1", ["Jum'at"])).toBe(true);
  });
});
