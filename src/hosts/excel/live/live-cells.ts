import { isFailure, type Result } from '#core/functions';
import { hostTrouble } from '../host-trouble';
import { hearOwnChanges } from '../own-changes';
import { type SheetEvent, watchSheets } from '../watching/watch-sheets';
import { callersIn } from './callers';
import { Echoes } from './echoes';
import { evaluate } from './evaluate';
import { LiveBook } from './live-book';
import { Places, type Whereabouts } from './places';
import { Rounds } from './rounds';
import { failureFor } from './sentences';
import type { Stream } from './stream';
import { uncalled } from './uncalled';

/** How long calls may fail to come before their function is doubted, in milliseconds. */
const SETTLING = 1000;

/** Why a round is made. */
type Cause = SheetEvent['kind'] | 'call' | 'own' | 'again';

/**
 * The cells with calls without arguments. One reading of the workbook serves all of them; whenever something is
 * touched, what was touched is read again, and those cells whose result is another one are told.
 */
export class LiveCells {
  readonly #streams = new Set<Stream>();
  readonly #given = new Map<Stream, Result>();
  readonly #echoes = new Echoes();
  #book = new LiveBook();
  #places = new Places();
  #ends: Promise<() => Promise<void>> | undefined;
  #doubtedSince: number | undefined;
  /** Whether something was read that no result follows yet. */
  #news = false;
  readonly #rounds = new Rounds<Cause>({
    answer: (causes) => this.#answer(causes),
    fail: (error) => this.#fail(error),
    isWanted: () => this.#streams.size > 0,
  });

  /** Gives a call its results until Excel cancels it. */
  add(stream: Stream): void {
    if (stream.cancelled) return;
    stream.onCancelled = () => this.#remove(stream);
    this.#streams.add(stream);
    // Others may come, too.
    this.#doubtedSince = undefined;
    this.#rounds.soon('call');
  }

  #remove(stream: Stream): void {
    this.#streams.delete(stream);
    this.#given.delete(stream);
    this.#echoes.forget(stream);
    this.#places.forget(stream);
    if (this.#streams.size === 0) this.#rest();
    // Others may have become certain of what they show.
    else this.#rounds.soon('again');
  }

  /** Nobody asks any more: nothing is watched, tracked or kept. */
  #rest(): void {
    this.#rounds.rest();
    this.#places.clear();
    this.#places = new Places();
    this.#book = new LiveBook();
    this.#doubtedSince = undefined;
    this.#ends?.then((end) => end()).catch(() => undefined);
    this.#ends = undefined;
  }

  /** @returns whether it is done; not where something was touched meanwhile */
  async #answer(causes: ReadonlySet<Cause>): Promise<boolean> {
    const streams = [...this.#streams];
    if (streams.length === 0) return true;
    await this.#watch();
    const book = this.#book;
    const before = await this.#places.locate(streams);
    this.#news = (await book.refresh()) || this.#news;
    // A cell may have been typed after its sheet was read.
    for (const [{ name }, at] of before) {
      if (typeof at === 'object' && !book.calls(name, at)) book.touch(at.sheet);
    }
    if (book.isStale) this.#news = (await book.refresh()) || this.#news;
    const places = await this.#places.locate(streams);
    if (book !== this.#book) return false;
    // Where cells moved while they were read, a row could be taken for its neighbour.
    if (!areSame(before, places)) book.touch(undefined);
    if (book.isStale) return false;

    if (this.#news || causes.has('call') || causes.has('again')) {
      this.#give(streams, places, this.#echoes.isEcho(causes));
    }
    this.#news = false;
    return true;
  }

  #give(streams: readonly Stream[], places: Whereabouts, isEcho: boolean): void {
    const placed = streams.flatMap((stream) => {
      const at = places.get(stream);
      if (stream.cancelled || at === undefined) return [];
      if (typeof at === 'object' && this.#book.calls(stream.name, at))
        return [{ stream, name: stream.name, at }];
      this.#tell(stream, failureFor(typeof at === 'object' ? 'moved' : at, stream.name), false);
      return [];
    });
    const doubtful = uncalled(
      callersIn(this.#book.workbook),
      placed.map(({ stream, name, at }) => {
        const given = this.#given.get(stream);
        return { name, at, given: given === undefined || isFailure(given) ? undefined : given };
      }),
    );
    const isDoubted = placed.some(({ name }) => doubtful.has(name));
    const waits = isDoubted && this.#waits();
    if (!isDoubted) this.#doubtedSince = undefined;

    const results = evaluate(this.#book.workbook, this.#book.settings, placed);
    placed.forEach(({ stream, name }, i) => {
      if (!doubtful.has(name)) this.#tell(stream, results[i] as Result, isEcho);
      else if (!waits) this.#tell(stream, failureFor('shared', name), false);
    });
  }

  /** Whether calls that are missing may still come. */
  #waits(): boolean {
    this.#doubtedSince ??= Date.now();
    const left = this.#doubtedSince + SETTLING - Date.now();
    if (left > 0) this.#rounds.soon('again', left);
    return left > 0;
  }

  /** Gives a cell its result where it has another one. */
  #tell(stream: Stream, result: Result, isEcho: boolean): void {
    const answer = this.#echoes.answer(stream, result, this.#given.get(stream), isEcho);
    if (JSON.stringify(answer) === JSON.stringify(this.#given.get(stream))) return;
    this.#given.set(stream, answer);
    stream.send(answer);
  }

  /** @returns why what is shown must be told anew once it is known again */
  #fail(error: unknown): readonly Cause[] {
    // While a cell is being edited, what the others show stays right.
    if (hostTrouble(error).trouble === 'busy') return [];
    for (const stream of this.#streams) this.#tell(stream, failureFor('unread', stream.name), false);
    return ['again'];
  }

  async #watch(): Promise<void> {
    if (this.#ends) return;
    const endOwn = hearOwnChanges((what) => {
      if (what === 'settings') this.#book.touchSettings();
      else this.#book.touch(what.sheet);
      this.#rounds.soon('own');
    });
    this.#ends = watchSheets(({ kind, sheet }) => {
      this.#book.touch(sheet);
      this.#rounds.soon(kind);
    }).then(
      (end) => async () => {
        endOwn();
        await end();
      },
      (error: unknown) => {
        endOwn();
        this.#ends = undefined;
        throw error;
      },
    );
    await this.#ends;
  }
}

function areSame(before: Whereabouts, after: Whereabouts): boolean {
  return [...after].every(([stream, at]) => JSON.stringify(before.get(stream)) === JSON.stringify(at));
}

/** The live cells of the workbook; the runtime of an add-in belongs to one. */
export const liveCells = new LiveCells();
