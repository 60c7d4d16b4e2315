import type { Workbook } from '#core/grid';

/** As much of a workbook as a port tells that is asked for some of its sheets: these, their names, and everyone's. */
export function onlySheets(workbook: Workbook, only: readonly string[] | undefined): Workbook {
  if (!only) return workbook;
  return {
    ...workbook,
    sheets: workbook.sheets.filter(({ name }) => only.includes(name)),
    definedNames: workbook.definedNames.filter(({ sheet }) => sheet === undefined || only.includes(sheet)),
  };
}
