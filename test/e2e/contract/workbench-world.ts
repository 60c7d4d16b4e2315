import { HostError, type WorkbookPort } from '#app';
import { address, type Workbook } from '#core/grid';
import { locked, withLockedStructure } from '../../contract/protected-file';
import { type Habits, type World, written } from '../../contract/worlds';
import { partsOf } from '../../hosts/xlsx/writing/package-parts';
import { xlsxFrom } from '../../support/xlsx-from';
import type { Answer, Copies } from './doors';
import { expectAlike } from './expect-alike';
import type { WorkbenchInPage } from './workbench-in-page';

/** The workbench changes nothing under a user's hands; it reads and draws all the same. */
export const WORKBENCH_HABITS: Habits = {
  refusesWhileEditing: ['apply', 'insert', 'removeInserted'],
  keepsMarks: false,
  savesFile: true,
};

/** A workbook in the workbench. Its dump is all of its parts and what the grid holds; both must be alike. */
export function workbenchWorld(bench: WorkbenchInPage, workbook: Workbook): Promise<World> {
  return worldOf(bench, xlsxFrom(workbook));
}

export async function worldOf(bench: WorkbenchInPage, bytes: Uint8Array): Promise<World> {
  const { page } = bench;
  const opened = await bench.open(bytes);
  const port = portInPage(bench);
  const copies = async (): Promise<Copies> => {
    if (bench.opened !== opened) throw new Error('another workbook was opened since');
    return page.evaluate(() => window.doors.copies());
  };
  const exchange = async (change: (file: Uint8Array) => Uint8Array) => {
    const { file } = await copies();
    await page.evaluate((changed) => window.doors.exchangeFile(changed), change(file));
  };
  return {
    port,
    async dump() {
      const { file, book, grid, marks } = await copies();
      expectAlike({ file, book, grid, marks });
      // In lines, so that a difference can be read.
      const parts = [...partsOf(file)].map(
        ([part, content]) => `${part}\n${Buffer.from(content).toString('latin1').replaceAll('><', '>\n<')}`,
      );
      return [...parts.sort(), JSON.stringify([book, grid, marks], null, 1)].join('\n');
    },
    async marked() {
      const marks = await page.evaluate(() => window.doors.marks());
      return marks
        .map((mark) => JSON.parse(mark) as [string, number, number, string])
        .map(([sheet, top, left, severity]) => written(sheet, { top, left }, severity))
        .sort();
    },
    async type(at, value) {
      await page.evaluate((cell) => window.doors.select(cell), at);
      await bench.goTo(address(at.row, at.col));
      await page.keyboard.type(String(value));
      await page.keyboard.press('Enter');
      await page.waitForTimeout(100);
    },
    protect: (sheet) => exchange((file) => locked(file, sheet)),
    protectStructure: () => exchange(withLockedStructure),
    async editing(on) {
      if (on) {
        await bench.goTo('A1');
        await page.keyboard.press('F2');
      } else await page.keyboard.press('Escape');
      await page.waitForTimeout(100);
    },
    failAfter: () => page.evaluate(() => window.doors.refuse(['apply', 'insert', 'removeInserted'], 0, 1)),
    keepNothing: () => page.evaluate(() => window.doors.refuse(['save'], 0, 1)),
    reopened: async () => worldOf(bench, (await copies()).file),
  };
}

/** The port in the page; only what is plain data passes. */
function portInPage({ page, heard }: WorkbenchInPage): WorkbookPort {
  const ask =
    (method: Exclude<keyof WorkbookPort, 'watch'>) =>
    async (...args: unknown[]): Promise<never> =>
      given(
        await page.evaluate(([name, all]) => window.doors.ask(name, all), [method, args] as const),
      ) as never;
  return {
    async read(progress, only) {
      const [answer, parts] = await page.evaluate(
        ([cancelled, names]) => window.doors.read(cancelled, names),
        [progress?.cancelled ?? false, only] as const,
      );
      for (const part of parts) progress?.report(part);
      return given(answer) as Workbook;
    },
    check: (settings) => ask('check')(settings),
    selection: ask('selection'),
    show: ask('show'),
    mark: ask('mark'),
    unmark: ask('unmark'),
    apply: ask('apply'),
    insert: ask('insert'),
    removeInserted: ask('removeInserted'),
    load: ask('load'),
    save: ask('save'),
    async watch(changed) {
      const id = await page.evaluate(() => window.doors.watch());
      heard.set(id, changed);
      return () => page.evaluate((ended) => window.doors.endWatch(ended), id);
    },
  };
}

function given(answer: Answer): unknown {
  if ('trouble' in answer) throw new HostError(answer.trouble, answer.detail, answer.sheet);
  return answer.value;
}
