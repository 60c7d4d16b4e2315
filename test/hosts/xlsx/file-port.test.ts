import { act, type LoggedChange, NOTHING_SAVED, takeBack } from '#app';
import type { CellContent } from '#core/grid';
import { filePort, readSaved, readXlsx } from '#hosts/xlsx';
import { at } from '../../support/check-result';
import { parts, zip } from './support';
import { difference } from './writing/package-parts';
import { barePlan } from './writing/plans';
import { richWorkbook } from './writing/rich';

const time = '2026-01-02T03:04:05.000Z';
const change = (cell: string, from: CellContent, to: CellContent): LoggedChange => ({
  at: at('Data', cell),
  from,
  to,
  rule: 'capaian',
  reason: 'alasan',
});
const DEED = [
  change('B2', { value: 100 }, { value: 120, format: '0.00' }),
  change('D3', { value: 95, formula: 'C3/B3*100' }, { value: 96 }),
  change('A4', { value: 'Sosial' }, { value: 'Sosial & Agama' }),
];

describe('a file that is changed and changed back', () => {
  const before = richWorkbook();

  it('is the very same bytes once all is taken back', async () => {
    const port = filePort(before);
    const state = await act(port, NOTHING_SAVED, DEED, time);
    expect(readSaved(port.bytes).state?.history).toEqual(state.history);
    const again = await act(
      port,
      state,
      [change('D2', { value: null, formula: 'C2/B2*100' }, { value: 70 })],
      time,
    );
    const back = await takeBack(port, again, 2);
    expect(back).toEqual(NOTHING_SAVED);
    expect(port.bytes).toBe(before);
  });

  it('is the same but for styles, stored results and the order of calculation when that happens after reopening', async () => {
    const first = filePort(before);
    const { history } = await act(first, NOTHING_SAVED, DEED, time);
    const port = filePort(first.bytes);
    const state = await port.load();
    if (typeof state !== 'object') throw new Error('nothing was kept');
    expect(state.history).toEqual(history);
    await takeBack(port, state);
    const changed = ['calcChain', 'styles', 'worksheets/sheet1', 'worksheets/sheet3'].map(
      (part) => `xl/${part}.xml`,
    );
    const { changed: found, added } = difference(before, port.bytes);
    expect(added).toEqual([]);
    expect(changed).toEqual(expect.arrayContaining(found));
    const cells = (bytes: Uint8Array) =>
      JSON.stringify(readXlsx(bytes).sheets, (_, one) => (one?.formula ? { ...one, value: null } : one));
    expect(cells(port.bytes)).toBe(cells(before));
  });

  it('keeps what formulas give again by someone who computes, until all is taken back', async () => {
    const port = filePort(before);
    const result = (bytes: Uint8Array) =>
      readXlsx(bytes)
        .sheets[0]?.rows.find(({ index }) => index === 2)
        ?.cells.find(({ col }) => col === 3);
    const held = result(before);
    const { col: _, ...to } = held ?? { col: 3, value: null };
    const [applied] = await port.apply([{ at: at('Data', 'B3'), to: { value: 1 } }]);
    expect(result(port.bytes)).toEqual({ ...held, value: null });
    await port.refresh([{ at: at('Data', 'D3'), to }]);
    expect(result(port.bytes)).toEqual(held);
    await port.refresh([{ at: at('Data', 'D3'), to: { ...to, value: 7 } }]);
    expect(result(port.bytes)).toEqual({ ...held, value: 7 });
    await port.refresh([{ at: at('Data', 'D3'), to: { ...to, value: null } }]);
    expect(result(port.bytes)).toEqual({ ...held, value: null });
    await port.refresh([{ at: at('Data', 'D3'), to }]);
    await port.apply([{ at: at('Data', 'B3'), to: applied?.was ?? { value: null } }]);
    expect(port.bytes).toBe(before);
  });

  it('gives formulas their stored results back with what they rest on', async () => {
    const port = filePort(before);
    const value = async () => (await port.read()).sheets[0]?.rows[1]?.cells[3]?.value;
    const [applied] = await port.apply([{ at: at('Data', 'B2'), to: { value: 120 } }]);
    expect(await value()).toBeNull();
    if (applied) await port.apply([{ at: applied.at, to: applied.was }]);
    expect(await value()).toBe(85);
  });

  it('keeps changes when sheets come and go between them', async () => {
    const port = filePort(before);
    const [first] = await port.apply([{ at: at('Data', 'B2'), to: { value: 120 } }]);
    await port.insert([barePlan('temuan', 'Temuan')]);
    await port.apply([
      { at: at('Data', 'B3'), to: { value: 210 } },
      { at: at('Temuan', 'A9'), to: { value: 'x' } },
    ]);
    await port.insert([barePlan('temuan', 'Temuan')]);
    await port.removeInserted();
    const pagu = (await port.read()).sheets[0]?.rows.map(({ cells }) => cells[1]?.value);
    expect(pagu?.slice(1, 4)).toEqual([120, 210, 300]);
    expect(difference(before, port.bytes).changed).not.toContain('xl/workbook.xml');
    await port.apply([
      { at: at('Data', 'B2'), to: first?.was ?? { value: null } },
      { at: at('Data', 'B3'), to: { value: 200 } },
    ]);
    expect(port.bytes).toBe(before);
  });

  it('tells the number format of a cell that holds nothing, and gives it back', async () => {
    const rows = '<row r="1"><c r="A1" s="1"/></row>';
    const styles = '<cellXfs><xf/><xf numFmtId="10"/></cellXfs>';
    const port = filePort(zip(parts({ sheets: [{ rows }], styles })));
    const [applied] = await port.apply([{ at: at('Sheet1', 'A1'), to: { value: 1, format: '0' } }]);
    expect(applied?.was).toEqual({ value: null, format: '0.00%' });
    const again = filePort(port.bytes);
    if (applied) await again.apply([{ at: applied.at, to: applied.was }]);
    const [same] = await again.apply([{ at: at('Sheet1', 'A1'), to: { value: null } }]);
    expect(same?.was).toEqual({ value: null, format: '0.00%' });
  });
});

