import { act, type Deed, HostError, NOTHING_SAVED, takeBack } from '#app';
import { at } from '../support/check-result';
import { draw } from '../support/draw';
import { MemoryPort } from '../support/memory-port';

const BOOK = draw({
  'BAB III': `
    80 | 90 | 121,50
    82 | =A2*2 -> 164 | '75'`,
});
const TIME = '2026-01-02T03:04:05.000Z';
const LATER = '2026-01-02T03:05:00.000Z';
const C1 = at('BAB III', 'C1');
const B2 = at('BAB III', 'B2');
const C2 = at('BAB III', 'C2');

const capaian: Deed = [
  { at: C1, from: { value: 121.5, format: '0.00' }, to: { value: 112.5 }, rule: 'capaian', reason: 'hitung' },
];
const text: Deed = [
  { at: C2, from: { value: '75' }, to: { value: 75, format: '#,##0' }, rule: 'format-angka', reason: 'teks' },
];

const refusal = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => undefined,
    (thrown) => thrown,
  );
  expect(error).toBeInstanceOf(HostError);
  return (error as HostError).trouble;
};

describe('act', () => {
  it('changes cells, keeps what they were and are, and takes it back to the very same workbook', async () => {
    const port = new MemoryPort(BOOK);
    const one = await act(port, NOTHING_SAVED, capaian, TIME);
    const two = await act(port, one, text, LATER);
    expect(port.saved).toEqual(two);
    expect(two.history.map(({ time, changes }) => [time, changes.length])).toEqual([
      [TIME, 1],
      [LATER, 1],
    ]);
    // The cell's own format is kept in the log, too, so that it can be given back.
    expect(one.history[0]?.changes[0]).toMatchObject({
      from: { value: 121.5, format: '0.00' },
      to: { value: 112.5, format: '0.00' },
    });
    const back = await takeBack(port, two);
    expect(back).toEqual(one);
    expect(await takeBack(port, back)).toEqual(NOTHING_SAVED);
    expect(port.workbook).toEqual(BOOK);
    expect(port.saved).toBeUndefined();
  });

  it('takes several batches back at once, also where they changed one cell twice', async () => {
    const port = new MemoryPort(BOOK);
    const one = await act(port, NOTHING_SAVED, capaian, TIME);
    const again: Deed = [
      {
        at: C1,
        from: { value: 112.5 },
        to: { value: null, formula: 'B1/A1*100' },
        rule: 'hitung-ulang',
        reason: '',
      },
    ];
    const two = await act(port, one, again, LATER);
    expect(await takeBack(port, two, 9)).toEqual(NOTHING_SAVED);
    expect(port.workbook).toEqual(BOOK);
  });

  it('takes nothing back past what the user typed between two batches: that is kept nowhere', async () => {
    const port = new MemoryPort(BOOK);
    const one = await act(port, NOTHING_SAVED, capaian, TIME);
    port.type(C1, 99);
    const again: Deed = [
      { at: C1, from: { value: 99 }, to: { value: 112.5 }, rule: 'capaian', reason: 'hitung' },
    ];
    const two = await act(port, one, again, LATER);
    const before = port.workbook;
    expect(await refusal(takeBack(port, two, 2))).toBe('changed');
    expect([port.workbook, port.saved]).toEqual([before, two]);
    const back = await takeBack(port, two);
    expect(await refusal(takeBack(port, back))).toBe('changed');
  });

  it('refuses where a cell holds something else by now, before anything is written', async () => {
    const port = new MemoryPort(BOOK);
    port.type(C1, 121.49);
    const before = port.workbook;
    expect(await refusal(act(port, NOTHING_SAVED, [...text, ...capaian], TIME))).toBe('changed');
    const formula: Deed = [{ ...capaian[0], at: B2, from: { value: 164 }, to: { value: 1 } }] as never;
    expect(await refusal(act(port, NOTHING_SAVED, formula, TIME))).toBe('changed');
    expect([port.workbook, port.edits, port.saved]).toEqual([before, [], undefined]);
  });

  it('lets the result of a formula differ, which follows other cells', async () => {
    const port = new MemoryPort(BOOK);
    const deed: Deed = [
      { at: B2, from: { value: 163, formula: 'A2*2' }, to: { value: 164 }, rule: 'capaian', reason: '' },
    ];
    await act(port, NOTHING_SAVED, deed, TIME);
    expect(port.edits).toEqual(deed);
  });

  it('says that a sheet is gone', async () => {
    const port = new MemoryPort(BOOK);
    const deed: Deed = [{ ...capaian[0], at: at('BAB IV', 'A1') }] as never;
    expect(await refusal(act(port, NOTHING_SAVED, deed, TIME))).toBe('lost');
  });

  it('puts the cells back where what was done cannot be kept', async () => {
    const port = new MemoryPort(BOOK);
    port.failing.save = new HostError('protected', 'read only');
    expect(await refusal(act(port, NOTHING_SAVED, capaian, TIME))).toBe('protected');
    expect([port.workbook, port.saved]).toEqual([BOOK, undefined]);
    const kept = await act(port, NOTHING_SAVED, capaian, TIME);
    const changed = port.workbook;
    port.failing.save = new HostError('busy', 'typing');
    expect(await refusal(takeBack(port, kept))).toBe('busy');
    expect([port.workbook, port.saved]).toEqual([changed, kept]);
  });

  it('says both where even that fails, for then the workbook is not as it was', async () => {
    const port = new MemoryPort(BOOK);
    const apply = port.apply.bind(port);
    let calls = 0;
    port.apply = async (edits) => {
      if (++calls > 1) throw new HostError('protected', 'just now');
      return apply(edits);
    };
    port.failing.save = new HostError('busy', 'typing');
    const error = await act(port, NOTHING_SAVED, capaian, TIME).catch((thrown) => thrown);
    expect(error).toMatchObject({ trouble: 'other', detail: expect.stringMatching(/busy.*protected/) });
  });

  it('waits where the user begins to type in between, so that no change stands that is kept nowhere', async () => {
    const port = new MemoryPort(BOOK);
    const apply = port.apply.bind(port);
    port.apply = async (edits) => {
      const applied = await apply(edits);
      port.busy = true;
      return applied;
    };
    let waits = 0;
    const wait = async () => {
      if (++waits === 3) port.busy = false;
    };
    const kept = await act(port, NOTHING_SAVED, capaian, TIME, { wait });
    expect([kept.history.length, waits]).toEqual([1, 3]);
    expect(port.saved).toEqual(kept);
    waits = 0;
    expect(await takeBack(port, kept, 1, wait)).toEqual(NOTHING_SAVED);
    expect([port.workbook, port.saved]).toEqual([BOOK, undefined]);
  });

  it('does not take back over what someone typed since', async () => {
    const port = new MemoryPort(BOOK);
    const kept = await act(port, NOTHING_SAVED, capaian, TIME);
    port.type(C1, 99);
    expect(await refusal(takeBack(port, kept))).toBe('changed');
    expect(port.saved).toEqual(kept);
  });

  it('does nothing where there is nothing to do', async () => {
    const port = new MemoryPort(BOOK);
    expect(await act(port, NOTHING_SAVED, [], TIME)).toBe(NOTHING_SAVED);
    expect(await takeBack(port, NOTHING_SAVED)).toBe(NOTHING_SAVED);
    expect(port.saved).toBeUndefined();
  });
});
