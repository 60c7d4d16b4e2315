import { check, NOTHING_SAVED, recheck } from '#app';
import { planLog } from '#core/summary';
import { at } from '../support/check-result';
import { draw } from '../support/draw';
import { MemoryPort } from '../support/memory-port';

const BOOK = draw({
  'BAB II': `
    Tabel 2.1 Perjanjian Kinerja Tahun 2024
    No | Indikator Kinerja | Satuan | Target
    1 | Persentase rumah layak huni | Persen | 80`,
  'BAB III': `
    Tabel 3.2 Capaian Indikator Kinerja Utama Tahun 2024
    No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian %
    1 | Persentase rumah layak huni | Persen | 80 | 90 | 121,50`,
});
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

  it('still passes over our own sheets, whose names it did not read again', async () => {
    const { port } = await checked();
    await port.insert([planLog(port.workbook, [])]);
    const { workbook, result } = await check(port, NOTHING_SAVED, pause);
    const after = await recheck(port, workbook, ['BAB III'], NOTHING_SAVED, pause);
    expect(after.workbook.definedNames).toEqual(workbook.definedNames);
    expect(after.result).toEqual(result);
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
