import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { type Batch, changesBack } from '#app';
import type { Change } from '#core/grid';
import { useSession } from '../../pane-context';
import { refocus } from '../../parts/refocus';
import { ChangeList } from './change-list';
import { Panel } from './panel';
import { useActingWords } from './use-acting-words';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  text: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/**
 * Takes the last change back, or after a question all of them. What the workbook keeps may come from someone else: no
 * formula is written back that was not shown before.
 */
export function TakeBack({ history, busy }: { readonly history: readonly Batch[]; readonly busy: boolean }) {
  const styles = useStyles();
  const session = useSession();
  const words = useActingWords().log;
  /** How many changes the question is about. */
  const [asked, setAsked] = useState<number>();
  const back = asked === undefined ? [] : backOf(history, asked);
  const formulas = formulasIn(back);
  const stop = () => {
    setAsked(undefined);
    refocus(() => document.querySelector(`[data-opens=${asked === 1 ? 'last' : 'all'}]`));
  };
  const takeBack = async (batches: number) => {
    setAsked(undefined);
    await session.takeBack(batches);
    refocus(() => document.querySelector('#view h2'));
  };
  const last = () =>
    formulasIn(backOf(history, 1)).length > 0 ? setAsked(asked === 1 ? undefined : 1) : takeBack(1);
  const all = history.length;
  return (
    <div className={styles.parts}>
      <div className={styles.buttons}>
        <Button size="small" data-opens="last" disabledFocusable={busy} onClick={last}>
          {words.undo}
        </Button>
        {all > 1 && (
          <Button
            size="small"
            data-opens="all"
            aria-expanded={asked === all}
            disabledFocusable={busy}
            onClick={() => setAsked(asked === all ? undefined : all)}
          >
            {words.undoAll}
          </Button>
        )}
      </div>
      {asked !== undefined && (
        <Panel key={asked} title={words.ask(back.length)} onClose={stop}>
          {formulas.length > 0 && (
            <>
              <p className={styles.text}>{words.formulas}</p>
              <ChangeList changes={formulas} sheet="" />
            </>
          )}
          <div className={styles.buttons}>
            <Button size="small" onClick={stop}>
              {words.keep}
            </Button>
            <Button size="small" disabledFocusable={busy} onClick={() => takeBack(asked)}>
              {asked === 1 ? words.confirm : words.confirmAll}
            </Button>
          </div>
        </Panel>
      )}
    </div>
  );
}

function backOf(history: readonly Batch[], batches: number): readonly Change[] {
  return changesBack(history.slice(Math.max(0, history.length - batches)));
}

function formulasIn(changes: readonly Change[]): readonly Change[] {
  return changes.filter(({ from, to }) => to.formula !== undefined && to.formula !== from.formula);
}
