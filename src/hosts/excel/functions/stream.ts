import type { OwnRowFunction } from '#core/own-row';
import type { Stream } from '../live/stream';
import { compute, toCell } from './call';

type Invocation = CustomFunctions.StreamingInvocation<unknown[][]>;

/**
 * Answers a call of a function that can do without arguments: with arguments once, because Excel calls again when they
 * change; without any it finds the inputs of its own row, and follows them until Excel cancels the call.
 *
 * Excel drops what a streaming function throws: so nothing is thrown here.
 */
export function stream(name: OwnRowFunction, args: readonly unknown[], invocation: Invocation): void {
  const send = (compute: () => unknown[][] | CustomFunctions.Error) => {
    try {
      invocation.setResult(compute());
    } catch {
      invocation.setResult(new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable));
    }
  };
  let cancelled = false;
  const one: Stream = {
    name,
    address: invocation.address,
    get cancelled() {
      return cancelled;
    },
    onCancelled: () => {},
    send(result) {
      const cell = toCell(result);
      // A sentence is shown for an error alone, not for one in a matrix.
      if (!cancelled) send(() => (typeof cell === 'object' ? cell : [[cell]]));
    },
  };
  invocation.onCanceled = () => {
    cancelled = true;
    one.onCancelled();
  };
  if (args.some((arg) => arg !== null && arg !== undefined)) {
    send(() => compute(name, args));
    return;
  }
  // Whoever uses no function without arguments does not load what they need.
  import('../live/live-cells').then(
    ({ liveCells }) => liveCells.add(one),
    () => one.send({ error: 'na', message: NOT_LOADED }),
  );
}

const NOT_LOADED =
  'Bagian add-in untuk fungsi tanpa argumen tidak dapat dimuat. Periksa sambungan internet, lalu hitung ulang, atau tulis argumennya.';
