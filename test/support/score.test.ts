import { type Result, scoreOf, type Truth } from './score';

const truth: Truth = {
  tables: [
    {
      kind: 'capaian-kinerja',
      sheet: 'A',
      range: 'A1:D5',
      bodyRange: 'A2:D5',
      columns: [
        { column: 'A', role: 'no' },
        { column: 'B', role: 'target', tahun: 2024 },
      ],
    },
  ],
  findings: [
    {
      rule: 'capaian',
      severity: 'error',
      certainty: 'certain',
      at: { sheet: 'A', cell: 'D3', alt: [{ sheet: 'A', cell: 'C3' }] },
      alsoAt: [{ sheet: 'B', cell: 'D9' }],
    },
  ],
};

const table = {
  sheet: 'A',
  range: 'A1:D5',
  kind: 'capaian-kinerja',
  columns: [{ column: 'B', role: 'target', tahun: 2024 }],
};
const finding = { rule: 'capaian', severity: 'error', sheet: 'A', cell: 'D3', related: [] };

function score(result: Partial<Result>) {
  return scoreOf(truth, { tables: [table], findings: [finding], ...result });
}

describe('scoreOf', () => {
  it('counts what is right', () => {
    expect(score({})).toEqual({
      tables: [1, 1],
      kinds: [1, 1],
      roles: [1, 1],
      recall: { capaian: [1, 1] },
      precision: { capaian: [1, 1] },
    });
  });

  it.each([
    ['a table that is missed', { tables: [] }, { tables: [0, 1], kinds: [0, 1], roles: [0, 1] }],
    [
      'a table of half the rows',
      { tables: [{ ...table, range: 'A1:D3' }] },
      { tables: [0, 1], kinds: [1, 1] },
    ],
    ['another kind', { tables: [{ ...table, kind: 'iku' }] }, { kinds: [0, 1] }],
    [
      'another year',
      { tables: [{ ...table, columns: [{ column: 'B', role: 'target', tahun: 2023 }] }] },
      { roles: [0, 1] },
    ],
    ['a label that is missed', { findings: [] }, { recall: { capaian: [0, 1] }, precision: {} }],
    ['a note', { findings: [{ ...finding, severity: 'info' }] }, { recall: { capaian: [0, 1] } }],
    [
      'another cell',
      { findings: [{ ...finding, cell: 'D4' }] },
      { recall: { capaian: [0, 1] }, precision: { capaian: [0, 1] } },
    ],
    [
      'an alternative cell',
      { findings: [{ ...finding, cell: 'C3' }] },
      { recall: { capaian: [1, 1] }, precision: { capaian: [1, 1] } },
    ],
    [
      'another cell of the label that names the main one',
      { findings: [{ ...finding, sheet: 'B', cell: 'D9', related: [{ sheet: 'A', cell: 'D3' }] }] },
      { recall: { capaian: [1, 1] }, precision: { capaian: [1, 1] } },
    ],
  ])('counts %s', (_, result, expected) => {
    expect(score(result as Partial<Result>)).toMatchObject(expected);
  });
});
