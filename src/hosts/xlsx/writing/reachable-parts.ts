import type { Package } from '../package';
import { relationshipsOf } from '../relationships';
import { entryKey } from '../zip-directory';

/**
 * The keys of all parts that can be come at from some, by relationships within the package.
 *
 * @param from paths of the parts to start with; empty for the package itself
 * @param isCut whether a relationship of a part (its key and the relationship's id) is not to be followed
 */
export function reachableParts(
  file: Package,
  from: readonly string[],
  isCut: (part: string, id: string) => boolean = () => false,
): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = from.map(entryKey);
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (found.has(part)) continue;
    found.add(part);
    for (const [id, { target }] of relationshipsOf(file, part)) {
      if (!isCut(part, id)) waiting.push(entryKey(target));
    }
  }
  return found;
}