describe('a file that can not be read', () => {
  it('says so as a port does', async () => {
    const port = filePort(new Uint8Array());
    await expect(port.read()).rejects.toMatchObject({ name: 'HostError', trouble: 'other' });
    await expect(port.load()).rejects.toMatchObject({ name: 'HostError', trouble: 'other' });
  });
});

describe('what formulas give after an edit', () => {
  const rows =
    '<row r="1"><c r="A1"><v>8</v></c><c r="B1"><v>2</v></c><c r="C1"><f>A1/B1</f><v>4</v></c><c r="D1"><f>IF(C1&gt;3,1,0)</f><v>1</v></c></row>';
  const before = zip(parts({ sheets: [{ name: 'Data', rows }] }));
  const values = (bytes: Uint8Array) => readXlsx(bytes).sheets[0]?.rows[0]?.cells.map(({ value }) => value);
  const edit = (cell: string, to: CellContent) => ({ at: at('Data', cell), to });
  const result = (cell: string, formula: string, value: CellContent['value']) =>
    edit(cell, { value, formula, format: 'General' });

  it('is kept where it is told, also where it is what it was', async () => {
    const port = filePort(before);
    await port.apply([edit('A1', { value: 10 })]);
    await port.refresh([result('C1', 'A1/B1', 5), result('D1', 'IF(C1>3,1,0)', 1)]);
    expect(values(port.bytes)).toEqual([10, 2, 5, 1]);
    await port.apply([edit('A1', { value: 8 })]);
    await port.refresh([result('C1', 'A1/B1', 4), result('D1', 'IF(C1>3,1,0)', 1)]);
    expect(port.bytes).toBe(before);
  });

  it('is forgotten where it is not known any more', async () => {
    const port = filePort(before);
    await port.apply([edit('A1', { value: 10 })]);
    await port.refresh([result('C1', 'A1/B1', 5)]);
    await port.apply([edit('B1', { value: 0 })]);
    await port.refresh([result('C1', 'A1/B1', null)]);
    expect(values(port.bytes)).toEqual([10, 0, null, null]);
  });
});
