import { uncheckedGroups } from '#ui/state';
import { at } from '../../support/check-result';

describe('uncheckedGroups', () => {
  it('groups one table by reason, the most frequent first, each cell once', () => {
    const miss = (cell: string, reason: string, table = 't1') => ({
      rule: 'capaian',
      at: at('A', cell),
      table,
      reason,
    });
    const groups = uncheckedGroups(
      [
        miss('A1', 'target nol'),
        miss('B1', 'kosong'),
        miss('B2', 'kosong'),
        miss('B2', 'kosong'),
        miss('C1', 'x', 't2'),
      ],
      't1',
    );
    expect(groups).toEqual([
      { reason: 'kosong', cells: [at('A', 'B1'), at('A', 'B2')] },
      { reason: 'target nol', cells: [at('A', 'A1')] },
    ]);
  });
});
