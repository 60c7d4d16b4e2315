import type { Workbook } from '#core/grid';
import { act, type Wait } from './act';
import { deedOf, type Mend } from './deeds';
import { type HostTrouble, isOfCells } from './host-error';
import type { SavedState } from './saved-state';
import type { WorkbookPort } from './workbook-port';

/** A sheet of which nothing was changed, and why the host refused. */
export interface RefusedSheet {
  readonly sheet: string;
  readonly trouble: HostTrouble;
}

/** What came of mends on several sheets. */
export interface ActedBySheet {
  /** What the workbook keeps now: what was made is one batch. */
  readonly state: SavedState;
  /** Those that were made. */
  readonly mends: readonly Mend[];
  readonly refused: readonly RefusedSheet[];
}

/**
 * Makes mends as one change, but for the sheets that the host refuses: of those nothing is changed.
 *
 * @param time now, as ISO 8601 in UTC
 * @param workbook as it was checked
 * @param wait as for `act`
 * @throws HostError as `act`, also where every sheet is refused; the workbook is as it was then
 */
export async function actBySheet(
  port: WorkbookPort,
  state: SavedState,
  mends: readonly Mend[],
  time: string,
  { workbook, wait }: { readonly workbook?: Workbook | undefined; readonly wait?: Wait } = {},
): Promise<ActedBySheet> {
  let left = mends;
  const refused: RefusedSheet[] = [];
  for (;;) {
    const basis = workbook && { workbook, restsOn: left.flatMap(({ fix }) => fix.restsOn) };
    try {
      const next = await act(port, state, deedOf(...left), time, { basis, ...(wait ? { wait } : {}) });
      return { state: next, mends: left, refused };
    } catch (error) {
      if (!isOfCells(error) || error.sheet === undefined) throw error;
      const { sheet, trouble } = error;
      const others = left.filter((mend) => !concerns(mend, sheet));
      if (others.length === 0 || others.length === left.length) throw error;
      refused.push({ sheet, trouble });
      left = others;
    }
  }
}

function concerns({ fix }: Mend, sheet: string): boolean {
  return [...fix.changes.map(({ at }) => at), ...fix.restsOn].some((one) => one.sheet === sheet);
}
