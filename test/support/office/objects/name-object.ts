import type { Book } from '../book';
import type { HostObject } from '../host-object';

/** A defined name. */
export function nameObject({ name, formula }: Book['names'][number]): HostObject {
  return {
    type: 'NamedItem',
    identity: {},
    get: { Name: () => name, Formula: () => `=${formula}` },
  };
}
