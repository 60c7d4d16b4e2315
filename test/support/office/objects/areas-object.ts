import type { Area } from '#core/grid';
import { fullAddress } from '../areas';
import type { BookSheet } from '../book';
import { collection, type HostObject } from '../host-object';
import type { OfficeHost } from '../office-host';
import { formatObject } from './format-object';
import { rangeObject } from './range-object';
import { rulesObject } from './rules-object';
import { sheetObject } from './sheet-object';

/** Several rectangles of one sheet. */
export function areasObject(host: OfficeHost, sheet: BookSheet, areas: readonly Area[]): HostObject {
  return host.reference((id) => ({
    type: 'RangeAreas',
    identity: { _ReferenceId: id },
    get: {
      Address: () => areas.map((one) => fullAddress(sheet, one)).join(','),
      AreaCount: () => areas.length,
      Areas: () =>
        collection(
          'RangeCollection',
          () => areas.map((one) => rangeObject(host, sheet, one)),
          () => [],
        ),
      Worksheet: () => sheetObject(host, sheet),
      Format: () => formatObject(host, sheet, areas),
      ConditionalFormats: () => rulesObject(host, sheet, areas),
    },
  }));
}
