import { makeStyles, tokens } from '@fluentui/react-components';
import type { PaneState } from '../../state';
import { BatchItem } from './batch-item';
import { KeepLog } from './keep-log';
import { ActingPage } from './page';
import { TakeBack } from './take-back';
import { useActingWords } from './use-acting-words';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', margin: 0, padding: 0, listStyleType: 'none' },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** All changes that stand, the newest first; how they are taken back, and how the log is kept elsewhere. */
export function LogPage({ state: { saved, work } }: { readonly state: PaneState }) {
  const styles = useStyles();
  const words = useActingWords().log;
  const { history } = saved;
  const busy = work.kind !== 'idle';
  return (
    <ActingPage name="catatan" title={words.title} intro={words.intro}>
      {history.length === 0 ? (
        <p className={styles.text}>{words.none}</p>
      ) : (
        <>
          <TakeBack history={history} busy={busy} />
          <ul className={styles.list}>
            {history
              .map((batch, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: batches keep their places
                <BatchItem key={`${batch.time} ${i}`} batch={batch} />
              ))
              .reverse()}
          </ul>
          <KeepLog history={history} busy={busy} />
        </>
      )}
    </ActingPage>
  );
}
