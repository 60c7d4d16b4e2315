import { check, NOTHING_SAVED, recheck } from '#app';
import { at } from '../support/check-result';
import { MemoryPort } from '../support/memory-port';
import { BOOK } from '../ui/books';

const pause = async () => {};
const F3 = at('BAB III', 'F3');

async function checked() {
  const port = new MemoryPort(BOOK);
  const asked: unknown[] = [];
  const read = port.read.bind(port);
  port.read = (progress, only) => {
    asked.push(only);
    return read(progress, only);
  };
  const before = await check(port, NOTHING_SAVED, pause);
  asked.length = 0;
  return { port, before, asked };
}

describe('a check after a change', () => {
  it('reads only what was touched, and comes to what a whole check comes to', async () => {
    const { port, before, asked } = await checked();
    port.type(F3, 112.5);
    const after = await recheck(port, before.workbook, ['BAB III'], NOTHING_SAVED, pause);
    expect(asked).toEqual([['BAB III']]);
    expect(after).toEqual(await check(port, NOTHING_SAVED, pause));
    expect(after.result.findings.length).toBe(before.result.findings.length - 1);
    expect(after.workbook.sheets[0]).toBe(before.workbook.sheets[0]);
  });

  it('reads all where a sheet is new, gone, or not told', async () => {
    const { port, before, asked } = await checked();
    await recheck(port, before.workbook, ['Baru'], NOTHING_SAVED, pause);
    await recheck(port, before.workbook, undefined, NOTHING_SAVED, pause);
    expect(asked).toEqual([undefined, undefined]);
    port.workbook = { ...BOOK, sheets: BOOK.sheets.slice(0, 1) };
    const after = await recheck(port, before.workbook, ['BAB III'], NOTHING_SAVED, pause);
    expect(after.workbook.sheets.map(({ name }) => name)).toEqual(['BAB II']);
  });
});
