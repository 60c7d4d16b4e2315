import type { Area } from '#core/grid';
import type { BookLine, BookSheet } from '../book';
import type { HostObject } from '../host-object';
import type { OfficeHost } from '../office-host';
import { denied, invalid } from '../refusal';

/** A standard column, in points: 64 pixels. */
const STANDARD_WIDTH = 48;
const ALIGNMENT = ['HorizontalAlignment', 'VerticalAlignment', 'WrapText', 'IndentLevel'];
const FONT = ['Bold', 'Italic', 'Underline', 'Size', 'Color'];
const LINE = { style: 'Continuous', weight: 'Thin', color: '#000000' };

/** How cells look, where they are what a program gives them. */
export function formatObject(
  host: OfficeHost,
  sheet: BookSheet,
  areas: readonly Area[],
  more: NonNullable<HostObject['get']> = {},
): HostObject {
  const change = () => {
    host.beforeChange();
    if (sheet.protection && !sheet.protection.allowFormatCells) throw denied(`${sheet.name} is protected`);
  };
  const style = (names: readonly string[], prefix = '') =>
    Object.fromEntries(
      names.map((name) => [
        name,
        (value: unknown) => {
          change();
          const key = prefix + name.charAt(0).toLowerCase() + name.slice(1);
          for (const area of areas) styleCells(sheet, area, key, value);
        },
      ]),
    );
  const [first] = areas;
  return {
    type: 'RangeFormat',
    identity: {},
    get: {
      ...more,
      ColumnWidth: () => sheet.widths?.[first?.left ?? 0] ?? STANDARD_WIDTH,
      Font: () => ({ type: 'RangeFont', identity: {}, set: style(FONT, 'font.') }),
      Fill: () => ({ type: 'RangeFill', identity: {}, set: style(['Color'], 'fill.') }),
      Borders: () => ({
        type: 'RangeBorderCollection',
        identity: {},
        item: borderObject,
        call: { GetItem: borderObject },
      }),
    },
    set: {
      ...style(ALIGNMENT),
      ColumnWidth: (value) => {
        change();
        sheet.widths ??= {};
        for (const { left, right } of areas) {
          for (let col = left; col <= right; col++) sheet.widths[col] = Number(value);
        }
      },
      RowHeight: (value) => {
        change();
        sheet.heights ??= {};
        for (const { top, bottom } of areas) {
          for (let row = top; row <= bottom; row++) sheet.heights[row] = Number(value);
        }
      },
    },
  };

  function borderObject(side: unknown): HostObject {
    const write = (name: keyof BookLine) => (value: unknown) => {
      change();
      sheet.lines ??= {};
      for (const area of areas) {
        for (const key of linesAt(area, String(side))) {
          sheet.lines[key] = { ...(sheet.lines[key] ?? LINE), [name]: String(value) };
        }
      }
    };
    return {
      type: 'RangeBorder',
      identity: {},
      set: { Style: write('style'), Weight: write('weight'), Color: write('color') },
    };
  }
}

function styleCells(sheet: BookSheet, area: Area, key: string, value: unknown): void {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let col = area.left; col <= area.right; col++) {
      const cell = sheet.cells[`${row},${col}`] ?? {};
      sheet.cells[`${row},${col}`] = { ...cell, style: { ...cell.style, [key]: value } };
    }
  }
}

/** The lines of a side of an area; neighbours share theirs. */
function linesAt({ top, left, bottom, right }: Area, side: string): string[] {
  const across = (row: number) => numbers(left, right).map((col) => `h${row},${col}`);
  const down = (col: number) => numbers(top, bottom).map((row) => `v${row},${col}`);
  switch (side) {
    case 'EdgeTop':
      return across(top);
    case 'EdgeBottom':
      return across(bottom + 1);
    case 'EdgeLeft':
      return down(left);
    case 'EdgeRight':
      return down(right + 1);
    case 'InsideHorizontal':
      if (top === bottom) throw invalid('a single row has no lines inside');
      return numbers(top + 1, bottom).flatMap(across);
    case 'InsideVertical':
      if (left === right) throw invalid('a single column has no lines inside');
      return numbers(left + 1, right).flatMap(down);
    default:
      throw invalid(`no side ${side}`);
  }
}

function numbers(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
