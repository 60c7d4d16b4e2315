import { type Office, UNKNOWN_OFFICE } from './office';
import type { Unit } from './units';

/**
 * Whose a summary of several offices is: the one that is above them where the titles name it; else it bears their number,
 * and who signs is left open, since no head of one of them signs for the others.
 *
 * @param found the office that the titles name most
 */
export function officeOfUnits(found: Office, units: readonly Unit[]): Office {
  const named = units.flatMap(({ name }) => name ?? []);
  if (named.length < 2) return found;
  const above = found.name?.toLowerCase();
  const isOne = named.some((name) => above?.startsWith(name.toLowerCase()) || name.toLowerCase() === above);
  return above !== undefined && !isOne
    ? found
    : { ...UNKNOWN_OFFICE, name: `Gabungan ${named.length} unit kerja` };
}
