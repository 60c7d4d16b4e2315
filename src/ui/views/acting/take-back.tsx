import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Batch } from '#app';
import { useSession } from '../../pane-context';
import { refocus } from '../../parts/refocus';
import { Panel } from './panel';
import { useActingWords } from './use-acting-words';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Takes the last change back, or after a question all of them. */
export function TakeBack({ history, busy }: { readonly history: readonly Batch[]; readonly busy: boolean }) {
  const styles = useStyles();
  const session = useSession();
  const words = useActingWords().log;
  const [asking, setAsking] = useState(false);
  const cells = new Set(
    history.flatMap(({ changes }) => changes.map(({ at }) => `${at.row},${at.col},${at.sheet}`)),
  ).size;
  const stop = () => {
    setAsking(false);
    refocus(() => document.querySelector('[data-opens=all]'));
  };
  const takeBack = async (batches: number) => {
    setAsking(false);
    await session.takeBack(batches);
    refocus(() => document.querySelector('#view h2'));
  };
  return (
    <div className={styles.parts}>
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={busy} onClick={() => takeBack(1)}>
          {words.undo}
        </Button>
        {history.length > 1 && (
          <Button
            size="small"
            data-opens="all"
            aria-expanded={asking}
            disabledFocusable={busy}
            onClick={() => setAsking(!asking)}
          >
            {words.undoAll}
          </Button>
        )}
      </div>
      {asking && (
        <Panel title={words.ask(cells)} onClose={stop}>
          <div className={styles.buttons}>
            <Button size="small" onClick={stop}>
              {words.keep}
            </Button>
            <Button size="small" disabledFocusable={busy} onClick={() => takeBack(history.length)}>
              {words.confirm}
            </Button>
          </div>
        </Panel>
      )}
    </div>
  );
}
