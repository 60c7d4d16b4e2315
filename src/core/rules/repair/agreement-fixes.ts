import type { Fix } from '#core/finding';
import { countWords } from '#core/number';
import type { OddFact } from '../support/contradictions';
import { tableName } from '../support/where';
import { changeFigure, formulaNote } from './change-figure';
import type { Known } from './mend';

/** What other tables say, in place of all figures of a row that stand against them. */
export function agreementFixes(odd: readonly OddFact[], { report }: Known): readonly Fix[] {
  const found = odd.flatMap(({ fact, against }) => {
    const [reference] = against;
    if (!reference) return [];
    const one = changeFigure(report, fact.figure.ref, reference.quantity.value, [reference.figure.ref]);
    return one ? [{ ...one, reference }] : [];
  });
  const [first] = found;
  if (!first) return [];
  const changes = found.flatMap(({ fix }) => fix.changes);
  const tables = new Set(found.map(({ reference }) => tableName(reference.entry.table)));
  const label =
    found.length === 1
      ? first.fix.label
      : `Samakan ${countWords(found.length)} angka pada baris ini dengan ${[...tables].join(' dan ')}${formulaNote(changes)}`;
  const restsOn = found.flatMap(({ fix }) => fix.restsOn);
  return [{ kind: 'suggested', label, changes, restsOn, certain: false }];
}
