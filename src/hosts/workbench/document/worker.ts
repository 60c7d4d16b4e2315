import type { Asked } from './messages';
import { serve } from './serve';

/** The thread that reads and writes files, so that the page never waits for it. */
interface Thread {
  onmessage: ((event: { readonly data: Asked }) => void) | null;
  postMessage(message: unknown): void;
}

const thread = globalThis as unknown as Thread;
const answer = serve((told) => thread.postMessage(told));
thread.onmessage = ({ data }) => void answer(data);
