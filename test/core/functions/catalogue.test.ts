import { entryOf, functions, writeExample, writeResult, writeSignature } from '#core/functions';
import { call, functionOf } from './call';

const EXAMPLES = functions.flatMap((one) =>
  one.examples.map((example) => [writeExample(one, example), one, example] as const),
);

describe('the functions of the add-in', () => {
  it.each(EXAMPLES)('%s gives what its page says', (_, { name }, { args, gives }) => {
    expect(call(name, ...args)).toEqual(gives);
  });

  it('have ids that Excel takes, each once', () => {
    const names = functions.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[A-Z][A-Z0-9_.]{2,}$/);
  });

  it.each(functions.map((one) => [one.name, one] as const))(
    '%s speaks both languages in whole sentences and takes optional arguments last',
    (_, { about, parameters, notes }) => {
      const texts = [about, ...parameters.map((one) => one.about)].flatMap(({ id, en }) => [id, en]);
      for (const text of [...texts, ...notes]) expect(text).toMatch(/^["A-Z].*\.$/s);
      const optional = parameters.map((one) => one.optional === true);
      expect(optional).toEqual([...optional].sort());
      expect(optional[0]).toBe(false);
    },
  );

  it('take no more arguments in an example than they have parameters', () => {
    for (const { parameters, examples } of functions)
      for (const { args } of examples) expect(args.length).toBeLessThanOrEqual(parameters.length);
  });
});

describe('a function entry', () => {
  it('writes its example for the reader and for the cell', () => {
    const predikat = functionOf('PREDIKAT');
    const scaled = predikat.examples.find(({ args }) => Array.isArray(args[1]));
    expect(scaled && writeExample(predikat, scaled)).toBe(
      '=SAKIP.PREDIKAT(80; {85\\"Sangat Baik";70\\"Baik";0\\"Kurang"})',
    );
    expect(entryOf(functionOf('EFISIENSI'))).toMatchObject({
      name: 'SAKIP.EFISIENSI',
      signature: 'SAKIP.EFISIENSI(capaian; penyerapan)',
      example: '=SAKIP.EFISIENSI(104; 92,5)',
      formula: 'SAKIP.EFISIENSI(104,92.5)',
      result: '11,5',
      english: {
        signature: 'SAKIP.EFISIENSI(capaian, penyerapan)',
        example: '=SAKIP.EFISIENSI(104, 92.5)',
        result: '11.5',
      },
    });
  });

  it('marks optional parameters and shows errors as Excel does', () => {
    expect(writeSignature(functionOf('CAPAIAN'))).toBe(
      'SAKIP.CAPAIAN(realisasi; target; [polaritas]; [batas])',
    );
    expect(writeResult({ error: 'value', message: '' })).toBe('#VALUE!');
    expect(writeResult({ error: 'na', message: '' })).toBe('#N/A');
  });
});
