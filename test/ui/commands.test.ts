import { createSession, type Session } from '#ui';
import { associateCommands, type COMMANDS } from '../../src/hosts/excel/commands';
import { MemoryPort } from '../support/memory-port';
import { BOOK } from './books';

type Handler = (event: { completed(): void }) => Promise<void>;

/** As much of Office as the ribbon needs; the pane opens or fails to. */
function ribbon(session: Session, showAsTaskpane: () => Promise<void>) {
  const handlers = new Map<string, Handler>();
  Object.assign(globalThis, {
    Office: {
      addin: { showAsTaskpane },
      actions: { associate: (name: string, handler: Handler) => handlers.set(name, handler) },
    },
  });
  associateCommands(session);
  return handlers;
}

async function press(name: keyof typeof COMMANDS, showAsTaskpane = async () => {}) {
  const port = new MemoryPort(BOOK);
  const session = createSession(port);
  let completed = 0;
  const run = ribbon(session, showAsTaskpane).get(name) as Handler;
  await run({ completed: () => completed++ }).catch(() => {});
  return { port, session, completed };
}

describe('the ribbon', () => {
  it('checks the workbook with the pane open, and marks its findings', async () => {
    let opened = 0;
    const { port, session, completed } = await press('periksa', async () => {
      opened++;
    });
    expect([opened, completed]).toEqual([1, 1]);
    expect(session.state().result).toBeDefined();
    expect(port.marks.length).toBeGreaterThan(0);
  });

  it('removes the marks', async () => {
    const { session, completed } = await press('hapusTanda');
    expect(session.state().notice).toEqual({ kind: 'unmarked' });
    expect(completed).toBe(1);
  });

  it('inserts all summary sheets with the pane open', async () => {
    let opened = 0;
    const { port, session, completed } = await press('sisipkanRingkasan', async () => {
      opened++;
    });
    expect([opened, completed]).toEqual([1, 1]);
    const { inserted } = session.state();
    expect([...(inserted?.inserted ?? []), ...(inserted?.skipped ?? [])]).toHaveLength(6);
    expect(port.inserted).toHaveLength(inserted?.inserted.length ?? 0);
    expect(port.shown).toEqual([{ sheet: 'Ringkasan SAKIP', row: 0, col: 0 }]);
  });

  it('lists the table around the selected cell', async () => {
    const { session, completed } = await press('periksaTabel');
    expect(session.state().result).toBeDefined();
    expect(completed).toBe(1);
  });

  it('lets Excel go on even where the pane does not open', async () => {
    const { completed } = await press('periksa', () => Promise.reject(new Error('no pane')));
    expect(completed).toBe(1);
  });
});
