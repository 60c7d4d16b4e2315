import { area } from '../areas';
import type { BookSheet } from '../book';
import type { HostObject } from '../host-object';
import { members } from '../members';
import type { OfficeHost } from '../office-host';
import { invalid } from '../refusal';

const LAYOUT = ['Orientation', 'Zoom', 'CenterHorizontally'];
const FOOTERS = ['LeftFooter', 'RightFooter'];
const MOST_ROWS = 1_048_576;

function kept(sheet: BookSheet): Record<string, unknown> {
  sheet.set ??= {};
  return sheet.set;
}

/** How a sheet is printed. */
export function pageLayoutObject(host: OfficeHost, sheet: BookSheet): HostObject {
  const set = () => kept(sheet);
  return {
    type: 'PageLayout',
    identity: {},
    get: {
      HeadersFooters: () => ({
        type: 'HeaderFooterGroup',
        identity: {},
        get: {
          DefaultForAllPages: () => ({
            type: 'HeaderFooter',
            identity: {},
            set: members(host, set, FOOTERS).set,
          }),
        },
      }),
    },
    set: {
      ...members(host, set, LAYOUT).set,
      PaperSize: (value) => {
        host.beforeChange();
        if (!host.papers.includes(String(value))) throw invalid(`the printer has no paper ${value}`);
        set().paperSize = value;
      },
    },
    call: {
      SetPrintMargins: (unit: string, margins: unknown) => {
        host.beforeChange();
        set().margins = { unit, margins };
      },
      SetPrintTitleRows: (rows: string) => {
        host.beforeChange();
        if (!/^\$\d+:\$\d+$/.test(rows)) throw invalid(`no rows: ${rows}`);
        set().titleRows = rows;
      },
    },
  };
}

/** The rows and columns that stay in view. */
export function freezePanesObject(host: OfficeHost, sheet: BookSheet): HostObject {
  const freeze = (rows: number, columns: number) => {
    host.beforeChange();
    sheet.frozen = {
      top: 0,
      left: 0,
      bottom: rows === 0 ? MOST_ROWS - 1 : rows - 1,
      right: columns === 0 ? 16_383 : columns - 1,
    };
  };
  return {
    type: 'WorksheetFreezePanes',
    identity: {},
    call: {
      FreezeAt: (address: string) => {
        const { top, left, bottom, right } = area(address);
        if (top !== 0 || left !== 0) throw invalid('frozen panes begin at A1');
        freeze(bottom + 1, right + 1);
      },
      FreezeRows: (count: number) => freeze(count, 0),
      FreezeColumns: (count: number) => freeze(0, count),
    },
  };
}

/** Where new pages begin. */
export function breaksObject(host: OfficeHost, sheet: BookSheet): HostObject {
  return {
    type: 'PageBreakCollection',
    identity: {},
    call: {
      Add: (address: string) => {
        host.beforeChange();
        const { top } = area(address);
        if (top === 0) throw invalid('no page ends before the first row');
        const set = kept(sheet);
        set.breaks = [...((set.breaks as number[] | undefined) ?? []), top];
        return { type: 'PageBreak', identity: {} };
      },
    },
  };
}
