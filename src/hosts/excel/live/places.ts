import type { CellRef } from '#core/grid';
import { hostTrouble } from '../host-trouble';
import { type Called, readAddress } from './read-address';
import type { Reason } from './sentences';
import type { Stream } from './stream';

/** As many cells as are told of in one request. */
const AT_ONCE = 1000;

/**
 * Where the cells of calls stand now. Excel tells the address once, when it calls, and is not known to call again when
 * rows come or the sheet is renamed; ranges that are tracked follow their cells.
 */
export class Places {
  #context: Excel.RequestContext | undefined;
  readonly #ranges = new Map<Stream, Excel.Range>();
  readonly #reasons = new Map<Stream, Reason>();

  /** Where each stands; why it is not known where it is not. */
  async locate(streams: readonly Stream[]): Promise<ReadonlyMap<Stream, CellRef | Reason>> {
    this.#context ??= new Excel.RequestContext();
    const context = this.#context;
    const places = new Map<Stream, CellRef | Reason>();
    const fresh = streams.filter((one) => !this.#ranges.has(one) && !this.#reasons.has(one));
    try {
      await this.#track(context, fresh);
      const tracked = streams.filter((one) => this.#ranges.has(one));
      for (let i = 0; i < tracked.length; i += AT_ONCE) {
        await this.#tell(context, tracked.slice(i, i + AT_ONCE), places);
      }
    } catch (error) {
      // It is not known whether Excel came to hold them: a range that is not held does not follow its cell.
      for (const one of fresh) this.#ranges.delete(one);
      throw error;
    }
    for (const one of streams) {
      const reason = this.#reasons.get(one);
      if (reason) places.set(one, reason);
    }
    return places;
  }

  /** Lets go of a cell. */
  forget(stream: Stream): void {
    this.#ranges.get(stream)?.untrack();
    this.#ranges.delete(stream);
    this.#reasons.delete(stream);
  }

  /** Lets go of all cells. */
  clear(): void {
    for (const stream of [...this.#ranges.keys()]) this.forget(stream);
    this.#reasons.clear();
    const context = this.#context;
    this.#context = undefined;
    context?.sync().catch(() => undefined);
  }

  async #track(context: Excel.RequestContext, streams: readonly Stream[]): Promise<void> {
    if (streams.length === 0) return;
    const sheets = context.workbook.worksheets.load('items/name');
    const workbook = context.workbook.load('name');
    await synced(context);
    const byName = new Map(sheets.items.map((sheet) => [sheet.name, sheet]));
    for (const stream of streams.filter(({ cancelled }) => !cancelled)) {
      const called = readAddress(stream.address);
      const range = typeof called === 'string' ? called : rangeOf(called, byName, workbook.name);
      if (typeof range === 'string') this.#reasons.set(stream, range);
      else this.#ranges.set(stream, range.track());
    }
  }

  async #tell(
    context: Excel.RequestContext,
    streams: readonly Stream[],
    places: Map<Stream, CellRef | Reason>,
  ): Promise<void> {
    const asked = streams.flatMap((stream) => {
      const range = this.#ranges.get(stream);
      if (!range) return [];
      return [{ stream, range: range.load('rowIndex,columnIndex'), sheet: range.worksheet.load('name') }];
    });
    try {
      await synced(context);
    } catch (error) {
      if (hostTrouble(error).trouble !== 'lost') throw error;
      // One that is gone fails the request for all: it is looked for by halves.
      const [only, ...others] = streams;
      if (only && others.length === 0) {
        this.#ranges.delete(only);
        this.#reasons.set(only, 'moved');
        return;
      }
      const middle = Math.ceil(streams.length / 2);
      await this.#tell(context, streams.slice(0, middle), places);
      await this.#tell(context, streams.slice(middle), places);
      return;
    }
    for (const { stream, range, sheet } of asked) {
      places.set(stream, { sheet: sheet.name, row: range.rowIndex, col: range.columnIndex });
    }
  }
}

function rangeOf(
  { at, workbook }: Called,
  sheets: ReadonlyMap<string, Excel.Worksheet>,
  own: string,
): Excel.Range | Reason {
  if (workbook !== undefined && workbook !== own) return 'other-workbook';
  return sheets.get(at.sheet)?.getCell(at.row, at.col) ?? 'moved';
}

async function synced(context: Excel.RequestContext): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    throw hostTrouble(error);
  }
}
