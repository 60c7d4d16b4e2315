import { type Loaded, type Loading, loadWorkbook, NotLoaded } from '../load-workbook';

export type OpeningState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'opening'; readonly name: string /** From 0 to 1. */; readonly part: number }
  | { readonly kind: 'failed'; readonly sentence: string };

/** Opens files, one at a time: a new one takes the place of one that is being opened. */
export class Opener {
  state: OpeningState = { kind: 'idle' };
  readonly #listeners = new Set<(state: OpeningState) => void>();
  #loading: Loading | undefined;
  #grid: Promise<typeof import('../grid')> | undefined;

  subscribe(listener: (state: OpeningState) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Loads the grid library, which takes longer than all the rest. */
  prepare(): Promise<typeof import('../grid')> {
    this.#grid ??= import(/* webpackChunkName: "grid" */ '../grid');
    return this.#grid;
  }

  /** @returns what was read; `undefined` where it could not be, or was cancelled */
  async open(file: File): Promise<Loaded | undefined> {
    this.cancel();
    this.#set({ kind: 'opening', name: file.name, part: 0 });
    try {
      const [bytes, grid] = await Promise.all([file.arrayBuffer(), this.prepare()]);
      const loading = loadWorkbook(
        file.name,
        new Uint8Array(bytes),
        grid,
        (part) => this.#loading === loading && this.#set({ kind: 'opening', name: file.name, part }),
      );
      this.#loading = loading;
      const loaded = await loading.done;
      this.#set({ kind: 'idle' });
      return loaded;
    } catch (error) {
      const sentence = error instanceof NotLoaded ? error.message : String(error);
      this.#set({ kind: 'failed', sentence });
      return undefined;
    }
  }

  cancel(): void {
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
