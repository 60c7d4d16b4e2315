import type { Entry, ReadTable, Report } from '#core/fact';
import type { RuleInfo, Severity } from '#core/finding';
import type { CellRef } from '#core/grid';
import type { Mend } from './repair/mend';
import type { Calculation } from './support/calculation';

/** A calculation that came out as printed. */
export interface Agrees {
  readonly verdict: 'agrees';
  readonly at: CellRef;
  /** The cells whose figures took part. */
  readonly cells: readonly CellRef[];
  /** By which a figure's consequences are followed when another one is found wrong. */
  readonly calculation?: Calculation;
}

/** A calculation that could not be made. */
export interface Unchecked {
  readonly verdict: 'unchecked';
  readonly at: CellRef;
  readonly table: ReadTable;
  /** Bahasa Indonesia, without the cell's address. */
  readonly reason: string;
}

/** Something that does not follow, does not fit, or is missing. */
export interface Differs {
  readonly verdict: 'differs';
  readonly at: CellRef;
  readonly table: ReadTable;
  readonly entry?: Entry;
  readonly severity: Severity;
  readonly stated: string;
  readonly expected: string | null;
  readonly message: string;
  readonly related: readonly CellRef[];
  /** How it may be mended; where it is left out, by what its calculation needs to come out. */
  readonly mend?: Mend;
  /** Whether the message says where the figure comes from instead. */
  readonly explained?: boolean;
  /** Whether several given figures of its row differ from what they are held against, which no slip does. */
  readonly several?: true;
  /** Where either of two figures may be wrong: how it is told, without doubt, of this one and of the other one. */
  readonly sides?: readonly [here: Differs, there: Differs];
  /** What did not come out, by which one mistake that breaks several is told. */
  readonly calculation?: Calculation;
}

export type Outcome = Agrees | Unchecked | Differs;

/** A worked example: a table drawn with `|`, and the cells at which the rule must speak up. */
export interface Example {
  /** What the example shows, in Bahasa Indonesia. */
  readonly about: string;
  readonly drawn: string;
  /** Addresses with a finding at error or warning level; none where the table is right. */
  readonly finds: readonly string[];
  /** Addresses with a finding at info level; none where left out. */
  readonly notes?: readonly string[];
}

/** One rule: what it says of itself, how it checks, and examples that are its documentation and its tests. */
export interface Rule {
  readonly info: RuleInfo;
  readonly examples: readonly Example[];
  check(report: Report): Iterable<Outcome>;
}

/** Gives a rule its type; the one door through which rules are made. */
export function defineRule(rule: Rule): Rule {
  return rule;
}
