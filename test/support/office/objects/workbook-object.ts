import { sheetNamed } from '../areas';
import { collection, type HostObject } from '../host-object';
import type { OfficeHost, WatchedEvent } from '../office-host';
import { Refusal } from '../refusal';
import { addSheet } from '../sheets';
import { areasObject } from './areas-object';
import { namesObject } from './name-object';
import { rangeObject } from './range-object';
import { sheetObject } from './sheet-object';
import { xmlPartsObject } from './xml-parts-object';

/** The root of everything. */
export function workbookObject(host: OfficeHost): HostObject {
  const { book } = host;
  const listen = (kind: WatchedEvent) => () => void host.listening.push(kind);
  const ignore = (kind: WatchedEvent) => () => void host.listening.splice(host.listening.indexOf(kind), 1);

  const sheets = collection(
    'WorksheetCollection',
    () => book.sheets.map((sheet) => sheetObject(host, sheet)),
    (item) => [item.identity.Id, item.get?.Name?.()],
    {
      call: {
        Add: (name: string) => sheetObject(host, addSheet(host, name)),
        GetActiveWorksheet: () => sheetObject(host, sheetNamed(book, book.selection.sheet)),
        _RegisterDataChangedEvent: listen('changed'),
        _UnregisterDataChangedEvent: ignore('changed'),
        _RegisterCalculatedEvent: listen('calculated'),
        _UnregisterCalculatedEvent: ignore('calculated'),
        _RegisterAddedEvent: listen('added'),
        _UnregisterAddedEvent: ignore('added'),
        _RegisterDeletedEvent: listen('deleted'),
        _UnregisterDeletedEvent: ignore('deleted'),
      },
    },
  );

  const selected = () => sheetNamed(book, book.selection.sheet);
  return {
    type: 'Workbook',
    identity: {},
    get: {
      Name: () => 'LKjIP.xlsx',
      Worksheets: () => sheets,
      CustomXmlParts: () => xmlPartsObject(host),
      Names: () => namesObject(host),
      Protection: () => ({
        type: 'WorkbookProtection',
        identity: {},
        get: { Protected: () => book.structureProtected === true },
      }),
      Application: () => ({
        type: 'Application',
        identity: {},
        call: { SuspendScreenUpdatingUntilNextSync: () => {} },
      }),
      _Runtime: () => ({
        type: 'Runtime',
        identity: {},
        get: { EnableEvents: () => host.eventsEnabled },
        set: {
          EnableEvents: (value: unknown) => {
            host.eventsEnabled = Boolean(value);
          },
        },
      }),
    },
    call: {
      _RemoveReference: (id: string) => host.release(id),
      GetSelectedRange: () => {
        const [first, ...more] = book.selection.areas;
        if (!first || more.length > 0) throw new Refusal('InvalidSelection', 'several areas are selected');
        return rangeObject(host, selected(), first);
      },
      GetSelectedRanges: () => areasObject(host, selected(), book.selection.areas),
    },
  };
}
