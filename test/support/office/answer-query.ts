import { type HostObject, isHostObject } from './host-object';
import { Refusal } from './refusal';

/**
 * What a `load` gets back: selected names come as `address` or `items/custom/rule/formula`, results go out as
 * `Address` or `_Items`.
 */
export function answerQuery(object: HostObject, paths: readonly string[]): Record<string, unknown> {
  const split = paths.map((path) => path.split('/'));
  if (object.items) {
    const inner = split.map(([first, ...rest]) =>
      first?.toLowerCase() === 'items' ? rest : [first, ...rest],
    );
    const wanted = inner.filter((path) => path.length > 0).map((path) => path.join('/'));
    return { _Items: object.items().map((item) => answerQuery(item, wanted)) };
  }
  if (paths.length === 0) throw new Refusal('InvalidArgument', `an empty load of ${object.type}`);

  const result: Record<string, unknown> = { ...object.identity };
  for (const [name, rest] of grouped(split)) {
    const member = name.charAt(0).toUpperCase() + name.slice(1);
    const read = object.get?.[member];
    if (!read) throw new Refusal('ApiNotFound', `the test host knows no ${object.type}.${name}`);
    const value = read();
    result[member] = isHostObject(value) ? answerQuery(value, rest) : value;
  }
  return result;
}

/** The rests of the paths, by their first names. */
function grouped(paths: readonly (readonly (string | undefined)[])[]): Map<string, string[]> {
  const byName = new Map<string, string[]>();
  for (const [name = '', ...rest] of paths) {
    const rests = byName.get(name) ?? [];
    if (rest.length > 0) rests.push(rest.join('/'));
    byName.set(name, rests);
  }
  return byName;
}
