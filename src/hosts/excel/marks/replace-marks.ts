import { HostError, type Mark } from '#app';
import { changeOrRestore } from '../writing/change-or-restore';
import { findMarks, type MarkGroup } from './find-marks';
import { placeMarks } from './place-marks';

/**
 * Puts marks in place of all former ones, all or none, in four syncs whatever their number.
 *
 * @throws HostError `lost` where a sheet is gone, `protected` where a sheet may not be formatted
 */
export async function replaceMarks(context: Excel.RequestContext, marks: readonly Mark[]): Promise<void> {
  const { sheets, marks: former } = await findMarks(context);
  const groups = groupsOf(sheets, marks);
  for (const { sheet } of [...former, ...groups]) {
    const { protection } = sheet;
    if (protection.protected && !protection.options?.allowFormatCells) {
      throw new HostError('protected', 'cells may not be formatted', sheet.name);
    }
  }
  if (former.length + groups.length === 0) return;

  await changeOrRestore(
    context,
    () => {
      for (const { rule } of former) rule.delete();
      groups.forEach(placeMarks);
    },
    async () => {
      const { marks: present } = await findMarks(context);
      for (const { rule } of present) rule.delete();
      former.forEach(placeMarks);
    },
  );
}

/** The marks by sheet and severity. */
function groupsOf(sheets: readonly Excel.Worksheet[], marks: readonly Mark[]): MarkGroup[] {
  const groups = new Map<string, MarkGroup>();
  for (const { at, severity } of marks) {
    const sheet = sheets.find(({ name }) => name === at.sheet);
    if (!sheet) throw new HostError('lost', 'there is no such sheet', at.sheet);
    const key = `${severity}:${at.sheet}`;
    const area = { top: at.row, left: at.col, bottom: at.row, right: at.col };
    groups.set(key, { sheet, severity, areas: [...(groups.get(key)?.areas ?? []), area] });
  }
  return [...groups.values()];
}
