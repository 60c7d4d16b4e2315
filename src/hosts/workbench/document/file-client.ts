import { HostError } from '#app';
import type { Connection } from './connect';
import type { FileAnswers, FileCall, Told } from './messages';

interface Waiting {
  resolve(value: never): void;
  reject(error: HostError): void;
}

/** The open file, which lives in the thread that knows files. */
export class FileClient {
  #calls = 0;
  readonly #waiting = new Map<number, Waiting>();

  constructor(readonly connection: Connection) {}

  /** @throws HostError where the file refuses; it is as it was then */
  call<Call extends FileCall>(call: Call): Promise<FileAnswers[Call['method']]> {
    const id = this.#calls++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.connection.ask({ kind: 'call', id, call });
    });
  }

  /** Takes an answer of the thread; others are passed over. */
  hear(told: Told): void {
    if (told.kind === 'failed') {
      for (const { reject } of this.#waiting.values()) reject(new HostError('other', told.detail));
      this.#waiting.clear();
    }
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
