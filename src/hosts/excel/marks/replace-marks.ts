import type { Mark, PassedOver } from '#app';
import { changeOrRestore } from '../writing/change-or-restore';
import { compareMarks } from './compare-marks';
import { findMarks, type MarkGroup } from './find-marks';
import { placeMarks } from './place-marks';

/**
 * Puts marks in place of all former ones, all or none, in four syncs whatever their number. Only what differs is
 * written: where the marks stand already, nothing is, and three syncs are enough. Sheets that may not be formatted keep
 * the marks that they have.
 *
 * @returns the sheets that were passed over
 */
export async function replaceMarks(
  context: Excel.RequestContext,
  marks: readonly Mark[],
): Promise<readonly PassedOver[]> {
  const { sheets, marks: found } = await findMarks(context);
  const passedOver = new Map<string, PassedOver>();
  const may = (sheet: Excel.Worksheet) => {
    if (mayFormat(sheet)) return true;
    passedOver.set(sheet.name, { sheet: sheet.name, trouble: 'protected' });
    return false;
  };

  const former = found.filter(({ sheet }) => may(sheet));
  const groups = groupsOf(marks).flatMap(({ sheet: name, ...group }): MarkGroup[] => {
    const sheet = sheets.find((one) => one.name === name);
    if (!sheet) passedOver.set(name, { sheet: name, trouble: 'lost' });
    return sheet && may(sheet) ? [{ ...group, sheet }] : [];
  });
  const { leaving, coming } = compareMarks(former, groups);
  if (leaving.length + coming.length > 0) {
    await changeOrRestore(
      context,
      [
        () => {
          for (const { rule } of leaving) rule.delete();
          coming.forEach(placeMarks);
        },
      ],
      [
        async () => {
          const { marks: present, unfinished } = await findMarks(context);
          for (const { rule, sheet } of [...present, ...unfinished]) if (mayFormat(sheet)) rule.delete();
          former.forEach(placeMarks);
        },
      ],
    );
  }
  return [...passedOver.values()];
}

function mayFormat({ protection }: Excel.Worksheet): boolean {
  return !protection.protected || protection.options?.allowFormatCells === true;
}

/** The marks by sheet and severity. */
function groupsOf(marks: readonly Mark[]) {
  const groups = new Map<
    string,
    Omit<MarkGroup, 'sheet'> & { sheet: string; areas: MarkGroup['areas'][0][] }
  >();
  for (const { at, severity } of marks) {
    const key = `${severity}:${at.sheet}`;
    const group = groups.get(key) ?? { sheet: at.sheet, severity, areas: [] };
    group.areas.push({ top: at.row, left: at.col, bottom: at.row, right: at.col });
    groups.set(key, group);
  }
  return [...groups.values()];
}
