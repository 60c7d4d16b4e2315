import type { Touched } from '#app';
import { inExcel } from './in-excel';

/**
 * Calls back whenever cells of any sheet were changed or calculated, and when a sheet came or went.
 *
 * @returns ends the watch
 */
export async function watchWorkbook(changed: (what: Touched) => void): Promise<() => Promise<void>> {
  const call = async () => changed({});
  const handlers = await inExcel(async (context) => {
    const sheets = context.workbook.worksheets;
    const added = [
      sheets.onChanged.add(call),
      sheets.onCalculated.add(call),
      sheets.onAdded.add(call),
      sheets.onDeleted.add(call),
    ];
    await context.sync();
    return added;
  });
  return async () => {
    const [first] = handlers;
    // Handlers can be taken off only through the context that put them on.
    await inExcel(async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    }, first?.context as Excel.RequestContext);
  };
}
