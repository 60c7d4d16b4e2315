import type { HostObject } from './host-object';
import type { OfficeHost } from './office-host';

/**
 * Properties that are kept as they are set, under the names of Excel's interface.
 *
 * @param kept where, asked for when something is set
 * @param names the properties that there are; others stay unknown
 * @param prefix before the names under which they are kept, e.g. `font.`
 */
export function members(
  host: OfficeHost,
  kept: () => Record<string, unknown>,
  names: readonly string[],
  prefix = '',
): { readonly get: NonNullable<HostObject['get']>; readonly set: NonNullable<HostObject['set']> } {
  const key = (name: string) => prefix + name.charAt(0).toLowerCase() + name.slice(1);
  return {
    get: Object.fromEntries(names.map((name) => [name, () => kept()[key(name)] ?? null])),
    set: Object.fromEntries(
      names.map((name) => [
        name,
        (value: unknown) => {
          host.beforeChange();
          kept()[key(name)] = value;
        },
      ]),
    ),
  };
}
