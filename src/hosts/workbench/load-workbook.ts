import type { Undrawn } from '#hosts/xlsx';
import { Book } from './document/book';
import { connect } from './document/connect';
import { FileClient } from './document/file-client';
import type { Told } from './document/messages';
import { unpackRows } from './document/unpack-rows';
import type * as Grid from './grid';

/** A workbook that was read, ready to be shown. */
export interface Loaded {
  /** Another one each time. */
  readonly id: string;
  readonly name: string;
  readonly file: FileClient;
  readonly book: Book;
  readonly snapshot: Grid.Snapshot;
  /** The grid library, which came meanwhile. */
  readonly grid: typeof Grid;
  /** What a grid does not draw of it. */
  readonly undrawn: readonly Undrawn[];
}

/** A file that gives no workbook. */
export class NotLoaded extends Error {
  constructor(readonly why: Extract<Told, { kind: 'unreadable' }>) {
    super(why.sentence);
  }
}

export interface Loading {
  readonly done: Promise<Loaded>;
  /** Ends it; `done` never comes then. */
  cancel(): void;
}

let loads = 0;

/** In milliseconds: more often takes time that the work needs. */
const REPORT_EVERY = 120;

/**
 * Reads a file in a thread of its own, in portions between which the page stays alive.
 *
 * @param report told how much is done, from 0 to 1
 */
export function loadWorkbook(
  name: string,
  bytes: Uint8Array,
  grid: typeof Grid,
  report: (part: number) => void,
): Loading {
  let book: Book | undefined;
  let snapshot: Grid.Snapshot | undefined;
  let undrawn: readonly Undrawn[] = [];
  let reported = 0;
  let end = () => {};
  const done = new Promise<Loaded>((resolve, reject) => {
    const hear = (told: Told) => {
      if (told.kind === 'workbook') {
        const sheets = told.sheets.map(({ look: _, ...sheet }) => ({ ...sheet, rows: [] }));
        const arrays = new Map(told.sheets.map(({ name: sheet, look }) => [sheet, look.arrays]));
        book = new Book({ ...told, sheets }, arrays);
        snapshot = new grid.Snapshot(told.sheets, told.styles);
        undrawn = [...new Set([...told.undrawn, ...told.sheets.flatMap(({ look }) => look.undrawn)])];
      } else if (told.kind === 'rows') {
        const rows = unpackRows(told.rows);
        book?.add(told.rows.sheet, rows);
        snapshot?.add(told.rows.sheet, rows);
      } else if (told.kind === 'reading') {
        if (performance.now() - reported < REPORT_EVERY) return;
        reported = performance.now();
        report(told.part);
      } else if (told.kind === 'opened') {
        if (book && snapshot) resolve({ id: `buku-${loads++}`, name, file, book, snapshot, grid, undrawn });
      } else if (told.kind === 'unreadable' || told.kind === 'failed') {
        end();
        reject(told.kind === 'failed' ? new Error(told.detail) : new NotLoaded(told));
      }
    };
    const connection = connect((told) => {
      hear(told);
      file.hear(told);
    });
    const file = new FileClient(connection);
    end = () => file.close();
    connection.ask({ kind: 'open', bytes });
  });
  return { done, cancel: () => end() };
}
