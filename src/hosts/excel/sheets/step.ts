/** A part of a sheet's making that fits into one request. */
export interface Step {
  /** About how many bytes of a request it takes. */
  readonly size: number;
  /** Queues it for the sheet. */
  readonly queue: (sheet: Excel.Worksheet) => void;
}

/** What one call or one property of one range takes of a request, with all that it names. */
export const CALL = 500;

/** Excel on the web takes 5 MB in a request; sizes are estimates. */
const REQUEST = 2_000_000;

/** Gathers what is to be done, in its order, into as many requests as its size needs. */
export function inRequests<T extends { readonly size: number }>(steps: readonly T[]): T[][] {
  const requests: T[][] = [];
  let room = 0;
  for (const step of steps) {
    if (step.size > room || requests.length === 0) {
      requests.push([]);
      room = REQUEST;
    }
    requests.at(-1)?.push(step);
    room -= step.size;
  }
  return requests;
}
