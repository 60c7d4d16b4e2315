import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** The parts of a package by their paths, unpacked by the library itself rather than by our reader. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(bytes)));
}

/** A part as text. Fails when there is none. */
export function partText(bytes: Uint8Array, part: string): string {
  const content = partsOf(bytes).get(part);
  if (!content) throw new Error(`There is no ${part}.`);
  return strFromU8(content);
}

/** The parts of a package that another lacks or has with another content, and those that only the other has. */
export function difference(before: Uint8Array, after: Uint8Array): { changed: string[]; added: string[] } {
  const [old, now] = [partsOf(before), partsOf(after)];
  const isSame = (part: string): boolean =>
    Buffer.from(old.get(part) ?? []).equals(Buffer.from(now.get(part) ?? [])) && now.has(part);
  return {
    changed: [...old.keys()].filter((part) => !isSame(part)),
    added: [...now.keys()].filter((part) => !old.has(part)),
  };
}

/** A package with some of its parts changed, as another program might leave it. */
export function withChanged(
  bytes: Uint8Array,
  changes: Readonly<Record<string, (text: string) => string>>,
): Uint8Array {
  const parts: Zippable = Object.fromEntries(partsOf(bytes));
  for (const [part, change] of Object.entries(changes)) {
    const before = partText(bytes, part);
    const after = change(before);
    if (after === before) throw new Error(`Nothing was changed in ${part}.`);
    parts[part] = strToU8(after);
  }
  return zipSync(parts, { mtime: new Date(2024, 0, 1) });
}
