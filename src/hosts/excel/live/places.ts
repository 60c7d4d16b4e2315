import type { CellRef } from '#core/grid';
import { hostTrouble } from '../host-trouble';
import { type Called, readAddress } from './read-address';
import type { Reason } from './sentences';
import type { Stream } from './stream';

/** Where each call stands; why it is not known where it is not. */
export type Whereabouts = ReadonlyMap<Stream, CellRef | Reason>;

/** As many cells as are told of in one request. */
const AT_ONCE = 1000;

/**
 * Where the cells of calls stand now. Excel tells the address once, when it calls, and is not known to call again when
 * rows come or the sheet is renamed; ranges that are tracked follow their cells.
 */
export class Places {
  #context: Excel.RequestContext | undefined;
  /** Only ranges that Excel is known to hold. */
  readonly #ranges = new Map<Stream, Excel.Range>();
  readonly #reasons = new Map<Stream, Reason>();

  async locate(streams: readonly Stream[]): Promise<Whereabouts> {
    this.#context ??= new Excel.RequestContext();
    const context = this.#context;
    const called = await this.#read(
      context,
      streams.filter(({ cancelled }) => !cancelled),
    );
    const places = new Map<Stream, CellRef | Reason>();
    for (let i = 0; i < called.length; i += AT_ONCE) {
      await this.#tell(context, called.slice(i, i + AT_ONCE), places);
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

  /** Reads the addresses of those whose places may be known. */
  async #read(
    context: Excel.RequestContext,
    streams: readonly Stream[],
  ): Promise<(readonly [Stream, Called])[]> {
    const read = streams
      .filter((stream) => !this.#reasons.has(stream))
      .map((stream) => [stream, readAddress(stream.address)] as const);
    let own: string | undefined;
    if (read.some(([, called]) => typeof called === 'object' && called.workbook !== undefined)) {
      const workbook = context.workbook.load('name');
      await synced(context);
      own = workbook.name;
    }
    return read.flatMap(([stream, called]) => {
      const isOther = typeof called === 'object' && called.workbook !== undefined && called.workbook !== own;
      const reason = isOther ? 'other-workbook' : called;
      if (typeof reason === 'object') return [[stream, reason] as const];
      this.#reasons.set(stream, reason);
      return [];
    });
  }

  async #tell(
    context: Excel.RequestContext,
    called: readonly (readonly [Stream, Called])[],
    places: Map<Stream, CellRef | Reason>,
  ): Promise<void> {
    const asked = called.map(([stream, { at }]) => {
      const range = this.#ranges.get(stream) ?? trackedRange(context, at);
      return { stream, range: range.load('rowIndex,columnIndex'), sheet: range.worksheet.load('name') };
    });
    try {
      await synced(context);
    } catch (error) {
      if (hostTrouble(error).trouble !== 'lost') throw error;
      // One that is gone fails the request for all: it is looked for by halves.
      const [only, ...others] = called;
      if (only && others.length === 0) {
        this.#ranges.delete(only[0]);
        this.#reasons.set(only[0], 'moved');
        return;
      }
      const middle = Math.ceil(called.length / 2);
      await this.#tell(context, called.slice(0, middle), places);
      await this.#tell(context, called.slice(middle), places);
      return;
    }
    for (const { stream, range, sheet } of asked) {
      this.#ranges.set(stream, range);
      // Excel may have cancelled the call meanwhile.
      if (stream.cancelled) this.forget(stream);
      else places.set(stream, { sheet: sheet.name, row: range.rowIndex, col: range.columnIndex });
    }
  }
}

function trackedRange(context: Excel.RequestContext, { sheet, row, col }: CellRef): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getCell(row, col).track();
}

async function synced(context: Excel.RequestContext): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    throw hostTrouble(error);
  }
}
