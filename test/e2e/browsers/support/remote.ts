/** What a finger or a hand does next, as the WebDriver standard writes it. */
export type KeyStep = { readonly type: 'keyDown' | 'keyUp'; readonly value: string };
export type PointerStep =
  | { readonly type: 'pointerMove'; readonly x: number; readonly y: number }
  | { readonly type: 'pointerDown' | 'pointerUp'; readonly button: 0 };
export type Source =
  | { readonly type: 'key'; readonly id: 'keys'; readonly actions: readonly KeyStep[] }
  | { readonly type: 'pointer'; readonly id: 'mouse'; readonly actions: readonly PointerStep[] };

/** A window of a browser that is not of the Chromium family, as far as the tests reach into it. */
export interface Remote {
  /** e.g. `Firefox 115.0` */
  readonly name: string;
  /** Where the browser puts what it downloads; it is gone when the window is closed. */
  readonly downloads: string;
  go(address: string): Promise<void>;
  /**
   * Runs a function in the page.
   *
   * @param source a function expression; what it returns, or promises, comes back as JSON
   */
  run(source: string, args: readonly unknown[]): Promise<unknown>;
  /** Real keys and clicks, which the page can't tell from a person's. */
  act(source: Source): Promise<void>;
  /** Chooses a file where an element asks for one. */
  choose(selector: string, file: string): Promise<void>;
  /** The window as a picture (PNG). */
  picture(): Promise<Buffer>;
  /** What may not be, since it was last asked: errors of the page, and refusals of its policy. */
  problems(): Promise<readonly string[]>;
  close(): Promise<void>;
}
