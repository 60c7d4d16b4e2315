import type { Area } from '#core/grid';
import { meets } from '../areas';
import type { BookRule, BookSheet } from '../book';
import { collection, type HostObject } from '../host-object';
import type { OfficeHost } from '../office-host';
import { denied, invalid, notFound } from '../refusal';
import { areasObject } from './areas-object';

/** The conditional formats that touch the given areas. */
export function rulesObject(host: OfficeHost, sheet: BookSheet, areas: readonly Area[]): HostObject {
  const touching = () =>
    sheet.rules.filter((rule) => rule.areas.some((one) => areas.some((area) => meets(one, area))));
  return collection(
    'ConditionalFormatCollection',
    () => touching().map((rule) => ruleObject(host, sheet, rule)),
    (item) => [item.identity.Id],
    {
      call: {
        Add: (type: string) => {
          change(host, sheet);
          const rule = { id: host.nextRuleId(), type, areas: [...areas], stopIfTrue: false, rule: '' };
          // Excel puts a new one before the others.
          sheet.rules.unshift(rule);
          return ruleObject(host, sheet, rule);
        },
      },
    },
  );
}

function ruleObject(host: OfficeHost, sheet: BookSheet, rule: BookRule): HostObject {
  return {
    type: 'ConditionalFormat',
    identity: { Id: rule.id },
    get: {
      Id: () => rule.id,
      Type: () => {
        if (rule.unreadable) throw notFound(`rule ${rule.id}`);
        return rule.type;
      },
      Priority: () => sheet.rules.indexOf(rule),
      StopIfTrue: () => rule.stopIfTrue,
      Custom: () => {
        if (rule.type !== 'Custom') throw invalid(`${rule.id} is no custom rule`);
        return customObject(host, sheet, rule);
      },
    },
    set: {
      Priority: (value) => {
        change(host, sheet);
        sheet.rules.splice(sheet.rules.indexOf(rule), 1);
        sheet.rules.splice(Number(value), 0, rule);
      },
      StopIfTrue: (value) => {
        change(host, sheet);
        rule.stopIfTrue = Boolean(value);
      },
    },
    call: {
      GetRanges: () => areasObject(host, sheet, rule.areas),
      Delete: () => {
        change(host, sheet);
        const place = sheet.rules.indexOf(rule);
        if (place < 0) throw notFound(`rule ${rule.id}`);
        sheet.rules.splice(place, 1);
      },
    },
  };
}

function customObject(host: OfficeHost, sheet: BookSheet, rule: BookRule): HostObject {
  const colour = (type: string, part: 'fill' | 'font'): HostObject => ({
    type,
    identity: {},
    get: { Color: () => rule[part] ?? '' },
    set: {
      ...(part === 'font' && {
        Bold: (value: unknown) => {
          change(host, sheet);
          rule.bold = Boolean(value);
        },
      }),
      Color: (value) => {
        change(host, sheet);
        rule[part] = String(value);
      },
    },
  });
  return {
    type: 'CustomConditionalFormat',
    identity: {},
    get: {
      Rule: () => ({
        type: 'ConditionalFormatRule',
        identity: {},
        get: { Formula: () => rule.rule },
        set: {
          Formula: (value: unknown) => {
            change(host, sheet);
            rule.rule = String(value);
          },
        },
      }),
      Format: () => ({
        type: 'ConditionalRangeFormat',
        identity: {},
        get: {
          Fill: () => colour('ConditionalRangeFill', 'fill'),
          Font: () => colour('ConditionalRangeFont', 'font'),
        },
      }),
    },
  };
}

function change(host: OfficeHost, sheet: BookSheet): void {
  host.beforeChange();
  if (sheet.protection && !sheet.protection.allowFormatCells) throw denied(`${sheet.name} is protected`);
}
