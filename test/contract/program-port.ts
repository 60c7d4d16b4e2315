import { act, type LoggedChange, NOTHING_SAVED, type Touched, takeBack, type WorkbookPort } from '#app';
import type { CellContent, Workbook } from '#core/grid';
import { at } from '../support/check-result';
import { B2, BOOK, later, mark, plan, refusal, stateToKeep, to } from './book';
import type { Asked, Habits, Later, World } from './worlds';

/** Each thing that a port may refuse because its user edits a cell. */
const ASKED: Readonly<Record<Asked, (port: WorkbookPort) => Promise<unknown>>> = {
  read: (port) => port.read(),
  check: async (port) => port.check?.({}),
  selection: (port) => port.selection(),
  show: (port) => port.show(B2),
  mark: (port) => port.mark([mark('BAB II', 'B3')]),
  unmark: (port) => port.unmark(),
  apply: (port) => port.apply([{ at: B2, to: to(1) }]),
  insert: (port) => port.insert([plan('efisiensi', 'Efisiensi')]),
  removeInserted: (port) => port.removeInserted(),
  load: (port) => port.load(),
  save: (port) => port.save(stateToKeep()),
};

/** What a program with a screen and a user must do beyond that. */
export function describeProgramPort(
  name: string,
  open: (workbook: Workbook) => Later<World>,
  habits: Habits,
): void {
  describe(`a workbook in ${name}`, () => {
    let world: World;
    /** What is to be the same again after the workbook was saved and opened. */
    const kept = async (one: World) => (habits.savesFile ? one.port.read() : one.dump());
    beforeEach(async () => {
      world = await open(BOOK);
    });

    describe('reading', () => {
      it('tells how far it is, and stops when asked', async () => {
        const told: number[] = [];
        await world.port.read({ cancelled: false, report: (part) => told.push(part) });
        expect(told.at(-1)).toBe(1);
        const stopped = world.port.read({ cancelled: true, report: () => {} });
        expect((await refusal(stopped)).trouble).toBe('cancelled');
      });

      it('changes nothing', async () => {
        const before = await world.dump();
        await world.port.read();
        expect(await world.dump()).toBe(before);
      });
    });

    describe('while the user edits a cell', () => {
      it.each(habits.refusesWhileEditing)(
        'refuses %s as busy, changes nothing, and does it afterwards',
        async (method) => {
          await world.port.mark([mark('BAB III', 'D2')]);
          await world.port.insert([plan('temuan', 'Temuan')]);
          const before = await world.dump();
          await world.editing(true);
          expect((await refusal(ASKED[method](world.port))).trouble).toBe('busy');
          await world.editing(false);
          expect(await world.dump()).toBe(before);
          await ASKED[method](world.port);
        },
      );

      const others = (Object.keys(ASKED) as Asked[]).filter(
        (one) => !habits.refusesWhileEditing.includes(one),
      );
      for (const method of others)
        it(`does ${method} all the same`, async () => {
          await world.editing(true);
          await ASKED[method](world.port);
        });
    });

    describe('showing', () => {
      it('selects the cell on its sheet', async () => {
        await world.port.show(B2);
        const area = { top: 1, left: 1, bottom: 1, right: 1 };
        expect(await world.port.selection()).toEqual({ sheet: 'BAB III', area });
      });

      it.each([
        ['lost', 'a sheet that is gone', 'BAB IV', 'A1'],
        ['hidden', 'a hidden sheet', 'Arsip', 'A1'],
        ['deep-hidden', 'a very hidden sheet', 'Rahasia', 'A1'],
        ['hidden', 'a hidden row', 'BAB II', 'A4'],
        ['hidden', 'a hidden column', 'BAB III', 'C2'],
      ])('refuses as %s: %s, and leaves the selection', async (trouble, _what, sheet, cell) => {
        const before = await world.port.selection();
        const error = await refusal(world.port.show(at(sheet, cell)));
        expect([error.trouble, error.sheet]).toEqual([trouble, sheet]);
        expect(await world.port.selection()).toEqual(before);
      });
    });

    describe('marking', () => {
      const MARKS = [mark('BAB III', 'D2'), mark('BAB III', 'B3', 'warning'), mark('Rahasia', 'A1')];

      it('marks cells on all sheets in place of former marks, and takes all away without a trace', async () => {
        const before = await world.dump();
        expect(await world.port.mark(MARKS)).toEqual([]);
        expect(await world.marked()).toEqual(['BAB III!B3 warning', 'BAB III!D2 error', 'Rahasia!A1 error']);
        expect(await world.port.mark([mark('BAB II', 'B3')])).toEqual([]);
        expect(await world.marked()).toEqual(['BAB II!B3 error']);
        expect(await world.port.unmark()).toEqual([]);
        expect(await world.dump()).toBe(before);
      });

      it('removes marks where there are none', async () => {
        const before = await world.dump();
        expect(await world.port.unmark()).toEqual([]);
        expect(await world.dump()).toBe(before);
      });

      if (habits.keepsMarks) {
        it('knows its marks again after the workbook was saved and opened', async () => {
          const before = await world.dump();
          await world.port.mark(MARKS);
          const again = await world.reopened();
          expect(await again.marked()).toEqual(await world.marked());
          await again.port.unmark();
          expect(await again.dump()).toBe(before);
        });

        it('tells where marks stay because the sheet was protected meanwhile', async () => {
          await world.port.mark([mark('BAB II', 'B3'), mark('BAB III', 'D2')]);
          await world.protect('BAB II');
          expect(await world.port.unmark()).toEqual([{ sheet: 'BAB II', trouble: 'protected' }]);
          expect(await world.marked()).toEqual(['BAB II!B3 error']);
        });
      } else {
        it('leaves no mark in what is saved', async () => {
          await world.port.mark(MARKS);
          expect(await (await world.reopened()).marked()).toEqual([]);
        });
      }

      it('tells which sheets it can not mark, and marks the others', async () => {
        await world.protect('BAB II');
        const marks = [mark('BAB II', 'B3'), mark('BAB IV', 'A1'), mark('BAB III', 'D2')];
        const passedOver = [...(await world.port.mark(marks))].sort((a, b) => a.sheet.localeCompare(b.sheet));
        const lost = { sheet: 'BAB IV', trouble: 'lost' };
        if (habits.keepsMarks) {
          expect(passedOver).toEqual([{ sheet: 'BAB II', trouble: 'protected' }, lost]);
          expect(await world.marked()).toEqual(['BAB III!D2 error']);
        } else {
          expect(passedOver).toEqual([lost]);
          expect(await world.marked()).toEqual(['BAB II!B3 error', 'BAB III!D2 error']);
        }
      });
    });

    describe('changing cells', () => {
      it.each([0, 1, 2])('changes nothing when it fails after %d of three', async (writes) => {
        const before = await world.dump();
        await world.failAfter(writes);
        const edits = ['A6', 'B7', 'C8'].map((cell) => ({ at: at('BAB II', cell), to: to(1) }));
        expect((await refusal(world.port.apply(edits))).trouble).toBe('other');
        expect(await world.dump()).toBe(before);
      });
    });

    describe('acting on findings', () => {
      const TIME = '2026-01-02T03:04:05.000Z';
      const B3 = at('BAB II', 'B4');
      const change = (cell: LoggedChange['at'], from: CellContent, next: CellContent): LoggedChange => ({
        at: cell,
        from,
        to: next,
        rule: 'format-angka',
        reason: 'Angka tersimpan sebagai teks.',
      });
      const DEED = [
        change(B3, { value: '82' }, { value: 82 }),
        // The test hosts have no formula engine: what a formula shows is lost where it is put back.
        change(B2, { value: 80 }, { value: 81, format: '0.00' }),
      ];

      it('changes cells and keeps what it did, and takes it back without a trace', async () => {
        const before = await kept(world);
        const state = await act(world.port, NOTHING_SAVED, DEED, TIME);
        expect(await world.port.load()).toEqual(state);
        expect(state.history).toHaveLength(1);
        const again = await world.reopened();
        const saved = await again.port.load();
        if (typeof saved !== 'object') throw new Error('nothing was kept');
        expect(await takeBack(again.port, saved)).toEqual(NOTHING_SAVED);
        expect(await kept(again)).toEqual(before);
      });

      it('leaves nothing half done where the state can not be kept', async () => {
        const before = await world.dump();
        await world.keepNothing();
        await refusal(act(world.port, NOTHING_SAVED, DEED, TIME));
        expect(await world.dump()).toBe(before);
      });

      it('leaves all as it is where taking back can not be kept', async () => {
        const state = await act(world.port, NOTHING_SAVED, DEED, TIME);
        const before = await world.dump();
        await world.keepNothing();
        await refusal(takeBack(world.port, state));
        expect(await world.dump()).toBe(before);
      });

      it.each([
        ['changed', () => world.type(B3, 7)],
        ['protected', () => world.protect('BAB II')],
        ['busy', () => world.editing(true)],
      ])('changes nothing, and refuses as %s', async (trouble, happen) => {
        await happen();
        const before = await world.dump();
        expect((await refusal(act(world.port, NOTHING_SAVED, DEED, TIME))).trouble).toBe(trouble);
        expect(await world.dump()).toBe(before);
      });
    });

    describe('taking in sheets', () => {
      const PLANS = [plan('efisiensi', 'Efisiensi'), plan('temuan', 'Temuan')];

      it('changes nothing when it fails half-way', async () => {
        const before = await world.dump();
        await world.failAfter(0);
        expect((await refusal(world.port.insert(PLANS))).trouble).toBe('other');
        expect(await world.dump()).toBe(before);
      });

      it.each([
        ['inserted', (port: WorkbookPort) => port.insert(PLANS)],
        ['taken out', (port: WorkbookPort) => port.removeInserted()],
      ])('is refused where the structure of the workbook is protected: %s', async (_what, work) => {
        await world.port.insert([plan('temuan', 'Temuan')]);
        await world.protectStructure();
        const before = await world.dump();
        const error = await refusal(work(world.port));
        expect([error.trouble, error.sheet]).toEqual(['protected', undefined]);
        expect(await world.dump()).toBe(before);
      });

      it('knows its sheets again after the workbook was saved and opened', async () => {
        const before = await kept(world);
        await world.port.insert(PLANS);
        const again = await world.reopened();
        await again.port.removeInserted();
        expect(await kept(again)).toEqual(before);
      });
    });

    describe('keeping', () => {
      it('keeps what it kept where a save is refused', async () => {
        await world.port.save(stateToKeep());
        const before = await world.dump();
        await world.keepNothing();
        await refusal(world.port.save(NOTHING_SAVED));
        expect(await world.dump()).toBe(before);
      });
    });

    describe('watching', () => {
      it('tells of what a user changes until it ends, and not of its own edits, marks and sheets', async () => {
        let told = 0;
        const end = await world.port.watch(() => {
          told++;
        });
        // No formula rests on it: what is computed may be told.
        await world.port.apply([{ at: at('BAB III', 'B3'), to: to(81) }]);
        await world.port.mark([mark('BAB III', 'D2')]);
        await world.port.insert([plan('temuan', 'Temuan')]);
        await world.port.removeInserted();
        await later();
        expect(told).toBe(0);
        await world.type(B2, 82);
        await later();
        expect(told).toBeGreaterThan(0);
        const before = told;
        await end();
        await world.type(B2, 83);
        await later();
        expect(told).toBe(before);
      });

      it('tells whose cells were changed', async () => {
        const told: Touched[] = [];
        const end = await world.port.watch((what) => told.push(what));
        await world.type(B2, 82);
        await world.type(at('BAB II', 'B3'), 82);
        await later();
        expect([...new Set(told.map(({ sheet }) => sheet))]).toEqual(['BAB III', 'BAB II']);
        await end();
      });

      it('goes on after a change that failed', async () => {
        let told = 0;
        await world.port.watch(() => {
          told++;
        });
        await world.failAfter(0);
        await refusal(world.port.apply([{ at: B2, to: to(81) }]));
        await later();
        expect(told).toBe(0);
        await world.type(B2, 82);
        await later();
        expect(told).toBeGreaterThan(0);
      });
    });
  });
}
