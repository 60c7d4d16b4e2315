import type { OfficeHost } from './office-host';
import { addServices, type Outcome } from './services';

/** A streaming function, which may say more than one result. */
const STREAMING = 2;

/** Cells with custom functions: what Excel asks of the runtime, and what it was told. */
export class FunctionCalls {
  /** What each call was told so far, by its number. */
  readonly told = new Map<number, Outcome[]>();
  /** Called with every result. */
  onResult: (call: number, outcome: Outcome) => void = () => {};
  #calls = 0;

  constructor(private readonly host: OfficeHost) {
    addServices(host).result = (call, outcome) => {
      this.told.set(call, [...(this.told.get(call) ?? []), outcome]);
      this.onResult(call, outcome);
    };
  }

  /**
   * Calls a function for a cell.
   *
   * @param args a range for each parameter, `null` for one that was left out
   * @param address as Excel names the cell; absent where it does not
   * @returns the call's number
   */
  call(name: string, args: readonly unknown[], address: string | null, streams = true): number {
    const call = ++this.#calls;
    this.host.askFunction('call', [call, name, args, address, streams ? STREAMING : 0]);
    return call;
  }

  cancel(call: number): void {
    this.host.askFunction('cancel', { invocationId: call });
  }

  /** What a call was told last. */
  last(call: number): Outcome | undefined {
    return this.told.get(call)?.at(-1);
  }
}
