/** Why a function gives no result: an argument that it can't use (#VALUE!), or nothing to compute (#N/A). */
export interface Failure {
  readonly error: 'value' | 'na';
  /** One sentence in Bahasa Indonesia, which Excel shows beside the error. */
  readonly message: string;
}

/** What a function gives for one cell; the empty text where nothing was filled in. */
export type Result = number | string | Failure;

export function isFailure(result: Result): result is Failure {
  return typeof result === 'object';
}

/** Ends a computation that has no result; `resultOf` turns it into its failure. */
class Refusal extends Error {
  constructor(readonly failure: Failure) {
    super(failure.message);
  }
}

/** Refuses an argument that can't be used: #VALUE!. */
export function refuse(message: string): never {
  throw new Refusal({ error: 'value', message });
}

/** Says that there is nothing to compute: #N/A. */
export function notAvailable(message: string): never {
  throw new Refusal({ error: 'na', message });
}

/** What a computation gives, or why it refused. */
export function resultOf(compute: () => number | string): Result {
  try {
    return compute();
  } catch (thrown) {
    if (thrown instanceof Refusal) return thrown.failure;
    throw thrown;
  }
}
