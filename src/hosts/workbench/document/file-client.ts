import { HostError, type Progress } from '#app';
import type { Connection } from './connect';
import type { FileAnswers, FileCall, PlacedContent, Told } from './messages';

interface Waiting {
  resolve(value: never): void;
  reject(error: HostError): void;
  report(part: number): void;
}

/** The open file, which lives in the thread that knows files. */
export class FileClient {
  #calls = 0;
  readonly #waiting = new Map<number, Waiting>();

  constructor(readonly connection: Connection) {}

  /**
   * @param progress told how much is done of calls that take their time; those end where it is cancelled
   * @throws HostError where the file refuses; it is as it was then
   */
  call<Call extends FileCall>(call: Call, progress?: Progress): Promise<FileAnswers[Call['method']]> {
    const id = this.#calls++;
    const report = (part: number) => {
      if (progress?.cancelled) this.connection.ask({ kind: 'stop', id });
      else progress?.report(part);
    };
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, report });
      this.connection.ask({ kind: 'call', id, call });
    });
  }

  /** Tells the thread what cells hold in the page by now: its checks see them so, and the file not yet. */
  hold(sheet: string, cells: readonly PlacedContent[]): void {
    this.connection.ask({ kind: 'hold', sheet, cells });
  }

  /** Takes an answer of the thread; others are passed over. */
  hear(told: Told): void {
    if (told.kind === 'failed') {
      for (const { reject } of this.#waiting.values()) reject(new HostError('other', told.detail));
      this.#waiting.clear();
    }
    if (told.kind === 'progress') this.#waiting.get(told.id)?.report(told.part);
    if (told.kind !== 'answer' && told.kind !== 'refused') return;
    const waiting = this.#waiting.get(told.id);
    this.#waiting.delete(told.id);
    if (told.kind === 'answer') waiting?.resolve(told.value as never);
    else waiting?.reject(new HostError(told.trouble, told.detail, told.sheet));
  }

  close(): void {
    this.connection.close();
  }
}
