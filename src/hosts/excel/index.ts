import type { Touched, WorkbookPort } from '#app';
import type { Edit } from '#core/grid';
import { inExcel, inOneStep } from './in-excel';
import { replaceMarks } from './marks/replace-marks';
import { telling } from './own-changes';
import { readWorkbook } from './reading/read-workbook';
import { loadSaved, saveState } from './saved';
import { selectedArea } from './selected-area';
import { showCell } from './show-cell';
import { watchWorkbook } from './watching/watch-workbook';
import { applyEdits } from './writing/apply-edits';

/** The workbook that Excel has open. Needs ExcelApi 1.13. */
export function excelPort(): WorkbookPort {
  return {
    read: (progress, only) => inExcel((context) => readWorkbook(context, progress, only)),
    selection: () => inExcel(selectedArea),
    show: (at) => inExcel((context) => showCell(context, at)),
    mark: (marks) => inOneStep((context) => replaceMarks(context, marks)),
    unmark: () => inOneStep((context) => replaceMarks(context, [])),
    apply: (edits) =>
      telling(
        sheetsOf(edits),
        inOneStep((context) => applyEdits(context, edits)),
      ),
    insert: (plans) =>
      telling(
        [{}],
        inOneStep(async (context) => {
          // A pane gets this part when it is first asked for.
          const { insertSheets } = await import('./sheets/insert-sheets');
          return insertSheets(context, plans);
        }),
      ),
    removeInserted: () =>
      telling(
        [{}],
        inOneStep(async (context) => {
          const { removeSheets } = await import('./sheets/remove-sheets');
          return removeSheets(context);
        }),
      ),
    load: () => inExcel(loadSaved),
    save: (state) =>
      telling(
        ['settings'],
        inExcel((context) => saveState(context, state)),
      ),
    watch: watchWorkbook,
  };
}

/** The sheets that edits touch. */
function sheetsOf(edits: readonly Edit[]): Touched[] {
  return [...new Set(edits.map(({ at }) => at.sheet))].map((sheet) => ({ sheet }));
}
