import type { Figure, ReadTable } from '#core/fact';
import { MEASURES } from '#core/layout';
import type { Because } from '#core/number';
import { areIdentifiers } from './identifiers';

/** What makes a numeral a malformed one. */
export type Flaw = Extract<Because, 'mixed-separators' | 'bad-grouping'>;

/** Malformed numerals that one finding tells of. */
export interface Malformed {
  readonly flaw: Flaw;
  readonly figures: readonly Figure[];
}

/** The figures of a table that are not written as numbers should be. */
export interface Misspelt {
  /** Figures and nothing else, stored as text. */
  readonly texts: readonly Figure[];
  readonly malformed: readonly Malformed[];
}

/** So many numerals of a table with one flaw are a habit of whoever typed it: one finding for all of them. */
const HABIT = 4;

/** Finds the figures of a table that are stored as text or malformed, as findings tell of them. */
export function misspeltIn(table: ReadTable): Misspelt {
  const texts: Figure[] = [];
  const bad = new Map<Flaw, Figure[]>();
  for (const { figures } of table.entries) {
    for (const figure of figures.values()) {
      if (figure.inherited) continue;
      if (figure.reading.ok) {
        const { typed, text } = figure.reading.quantity;
        if (typed === 'text' && isPlain(text) && MEASURES.has(figure.column.role)) texts.push(figure);
        continue;
      }
      const { because } = figure.reading;
      if (because !== 'mixed-separators' && because !== 'bad-grouping') continue;
      const alike = bad.get(because);
      if (alike) alike.push(figure);
      else bad.set(because, [figure]);
    }
  }
  return {
    texts: withoutIdentifiers(texts),
    malformed: [...bad].flatMap(([flaw, figures]) =>
      figures.length >= HABIT ? [{ flaw, figures }] : figures.map((figure) => ({ flaw, figures: [figure] })),
    ),
  };
}

/** A numeral and nothing else: `45 Orang` is text for a reason, and so is the `2.1.` of a list. */
function isPlain(text: string): boolean {
  return !text.endsWith('.') && /^[-(]?\s*(?:rp\.?\s*)?[\d.,\s]+(?:,-)?\s*%?\)?$/i.test(text);
}

/** Figures in columns that count something: a birth year or a register's number is rightly a text. */
function withoutIdentifiers(figures: readonly Figure[]): readonly Figure[] {
  const naming = new Set(
    [...new Set(figures.map(({ column }) => column))].filter((column) =>
      areIdentifiers(
        column,
        figures.filter((figure) => figure.column === column),
      ),
    ),
  );
  return figures.filter(({ column }) => !naming.has(column));
}
