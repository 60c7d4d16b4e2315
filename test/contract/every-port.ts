import fc from 'fast-check';
import { NOTHING_SAVED, type WorkbookPort } from '#app';
import type { Workbook } from '#core/grid';
import { ownSheets, summaryKeyOf } from '#core/plan';
import { at } from '../support/check-result';
import { B2, BOOK, D2, MERGED, plan, READ_AS_SOMETHING_ELSE, refusal, stateToKeep, to } from './book';
import type { FileWorld, Later } from './worlds';

/** Properties take a while where several things run at once. */
jest.setTimeout(60_000);

/**
 * What everything that holds a workbook must do for the use cases, with a screen or without one.
 *
 * @param effort how many times a property is tried, where 1 is usual: less where a workbook takes long to open
 */
export function describeEveryPort(
  name: string,
  open: (workbook: Workbook) => Later<FileWorld>,
  effort = 1,
): void {
  describe(`reading (${name})`, () => {
    it('tells values, formulas, formats, merged areas, and what is hidden, very hidden sheets too', async () => {
      expect(await (await open(BOOK)).port.read()).toEqual(BOOK);
    });

    it('tells only the sheets that are asked for, in their order, with their names', async () => {
      const { port } = await open(BOOK);
      await port.insert([plan('temuan', 'Temuan')]);
      const whole = await port.read();
      const [first, second] = whole.sheets;
      expect(await port.read(undefined, ['BAB III', 'BAB IV', 'BAB II'])).toEqual({
        ...whole,
        sheets: [first, second],
        definedNames: [],
      });
      const ours = await port.read(undefined, ['Temuan']);
      expect([ours.sheets, summaryKeyOf(ours, 'Temuan')]).toEqual([[whole.sheets.at(-1)], 'temuan']);
      expect(await port.read(undefined, [])).toEqual({ ...whole, sheets: [], definedNames: [] });
    });
  });

  describe(`taking in sheets (${name})`, () => {
    const names = async (port: WorkbookPort) => (await port.read()).sheets.map(({ name }) => name);
    const OWN = BOOK.sheets.map(({ name }) => name);

    it('inserts what was planned behind the last sheet, marked as ours', async () => {
      const { port } = await open(BOOK);
      expect(await port.insert([plan('temuan', 'Temuan'), plan('ringkasan', 'Ringkasan')])).toEqual({
        onPaper: true,
      });
      const read = await port.read();
      expect(ownSheets(read)).toEqual(BOOK.sheets);
      expect(read.sheets.map(({ name }) => [name, summaryKeyOf(read, name)]).slice(OWN.length)).toEqual([
        ['Temuan', 'temuan'],
        ['Ringkasan', 'ringkasan'],
      ]);
      const sheet = read.sheets.at(-1);
      expect(sheet?.merges).toEqual([MERGED]);
      expect(sheet?.rows).toEqual([
        { index: 0, cells: [{ col: 0, value: '=Ringkasan' }] },
        {
          index: 2,
          cells: [
            { col: 0, value: '1.234' },
            { col: 1, value: 0.5, format: '0%' },
            { col: 2, value: 0, formula: "'BAB III'!C2-90", format: '0.00' },
          ],
        },
      ]);
    });

    it('keeps texts as they are, whatever they look like', async () => {
      const text = fc.oneof(
        fc.constantFrom(...READ_AS_SOMETHING_ELSE, "'dikutip", '(1)', 'Mei 2024', '+62', '@a', ' a'),
        fc.stringMatching(/^[\w .,%/'=()-]{1,12}$/),
      );
      await fc.assert(
        fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 20 }), async (texts) => {
          const { port } = await open(BOOK);
          const rows = texts.map((content, index) => ({ index, cells: [{ col: 0, content }] }));
          await port.insert([plan('temuan', 'Temuan', { rows, merges: [] })]);
          const read = (await port.read()).sheets.at(-1)?.rows.map(({ cells }) => cells[0]?.value);
          expect(read).toEqual(texts);
        }),
        { numRuns: Math.ceil(15 * effort) },
      );
    });

    it('puts a sheet in the place of the one of its kind, whatever either is called', async () => {
      const { port } = await open(BOOK);
      await port.insert([plan('efisiensi', 'Efisiensi'), plan('temuan', 'Temuan')]);
      await port.insert([plan('temuan', 'Temuan'), plan('ringkasan', 'Ringkasan')]);
      await port.insert([plan('efisiensi', 'Efisiensi (2)')]);
      expect(await names(port)).toEqual([...OWN, 'Efisiensi (2)', 'Temuan', 'Ringkasan']);
    });

    it('gives the same a second time', async () => {
      const { port } = await open(BOOK);
      const plans = [plan('efisiensi', 'Efisiensi'), plan('temuan', 'Temuan')];
      await port.insert(plans);
      const once = await port.read();
      await port.insert(plans);
      expect(await port.read()).toEqual(once);
    });

    it('takes all of them out again, without a trace', async () => {
      const { port, dump } = await open(BOOK);
      const before = await dump();
      await port.insert([plan('efisiensi', 'Efisiensi'), plan('temuan', 'Temuan')]);
      await port.insert([plan('temuan', 'Temuan')]);
      await port.removeInserted();
      expect(await dump()).toBe(before);
      await port.removeInserted();
      await port.insert([]);
      expect(await dump()).toBe(before);
    });

    it('leaves the log of changes where the summaries go, and exchanges it alone', async () => {
      const { port } = await open(BOOK);
      await port.insert([{ ...plan('temuan', 'Catatan SAKIP'), key: 'catatan' }]);
      const logged = await port.read();
      await port.insert([plan('temuan', 'Temuan')]);
      await port.removeInserted();
      expect(await port.read()).toEqual(logged);
      await port.insert([{ ...plan('temuan', 'Catatan SAKIP'), key: 'catatan' }]);
      expect(await port.read()).toEqual(logged);
    });

    it('leaves a sheet to be seen', async () => {
      const hidden = await open({
        ...BOOK,
        sheets: BOOK.sheets.map((sheet) => ({ ...sheet, visibility: 'hidden' })),
      });
      await hidden.port.insert([plan('efisiensi', 'Efisiensi'), plan('temuan', 'Temuan')]);
      const before = await hidden.dump();
      expect((await refusal(hidden.port.removeInserted())).trouble).toBe('nothing-else');
      expect(await hidden.dump()).toBe(before);
    });

    it('lets no sheet go that something of the user’s refers to', async () => {
      const cells = [{ col: 0, value: 0.5, formula: 'Temuan!B3' }];
      const rows = [{ index: 0, cells }];
      const user = { name: 'Lain', visibility: 'visible', rows, merges: [], hiddenColumns: [] } as const;
      const { port } = await open({ ...BOOK, sheets: [...BOOK.sheets, user] });
      await port.insert([plan('temuan', 'Temuan')]);
      const before = await port.read();
      const error = await refusal(port.removeInserted());
      expect([error.trouble, error.sheet]).toEqual(['referenced', 'Lain']);
      expect(await port.read()).toEqual(before);
    });
  });

  describe(`a workbook that can be changed (${name})`, () => {
    let world: FileWorld;
    beforeEach(async () => {
      world = await open(BOOK);
    });

    describe('changing cells', () => {
      it('changes them, says what was there, and can be taken back', async () => {
        const before = await world.dump();
        const applied = await world.port.apply([
          { at: D2, to: to(1.125) },
          { at: at('BAB III', 'B3'), to: to('1.234') },
          { at: at('BAB II', 'A6'), to: to(0.5, '0%') },
        ]);
        expect(applied.map(({ was }) => was)).toEqual([
          { value: 1.125, formula: 'C2/B2', format: '0.00%' },
          { value: 50_000_000, format: '#,##0' },
          { value: null, format: 'General' },
        ]);
        expect(applied.map(({ is }) => is)).toEqual([
          { value: 1.125, format: '0.00%' },
          { value: '1.234', format: '#,##0' },
          { value: 0.5, format: '0%' },
        ]);
        expect(await world.dump()).not.toBe(before);
        const { sheets } = await world.port.read();
        expect(sheets[1]?.rows[2]?.cells[0]).toEqual({ col: 1, value: '1.234', format: '#,##0' });
      });

      it('takes back what it did when it applies what was', async () => {
        const before = (await world.port.read()).sheets;
        const applied = await world.port.apply([
          { at: B2, to: to('=SUM(A1)') },
          { at: at('BAB II', 'A6'), to: to(0.5, '0%') },
          { at: at('BAB II', 'B4'), to: to(null) },
          { at: at('BAB III', 'C3'), to: to(true) },
        ]);
        await world.port.apply(applied.map(({ at, was }) => ({ at, to: was })));
        expect((await world.port.read()).sheets).toEqual(before);
      });

      it('holds what it was given, and takes back whatever it did', async () => {
        const text = fc.oneof(
          fc.constantFrom(...READ_AS_SOMETHING_ELSE),
          fc.stringMatching(/^[\w .,%/-]{1,12}$/),
        );
        // Excel knows no negative zero.
        const number = fc
          .double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 })
          .map((one) => one + 0);
        const value = fc.oneof(text, number, fc.boolean(), fc.constant(null), fc.constant({ error: '#N/A' }));
        const format = fc.constantFrom(undefined, 'General', '0.00%', '#,##0', '@');
        const cell = fc.constantFrom('A6', 'A2', 'B3', 'B4', 'C9');
        const edits = fc.uniqueArray(fc.record({ cell, value, format }), { selector: (one) => one.cell });
        await fc.assert(
          fc.asyncProperty(edits, async (drawn) => {
            const fresh = await open(BOOK);
            const before = await fresh.dump();
            const applied = await fresh.port.apply(
              drawn.map((one) => ({ at: at('BAB II', one.cell), to: to(one.value, one.format) })),
            );
            expect(applied.map(({ is }) => is.value)).toEqual(drawn.map((one) => one.value));
            await fresh.port.apply(applied.map(({ at, was }) => ({ at, to: was })));
            expect(await fresh.dump()).toBe(before);
          }),
          { numRuns: Math.ceil(40 * effort) },
        );
      });

      it('writes a formula', async () => {
        const [applied] = await world.port.apply([
          { at: B2, to: { value: null, formula: 'SAKIP.CAPAIAN(68,80)' } },
        ]);
        expect(applied?.is.formula).toBe('SAKIP.CAPAIAN(68,80)');
        expect((await world.port.read()).sheets[1]?.rows[1]?.cells[1]).toMatchObject({
          formula: 'SAKIP.CAPAIAN(68,80)',
        });
      });

      it('does nothing for no edits', async () => {
        expect(await world.port.apply([])).toEqual([]);
      });

      it.each([
        ['lost', 'a sheet that is gone', 'BAB IV', 'A1'],
        ['bound', 'a cell that a merged area covers', 'BAB II', 'B1'],
        ['protected', 'a locked cell of a protected sheet', 'Arsip', 'A1'],
      ])('changes nothing, and refuses as %s: %s', async (trouble, _what, sheet, cell) => {
        await world.protect('Arsip');
        const before = await world.dump();
        const edits = [
          { at: B2, to: to(1) },
          { at: at(sheet, cell), to: to(1) },
        ];
        const error = await refusal(world.port.apply(edits));
        expect([error.trouble, error.sheet]).toEqual([trouble, sheet]);
        expect(await world.dump()).toBe(before);
      });
    });

    describe('keeping', () => {
      it('has nothing at first', async () => {
        expect(await world.port.load()).toBeUndefined();
      });

      it('keeps settings and ignored findings in the workbook', async () => {
        const state = stateToKeep();
        await world.port.save(NOTHING_SAVED);
        await world.port.save(state);
        expect(await (await world.reopened()).port.load()).toEqual(state);
      });

      it('leaves no trace where there is nothing to keep, nor once there is nothing more', async () => {
        const before = await world.dump();
        await world.port.save(NOTHING_SAVED);
        expect(await world.dump()).toBe(before);
        await world.port.save(stateToKeep());
        expect(await world.dump()).not.toBe(before);
        await world.port.save(NOTHING_SAVED);
        expect(await world.dump()).toBe(before);
        expect(await world.port.load()).toBeUndefined();
      });

      it('keeps the last state only', async () => {
        const state = stateToKeep();
        await world.port.save({ ...state, history: [] });
        await world.port.save(state);
        expect(await world.port.load()).toEqual(state);
      });
    });
  });
}
