import type { Applied } from './applied';
import { expectUnchanged } from './expect-unchanged';
import type { WorkbookPort } from './workbook-port';

/**
 * Takes back what was applied and is kept in no log.
 *
 * @throws HostError `changed` where someone changed one of the cells since; nothing is changed then
 */
export async function restore(port: WorkbookPort, applied: readonly Applied[]): Promise<void> {
  await expectUnchanged(
    port,
    applied.map(({ at, was, is }) => ({ at, from: is, to: was })),
  );
  await port.apply(applied.map(({ at, was }) => ({ at, to: was })));
}
