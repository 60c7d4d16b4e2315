import { HostError } from '#app';
import type { CheckResult } from '#core/report';
import { type FilePort, filePort, UnreadableFile } from '#hosts/xlsx';
import { Book } from './book';
import { checkApart } from './check-apart';
import type { Asked, FileAnswers, FileCall, OurSheets, Told } from './messages';
import { ourSheets, tellWorkbook } from './tell-workbook';

type Tell = (told: Told) => void;

/**
 * Answers what a page asks about a file, in a thread of its own: first to open it, then to change and check it.
 *
 * @param tell sends an answer
 */
export function serve(tell: Tell): (asked: Asked) => Promise<void> {
  const desk = new FileDesk(tell);
  // One after the other: each call rests on what the former one left.
  let last: Promise<void> = Promise.resolve();
  return (asked) => {
    if (asked.kind === 'stop') desk.stop(asked.id);
    else last = last.then(() => desk.answer(asked));
    return last;
  };
}

/** The file that is open, and the workbook as the page holds it. */
class FileDesk {
  #file: FilePort | undefined;
  #book: Book | undefined;
  readonly #stopped = new Set<number>();

  constructor(readonly tell: Tell) {}

  stop(id: number): void {
    this.#stopped.add(id);
  }

  async answer(asked: Exclude<Asked, { kind: 'stop' }>): Promise<void> {
    if (asked.kind === 'open') this.#open(asked.bytes);
    else if (asked.kind === 'hold') this.#book?.set(asked.sheet, asked.cells);
    else await this.#answerCall(asked.id, asked.call);
  }

  #open(bytes: Uint8Array): void {
    try {
      this.#book = new Book(tellWorkbook(bytes, this.tell));
      this.#file = filePort(bytes);
    } catch (error) {
      if (error instanceof UnreadableFile) {
        const { message: sentence, reason, part } = error;
        this.tell({ kind: 'unreadable', sentence, reason, part });
      } else this.tell({ kind: 'failed', detail: other(error).detail });
    }
  }

  async #answerCall(id: number, call: FileCall): Promise<void> {
    try {
      this.tell({ kind: 'answer', id, value: await this.#valueOf(id, call) });
    } catch (error) {
      const { trouble, detail, sheet } = error instanceof HostError ? error : other(error);
      this.tell({ kind: 'refused', id, trouble, detail, sheet });
    } finally {
      this.#stopped.delete(id);
    }
  }

  async #valueOf(id: number, call: FileCall): Promise<FileAnswers[keyof FileAnswers]> {
    const file = this.#file as FilePort;
    switch (call.method) {
      case 'check':
        return this.#check(id, call);
      case 'apply':
        return file.apply(call.edits);
      case 'refresh':
        await file.refresh(call.results);
        return undefined;
      case 'insert': {
        const insertion = await file.insert(call.plans);
        return { ...this.#arranged(file.bytes), ...insertion };
      }
      case 'removeInserted':
        await file.removeInserted();
        return this.#arranged(file.bytes);
      case 'load':
        return file.load();
      case 'save':
        await file.save(call.state);
        return undefined;
      case 'bytes':
        return file.bytes;
    }
  }

  async #check(id: number, { settings }: FileCall & { method: 'check' }): Promise<CheckResult> {
    const result = await checkApart(
      (this.#book as Book).workbook(),
      settings,
      (part) => this.tell({ kind: 'progress', id, part }),
      () => this.#stopped.has(id),
    );
    if (!result) throw new HostError('cancelled', 'during the check');
    return result;
  }

  #arranged(bytes: Uint8Array): OurSheets {
    const sheets = ourSheets(bytes);
    this.#book?.arrange(sheets);
    return sheets;
  }
}

function other(error: unknown): HostError {
  return new HostError('other', String((error as Error)?.stack ?? error));
}
