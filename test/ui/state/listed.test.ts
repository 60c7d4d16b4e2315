import { type Ignore, NOTHING_SAVED } from '#app';
import { type Filter, firstOf, listed, NO_FILTER } from '#ui/state';
import { at, checkResult, finding, ignoreOne } from '../../support/check-result';

const result = checkResult({
  findings: [
    finding({ at: at('BAB III', 'G9'), table: 't2' }),
    finding({
      at: at('BAB III', 'C4'),
      table: 't2',
      severity: 'warning',
      rule: 'format-angka',
      stated: '9.3',
    }),
    finding({ at: at('BAB II', 'E5'), table: 't1', severity: 'info', fingerprint: 'abaikan' }),
    finding({ at: at('BAB IV', 'A1'), table: 'none', rule: 'tahun', message: 'Tahun keliru.' }),
  ],
});

function cells(filter: Partial<Filter> = {}, ignored: readonly Ignore[] = []): string[] {
  const { groups } = listed(result, { ...NOTHING_SAVED, ignored }, { ...NO_FILTER, ...filter });
  return groups.map(
    ({ table, sheet, items }) => `${table?.id ?? sheet}: ${items.map(({ index }) => index).join(' ')}`,
  );
}

describe('listed', () => {
  it('groups by table, the gravest first, and else in reading order with the rest last', () => {
    expect(cells()).toEqual(['t2: 0 1', 'BAB IV: 3', 't1: 2']);
  });

  it('finds the name of a row', () => {
    const named = checkResult({
      findings: [finding({ subject: 'Persentase rumah layak huni' }), finding({})],
    });
    const { count } = listed(named, NOTHING_SAVED, { ...NO_FILTER, text: 'RUMAH' });
    expect(count).toBe(1);
  });

  it('filters by severity, kind, table and words, all together', () => {
    expect(cells({ severities: ['error'] })).toEqual(['t2: 0', 'BAB IV: 3']);
    expect(cells({ severities: ['error', 'info'] })).toEqual(['t2: 0', 'BAB IV: 3', 't1: 2']);
    expect(cells({ rule: 'format-angka' })).toEqual(['t2: 1']);
    expect(cells({ table: 't2' })).toEqual(['t2: 0 1']);
    expect(cells({ table: 't2', severities: ['info'] })).toEqual([]);
  });

  it.each([
    ['a cell', 'g9', ['t2: 0']],
    ['a figure', '9.3', ['t2: 1']],
    ['words of the message', 'TAHUN KELIRU', ['BAB IV: 3']],
    ['a sheet', 'bab ii', ['t2: 0 1', 't1: 2']],
    ['words of the title', 'perjanjian', ['t1: 2']],
    ['nothing but spaces', '  ', ['t2: 0 1', 'BAB IV: 3', 't1: 2']],
    ['what is not there', 'xyz', []],
  ])('searches %s', (_, text, expected) => {
    expect(cells({ text })).toEqual(expected);
  });

  it('leaves out ignored findings everywhere', () => {
    expect(cells({}, [ignoreOne('abaikan')])).toEqual(['t2: 0 1', 'BAB IV: 3']);
    const saved = { ...NOTHING_SAVED, ignored: [ignoreOne('abaikan')] };
    expect(listed(result, saved, NO_FILTER)).toMatchObject({ total: 3, bySeverity: { info: 0 } });
  });

  it('counts severities and kinds whatever the filter', () => {
    const listing = listed(result, NOTHING_SAVED, { ...NO_FILTER, rule: 'tahun' });
    expect(listing).toMatchObject({ count: 1, total: 4, bySeverity: { error: 2, warning: 1, info: 1 } });
    expect(listing.byRule).toEqual([
      ['capaian', 2],
      ['format-angka', 1],
      ['tahun', 1],
    ]);
  });
});

describe('firstOf', () => {
  it('cuts in the middle of a group and leaves out the ones behind', () => {
    const { groups } = listed(result, NOTHING_SAVED, NO_FILTER);
    expect(firstOf(groups, 2).map(({ items }) => items.length)).toEqual([2]);
    expect(firstOf(groups, 100)).toEqual(groups);
    expect(firstOf(groups, 0)).toEqual([]);
  });
});
