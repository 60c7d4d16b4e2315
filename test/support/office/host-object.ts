import { notFound } from './refusal';

/** An object of Excel's model, with nothing but the members that this host knows. */
export interface HostObject {
  /** Its class, for messages. */
  readonly type: string;
  /** What Excel sends of it unasked: `Id`, `Key` or `_ReferenceId`. */
  readonly identity: Readonly<Record<string, unknown>>;
  readonly get?: Readonly<Record<string, () => unknown>>;
  readonly set?: Readonly<Record<string, (value: unknown) => void>>;
  readonly call?: Readonly<Record<string, (...args: never[]) => unknown>>;
  /** The members, where it is a collection. */
  readonly items?: () => readonly HostObject[];
  /** One member by its key; throws ItemNotFound. */
  readonly item?: (key: unknown) => HostObject;
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'type' in value && 'identity' in value;
}

/** A collection whose members are found by any of their keys. */
export function collection(
  type: string,
  items: () => readonly HostObject[],
  keysOf: (item: HostObject) => readonly unknown[],
  more: Pick<HostObject, 'call'> = {},
): HostObject {
  const find = (key: unknown) => items().find((item) => keysOf(item).includes(key)) ?? null;
  const item = (key: unknown) => {
    const found = find(key);
    if (!found) throw notFound(`${type} item ${String(key)}`);
    return found;
  };
  return {
    type,
    identity: {},
    items,
    item,
    call: {
      GetItem: item,
      GetItemOrNullObject: find,
      GetItemAt: (index: number) => items()[index] ?? item(index),
      GetCount: () => items().length,
      ...more.call,
    },
  };
}
