import { address } from '#core/grid';
import type { PlannedRow, SheetPlan } from '#core/plan';
import { rangeAt } from '../reading/extent';
import { quotedName } from './quoted-name';
import { CALL, type Step } from './step';

/** Merged areas and links, before there is anything in the cells: Excel writes and colours what it links. */
export function frameSteps({ merges, rows }: SheetPlan): Step[] {
  const links = rows.flatMap(({ index, cells }) =>
    cells.flatMap(({ col, link }): Step[] => {
      if (!link) return [];
      const documentReference = `${quotedName(link.sheet)}!${address(link.row, link.col)}`;
      return [
        {
          size: CALL + documentReference.length,
          queue: (sheet) => {
            sheet.getCell(index, col).hyperlink = { documentReference };
          },
        },
      ];
    }),
  );
  return [
    ...merges.map((area) => ({
      size: CALL,
      queue: (sheet: Excel.Worksheet) => rangeAt(sheet, area).merge(),
    })),
    ...links,
  ];
}

/** The outline: rows of a level are grouped together with the deeper ones among them. */
export function outlineSteps({ rows }: SheetPlan): Step[] {
  const deepest = rows.reduce((deep, { outline = 0 }) => Math.max(deep, outline), 0);
  const levels = Array.from({ length: deepest }, (_, i) => i + 1);
  return levels.flatMap((level) =>
    runs(rows.filter(({ outline = 0 }) => outline >= level)).map(([first, last]) => ({
      size: CALL,
      queue: (sheet: Excel.Worksheet) => sheet.getRange(`${first + 1}:${last + 1}`).group('ByRows'),
    })),
  );
}

/** The first and the last of rows that follow each other. */
function runs(rows: readonly PlannedRow[]): [number, number][] {
  const all: [number, number][] = [];
  for (const { index } of rows) {
    const last = all.at(-1);
    if (last && last[1] + 1 === index) last[1] = index;
    else all.push([index, index]);
  }
  return all;
}
