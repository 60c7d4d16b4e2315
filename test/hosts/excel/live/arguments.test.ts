import { draw } from '../../../support/draw';
import { functionWorld, until } from './world';

const NA = 1;
const VALUE = 7;

/** The same functions with arguments: Excel takes them for streams, and they answer once. */
describe('a function that can do without arguments, with arguments', () => {
  const world = () => functionWorld(draw({ 'BAB III': 'Catatan | 1' }));

  it('computes, spills and refuses as it did before, whatever cell it stands in', async () => {
    const { calls, host } = world();
    host.resetStats();
    const asked = [
      ['CAPAIAN', [[[68]], [[80]], null, null], { cells: [[85]] }],
      ['CAPAIAN', [[[8]], [[10]], [['turun']], [[110]]], { cells: [[110]] }],
      ['PENYERAPAN', [[['Rp. 45.000.000,-']], [['Rp 50.000.000']]], { cells: [[90]] }],
      ['EFISIENSI', [[[104]], [[92.5]]], { cells: [[11.5]] }],
      ['PREDIKAT', [[[72]], [['sakip']]], { cells: [['BB']] }],
      ['CAPAIAN', [[[''], ['']], [[''], ['']], null, null], { cells: [[''], ['']] }],
      [
        'CAPAIAN',
        [[[5]], [[0]], null, null],
        { error: NA, message: 'Target bernilai nol sehingga persentasenya tidak dapat dihitung.' },
      ],
      ['PREDIKAT', [[['baik']], null], { error: VALUE, message: 'Nilai "baik" bukan angka.' }],
      ['CAPAIAN', [[[68]], null, null, null], { error: NA, message: 'Target belum diisi.' }],
    ] as const;
    const numbers = asked.map(([name, args]) => calls.call(name, args, null));
    await until(() => numbers.every((call) => calls.last(call) !== undefined));
    expect(numbers.map((call) => calls.told.get(call))).toEqual(asked.map(([, , gives]) => [gives]));
    // What does not follow the workbook does not read it.
    expect(host.listening).toEqual([]);
  });

  it('fills a column, with an error only where a row has no result', async () => {
    const { calls } = world();
    const call = calls.call('CAPAIAN', [[[68], [5]], [[80], [0]], null, null], "'BAB III'!C1");
    await until(() => calls.last(call) !== undefined);
    expect(calls.last(call)).toEqual({
      cells: [
        [85],
        [expect.objectContaining({ basicValue: '#N/A', message: expect.stringContaining('nol') })],
      ],
    });
  });

  it.each([
    ['before', true],
    ['after', false],
  ])('answers again when Excel calls again, %s it cancels the old call', async (_, again) => {
    const { calls } = world();
    const ask = (realisasi: number) =>
      calls.call('CAPAIAN', [[[realisasi]], [[80]], null, null], "'BAB III'!C1");
    const old = ask(60);
    await until(() => calls.last(old) !== undefined);
    if (!again) calls.cancel(old);
    const call = ask(40);
    if (again) calls.cancel(old);
    await until(() => calls.last(call) !== undefined);
    expect([calls.told.get(old), calls.told.get(call)]).toEqual([[{ cells: [[75]] }], [{ cells: [[50]] }]]);
  });
});
