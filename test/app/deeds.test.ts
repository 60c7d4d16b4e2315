import { chooseMends, deedOf } from '#app';
import type { Fix } from '#core/finding';
import { type CellContent, cellKey } from '#core/grid';
import { at, finding } from '../support/check-result';

const fix = (cells: Readonly<Record<string, [CellContent, CellContent]>>, parts: Partial<Fix> = {}): Fix => ({
  kind: 'safe',
  label: 'Ubah teks menjadi angka',
  changes: Object.entries(cells).map(([cell, [from, to]]) => ({ at: at('BAB III', cell), from, to })),
  restsOn: [],
  certain: true,
  ...parts,
});
const number = (text: string): [CellContent, CellContent] => [{ value: text }, { value: Number(text) }];

describe('what is done to mend findings', () => {
  it('gives the rule and the message of the finding as the reason', () => {
    const one = finding({ rule: 'format-angka', message: 'Angka ini teks.' });
    expect(deedOf({ finding: one, fix: fix({ E5: number('80') }) })).toEqual([
      {
        at: at('BAB III', 'E5'),
        from: { value: '80' },
        to: { value: 80 },
        rule: 'format-angka',
        reason: 'Angka ini teks.',
      },
    ]);
  });

  it('takes the safe fixes, each cell once, and leaves out what would contradict them', () => {
    const column = fix({ E5: number('80'), E6: number('81') });
    const findings = [
      finding({ fingerprint: 'a', fixes: [column] }),
      finding({ fingerprint: 'b', fixes: [column] }),
      finding({ fingerprint: 'c', fixes: [fix({ E6: number('82'), E7: number('83') })] }),
      finding({ fingerprint: 'd', fixes: [fix({ E8: number('84') }, { kind: 'suggested' })] }),
      finding({ fingerprint: 'f', fixes: [] }),
    ];
    const mends = chooseMends(findings, 'safe');
    expect(mends.map((mend) => mend.finding.fingerprint)).toEqual(['a', 'b']);
    expect(deedOf(...mends).map((change) => change.at)).toEqual([at('BAB III', 'E5'), at('BAB III', 'E6')]);
    expect(chooseMends(findings, 'certain').map((mend) => mend.finding.fingerprint)).toEqual(['a', 'b', 'd']);
  });

  it('changes no cell that another fix rests on, and none that was changed before', () => {
    const rests = fix({ E6: number('81') }, { restsOn: [at('BAB III', 'E5')] });
    const one = finding({ fingerprint: 'a', fixes: [fix({ E5: number('80') })] });
    const other = finding({ fingerprint: 'b', fixes: [rests] });
    const chosen = (...order: (typeof one)[]) =>
      chooseMends(order, 'safe').map((mend) => mend.finding.fingerprint);
    expect(chosen(one, other)).toEqual(['a']);
    expect(chosen(other, one)).toEqual(['b']);
    expect(chooseMends([one, other], 'safe', new Set([cellKey(at('BAB III', 'E5'))]))).toMatchObject([
      { finding: { fingerprint: 'b' } },
    ]);
  });
});
