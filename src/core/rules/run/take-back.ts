import type { Differs, Outcome } from '../rule';

/** Differences that one note tells instead. */
export interface Withdrawn {
  readonly differs: readonly Differs[];
  /** The note, in Bahasa Indonesia. */
  readonly message: string;
}

/**
 * Puts one note in the place of differences that a column or row as a whole explains.
 *
 * @param reason why their cells were not checked
 */
export function takeBack(
  outcomes: readonly Outcome[],
  withdrawn: readonly Withdrawn[],
  reason: string,
): readonly Outcome[] {
  if (withdrawn.length === 0) return outcomes;
  const gone = new Set<Outcome>(withdrawn.flatMap((one) => one.differs));
  return [
    ...withdrawn.map(noteOn),
    ...outcomes.map(
      (outcome): Outcome =>
        outcome.verdict === 'differs' && gone.has(outcome)
          ? { verdict: 'unchecked', at: outcome.at, table: outcome.table, reason }
          : outcome,
    ),
  ];
}

function noteOn({ differs, message }: Withdrawn): Differs {
  const [first, ...others] = differs as [Differs, ...Differs[]];
  return {
    verdict: 'differs',
    at: first.at,
    table: first.table,
    severity: 'info',
    stated: first.stated,
    expected: null,
    message,
    related: others.map((one) => one.at),
  };
}
