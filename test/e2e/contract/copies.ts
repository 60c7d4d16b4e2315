import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { checkWorkbook } from '#core';
import { type CellRef, parseArea } from '#core/grid';
import { readXlsx } from '#hosts/xlsx';
import { mark, plan } from '../../contract/book';
import type { World } from '../../contract/worlds';
import { withChanged } from '../../hosts/xlsx/writing/package-parts';
import { at } from '../../support/check-result';
import { draw } from '../../support/draw';
import { xlsxFrom } from '../../support/xlsx-from';
import { type Step, step } from './steps';
import type { WorkbenchInPage } from './workbench-in-page';
import { worldOf } from './workbench-world';

const DRAWN = draw({
  Data: `
    Indikator | Target | Realisasi | Capaian | Penyerapan
    Rumah layak huni | 80 | 68 | =SAKIP.CAPAIAN() -> 85 | 83,42%
    Jalan mantap | 90 | 81 | =C3/B3 -> 90,00% | =E2 -> 0
    Jumlah | =SUM(B2:B3) -> 170 | =IF(B4>100,"lebih","kurang") -> lebih | #N/A | '82'`,
  Lain: `
    =Data!B2+1 -> 81 | =SUM('Data:Lain'!B2) -> 80 | =1/Data!B5 -> #DIV/0!`,
});

/** A workbook whose columns have looks of their own, for the cells that it lacks. */
const STYLED = withChanged(xlsxFrom(DRAWN), {
  'xl/worksheets/sheet1.xml': (text) => text.replace(/<col min="2" max="2"/, '$& style="1"'),
});

const BOOKS: Readonly<Record<string, Uint8Array>> = {
  drawn: STYLED,
  sample: new Uint8Array(readFileSync(path.resolve('contoh/LKjIP-contoh.xlsx'))),
};

/** How often each workbook is tried; a sequence takes about a second. The variable RUNS asks for more. */
const RUNS = Number(process.env.RUNS ?? 4);

/** Cells that a workbook holds, and some that it lacks, on sheets that are seen. */
function cellsOf(bytes: Uint8Array): CellRef[] {
  const [first, second] = readXlsx(bytes).sheets.filter(({ visibility }) => visibility === 'visible');
  return [first, second].flatMap((sheet) => {
    if (!sheet) return [];
    const covered = (row: number, col: number) =>
      sheet.merges.some(
        (area) => row >= area.top && row <= area.bottom && col >= area.left && col <= area.right,
      );
    const held = sheet.rows
      .slice(0, 30)
      .flatMap(({ index, cells }) => cells.slice(0, 8).map(({ col }) => ({ row: index, col })));
    const blank = ['B9', 'C9', 'H3'].map((name) => parseArea(name) ?? { top: 0, left: 0 });
    return [...held, ...blank.map(({ top, left }) => ({ row: top, col: left }))]
      .filter(({ row, col }) => !covered(row, col))
      .map((place) => ({ sheet: sheet.name, ...place }));
  });
}

/** Whatever is done to a workbook in the workbench, the file, the plain data and the grid stay alike. */
export function describeCopies(bench: () => WorkbenchInPage): void {
  async function take(world: World, cells: readonly CellRef[], one: Step): Promise<void> {
    const { port } = world;
    const at = 'cell' in one ? (cells[one.cell % cells.length] as CellRef) : undefined;
    if (one.do === 'apply' && at)
      await port.apply([{ at, to: { value: one.value, ...(one.format ? { format: one.format } : {}) } }]);
    else if (one.do === 'formula' && at)
      await port.apply([{ at, to: { value: null, formula: one.formula } }]);
    else if (one.do === 'type' && at) await world.type(at, one.text);
    else if (one.do === 'delete' && at) await bench().clear(at);
    else if (one.do === 'insert')
      await port.insert([
        {
          ...plan('temuan', one.key === 'catatan' ? 'Catatan' : `Lembar ${one.key}`, { rows: [] }),
          key: one.key,
        },
      ]);
    else if (one.do === 'removeInserted') await port.removeInserted();
    else if (one.do === 'mark')
      await port.mark(cells.slice(0, 2).map((place) => ({ ...mark('', 'A1'), at: place })));
    else await bench().page.evaluate((name) => window.doors[name as 'undo' | 'redo'](), one.do);
  }

  it('gives what is typed into an empty cell the number format of its column, as Excel does', async () => {
    const world = await worldOf(bench(), STYLED);
    await world.type(at('Data', 'B9'), '5');
    await world.type(at('Data', 'C9'), '5');
    await world.type(at('Data', 'B10'), '=C9/2');
    await world.dump();
    const { sheets } = await world.port.read();
    const typed = sheets[0]?.rows.filter(({ index }) => index >= 8);
    expect(typed).toEqual([
      {
        index: 8,
        cells: [
          { col: 1, value: 0.05, format: '0.00%' },
          { col: 2, value: 5 },
        ],
      },
      { index: 9, cells: [{ col: 1, value: 2.5, formula: 'C9/2', format: '0.00%' }] },
    ]);
  });

  it.each(Object.entries(BOOKS))(
    'holds the same in all of them, whatever is done (%s)',
    async (_, bytes) => {
      const cells = cellsOf(bytes);
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
          const world = await worldOf(bench(), bytes);
          for (const one of steps) await take(world, cells, one);
          // It fails where they differ.
          await world.dump();
          // The thread checks a copy of its own.
          const workbook = await world.port.read();
          expect(await world.port.check?.({})).toEqual(structuredClone(checkWorkbook(workbook)));
        }),
        { numRuns: RUNS },
      );
    },
    1_000_000,
  );
}
