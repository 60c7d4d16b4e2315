import { type ReadTable, type Separator, separatorVote, separatorVotes } from '#core/fact';
import { type Change, textOf } from '#core/grid';

/** By how much the comma leads among the texts of a table that tell the decimal separator. */
interface Lead {
  readonly now: number;
  /** The least and the most that it comes to, whichever of its texts become numbers. */
  readonly least: number;
  readonly most: number;
}

/** The decimal separators that a report may use once some of its texts are numbers, which tell none. */
export class Separators {
  readonly #leads: ReadonlyMap<ReadTable, Lead>;
  readonly #all: Lead;

  /** @param wanted the texts of each table that may become numbers */
  constructor(tables: readonly ReadTable[], wanted: ReadonlyMap<ReadTable, readonly (readonly Change[])[]>) {
    this.#leads = new Map(tables.map((table) => [table, leadOf(table, wanted.get(table)?.flat() ?? [])]));
    const leads = [...this.#leads.values()];
    const total = (part: keyof Lead) => leads.reduce((sum, lead) => sum + lead[part], 0);
    this.#all = { now: total('now'), least: total('least'), most: total('most') };
  }

  /** The one that the report uses as it is. */
  get now(): Separator {
    return separatorsIn(this.#all.now, this.#all.now)[0];
  }

  /**
   * Those that the report may use while one of its tables stays as it is.
   *
   * @param lead by how much the comma leads in that table, if not as now
   */
  beside(table: ReadTable, lead?: number): readonly Separator[] {
    const own = this.#leads.get(table) ?? { now: 0, least: 0, most: 0 };
    const is = lead ?? own.now;
    return separatorsIn(this.#all.least - own.least + is, this.#all.most - own.most + is);
  }
}

/** By how much the comma leads among a table's texts. */
export function leadIn(layout: ReadTable['layout']): number {
  const { comma, dot } = separatorVotes(layout);
  return comma - dot;
}

function leadOf({ layout }: ReadTable, changes: readonly Change[]): Lead {
  const now = leadIn(layout);
  const votes = changes.map(voteOf);
  const comma = votes.filter((vote) => vote === ',').length;
  const dot = votes.filter((vote) => vote === '.').length;
  return { now, least: now - comma, most: now + dot };
}

/** The decimal separator that the text before a change tells. */
export function voteOf({ at, from }: Change): Separator {
  return separatorVote(textOf({ col: at.col, value: from.value }));
}

function separatorsIn(least: number, most: number): Separator[] {
  const separators: Separator[] = [];
  if (most > 0) separators.push(',');
  if (least < 0) separators.push('.');
  if (least <= 0 && most >= 0) separators.push(undefined);
  return separators;
}
