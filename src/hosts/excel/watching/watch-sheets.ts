import { inExcel } from '../in-excel';
import { SheetNames } from './sheet-names';

/** Something happened in the workbook that this add-in did not do. */
export interface SheetEvent {
  /** `sheets` where one came, went or was renamed. */
  readonly kind: 'edited' | 'calculated' | 'sheets';
  /** Whose cells they are; absent where it is not known, and for `sheets`. */
  readonly sheet?: string;
}

/**
 * How long after an event the names of the sheets are looked at, in milliseconds. Excel tells of a renamed sheet only
 * since ExcelApi 1.17, and events name sheets by their ids: so the names that are known are told at once, and then it
 * is looked whether they still hold, once for many events.
 */
const LOOK_AFTER = 250;

/**
 * Calls back for every event of the sheets.
 *
 * @returns ends the watch
 */
export async function watchSheets(tell: (event: SheetEvent) => void): Promise<() => Promise<void>> {
  const names = new SheetNames();
  let ended = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = async () => {
    timer = undefined;
    // Where Excel refuses, because a cell is being edited, the next event leads here again.
    const renamed = await names.list().catch(() => false);
    if (renamed && !ended) tell({ kind: 'sheets' });
  };
  const lookSoon = (after: number) => {
    if (!ended) timer ??= setTimeout(look, after);
  };
  const cells = (kind: 'edited' | 'calculated') => async (event: { readonly worksheetId: string }) => {
    const sheet = names.of(event.worksheetId);
    tell(sheet === undefined ? { kind } : { kind, sheet });
    lookSoon(LOOK_AFTER);
  };
  const sheets = async () => {
    tell({ kind: 'sheets' });
    lookSoon(0);
  };

  await names.list();
  const handlers = await inExcel(async (context) => {
    const all = context.workbook.worksheets;
    const added = [
      all.onChanged.add(cells('edited')),
      all.onCalculated.add(cells('calculated')),
      all.onAdded.add(sheets),
      all.onDeleted.add(sheets),
    ];
    await context.sync();
    return added;
  });
  return async () => {
    ended = true;
    clearTimeout(timer);
    const [first] = handlers;
    // Handlers can be taken off only through the context that put them on.
    await inExcel(async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    }, first?.context as Excel.RequestContext);
  };
}
