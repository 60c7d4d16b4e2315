import { HostError, referrerOf } from '#app';
import { readWorkbook } from '../reading/read-workbook';
import type { ListedSheet } from './list-sheets';

/**
 * Refuses to let sheets go that formulas or names outside of them refer to: Excel would write #REF! into those. Reads
 * the workbook, and only where sheets are to go.
 *
 * @throws HostError `referenced`
 */
export async function expectUnreferenced(
  context: Excel.RequestContext,
  leaving: readonly ListedSheet[],
): Promise<void> {
  if (leaving.length === 0) return;
  const names = leaving.map(({ name }) => name);
  const referrer = referrerOf(await readWorkbook(context), names);
  if (referrer !== undefined) throw new HostError('referenced', names.join(', '), referrer);
}
