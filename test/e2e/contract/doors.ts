// The grid library's own names of what it opens.
import type {} from '@univerjs/preset-sheets-core';
import { HostError, type HostTrouble, type Touched, type WorkbookPort } from '#app';
import type { CellRef, Workbook } from '#core/grid';
import type { OpenWorkbook } from '../../../src/hosts/workbench/open-workbook';
import { plainWorkbook } from '../../support/plain-workbook';
import { type GridSheet, gridCopy } from './grid-copy';

declare global {
  interface Window {
    /** The workbook that is open. */
    doors: Doors;
    openBook(bytes: Uint8Array): Promise<void>;
    /** Hears what is watched. */
    told(id: number, what: Touched): Promise<void>;
  }
}

/** What a port answered, as it passes between the page and the test. */
export type Answer =
  | { readonly value: unknown }
  | { readonly trouble: HostTrouble; readonly detail: string; readonly sheet: string | undefined };

/** The workbook as it is held three times, and what is drawn over it. */
export interface Copies {
  readonly file: Uint8Array;
  readonly book: Workbook;
  readonly grid: readonly GridSheet[];
  readonly marks: readonly string[];
}

/** What the test reaches of the page. */
export class Doors {
  readonly #ends = new Map<number, () => Promise<void>>();
  #watches = 0;

  constructor(
    readonly open: OpenWorkbook,
    readonly port: WorkbookPort,
    /** What the page said to the user. */
    readonly said: readonly string[],
  ) {}

  async ask(method: Exclude<keyof WorkbookPort, 'watch'>, args: readonly unknown[]): Promise<Answer> {
    try {
      const work = this.port[method] as (...all: unknown[]) => Promise<unknown>;
      return { value: await work.apply(this.port, [...args]) };
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const { trouble, detail, sheet } = error;
      return { trouble, detail, sheet };
    }
  }

  /** Reads with a progress, and gives what it reported. */
  async read(cancelled: boolean, only: readonly string[] | undefined): Promise<[Answer, number[]]> {
    const parts: number[] = [];
    const progress = { cancelled, report: (part: number) => void parts.push(part) };
    const answer = await this.ask('read', [progress, only]);
    return ['value' in answer ? { value: plainWorkbook(answer.value as Workbook) } : answer, parts];
  }

  async watch(): Promise<number> {
    const id = this.#watches++;
    this.#ends.set(id, await this.port.watch((what) => void window.told(id, what)));
    return id;
  }

  async endWatch(id: number): Promise<void> {
    await this.#ends.get(id)?.();
  }

  /** All that is held, once nothing more follows from what was changed. */
  async copies(): Promise<Copies> {
    // A cell that is being edited stays so.
    await this.open.computed();
    await this.open.flush();
    const file = await this.open.file.call({ method: 'bytes' });
    return {
      file,
      book: plainWorkbook(this.open.book.workbook()),
      grid: gridCopy(this.open.cells),
      marks: this.marks(),
    };
  }

  /** Each mark as its sheet, row, column and severity. */
  marks(): string[] {
    const { workbook } = this.open.cells;
    return [...this.open.grid.marks.all()].map(({ sheet, row, col, severity }) =>
      JSON.stringify([workbook.getSheetBySheetId(sheet)?.getName() ?? sheet, row, col, severity]),
    );
  }

  /** Opens the cell's sheet and selects it, as a click does. */
  select({ sheet: name, row, col }: CellRef): void {
    const workbook = this.open.grid.api.getActiveWorkbook();
    const sheet = workbook?.getSheetByName(name);
    if (!workbook || !sheet) throw new Error(`no such sheet: ${name}`);
    workbook.setActiveSheet(sheet);
    sheet.getRange(row, col).activate();
  }

  /** Puts another file in the place of the one that is open: as if it had been so from the start. */
  exchangeFile(bytes: Uint8Array): void {
    this.open.file.connection.ask({ kind: 'open', bytes });
  }

  /** From the next call on that a method makes of the file, so many are refused. */
  refuse(methods: readonly string[], after: number, count: number): void {
    const { connection } = this.open.file;
    const ask = connection.ask.bind(connection);
    let calls = 0;
    connection.ask = (asked) => {
      if (asked.kind !== 'call' || !methods.includes(asked.call.method)) return ask(asked);
      calls++;
      if (calls <= after || calls > after + count) return ask(asked);
      const refusal = { trouble: 'other', detail: 'told to fail', sheet: undefined } as const;
      queueMicrotask(() => this.open.file.hear({ kind: 'refused', id: asked.id, ...refusal }));
    };
  }

  /** Undoes and redoes, as the keys do. */
  async undo(): Promise<void> {
    await this.open.grid.api.undo();
  }
  async redo(): Promise<void> {
    await this.open.grid.api.redo();
  }
}
