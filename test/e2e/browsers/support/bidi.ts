import WebSocket from 'ws';

interface Message {
  readonly id?: number;
  readonly type: 'success' | 'error' | 'event';
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
}

/** What the console hears. */
interface Entry {
  readonly level: string;
  readonly text: string;
}

/** The way to a browser that understands WebDriver BiDi. */
export interface Bidi {
  // biome-ignore lint/suspicious/noExplicitAny: each command has an answer of its own.
  ask(method: string, params: object): Promise<any>;
  /** The errors that the console heard, once they are subscribed to. */
  readonly errors: string[];
  leave(): void;
}

/** Speaks to a browser at its address. */
export async function bidi(address: string): Promise<Bidi> {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  const waiting = new Map<number, (message: Message) => void>();
  const errors: string[] = [];
  socket.on('message', (data) => {
    const message = JSON.parse(String(data)) as Message;
    if (message.id !== undefined) return waiting.get(message.id)?.(message);
    if (message.method !== 'log.entryAdded') return;
    const { level, text } = message.params as Entry;
    if (level === 'error') errors.push(text);
  });
  let asked = 0;
  return {
    ask: (method, params) =>
      new Promise((resolve, reject) => {
        const id = asked++;
        waiting.set(id, ({ type, result, error, message }) => {
          waiting.delete(id);
          if (type === 'success') resolve(result);
          else reject(new Error(`${method}: ${error}: ${message}`));
        });
        socket.send(JSON.stringify({ id, method, params }));
      }),
    errors,
    leave: () => socket.terminate(),
  };
}
