import { keepTogether } from '../../../src/core/summary/lay/keep-together';
import { SheetDraft } from '../../../src/core/summary/lay/sheet-draft';
import { draw } from '../../support/draw';
import { planOf } from './read-plan';

it('no page ends with the heading of the next one', () => {
  const draft = new SheetDraft([40, 40]);
  // F4 has room for 34 rows of 15 points; the heading would be the last of them.
  for (let row = 0; row < 60; row++) draft.put(row, 0, row);
  keepTogether(draft, 60, 1, { paper: 'F4' });
  const [full] = draft.breaks as [number];
  const again = new SheetDraft([40, 40]);
  for (let row = 0; row < 60; row++) again.put(row, 0, row);
  again.heads.add(full - 1).add(full - 2);
  keepTogether(again, 60, 1, { paper: 'F4' });
  expect(again.breaks[0]).toBe(full - 2);
});

it('a part of the working paper begins with its first statement', () => {
  const workbook = draw('Tabel 1.1 Pegawai\nNo | Nama\n1 | Budi\n2 | Siti');
  for (const paper of ['F4', 'Legal', 'A4'] as const) {
    const { rows, print } = planOf(workbook, 'kertas-kerja', { paper });
    const headings = rows.filter(({ cells }) => /^(?:I|II|III|IV)$/.test(String(cells[0]?.content)));
    expect(headings).toHaveLength(4);
    for (const { index } of headings) expect(print.breaks ?? []).not.toContain(index + 1);
  }
});
