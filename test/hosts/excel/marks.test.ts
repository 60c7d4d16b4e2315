import fc from 'fast-check';
import type { Mark } from '#app';
import type { Severity } from '#core/finding';
import { address } from '#core/grid';
import { excelWorld } from '../../contract/worlds';
import { at } from '../../support/check-result';
import { draw } from '../../support/draw';
import { type BookRule, deleteRows, insertRows, type OfficeHost } from '../../support/office';

const BOOK = draw({
  'BAB III': `
    Indikator | Target | Realisasi | Capaian
    Rumah layak huni | 80 | 90 | 112,50%
    Indeks kepuasan | 82 | 84 | 102,44%
    Jalan mantap | 70 | 63 | 90,00%`,
  'BAB IV': `
    Program | Pagu | Realisasi
    Program A | 1.000 | 900`,
});

const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

/** What a user made of the first sheet before ever meeting the add-in. */
function formatted(): { host: OfficeHost } & ReturnType<typeof excelWorld> {
  const world = excelWorld(BOOK);
  const [sheet, other] = world.host.book.sheets;
  if (!sheet || !other) throw new Error('two sheets');
  const rule = (id: string, more: Partial<BookRule>): BookRule => ({
    id,
    type: 'Custom',
    areas: [area(1, 0, 3, 3)],
    stopIfTrue: false,
    rule: '',
    ...more,
  });
  sheet.rules = [
    rule('{U1}', { rule: '=$D2<1', fill: '#FF0000', stopIfTrue: true }),
    rule('{U2}', { type: 'ColorScale', rule: 'three colours', areas: [area(1, 3, 3, 3)] }),
    rule('{U3}', { rule: '=ISTEXT("SAKIP")', font: '#00FF00' }),
  ];
  sheet.tables = [{ name: 'Capaian', area: area(0, 0, 3, 3) }];
  sheet.filter = area(0, 0, 3, 3);
  sheet.frozen = area(0, 0, 0, 3);
  Object.assign(sheet.cells['1,3'] as object, { look: 'fill #FFFF00; bold; border' });
  sheet.merges = [area(1, 0, 2, 0)];
  other.hiddenRows = [1];
  return world;
}

const mark = (cell: string, severity: Severity = 'error', sheet = 'BAB III'): Mark => ({
  at: at(sheet, cell),
  severity,
});
const MARKS = [mark('D2'), mark('D3'), mark('C4', 'warning'), mark('B2', 'error', 'BAB IV')];

