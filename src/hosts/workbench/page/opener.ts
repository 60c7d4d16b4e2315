import type { Told } from '../document/messages';
import { type Loaded, type Loading, loadWorkbook, NotLoaded } from '../load-workbook';

export type OpeningState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'opening'; readonly name: string /** From 0 to 1. */; readonly part: number }
  | { readonly kind: 'failed'; readonly why: Unreadable | string };

/** Why a file gives no workbook. */
export type Unreadable = Omit<Extract<Told, { kind: 'unreadable' }>, 'kind'>;

/** Opens files, one at a time: a new one takes the place of one that is being opened. */
export class Opener {
  state: OpeningState = { kind: 'idle' };
  readonly #listeners = new Set<(state: OpeningState) => void>();
  #loading: Loading | undefined;
  /** Whether a file was ever asked for: from then on the library is warm. */
  #asked = false;
  /** Counts what was opened or cancelled: what began before the last is of no use any more. */
  #turn = 0;
  #grid: Promise<typeof import('../grid')> | undefined;

  subscribe(listener: (state: OpeningState) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Loads the grid library, which takes longer than all the rest, and warms it up while nothing else is to be done. */
  async prepare(): Promise<void> {
    const { warmUp } = await this.#load();
    whenIdle(() => {
      if (!this.#asked) void warmUp();
    });
  }

  #load(): Promise<typeof import('../grid')> {
    this.#grid ??= import(/* webpackChunkName: "grid" */ '../grid');
    return this.#grid;
  }

  /** @returns what was read; `undefined` where it could not be, or was cancelled */
  async open(file: File): Promise<Loaded | undefined> {
    this.#asked = true;
    this.cancel();
    const turn = this.#turn;
    this.#set({ kind: 'opening', name: file.name, part: 0 });
    try {
      const [bytes, grid] = await Promise.all([file.arrayBuffer(), this.#load()]);
      if (turn !== this.#turn) return undefined;
      this.#loading = loadWorkbook(
        file.name,
        new Uint8Array(bytes),
        grid,
        (part) => turn === this.#turn && this.#set({ kind: 'opening', name: file.name, part }),
      );
      const loaded = await this.#loading.done;
      // It is in use from now on: what is opened next must not end it.
      this.#loading = undefined;
      this.#set({ kind: 'idle' });
      return loaded;
    } catch (error) {
      if (turn !== this.#turn) return undefined;
      this.#set({ kind: 'failed', why: error instanceof NotLoaded ? error.why : String(error) });
      return undefined;
    }
  }

  cancel(): void {
    this.#turn++;
    this.#loading?.cancel();
    this.#loading = undefined;
    this.#set({ kind: 'idle' });
  }

  clear(): void {
    this.#set({ kind: 'idle' });
  }

  #set(state: OpeningState): void {
    this.state = state;
    for (const listener of this.#listeners) listener(state);
  }
}

/** Safari knows no idle time. */
function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work);
  else setTimeout(work, 500);
}
