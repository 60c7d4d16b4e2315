import { HostError } from '#app';
import { createSession, type Session } from '#ui';
import { at } from '../support/check-result';
import { MemoryPort } from '../support/memory-port';
import { BOOK } from './books';

const F3 = at('BAB III', 'F3');
const F4 = at('BAB III', 'F4');

const sessions: Session[] = [];

// What is still being followed is no later test's matter.
afterEach(async () => {
  for (const session of sessions.splice(0)) session.checkWhileTyping(false);
  await rest(100);
});

async function open(live = true) {
  const port = new MemoryPort(BOOK);
  const asked: (readonly string[] | undefined)[] = [];
  const read = port.read.bind(port);
  port.read = (progress, only) => {
    asked.push(only);
    return read(progress, only);
  };
  const session = createSession(port);
  sessions.push(session);
  await session.start();
  await session.check();
  asked.length = 0;
  if (live) session.checkWhileTyping(true);
  const cells = () => session.state().result?.findings.map((one) => one.at.row);
  return { port, session, asked, cells };
}

/** Until a condition holds; fails after two seconds. */
async function until(condition: () => boolean): Promise<void> {
  const end = Date.now() + 2000;
  while (!condition()) {
    if (Date.now() > end) throw new Error('it never came');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
const rest = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('checking while typing', () => {
  it('is off at first: a change is only told', async () => {
    const { port, session, asked } = await open(false);
    port.type(F3, 112.5);
    await rest(60);
    expect([session.state().live, session.state().stale, asked]).toEqual([false, 'workbook', []]);
  });

  it('follows with list and marks, reads only what was touched, and moves nothing else', async () => {
    const { port, session, asked, cells } = await open();
    session.dispatch({ type: 'select', index: 1 });
    session.dispatch({ type: 'filter', filter: { rule: 'capaian' } });
    session.dispatch({ type: 'select', index: 1 });
    session.dispatch({ type: 'view', view: 'tabel' });
    const kinds = new Set<string>();
    const leave = session.subscribe(() => void kinds.add(session.state().work.kind));
    const shown = port.shown.length;
    port.type(F3, 112.5);
    await until(() => cells()?.length === 1);
    await until(() => port.marks.length === 1);
    leave();
    expect(port.marks.map((mark) => mark.at)).toEqual([F4]);
    expect(asked).toEqual([['BAB III']]);
    const { selected, filter, view, stale, notice } = session.state();
    // The open finding is another place in the list now, and still open.
    expect([selected, filter.rule, view, stale, notice]).toEqual([0, 'capaian', 'tabel', 'no', undefined]);
    expect([[...kinds], port.shown.length]).toEqual([['idle'], shown]);
  });

  it('checks a burst of changes once', async () => {
    const { port, asked, cells } = await open();
    for (const value of [1, 11, 112, 112.5]) port.type(F3, value);
    await until(() => cells()?.length === 1);
    await rest(60);
    expect(asked).toEqual([['BAB III']]);
  });

  it('marks neither beside another marking nor after the marks were taken away', async () => {
    const { port, session, cells } = await open();
    let running = 0;
    let most = 0;
    const mark = port.mark.bind(port);
    port.mark = async (marks) => {
      most = Math.max(most, ++running);
      await rest(30);
      running--;
      return mark(marks);
    };
    port.unmark = () => port.mark([]);
    port.type(F3, 112.5);
    await until(() => running === 1);
    await session.unmark();
    expect(cells()?.length).toBe(1);
    await rest(100);
    expect([most, port.marks]).toEqual([1, []]);
  });

  it('waits quietly while Excel waits for its user', async () => {
    const { port, session, cells } = await open();
    port.busy = true;
    port.type(F3, 112.5);
    await rest(60);
    expect([session.state().notice, session.state().stale, cells()?.length]).toEqual([undefined, 'no', 2]);
    port.busy = false;
    await until(() => cells()?.length === 1);
  });

  it('marks later where Excel is busy just then', async () => {
    const { port, session, cells } = await open();
    port.failing.mark = new HostError('busy', 'typing');
    port.type(F3, 112.5);
    await until(() => cells()?.length === 1);
    await until(() => port.marks.length === 1);
    expect(session.state().notice).toBeUndefined();
  });

  it('tells that the list is old where it cannot follow', async () => {
    const { port, session } = await open();
    port.failing.read = new HostError('unsupported', 'x');
    port.type(F3, 112.5);
    await until(() => session.state().stale === 'workbook');
    expect(session.state().notice).toBeUndefined();
  });

  it('does not check beside a check, and follows once it is done', async () => {
    const { port, session, asked, cells } = await open();
    let typed = false;
    port.whileReading = () => {
      if (typed) return;
      typed = true;
      port.type(F3, 112.5);
    };
    await session.check();
    expect(asked).toEqual([undefined]);
    await until(() => cells()?.length === 1 && session.state().stale === 'no');
  });

  it('gives way to what its user does', async () => {
    const { port, session, cells } = await open();
    let begun = () => {};
    const reading = new Promise<void>((resolve) => {
      begun = resolve;
    });
    let go = () => {};
    port.whileReading = () => {
      begun();
      port.whileReading = () => {};
      return new Promise<void>((resolve) => {
        go = resolve;
      });
    };
    port.type(F4, 102.44);
    await reading;
    const finding = session.state().result?.findings.find((one) => one.at.row === F3.row);
    const fixing = finding && session.fix(finding, finding.fixes[0] as (typeof finding.fixes)[number]);
    go();
    expect(await fixing).toBe(true);
    await until(() => cells()?.length === 0);
    expect(session.state().saved.history).toHaveLength(1);
  });

  it('reads everything where sheets came or went, and when it is switched on late', async () => {
    const { port, session, asked, cells } = await open(false);
    port.type(F3, 112.5);
    session.checkWhileTyping(true);
    await until(() => cells()?.length === 1);
    port.change();
    await until(() => asked.length === 2);
    expect(asked).toEqual([undefined, undefined]);
  });

  it('passes over what only follows: the sheets of ours', async () => {
    const { port, session, asked } = await open();
    await session.insertSummaries(['temuan']);
    await session.check();
    asked.length = 0;
    port.change({ sheet: 'Temuan Konsistensi' });
    await rest(60);
    expect(asked).toEqual([]);
  });
});
