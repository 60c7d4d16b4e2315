import type { Package } from './package';
import type { Attributes } from './xml-attributes';
import type { XmlHandler } from './xml-parser';

/** A part's pointer to another part. */
export interface Relationship {
  /** The last word of the type's address, e.g. `worksheet`: the strict format has other addresses before it. */
  readonly type: string;
  /** Path of the other part in the archive, without a leading slash. */
  readonly target: string;
}

/** The relationships of a part by their id. */
export type Targets = ReadonlyMap<string, Relationship>;

/**
 * The relationships of a part; none when the part has no relationships.
 *
 * @param part path of the part; empty for the package itself
 */
export function relationshipsOf(file: Package, part: string): Targets {
  const path = relationshipsPath(part);
  const reader = new RelationshipReader(folderOf(part));
  return file.has(path) ? file.parse(path, reader).found : reader.found;
}

/** The first relationship of a type. */
export function ofType(targets: Targets, type: string): Relationship | undefined {
  return [...targets.values()].find((target) => target.type === type);
}

/** Path of the part that holds a part's relationships. */
export function relationshipsPath(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** The folder of a part, with its closing slash; empty for a part at the root. */
export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}

class RelationshipReader implements XmlHandler {
  readonly found = new Map<string, Relationship>();

  constructor(readonly folder: string) {}

  open(name: string, attributes: Attributes): void {
    if (name !== 'Relationship' || attributes.get('TargetMode') === 'External') return;
    const type = attributes.get('Type') ?? '';
    this.found.set(attributes.get('Id') ?? '', {
      type: type.slice(type.lastIndexOf('/') + 1),
      target: resolve(this.folder, attributes.get('Target') ?? ''),
    });
  }
}

/** A target is written from the root (`/xl/styles.xml`) or from the folder of the part that names it. */
function resolve(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}
