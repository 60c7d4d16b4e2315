import type { Touched } from '#app';
import { excelWorld } from '../../contract/worlds';
import { at } from '../../support/check-result';
import { draw } from '../../support/draw';
import { eventually } from '../../support/eventually';
import { deleteSheet, renameSheet } from '../../support/office';

const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
/** Longer than names are left unlooked at. */
const LOOKED = 300;

async function watched() {
  const world = excelWorld(draw({ A: 'x', B: 'y', C: 'z' }));
  const told: Touched[] = [];
  const end = await world.port.watch((what) => told.push(what));
  return { ...world, told, end };
}

describe('watching in Excel', () => {
  it('tells when a sheet comes or goes, until it ends', async () => {
    const { host, told, end } = await watched();
    deleteSheet(host, 'B');
    await eventually(() => told, [{}]);
    host.tell('added', { worksheetId: '{NEW}', source: 'Local' });
    await eventually(() => told, [{}, {}]);
    await end();
    expect(host.listening).toEqual([]);
  });

  it('tells the sheet at once, without asking Excel for its name each time', async () => {
    const { host, told, type, end } = await watched();
    host.resetStats();
    for (let i = 0; i < 50; i++) type(at('C', 'A1'), i);
    await eventually(() => [...new Set(told.map(({ sheet }) => sheet))], ['C']);
    expect(host.stats.requests).toBe(0);
    await later(LOOKED);
    await eventually(() => host.stats.requests, 1);
    await end();
  });

  it('tells of a renamed sheet with the next change, and calls it by its new name from then on', async () => {
    const { host, told, type, end } = await watched();
    renameSheet(host, 'C', 'Bab 3');
    type(at('Bab 3', 'A1'), 1);
    await later(LOOKED);
    await eventually(() => told.at(-1), {});
    type(at('Bab 3', 'A1'), 2);
    await eventually(() => told.at(-1), { sheet: 'Bab 3' });
    await end();
  });

  it('does not know whose cells they are where the sheet is newer than its list, and then knows', async () => {
    const { host, told, type, end } = await watched();
    const [, , last] = host.book.sheets;
    if (!last) throw new Error('three sheets');
    host.book.sheets.push({ ...last, id: '{NEW}', name: 'D', cells: {} });
    type(at('D', 'A1'), 1);
    await later(LOOKED);
    await eventually(() => told.at(-1), {});
    type(at('D', 'A1'), 2);
    await eventually(() => told.at(-1), { sheet: 'D' });
    await end();
  });

  it('keeps one watch where another ends', async () => {
    const { port, told, type, end } = await watched();
    const other = await port.watch(() => {});
    await other();
    type(at('A', 'A1'), 1);
    await eventually(() => told.length > 0, true);
    await end();
  });
});
