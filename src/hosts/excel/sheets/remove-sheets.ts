import { HostError } from '#app';
import { deleteSheets } from './delete-sheets';
import { expectUnreferenced } from './expect-unreferenced';
import { listSheets } from './list-sheets';

/**
 * Takes all sheets of ours out, however they are named by now.
 *
 * @throws HostError `protected`, `referenced`, or `nothing-else` where no visible sheet would be left
 */
export async function removeSheets(context: Excel.RequestContext): Promise<void> {
  const sheets = await listSheets(context);
  const ours = sheets.filter(({ key }) => key !== undefined);
  if (ours.length === 0) return;
  const staying = sheets.filter(({ key }) => key === undefined);
  if (!staying.some(({ visibility }) => visibility === 'Visible')) {
    throw new HostError('nothing-else', 'no visible sheet would be left');
  }
  await expectUnreferenced(context, ours);
  await deleteSheets(context, ours, () => {});
}
