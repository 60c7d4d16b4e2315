import { collection, type HostObject } from '../host-object';
import type { OfficeHost } from '../office-host';
import { denied, invalid } from '../refusal';

type BookPart = NonNullable<OfficeHost['book']['parts']>[number];

/** The custom XML parts of a workbook; all, or those of one namespace. */
export function xmlPartsObject(host: OfficeHost, namespace?: string): HostObject {
  const parts = () =>
    (host.book.parts ?? []).filter(({ xml }) => namespace === undefined || namespaceOf(xml) === namespace);
  return collection(
    namespace === undefined ? 'CustomXmlPartCollection' : 'CustomXmlPartScopedCollection',
    () => parts().map((part) => partObject(host, part)),
    (item) => [item.identity.Id],
    namespace === undefined
      ? {
          call: {
            Add: (xml: string) => {
              change(host);
              const part = { id: host.nextPartId(), xml: expectXml(xml) };
              host.book.parts = [...(host.book.parts ?? []), part];
              return partObject(host, part);
            },
            GetByNamespace: (wanted: string) => {
              if (!wanted) throw invalid('no namespace');
              return xmlPartsObject(host, wanted);
            },
          },
        }
      : {},
  );
}

function partObject(host: OfficeHost, part: BookPart): HostObject {
  return {
    type: 'CustomXmlPart',
    identity: { Id: part.id },
    get: { Id: () => part.id, NamespaceUri: () => namespaceOf(part.xml) ?? '' },
    call: {
      GetXml: () => part.xml,
      SetXml: (xml: string) => {
        change(host);
        part.xml = expectXml(xml);
      },
      Delete: () => {
        change(host);
        const left = (host.book.parts ?? []).filter((one) => one !== part);
        if (left.length > 0) host.book.parts = left;
        else delete host.book.parts;
      },
    },
  };
}

function namespaceOf(xml: string): string | undefined {
  return /^\s*(?:<\?[^>]*\?>\s*)?<[\w.:-]+[^>]*\sxmlns(?::\w+)?="([^"]*)"/.exec(xml)?.[1];
}

/** As much as Excel would refuse of our own making: a root that is not closed, and bare ampersands. */
function expectXml(xml: string): string {
  const root = /^\s*(?:<\?[^>]*\?>\s*)?<([\w.:-]+)/.exec(xml)?.[1];
  const isClosed = root !== undefined && xml.trimEnd().endsWith(`</${root}>`);
  if (!isClosed || /&(?!#?\w+;)/.test(xml)) throw invalid('no well-formed XML');
  return xml;
}

function change(host: OfficeHost): void {
  host.beforeChange();
  if (host.partsLocked) throw denied('the parts are locked');
}
