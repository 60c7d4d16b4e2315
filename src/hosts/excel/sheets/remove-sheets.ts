import { HostError } from '#app';
import { isSummary } from '#core/plan';
import { deleteSheets } from './delete-sheets';
import { expectUnreferenced } from './expect-unreferenced';
import { listSheets } from './list-sheets';

/**
 * Takes all summary sheets out, however they are named by now; the log of changes stays.
 *
 * @throws HostError `protected`, `referenced`, or `nothing-else` where no visible sheet would be left
 */
export async function removeSheets(context: Excel.RequestContext): Promise<void> {
  const sheets = await listSheets(context);
  const ours = sheets.filter(({ key }) => isSummary(key));
  if (ours.length === 0) return;
  const staying = sheets.filter(({ key }) => !isSummary(key));
  if (!staying.some(({ visibility }) => visibility === 'Visible')) {
    throw new HostError('nothing-else', 'no visible sheet would be left');
  }
  await expectUnreferenced(context, ours);
  await deleteSheets(context, ours, () => {});
}
