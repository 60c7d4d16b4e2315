import { readFileSync } from 'node:fs';
import { functions, isFailure } from '#core/functions';
import { draw } from '../support/draw';
import { eventually } from '../support/eventually';
import { typeInto } from '../support/office';
import type { Outcome } from '../support/office/services';
import { describePane } from './support/suite';

const EMPTY = draw('Kosong');

/** How the runtime numbers the errors that a cell shows. */
const ERRORS = { na: 1, value: 7 };

const CALLS = functions.flatMap(({ name, parameters, examples }) =>
  examples.map(({ args, gives }) => ({ name, args, gives, rest: parameters.length - args.length })),
);

describePane('custom functions', (open) => {
  it('are told to Excel by their ids', () => {
    const told = JSON.parse(readFileSync('dist/excel/functions.json', 'utf8')) as {
      functions: { id: string }[];
    };
    expect(told.functions.map(({ id }) => id)).toEqual(functions.map(({ name }) => name));
  });

  it('compute their examples through the runtime of Excel', async () => {
    const pane = await open(EMPTY);
    const outcomes = await Promise.all(
      CALLS.map(({ name, args, rest }) => {
        // Excel passes a range for every parameter, null for those left out.
        const passed = args.map((arg) => (arg === null || Array.isArray(arg) ? arg : [[arg]]));
        return pane.call(name, [...passed, ...Array(rest).fill(null)]);
      }),
    );
    expect(CALLS.map(({ name, args }, i) => ({ name, args, outcome: outcomes[i] }))).toEqual(
      CALLS.map(({ name, args, gives }) => ({
        name,
        args,
        outcome: isFailure(gives)
          ? { error: ERRORS[gives.error], message: gives.message }
          : { cells: [[gives]] },
      })),
    );
  });

  it('fill a column, with an error in the one cell that has no result', async () => {
    const pane = await open(EMPTY);
    const outcome = await pane.call('CAPAIAN', [[[68], [5]], [[80], [0]], null, null]);
    expect(outcome).toEqual({ cells: [[85], [expect.objectContaining({ basicValue: '#N/A' })]] });
  });

  it('find the inputs of their own row without arguments, and follow them', async () => {
    const { host, services } = await open(
      draw({
        'BAB III': `
          No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
          1 | Persentase jalan mantap | % | 80 | 60 |
          2 | Indeks kepuasan masyarakat | Indeks | 50 | 45 |`,
      }),
    );
    const [sheet] = host.book.sheets;
    if (!sheet) throw new Error('one sheet');
    const told: Outcome[] = [];
    services.result = (_, outcome) => told.push(outcome);
    sheet.cells['1,5'] = { formula: 'SAKIP.CAPAIAN()', value: { error: '#BUSY!' } };
    host.askFunction('call', [1, 'CAPAIAN', [null, null, null, null], "'BAB III'!F2", 2]);
    await eventually(() => told.at(-1), { cells: [[75]] });
    typeInto(host, { sheet: 'BAB III', row: 1, col: 4 }, 40);
    await eventually(() => told.at(-1), { cells: [[50]] });
    host.askFunction('call', [2, 'CAPAIAN', [null, null, null, null], null, 2]);
    await eventually(
      () => (told.at(-1) as { message?: string }).message?.includes('=SAKIP.CAPAIAN(F9;E9)'),
      true,
    );
    for (const invocationId of [1, 2]) host.askFunction('cancel', { invocationId });
  });

  it('work while the pane checks a workbook', async () => {
    const pane = await open(EMPTY);
    pane.latency = 100;
    const check = pane.press('periksa');
    expect(await pane.call('SISA', [[[75]], [[60]]])).toEqual({ cells: [[15]] });
    await check;
  });
});
