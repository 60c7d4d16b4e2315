import type { Asked, Told } from './messages';

/** The way to the thread that knows files. */
export interface Connection {
  ask(asked: Asked): void;
  close(): void;
}

/** The script of the thread as a function, which the page's own script puts here (tools/webpack/workbench.js). */
interface WithThread {
  sakipThread?: () => void;
}

/**
 * Starts a thread for files. It is made from a script that the page has loaded already, because a page that was opened
 * from a folder may not start one from another file.
 */
export function connect(tell: (told: Told) => void): Connection {
  const script = (globalThis as WithThread).sakipThread;
  if (script === undefined) throw new Error('the script of the thread was not loaded');
  const address = URL.createObjectURL(new Blob([`(${script})()`], { type: 'text/javascript' }));
  const worker = new Worker(address);
  URL.revokeObjectURL(address);
  worker.onmessage = ({ data }: MessageEvent<Told>) => tell(data);
  worker.onerror = (event) => {
    event.preventDefault();
    tell({ kind: 'failed', detail: event.message });
  };
  return {
    ask: (asked) => worker.postMessage(asked),
    close: () => worker.terminate(),
  };
}
