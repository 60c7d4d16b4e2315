import { type Ignore, ignoreOf, type SavedState } from '#app';
import type { Checking } from './checking';
import type { Desk } from './desk';
import type { Session } from './session';

/** How a session hides findings for a reason, and shows them again. */
export function createIgnoring(desk: Desk, checking: Checking): Pick<Session, 'ignore' | 'showAgain'> {
  const { port, dispatch, say, attempt } = desk;

  const keep = async (change: (saved: SavedState) => SavedState['ignored']): Promise<boolean> => {
    const kept = await attempt('ignore', async () => {
      await desk.keep(async (saved) => {
        const next = { ...saved, ignored: change(saved) };
        await port.save(next);
        return next;
      });
      return true;
    });
    if (kept) await checking.markAgain();
    return kept ?? false;
  };

  return {
    async ignore(ignore) {
      const one = { ...ignore, time: desk.now() };
      // Of two that hide the same, one would be called stale.
      const isOther = ({ rule, fingerprint, table }: Ignore) =>
        rule !== one.rule || fingerprint !== one.fingerprint || table !== one.table;
      if (!(await keep(({ ignored }) => [...ignored.filter(isOther), one]))) return false;
      dispatch({ type: 'select', index: undefined });
      const { result } = desk.state();
      const hidden = result?.findings.filter(
        (finding) => ignoreOf(finding, result, { ignored: [one] }) !== undefined,
      );
      say({ kind: 'ignored', ignores: [one], findings: hidden?.length ?? 0 });
      return true;
    },
    async showAgain(ignores) {
      if (await keep(({ ignored }) => ignored.filter((one) => !ignores.includes(one))))
        dispatch({ type: 'notice', notice: undefined });
    },
  };
}
