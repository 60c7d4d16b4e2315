import { deedOf, NOTHING_SAVED, safeFixes } from '#app';
import type { Fix } from '#core/finding';
import type { CellContent } from '#core/grid';
import { at, checkResult, finding, ignoreOne } from '../support/check-result';

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

  it('takes the safe fixes of open findings, each cell once, and leaves out what would contradict them', () => {
    const column = fix({ E5: number('80'), E6: number('81') });
    const findings = [
      finding({ fingerprint: 'a', fixes: [column] }),
      finding({ fingerprint: 'b', fixes: [column] }),
      finding({ fingerprint: 'c', fixes: [fix({ E6: number('82'), E7: number('83') })] }),
      finding({ fingerprint: 'd', fixes: [fix({ E8: number('84') }, { kind: 'suggested' }), column] }),
      finding({ fingerprint: 'e', fixes: [fix({ E9: number('85') })] }),
      finding({ fingerprint: 'f', fixes: [] }),
    ];
    const { mends, deed } = safeFixes(checkResult({ findings }), {
      ...NOTHING_SAVED,
      ignored: [ignoreOne('e')],
    });
    expect(mends.map((mend) => mend.finding.fingerprint)).toEqual(['a', 'b']);
    expect(deed.map((change) => change.at)).toEqual([at('BAB III', 'E5'), at('BAB III', 'E6')]);
  });
});
