import type { Book } from '../book';
import { collection, type HostObject } from '../host-object';
import type { OfficeHost } from '../office-host';
import { invalid } from '../refusal';

type BookName = Book['names'][number];

/**
 * The names of a sheet, or of the whole workbook. Excel lists the latter among a sheet's own too, and hides none from
 * programs.
 */
export function namesObject(host: OfficeHost, sheet?: string): HostObject {
  const { book } = host;
  const of = (scope: string | undefined) => book.names.filter((name) => name.sheet === scope);
  return collection(
    'NamedItemCollection',
    () => [...(sheet === undefined ? [] : of(sheet)), ...of(undefined)].map((name) => nameObject(host, name)),
    (item) => [item.get?.Name?.()],
    {
      call: {
        Add: (name: string, formula: unknown) => {
          host.beforeChange();
          if (typeof formula !== 'string' || !formula.startsWith('=')) throw invalid('no formula');
          if (of(sheet).some((one) => one.name === name)) throw invalid(`the name ${name} is taken`);
          const added: BookName = {
            name,
            formula: formula.slice(1),
            ...(sheet === undefined ? {} : { sheet }),
          };
          book.names.push(added);
          return nameObject(host, added);
        },
      },
    },
  );
}

/** A defined name. */
function nameObject(host: OfficeHost, name: BookName): HostObject {
  return {
    type: 'NamedItem',
    identity: {},
    get: {
      Name: () => name.name,
      Formula: () => `=${name.formula}`,
      Scope: () => (name.sheet === undefined ? 'Workbook' : 'Worksheet'),
      Visible: () => !name.hidden,
    },
    set: {
      Visible: (value) => {
        host.beforeChange();
        if (value === false) name.hidden = true;
        else delete name.hidden;
      },
    },
  };
}