describe('marks in Excel', () => {
  it('leave no trace beside the conditional formats, tables, filters, panes and looks of the user', async () => {
    const { port, dump, host } = formatted();
    const before = dump();
    await port.mark(MARKS);
    const rules = host.book.sheets[0]?.rules ?? [];
    expect(rules).toHaveLength(5);
    expect(dump()).not.toBe(before);
    await port.mark(MARKS.slice(1));
    await port.unmark();
    expect(dump()).toBe(before);
  });

  it('touch nothing but the list of conditional formats', async () => {
    const { port, host } = formatted();
    const others = () => host.book.sheets.map(({ rules: _, ...sheet }) => sheet);
    const before = JSON.stringify(others());
    await port.mark(MARKS);
    expect(JSON.stringify(others())).toBe(before);
  });

  it("stand before the user's rules, whose order and settings stay", async () => {
    const { port, host } = formatted();
    const rules = () => host.book.sheets[0]?.rules ?? [];
    const users = JSON.stringify(rules());
    await port.mark(MARKS);
    expect(rules().map(({ id }) => id.startsWith('{U'))).toEqual([false, false, true, true, true]);
    expect(JSON.stringify(rules().slice(2))).toBe(users);
  });

  it('follow their rows when the user inserts some, and go with deleted ones', async () => {
    const { port, host, marked } = formatted();
    await port.mark(MARKS);
    insertRows(host, 'BAB III', 1, 2);
    expect(marked()).toEqual([
      'BAB III!C6 warning',
      'BAB III!D4 error',
      'BAB III!D5 error',
      'BAB IV!B2 error',
    ]);
    deleteRows(host, 'BAB III', 3, 2);
    expect(marked()).toEqual(['BAB III!C4 warning', 'BAB IV!B2 error']);
    await port.unmark();
    expect(marked()).toEqual([]);
    expect(host.book.sheets[0]?.rules.map(({ id }) => id)).toEqual(['{U1}', '{U2}', '{U3}']);
  });

  it('are all or none, whichever of the changes Excel refuses', async () => {
    const { port, dump, host, marked } = formatted();
    await port.mark(MARKS.slice(0, 2));
    const standing = marked();
    let refused = 0;
    for (let writes = 0; ; writes++) {
      host.failAfter = writes;
      const error = await port.mark(MARKS.slice(1)).catch((one: unknown) => one);
      if (host.failAfter !== undefined) break;
      expect(error).toMatchObject({ trouble: 'other' });
      expect(marked()).toEqual(standing);
      refused++;
    }
    expect(refused).toBeGreaterThan(10);
    host.failAfter = undefined;
    await port.unmark();
    expect(JSON.parse(dump()).sheets[0].rules).toHaveLength(3);
  });

  it('may be placed on a protected sheet that lets cells be formatted', async () => {
    const { port, host, marked } = formatted();
    const [sheet] = host.book.sheets;
    if (sheet) sheet.protection = { allowFormatCells: true };
    expect(await port.mark([mark('D2')])).toEqual([]);
    expect(marked()).toEqual(['BAB III!D2 error']);
  });

  it('are placed and removed although Excel can not tell of one of the rules', async () => {
    const { port, host, marked } = formatted();
    const [sheet] = host.book.sheets;
    if (sheet?.rules[1]) sheet.rules[1].unreadable = true;
    const before = JSON.stringify(sheet?.rules);
    await port.mark(MARKS);
    expect(marked()).toHaveLength(4);
    await port.unmark();
    expect(JSON.stringify(sheet?.rules)).toBe(before);
  });

  describe('that stand already', () => {
    /** Our rules, by what they say. */
    const ours = (host: OfficeHost) =>
      host.book.sheets.flatMap(({ rules }) => rules.filter(({ rule }) => rule.includes('"SAKIP:')));
    /** How many changes of the workbook some work takes. */
    const changes = async (host: OfficeHost, work: () => Promise<unknown>) => {
      let count = 0;
      host.beforeChange = () => {
        count++;
      };
      host.resetStats();
      await work();
      return { changes: count, requests: host.stats.requests };
    };

    it('are not written again', async () => {
      const { port, host, dump } = formatted();
      await port.mark(MARKS);
      const before = dump();
      expect(await changes(host, () => port.mark(MARKS.toReversed()))).toEqual({ changes: 0, requests: 3 });
      expect(dump()).toBe(before);
      await port.unmark();
      expect(await changes(host, () => port.unmark())).toEqual({ changes: 0, requests: 3 });
    });

    it('stay where only others change', async () => {
      const { port, host, marked } = formatted();
      await port.mark(MARKS);
      const before = ours(host).map(({ id }) => id);
      // One rule goes; one comes in five changes.
      expect(await changes(host, () => port.mark(MARKS.slice(1)))).toEqual({ changes: 6, requests: 4 });
      expect(marked()).toEqual(['BAB III!C4 warning', 'BAB III!D3 error', 'BAB IV!B2 error']);
      expect(ours(host).filter(({ id }) => before.includes(id))).toHaveLength(2);
    });

    it('are written anew before a rule that the user made meanwhile, and without what was copied', async () => {
      const { port, host, marked } = formatted();
      const [sheet] = host.book.sheets;
      await port.mark(MARKS);
      sheet?.rules.unshift({
        id: '{U4}',
        type: 'Custom',
        areas: [area(1, 3, 1, 3)],
        stopIfTrue: true,
        rule: '=1',
      });
      const copied = host.book.sheets[1]?.rules[0];
      copied?.areas.push(area(8, 8, 9, 9));
      await port.mark(MARKS);
      expect(marked()).toEqual([
        'BAB III!C4 warning',
        'BAB III!D2 error',
        'BAB III!D3 error',
        'BAB IV!B2 error',
      ]);
      expect(sheet?.rules.map(({ id }) => id.startsWith('{U'))).toEqual([
        false,
        false,
        true,
        true,
        true,
        true,
      ]);
    });

    it('are changed by few rules where thousands stand', async () => {
      const { port, host } = formatted();
      const many = Array.from({ length: 5000 }, (_, i) => mark(`F${i + 1}`));
      await port.mark(many);
      expect(ours(host)).toHaveLength(15);
      const without = many.filter((_, i) => i !== 2500);
      expect((await changes(host, () => port.mark(without))).changes).toBeLessThanOrEqual(2 * 6);
      expect(ours(host)).toHaveLength(15);
      expect((await changes(host, () => port.mark(many))).changes).toBeLessThanOrEqual(2 * 6);
      expect(ours(host)).toHaveLength(15);
    });

    it('come to what is wanted from whatever stands, with no more rules than needed', async () => {
      const cell = fc.record({
        row: fc.nat(3),
        col: fc.nat(3),
        sheet: fc.constantFrom('BAB III', 'BAB IV'),
      });
      const drawn = fc.uniqueArray(fc.record({ at: cell, severity: fc.constantFrom('error', 'warning') }), {
        selector: ({ at }) => JSON.stringify(at),
      });
      await fc.assert(
        fc.asyncProperty(fc.array(drawn, { minLength: 2, maxLength: 4 }), async (states) => {
          const { port, host, marked } = formatted();
          for (const marks of states as Mark[][]) {
            await port.mark(marks);
            const wanted = marks.map(
              ({ at, severity }) => `${at.sheet}!${address(at.row, at.col)} ${severity}`,
            );
            expect(marked()).toEqual(wanted.sort());
            const groups = new Set(marks.map(({ at, severity }) => at.sheet + severity));
            expect(ours(host)).toHaveLength(groups.size);
          }
        }),
        { numRuns: 30 },
      );
    });
  });

  it('take as many requests for five thousand cells as for one, below the limit of a request', async () => {
    const { port, host, marked } = formatted();
    host.resetStats();
    await port.mark([mark('D2')]);
    const { requests } = host.stats;
    await port.unmark();
    host.resetStats();
    await port.mark(Array.from({ length: 5000 }, (_, i) => mark(`F${i + 1}`, i % 2 ? 'error' : 'warning')));
    expect(host.stats.requests).toBe(requests);
    expect(host.stats.largestRequest).toBeLessThan(1_000_000);
    expect(marked()).toHaveLength(5000);
    await port.unmark();
    expect(marked()).toEqual([]);
  });
});
