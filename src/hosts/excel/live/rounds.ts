/** In milliseconds. Calls and events come in swarms: a round waits for the rest. */
const GATHERING = 50;
/** After which a round that failed is tried again; each time twice as long, up to a minute. */
const AGAIN = 1000;
const AGAIN_AT_MOST = 60_000;

/** What is done in a round. */
export interface Work<Cause> {
  /** @returns whether it is done; where not, another round is made for the same causes */
  answer(causes: ReadonlySet<Cause>): Promise<boolean>;
  /**
   * A round failed, and is tried again later.
   *
   * @returns what the next one is made for besides
   */
  fail(error: unknown): readonly Cause[];
  /** Whether anyone waits for another round. */
  isWanted(): boolean;
}

/** Rounds of one work, one at a time: causes are gathered, and what fails is tried again ever more seldom. */
export class Rounds<Cause> {
  readonly #causes = new Set<Cause>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #due = Number.POSITIVE_INFINITY;
  #running = false;
  #failures = 0;

  constructor(readonly work: Work<Cause>) {}

  /** @param after milliseconds to the next round, at most */
  soon(cause: Cause, after?: number): void {
    this.#causes.add(cause);
    this.#schedule(after);
  }

  /** Makes no further round until there is another cause. */
  rest(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#due = Number.POSITIVE_INFINITY;
    this.#causes.clear();
    this.#failures = 0;
  }

  #schedule(after = GATHERING): void {
    const due = Date.now() + after;
    if (due >= this.#due) return;
    clearTimeout(this.#timer);
    this.#due = due;
    this.#timer = setTimeout(() => void this.#round(), after);
  }

  async #round(): Promise<void> {
    this.#timer = undefined;
    this.#due = Number.POSITIVE_INFINITY;
    if (this.#running) return this.#schedule();
    this.#running = true;
    const causes = new Set(this.#causes);
    this.#causes.clear();
    try {
      const isDone = await this.work.answer(causes);
      this.#failures = 0;
      if (!isDone) this.#repeat(causes);
    } catch (error) {
      for (const cause of this.work.fail(error)) this.#causes.add(cause);
      this.#repeat(causes, Math.min(AGAIN * 2 ** this.#failures++, AGAIN_AT_MOST));
    } finally {
      this.#running = false;
    }
  }

  #repeat(causes: ReadonlySet<Cause>, after?: number): void {
    if (!this.work.isWanted()) return;
    for (const cause of causes) this.#causes.add(cause);
    this.#schedule(after);
  }
}
