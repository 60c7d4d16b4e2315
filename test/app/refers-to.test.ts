import fc from 'fast-check';
import { referringTo } from '#app';

const SHEETS = ['Awal', 'BAB III', 'Satu', 'Data', 'Tiga', 'XData', 'Lampiran', "Jum'at", 'A1B'];

describe('referringTo', () => {
  it.each([
    ["'BAB III'!A1", true],
    ["SUM('bab iii'!A1:A9)", true],
    ['Data!A1', true],
    ['XData!A1+Data!A1', true],
    ['XData!A1+YData!A1', false],
    ['Data.Data!A1', false],
    ["'BAB III a'!A1", false],
    ['"BAB III"', false],
    ['INDIRECT("\'BAB III\'!A1")', true],
    ["\"Jum'at\"&'BAB III'!A1", true],
    ['[1]Data!A1', false],
    ["'[Buku.xlsx]BAB III'!A1", false],
    ['Tiga!A1:Tiga!A3', false],
    ['Data!A1:Data!A3', true],
  ])('%s: %s', (formula, expected) => {
    expect(referringTo(['BAB III', 'Data'], SHEETS)(formula)).toBe(expected);
  });

  it.each([
    ['by its first', 'SUM(Data:Tiga!A1)', true],
    ['by its last', 'SUM(Satu:Data!A1)', true],
    ['by one between', 'SUM(Satu:Tiga!A1)', true],
    ['written backwards', 'SUM(Tiga:Satu!A1)', true],
    ['between quotes', "SUM('BAB III:Lampiran'!A1)", true],
    ['with an end that is gone', 'SUM(Data:Hilang!A1)', true],
    ['that ends before it', "SUM('Awal:BAB III'!A1)", false],
    ['that begins behind it', 'SUM(Tiga:Lampiran!A1)', false],
  ])('knows a row of sheets %s: %s', (_, formula, expected) => {
    expect(referringTo(['Data'], SHEETS)(formula)).toBe(expected);
  });

  it('knows a name with an apostrophe as a formula writes it', () => {
    expect(referringTo(["Jum'at"], SHEETS)("'Jum''at'!A1")).toBe(true);
  });

  it('knows each sheet of a row, and no other', () => {
    const place = fc.nat(SHEETS.length - 1);
    fc.assert(
      fc.property(place, place, place, (first, last, asked) => {
        const [from, to] = [first, last].map((one) => (SHEETS[one] as string).replaceAll("'", "''"));
        const refers = referringTo([SHEETS[asked] as string], SHEETS);
        const isInRow = Math.min(first, last) <= asked && asked <= Math.max(first, last);
        expect(refers(`SUM('${from}:${to}'!B2)`)).toBe(isInRow);
        if (!/[ ']/.test(`${from}${to}`)) expect(refers(`1+${from}:${to}!B2`)).toBe(isInRow);
      }),
    );
  });

  it('reads a formula that is made to be long in a moment', () => {
    const refers = referringTo(['Data'], SHEETS);
    const start = performance.now();
    for (const part of ["'", "'a", "''a", 'a', 'a:', 'a!', "a'b:"]) refers(part.repeat(100_000));
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
